import {
  accept,
  type Decision,
  invalid,
  notFound,
  overBudget,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { closed } from "../personal-health-budget/personal-health-budget.rules.ts";
import type { PersonalHealthBudget } from "../personal-health-budget/personal-health-budget.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import type { Purchase } from "./purchase.ts";

export interface PurchaseFacts {
  /** The budget, held until the write is made; null where there is none to be seen. */
  readonly budget: PersonalHealthBudget | null;
  /** What other purchases use of it. */
  readonly usedPence: number;
  readonly action: PlanAction | null;
}

export type PurchaseGiven = Pick<Purchase, "budgetId" | "description" | "supplier" | "amountPence" | "actionId">;

/** Money is promised only as far as the budget goes. */
export function commitPurchase(
  id: string,
  given: PurchaseGiven,
  { now }: Occasion,
  { budget, usedPence, action }: PurchaseFacts,
): Decision<Purchase> {
  if (budget === null) return refuse(notFound("budgetId"));
  if (budget.status !== "OPEN") return refuse(closed(budget, "budgetId"));
  const faults = [
    ...(given.description.trim() ? [] : [invalid("description", "A purchase says what is bought.")]),
    ...(given.actionId !== null && action?.planId !== budget.planId ? [notFound("actionId")] : []),
    ...amountFaults(given.amountPence, budget, usedPence),
  ];
  if (faults.length > 0) return refuse(...faults);
  const { planId, patientId } = budget;
  const committedAt = now.toISOString() as DateTime;
  return accept({ ...given, id, planId, patientId, status: "COMMITTED", committedAt, spentAt: null, reason: null });
}

/** What was paid in the end may differ from what was promised, within the budget. */
export function recordPurchaseSpent(
  purchase: Purchase,
  { amountPence }: { readonly amountPence: number | null },
  { now }: Occasion,
  { budget, usedPence }: PurchaseFacts,
): Decision<Purchase> {
  if (purchase.status !== "COMMITTED") return refuse(over(purchase));
  const paid = amountPence ?? purchase.amountPence;
  const faults = budget === null ? [notFound("id")] : amountFaults(paid, budget, usedPence);
  return faults.length > 0
    ? refuse(...faults)
    : accept({ ...purchase, status: "SPENT", amountPence: paid, spentAt: now.toISOString() as DateTime });
}

export function cancelPurchase(purchase: Purchase, { reason }: { readonly reason: string }): Decision<Purchase> {
  if (purchase.status !== "COMMITTED") return refuse(over(purchase));
  if (!reason.trim()) return refuse(invalid("reason", "A purchase is cancelled for a reason."));
  return accept({ ...purchase, status: "CANCELLED", reason });
}

const over = ({ status }: Purchase) => wrongState(status, "Only what is promised can be spent or cancelled.");

function amountFaults(amountPence: number, budget: PersonalHealthBudget, usedPence: number): readonly Refusal[] {
  if (amountPence < 1) return [invalid("amountPence", "A purchase costs a penny or more.")];
  const remaining = budget.allocatedPence - usedPence;
  return amountPence > remaining ? [overBudget("amountPence", remaining)] : [];
}
