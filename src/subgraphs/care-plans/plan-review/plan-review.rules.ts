import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { reviewAfter } from "../care-plan/activation.rules.ts";
import { isEnded } from "../care-plan/care-plan.rules.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Amounts } from "../personal-health-budget/amounts.ts";
import type { RulesInForce } from "../planning-rules/planning-rules.store.ts";
import type { BudgetAnswer, PlanReview } from "./plan-review.ts";

export interface ReviewFacts {
  readonly plan: CarePlan | null;
  readonly rules: RulesInForce;
  /** How the plan's open budget stands; null where it has none. */
  readonly amounts: Amounts | null;
}

type Answered = Omit<PlanReview, "id" | "patientId" | "kind" | "heldBy" | "startedAt" | "recordedAt" | "contribution">;
export type ReviewGiven = Omit<Answered, "heldAt" | "budget"> & {
  readonly heldAt: DateTime | null;
  readonly budget: Pick<BudgetAnswer, "serves" | "comment"> | null;
};

/** A review of a plan in force; it says when the next one is, or the plan's own interval does. */
export function recordPlanReview(
  id: string,
  given: ReviewGiven,
  { now }: Occasion,
  { plan, rules, amounts }: ReviewFacts,
): Decision<PlanReview> {
  if (plan === null) return refuse(notFound("planId"));
  if (plan.status !== "ACTIVE") return refuse(wrongState(plan.status, "A plan in force is reviewed.", "planId"));
  const faults = answerFaults(given, plan, amounts, now);
  if (faults.length > 0) return refuse(...faults);
  const at = now.toISOString() as DateTime;
  return accept({
    ...given,
    id,
    patientId: plan.patientId,
    kind: "OWN",
    heldBy: null,
    heldAt: given.heldAt ?? at,
    startedAt: plan.underReviewSince ?? at,
    recordedAt: at,
    budget: given.budget && { ...given.budget, ...(amounts ?? noAmounts) },
    contribution: null,
    nextReview: given.nextReview ?? reviewAfter(plan, rules, now),
  });
}

const noAmounts = { allocatedPence: null, committedPence: null, spentPence: null, remainingPence: null };

function answerFaults(given: ReviewGiven, plan: CarePlan, amounts: Amounts | null, now: Date): readonly Refusal[] {
  const ours = new Set(plan.goals.map(({ id }) => id));
  return [
    ...given.outcomes.flatMap(({ goalId }, i) => (ours.has(goalId) ? [] : [notFound(`outcomes.${i}.goalId`)])),
    ...(given.circumstancesChanged && !given.circumstances?.trim()
      ? [invalid("circumstances", "Where the circumstances have changed, the review says how.")]
      : []),
    ...(amounts !== null && given.budget === null
      ? [invalid("budget", "The plan has a budget: the review asks whether it serves.")]
      : []),
    ...(given.satisfaction.some(({ by }, i) => given.satisfaction.findIndex((it) => it.by === by) < i)
      ? [invalid("satisfaction", "Each party is asked once.")]
      : []),
    ...(given.nextReview !== null && earliest(given.nextReview) <= now.getTime()
      ? [invalid("nextReview", "The next review is in the future.")]
      : []),
  ];
}

export interface JoinedGiven {
  readonly planId: string;
  readonly heldAt: DateTime | null;
  readonly participants: PlanReview["participants"];
  readonly contribution: string;
}

/** That we took part in the review of the agency that coordinates, and what we brought to it. */
export function joinPlanReview(
  id: string,
  given: JoinedGiven,
  { now }: Occasion,
  { plan }: Pick<ReviewFacts, "plan">,
): Decision<PlanReview> {
  if (plan === null) return refuse(notFound("planId"));
  if (isEnded(plan.status)) return refuse(wrongState(plan.status, "The plan has ended.", "planId"));
  if (plan.externalCoordination === null) {
    return refuse(invalid("planId", "No other agency coordinates this plan: record a review of our own."));
  }
  if (!given.contribution.trim()) return refuse(invalid("contribution", "The record says what we brought to it."));
  const at = now.toISOString() as DateTime;
  return accept({
    ...given,
    ...unasked,
    id,
    patientId: plan.patientId,
    kind: "JOINED",
    heldBy: plan.externalCoordination.agency,
    heldAt: given.heldAt ?? at,
    startedAt: at,
    recordedAt: at,
    nextReview: null,
  });
}

const unasked = {
  circumstancesChanged: null,
  circumstances: null,
  working: [],
  notWorking: [],
  mightChange: [],
  outcomes: [],
  roomForImprovement: null,
  budget: null,
  networkChanges: [],
  satisfaction: [],
} as const satisfies Partial<PlanReview>;
