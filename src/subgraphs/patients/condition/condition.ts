import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A diagnosis, problem or need in the person's record. */
export interface Condition {
  readonly id: string;
  readonly patientId: string;
  readonly code: CodeableConcept | null;
  readonly categories: readonly CodeableConcept[];
  readonly clinicalStatus: ClinicalStatus | null;
  readonly verificationStatus: VerificationStatus | null;
  readonly severity: CodeableConcept | null;
  readonly onset: DateTime | null;
  readonly abatement: DateTime | null;
  readonly recordedDate: DateTime | null;
  readonly recorder: Reference | null;
  readonly asserter: Reference | null;
  readonly encounter: Reference | null;
  readonly notes: readonly Note[];
}

export type ClinicalStatus = "ACTIVE" | "RECURRENCE" | "RELAPSE" | "INACTIVE" | "REMISSION" | "RESOLVED";
export type VerificationStatus =
  | "UNCONFIRMED"
  | "PROVISIONAL"
  | "DIFFERENTIAL"
  | "CONFIRMED"
  | "REFUTED"
  | "ENTERED_IN_ERROR";
