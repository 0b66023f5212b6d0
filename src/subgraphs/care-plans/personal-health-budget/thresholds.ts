import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import { locked } from "../locked.ts";
import { rulesInForce } from "../planning-rules/planning-rules.store.ts";
import { newlyReached } from "./personal-health-budget.rules.ts";
import { PersonalHealthBudgetTable } from "./personal-health-budget.table.ts";
import type { PersonalHealthBudget } from "./personal-health-budget.ts";

/** Announces each threshold of the service once, when so much of the budget is used. */
export async function announceThresholds(
  tx: EntityManager,
  write: WriteContext,
  budget: Stored<PersonalHealthBudget>,
  usedPence: number,
): Promise<void> {
  const plan = await locked(tx, CarePlanTable, budget.planId, write.scope.viewer);
  const { budgetThresholds } = await rulesInForce(tx, plan?.service ?? null);
  const reached = newlyReached(budget, usedPence, budgetThresholds);
  if (reached.length === 0) return;
  const reachedThresholds = [...budget.reachedThresholds, ...reached];
  await putRows(tx, PersonalHealthBudgetTable, [{ ...budget, reachedThresholds, updatedAt: write.now.toISOString() }]);
  const told = reached.map((percent) => ({
    type: "BUDGET_THRESHOLD_REACHED",
    patientId: budget.patientId,
    subject: { type: "PersonalHealthBudget", id: budget.id },
    data: { percent, planId: budget.planId },
  }));
  await announce(tx, write, told);
}
