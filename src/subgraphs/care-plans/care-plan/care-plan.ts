import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, Period } from "../../../kernel/time.ts";

/** What a person and their team have agreed to do. */
export interface CarePlan {
  readonly id: string;
  readonly patientId: string;
  readonly status: CarePlanStatus;
  readonly intent: CarePlanIntent;
  readonly categories: readonly CodeableConcept[];
  readonly title: string | null;
  readonly description: string | null;
  readonly period: Period | null;
  readonly created: DateTime | null;
  readonly author: Reference | null;
  readonly contributors: readonly Reference[];
  readonly careTeams: readonly Reference[];
  /** The needs and conditions that the plan answers. */
  readonly addresses: readonly Reference[];
  readonly goals: readonly Reference[];
  readonly activities: readonly PlanActivity[];
  readonly basedOn: readonly Reference[];
  readonly replaces: readonly Reference[];
  readonly partOf: readonly Reference[];
  readonly encounter: Reference | null;
  readonly notes: readonly Note[];
  /** When the plan is next to be looked at with the person. */
  readonly nextReview: DateTime | null;
  /** The service whose planning rules the plan follows; the national defaults where there is none. */
  readonly service: Reference | null;
  /** What was last said of the plan by the person, or for them. */
  readonly agreement: PlanAgreement | null;
  /** Who answers for the plan to the public, which may be a body that gives no care itself. */
  readonly accountableOrganisation: Reference | null;
  readonly coordinatingOrganisation: Reference | null;
  /** Where another agency coordinates, and we only do our part. */
  readonly externalCoordination: ExternalCoordination | null;
  readonly coordinationLevel: CoordinationLevelSet | null;
  readonly involvement: PlanInvolvement | null;
  /** The plan's own interval; the service's rule where it is null. */
  readonly reviewEveryDays: number | null;
  readonly underReviewSince: DateTime | null;
  /** What happened since that the plan must be looked at for. */
  readonly reviewMarks: readonly ReviewMark[];
  readonly contingencies: readonly Contingency[];
  readonly linkedPlans: readonly PlanLink[];
  readonly observations: readonly PlanObservation[];
}

/** What a plan says of its coordination before anyone has said anything. */
export const nothingYet = {
  service: null,
  agreement: null,
  accountableOrganisation: null,
  coordinatingOrganisation: null,
  externalCoordination: null,
  coordinationLevel: null,
  involvement: null,
  reviewEveryDays: null,
  underReviewSince: null,
  reviewMarks: [],
  contingencies: [],
  linkedPlans: [],
  observations: [],
} as const satisfies Partial<CarePlan>;

export interface PlanAgreement {
  readonly outcome: AgreementOutcome;
  readonly at: DateTime;
  /** The person, or whoever speaks for them. */
  readonly by: Reference;
  readonly reason: string | null;
}

export interface ExternalCoordination {
  readonly agency: Reference;
  readonly coordinator: Reference | null;
  /** How coordination will occur, as agreed with the agency. */
  readonly agreement: string;
  readonly agreedAt: DateTime;
}

export interface CoordinationLevelSet {
  readonly level: CoordinationLevel;
  readonly reason: string;
  readonly at: DateTime;
}

export interface PlanInvolvement {
  readonly extent: PlanInvolvementExtent;
  /** In the person's own words where possible. */
  readonly wishes: string | null;
  readonly at: DateTime;
}

export interface ReviewMark {
  readonly reason: ReviewReason;
  readonly at: DateTime;
  readonly subject: Reference | null;
}

/** If this happens, that is to be done. */
export interface Contingency {
  readonly situation: string;
  readonly response: string;
  readonly responsible: Reference | null;
  /** How to reach them then: a number, a place. */
  readonly contact: string | null;
}

export interface PlanLink {
  readonly relation: PlanRelation;
  readonly plan: Reference;
}

/** What somebody recorded, told apart from what they think of it; never without who and when. */
export interface PlanObservation {
  readonly kind: ObservationKind;
  readonly text: string;
  readonly author: Reference;
  readonly time: DateTime;
}

export type AgreementOutcome = "AGREED" | "DISAGREED";
export type CoordinationLevel = "LIGHT" | "STANDARD" | "INTENSIVE";
export type PlanInvolvementExtent = "FULL" | "SHARED" | "THROUGH_SOMEONE_ELSE" | "INFORMED_ONLY" | "NOT_AT_ALL";
export type ReviewReason = "NEED_CHANGED" | "CARER_LOST" | "DISAGREED" | "OTHER";
export type PlanRelation = "FAMILY" | "CARER" | "GUARDIAN" | "PERSON_CARED_FOR" | "OTHER";
export type ObservationKind = "FACT" | "OPINION";

/** One thing to be done under a plan: described in place, or a reference to a request elsewhere, never both (cpl-3). */
export interface PlanActivity {
  /** Unique within the plan: the element's own id, or else its place in the list, from 1. */
  readonly id: string;
  readonly reference: Reference | null;
  readonly outcomes: readonly CodeableConcept[];
  readonly outcomeReferences: readonly Reference[];
  readonly progress: readonly Note[];
  readonly detail: PlanActivityDetail | null;
}

export interface PlanActivityDetail {
  readonly status: PlanActivityStatus;
  readonly statusReason: CodeableConcept | null;
  readonly code: CodeableConcept | null;
  readonly description: string | null;
  readonly goals: readonly Reference[];
  readonly reasons: readonly CodeableConcept[];
  readonly reasonReferences: readonly Reference[];
  readonly performers: readonly Reference[];
  readonly location: Reference | null;
  readonly scheduledPeriod: Period | null;
  readonly scheduledText: string | null;
  readonly doNotPerform: boolean | null;
}

export type CarePlanStatus = "DRAFT" | "ACTIVE" | "ON_HOLD" | "REVOKED" | "COMPLETED" | "ENTERED_IN_ERROR" | "UNKNOWN";
export type CarePlanIntent = "PROPOSAL" | "PLAN" | "ORDER" | "OPTION";
export type PlanActivityStatus =
  | "NOT_STARTED"
  | "SCHEDULED"
  | "IN_PROGRESS"
  | "ON_HOLD"
  | "COMPLETED"
  | "CANCELLED"
  | "STOPPED"
  | "UNKNOWN"
  | "ENTERED_IN_ERROR";
