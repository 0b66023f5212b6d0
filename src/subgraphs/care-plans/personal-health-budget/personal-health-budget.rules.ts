import { accept, type Decision, invalid, notFound, overBudget, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { isEnded } from "../care-plan/care-plan.rules.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { PersonalHealthBudget } from "./personal-health-budget.ts";

export type BudgetGiven = Pick<
  PersonalHealthBudget,
  "planId" | "commissioner" | "managedBy" | "allocatedPence" | "period"
>;

export function openPersonalHealthBudget(
  id: string,
  given: BudgetGiven,
  { now }: Occasion,
  { plan }: { readonly plan: CarePlan | null },
): Decision<PersonalHealthBudget> {
  if (plan === null) return refuse(notFound("planId"));
  if (isEnded(plan.status)) return refuse(wrongState(plan.status, "The plan has ended.", "planId"));
  const faults = amountFaults(given);
  if (faults.length > 0) return refuse(...faults);
  return accept({
    ...given,
    id,
    patientId: plan.patientId,
    status: "OPEN",
    reachedThresholds: [],
    openedAt: now.toISOString() as DateTime,
    closedAt: null,
    reason: null,
  });
}

export type BudgetRevision = Partial<Omit<BudgetGiven, "planId">> & { readonly reason?: string };

export interface BudgetFacts {
  /** Committed or spent, in pence. */
  readonly usedPence: number;
}

/** A budget may be raised or cut, for a reason, but not below what is committed or spent already. */
export function revisePersonalHealthBudget(
  budget: PersonalHealthBudget,
  given: BudgetRevision,
  _: Occasion,
  { usedPence }: BudgetFacts,
): Decision<PersonalHealthBudget> {
  if (budget.status !== "OPEN") return refuse(closed(budget));
  const revised = { ...budget, ...given };
  const moved = revised.allocatedPence !== budget.allocatedPence;
  const faults = [
    ...amountFaults(revised),
    ...(moved && !given.reason?.trim() ? [invalid("reason", "A budget is changed for a reason.")] : []),
    ...(revised.allocatedPence < usedPence ? [overBudget("allocatedPence", revised.allocatedPence - usedPence)] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  const share = usedShare(usedPence, revised.allocatedPence);
  // Thresholds that a raised budget is below again are announced anew when they are reached again.
  return accept({ ...revised, reachedThresholds: budget.reachedThresholds.filter((percent) => share >= percent) });
}

export function closePersonalHealthBudget(
  budget: PersonalHealthBudget,
  { reason }: { readonly reason: string },
  { now }: Occasion,
): Decision<PersonalHealthBudget> {
  if (budget.status !== "OPEN") return refuse(closed(budget));
  if (!reason.trim()) return refuse(invalid("reason", "A budget is closed for a reason."));
  return accept({ ...budget, status: "CLOSED", reason, closedAt: now.toISOString() as DateTime });
}

/** Of a hundred. Nothing at all is used up from the start. */
export const usedShare = (usedPence: number, allocatedPence: number): number =>
  allocatedPence === 0 ? 100 : (usedPence * 100) / allocatedPence;

/** The thresholds that are reached now and have not been announced. */
export const newlyReached = (
  { allocatedPence, reachedThresholds }: Pick<PersonalHealthBudget, "allocatedPence" | "reachedThresholds">,
  usedPence: number,
  thresholds: readonly number[],
): readonly number[] =>
  thresholds.filter(
    (percent) => usedShare(usedPence, allocatedPence) >= percent && !reachedThresholds.includes(percent),
  );

export const closed = ({ status }: Pick<PersonalHealthBudget, "status">, names = "id") =>
  wrongState(status, "The budget is closed.", names);

const amountFaults = ({ allocatedPence, period }: Pick<BudgetGiven, "allocatedPence" | "period">) => [
  ...(allocatedPence < 0 ? [invalid("allocatedPence", "A budget is no debt.")] : []),
  ...(endsBeforeStart(period?.start, period?.end) ? [invalid("period", "A budget ends after it starts.")] : []),
];
