import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { GoalAchievementStatus } from "../goal/goal.ts";

/** The questions that a review asks, and what was answered. */
export interface PlanReview {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  /** Whether we held it, or took part in one that another agency held. */
  readonly kind: ReviewKind;
  readonly heldBy: Reference | null;
  readonly heldAt: DateTime;
  /** From when the plan was under review: what the review changed, changed since then. */
  readonly startedAt: DateTime;
  readonly recordedAt: DateTime;
  readonly participants: readonly Reference[];
  /** Whether the person's circumstances or needs have changed, and how. */
  readonly circumstancesChanged: boolean | null;
  readonly circumstances: string | null;
  readonly working: readonly string[];
  readonly notWorking: readonly string[];
  readonly mightChange: readonly string[];
  readonly outcomes: readonly GoalOutcome[];
  readonly roomForImprovement: string | null;
  readonly budget: BudgetAnswer | null;
  readonly networkChanges: readonly NetworkChange[];
  readonly satisfaction: readonly Satisfaction[];
  readonly contribution: string | null;
  readonly nextReview: DateTime | null;
}

export interface GoalOutcome {
  readonly goalId: string;
  readonly achievementStatus: GoalAchievementStatus;
  readonly comment: string | null;
}

/** Whether the budget enables the person to meet their needs, and how it stood when they were asked. */
export interface BudgetAnswer {
  readonly serves: BudgetServes;
  readonly comment: string | null;
  readonly allocatedPence: number | null;
  readonly committedPence: number | null;
  readonly spentPence: number | null;
  readonly remainingPence: number | null;
}

export interface NetworkChange {
  readonly change: string;
  readonly effect: NetworkEffect;
  readonly who: Reference | null;
}

export interface Satisfaction {
  readonly by: SatisfiedParty;
  readonly satisfied: SatisfactionLevel;
  readonly comment: string | null;
}

export type ReviewKind = "OWN" | "JOINED";
export type BudgetServes = "YES" | "PARTLY" | "NO" | "NO_BUDGET";
export type NetworkEffect = "POSITIVE" | "NEGATIVE" | "NONE";
export type SatisfiedParty = "PERSON" | "FAMILY" | "CARER" | "INDEPENDENT_ADVOCATE";
export type SatisfactionLevel = "VERY_SATISFIED" | "SATISFIED" | "NEITHER" | "DISSATISFIED" | "VERY_DISSATISFIED";
