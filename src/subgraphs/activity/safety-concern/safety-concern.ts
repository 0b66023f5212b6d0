import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A worry about somebody's safety that a named clinician must answer, and that stays in sight until it is closed. */
export interface SafetyConcern {
  readonly id: string;
  readonly patientId: string;
  readonly serviceId: string | null;
  readonly kind: SafetyConcernKind;
  readonly urgency: Urgency;
  readonly status: SafetyConcernStatus;
  readonly code: CodeableConcept | null;
  readonly description: string;
  readonly raisedBy: Reference;
  readonly raisedAt: DateTime;
  /** The clinician who was alerted: a role of the directory. */
  readonly namedContact: Reference;
  /** The other professionals who were alerted. */
  readonly informed: readonly Reference[];
  /** To whom it goes next, where nobody answers. */
  readonly supervisor: Reference;
  readonly practice: Reference;
  /** By when whoever was asked last must have answered; null once somebody has, or nobody is left to ask. */
  readonly acknowledgeBy: DateTime | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly escalations: readonly Escalation[];
  readonly closing: Closing | null;
  /** The warning that everyone sees while the concern is open. */
  readonly flagId: string;
}

export interface Acknowledgement {
  readonly by: Reference;
  readonly at: DateTime;
  readonly note: string | null;
}

export interface Escalation {
  readonly to: EscalationStep;
  readonly recipient: Reference;
  readonly at: DateTime;
  /** Null where nobody answered in time; else why somebody escalated it. */
  readonly reason: string | null;
}

export interface Closing {
  readonly outcome: SafetyOutcome;
  readonly by: Reference;
  readonly at: DateTime;
  readonly note: string;
}

export type SafetyConcernKind = "SAFETY" | "SAFEGUARDING_ADULT" | "SAFEGUARDING_CHILD";
export type Urgency = "IMMEDIATE" | "URGENT" | "ROUTINE";
export type SafetyConcernStatus = "OPEN" | "ACKNOWLEDGED" | "CLOSED" | "ENTERED_IN_ERROR";
export type EscalationStep = "SUPERVISOR" | "GP";
export type SafetyOutcome =
  | "RESOLVED"
  | "REFERRED_TO_SAFEGUARDING"
  | "EMERGENCY_SERVICES"
  | "CLINICAL_ACTION"
  | "NO_CONCERN_FOUND";
