import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** One thing that somebody is to do under a plan, and whether they have said that they will. */
export interface PlanAction {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly status: PlanActionStatus;
  readonly kind: PlanActionKind;
  readonly component: PersonalisedCareComponent | null;
  /** What is to be done, in words. */
  readonly description: string;
  readonly code: CodeableConcept | null;
  /** Whoever must do it. */
  readonly owner: Reference | null;
  readonly dueDate: PartialDate | null;
  /** The goals that it serves. */
  readonly goals: readonly Reference[];
  /** The needs and conditions that it answers. */
  readonly addresses: readonly Reference[];
  /** The service or provider that the person is linked to. */
  readonly service: Reference | null;
  readonly informationFormat: InformationFormat | null;
  /** The decision of a meeting, the choice, or the template that it comes from. */
  readonly origin: Reference | null;
  readonly acknowledgement: ActionAcknowledgement | null;
  /** When it reached the status that it has, and why where that was asked. */
  readonly statusAt: DateTime;
  readonly statusReason: string | null;
}

export interface ActionAcknowledgement {
  readonly accepted: boolean;
  readonly by: Reference;
  readonly at: DateTime;
}

export type PlanActionStatus =
  | "PROPOSED"
  | "AGREED"
  | "ACKNOWLEDGED"
  | "DECLINED"
  | "DONE"
  | "NOT_DONE"
  | "WITHDRAWN"
  | "ENTERED_IN_ERROR";

export type PlanActionKind =
  | "SUPPORT"
  | "EDUCATION"
  | "SELF_MANAGEMENT"
  | "PEER_SUPPORT"
  | "HEALTH_COACHING"
  | "EMPLOYMENT"
  | "TRAINING"
  | "BENEFITS"
  | "INFORMATION_GIVEN"
  | "LINK_TO_SERVICE"
  | "LINK_TO_ADVOCACY"
  | "ADVOCACY"
  | "AGENCY_ADVOCACY"
  | "MEETING_DECISION"
  | "OTHER";

/** The six components of the universal model for personalised care (NHS England). */
export type PersonalisedCareComponent =
  | "SHARED_DECISION_MAKING"
  | "PERSONALISED_CARE_AND_SUPPORT_PLANNING"
  | "ENABLING_CHOICE"
  | "SOCIAL_PRESCRIBING"
  | "SUPPORTED_SELF_MANAGEMENT"
  | "PERSONAL_HEALTH_BUDGETS";

export type InformationFormat =
  | "SPOKEN"
  | "PRINT"
  | "LARGE_PRINT"
  | "EASY_READ"
  | "BRAILLE"
  | "AUDIO"
  | "VIDEO"
  | "SIGN_LANGUAGE"
  | "TRANSLATED"
  | "ELECTRONIC";
