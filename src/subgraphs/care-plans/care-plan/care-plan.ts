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
}

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
