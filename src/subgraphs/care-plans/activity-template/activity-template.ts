import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { PersonalisedCareComponent, PlanActionKind } from "../plan-action/plan-action.ts";
import type { TemplateStatus } from "../plan-template/plan-template.ts";

/** One activity as it is always done: what the actions of plan templates that name it need not say themselves. */
export interface ActivityTemplate {
  readonly id: string;
  /** The canonical URL, by which actions name it. */
  readonly url: string | null;
  /** The publisher's own version of it. */
  readonly edition: string | null;
  /** Short, for programs: `StrengthAndBalanceClass`. */
  readonly name: string | null;
  readonly title: string | null;
  readonly status: TemplateStatus;
  /** What is to be done, in words. */
  readonly description: string | null;
  /** What is asked for when it is put in hand. */
  readonly request: ActivityRequest | null;
  readonly kind: PlanActionKind | null;
  readonly component: PersonalisedCareComponent | null;
  readonly code: CodeableConcept | null;
  /** Who takes part, and as what. */
  readonly participants: readonly ActivityParticipant[];
  /** Days after the plan is filled. */
  readonly dueInDays: number | null;
}

export interface ActivityParticipant {
  readonly type: ActivityParticipantType;
  readonly role: CodeableConcept | null;
}

export type ActivityParticipantType = "PATIENT" | "PRACTITIONER" | "RELATED_PERSON" | "DEVICE";

export type ActivityRequest =
  | "APPOINTMENT"
  | "APPOINTMENT_RESPONSE"
  | "CARE_PLAN"
  | "CLAIM"
  | "COMMUNICATION_REQUEST"
  | "CONTRACT"
  | "DEVICE_REQUEST"
  | "ENROLMENT_REQUEST"
  | "IMMUNISATION_RECOMMENDATION"
  | "MEDICATION_REQUEST"
  | "NUTRITION_ORDER"
  | "REFERRAL"
  | "SUPPLY_REQUEST"
  | "TASK"
  | "VISION_PRESCRIPTION";
