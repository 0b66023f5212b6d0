import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** Something in the person's life that calls for support, and where it became known. */
export interface Need {
  readonly id: string;
  readonly patientId: string;
  /** The plan that answers it; null for a need of the person's that any plan may answer. */
  readonly planId: string | null;
  readonly status: NeedStatus;
  readonly code: CodeableConcept;
  readonly source: NeedSource;
  /** The assessment, condition or contact in which it became known. */
  readonly sourceReference: Reference | null;
  readonly recordedBy: Reference | null;
  readonly identifiedAt: DateTime;
  readonly note: string | null;
}

export type NeedStatus = "OPEN" | "MET" | "WITHDRAWN" | "ENTERED_IN_ERROR";
export type NeedSource = "ASSESSMENT" | "RECORD" | "CONVERSATION";
