import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/**
 * That somebody does not take part in their support, in three stages: it is recorded and told to them; it is taken
 * further to designated people; services end. Each stage has its own kind of actor, and the last needs both others.
 */
export interface NonEngagement {
  readonly id: string;
  readonly patientId: string;
  /** The service that they do not take part in; null where it is all of them. */
  readonly serviceId: string | null;
  readonly status: NonEngagementStatus;
  readonly incidents: readonly Incident[];
  /** What was done about it, in order; the last says the stage that it has reached. */
  readonly steps: readonly LadderStep[];
  readonly reversal: Reversal | null;
}

export interface Incident {
  readonly kind: NonEngagementKind;
  readonly at: DateTime;
  readonly recordedBy: Reference;
  readonly note: string | null;
  /** The appointment that was missed, where it was one. */
  readonly appointment: Reference | null;
}

export interface LadderStep {
  readonly stage: Stage;
  readonly at: DateTime;
  readonly by: Reference;
  readonly reason: string;
  /** Who was told. */
  readonly notified: readonly Reference[];
}

export interface Reversal {
  readonly at: DateTime;
  readonly by: Reference;
  readonly reason: string;
}

export type NonEngagementKind = "FAILED_MEETING" | "FAILED_MANDATED_CONTACT" | "NO_HOME_ACCESS";
export type NonEngagementStatus = "OPEN" | "REVERSED" | "TERMINATED" | "ENTERED_IN_ERROR";
export type Stage = "RECORDED" | "ESCALATED" | "TERMINATED";
