import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Identifier } from "../../../kernel/identifier.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** A request that someone see, assess or help a person. */
export interface Referral {
  readonly id: string;
  readonly patientId: string;
  /** The Unique Booking Reference Number of the national e-Referral Service. */
  readonly ubrn: string | null;
  readonly identifiers: readonly Identifier[];
  readonly status: ReferralStatus;
  readonly intent: ReferralIntent;
  readonly priority: ReferralPriority | null;
  readonly priorityReason: CodeableConcept | null;
  readonly categories: readonly CodeableConcept[];
  readonly code: CodeableConcept | null;
  /** Who sent the person: a parent, a GP, a nursery, the person. */
  readonly source: CodeableConcept | null;
  readonly reasons: readonly CodeableConcept[];
  readonly reasonReferences: readonly Reference[];
  readonly requester: Reference | null;
  readonly performerType: CodeableConcept | null;
  readonly performers: readonly Reference[];
  readonly authoredOn: DateTime | null;
  readonly occurrenceAt: DateTime | null;
  readonly occurrencePeriod: Period | null;
  readonly basedOn: readonly Reference[];
  readonly replaces: readonly Reference[];
  readonly encounter: Reference | null;
  readonly supportingInfo: readonly Reference[];
  readonly patientInstruction: string | null;
  readonly notes: readonly Note[];
}

export type ReferralStatus = "DRAFT" | "ACTIVE" | "ON_HOLD" | "REVOKED" | "COMPLETED" | "ENTERED_IN_ERROR" | "UNKNOWN";
export type ReferralIntent =
  | "PROPOSAL"
  | "PLAN"
  | "DIRECTIVE"
  | "ORDER"
  | "ORIGINAL_ORDER"
  | "REFLEX_ORDER"
  | "FILLER_ORDER"
  | "INSTANCE_ORDER"
  | "OPTION";
export type ReferralPriority = "ROUTINE" | "URGENT" | "ASAP" | "STAT";
