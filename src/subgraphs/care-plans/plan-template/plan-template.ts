import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { PersonalisedCareComponent, PlanActionKind } from "../plan-action/plan-action.ts";

/** What plans of one kind start from: the goals and actions that a draft is filled with, and is then made the person's own. */
export interface PlanTemplate {
  readonly id: string;
  readonly status: TemplateStatus;
  /** Null for one that came from elsewhere and does not say. */
  readonly kind: TemplateKind | null;
  readonly title: string;
  readonly description: string | null;
  /** The kind of plan that it fills. */
  readonly category: CodeableConcept | null;
  readonly goals: readonly TemplateGoal[];
  readonly actions: readonly TemplateAction[];
}

export interface TemplateGoal {
  readonly description: CodeableConcept;
  /** How anyone can tell that it is reached. */
  readonly measure: string | null;
  /** Days after the plan is filled; null where whoever made it left it open. */
  readonly dueInDays: number | null;
}

/** What is null here, the activity that is named says, where it is known. */
export interface TemplateAction {
  /** Never null where no activity is named. */
  readonly description: string | null;
  readonly kind: PlanActionKind | null;
  readonly component: PersonalisedCareComponent | null;
  readonly dueInDays: number | null;
  /** The number of the goal that it serves, from 1. */
  readonly goal: number | null;
  /** The activity that says more, by its canonical URL, and its edition after a bar. */
  readonly definition: string | null;
}

export type TemplateStatus = "DRAFT" | "ACTIVE" | "RETIRED";
export type TemplateKind = "TEMPLATE" | "PATHWAY" | "RULE" | "WORKFLOW";
