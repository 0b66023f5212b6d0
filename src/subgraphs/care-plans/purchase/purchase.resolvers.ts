import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { usedOf } from "../personal-health-budget/amounts.ts";
import { PersonalHealthBudgetTable } from "../personal-health-budget/personal-health-budget.table.ts";
import type { PersonalHealthBudget } from "../personal-health-budget/personal-health-budget.ts";
import { announceThresholds } from "../personal-health-budget/thresholds.ts";
import { PlanActionTable } from "../plan-action/plan-action.table.ts";
import {
  cancelPurchase,
  commitPurchase,
  type PurchaseFacts,
  type PurchaseGiven,
  recordPurchaseSpent,
} from "./purchase.rules.ts";
import { PurchaseTable } from "./purchase.table.ts";
import type { Purchase } from "./purchase.ts";

const purchases = mutations("purchase", writer(PurchaseTable));
const fields = fieldsOf<Purchase, CarePlansContext>();

/** The budget stays held, so that two purchases cannot both take what is left. */
async function held(tx: EntityManager, budgetId: string | null, viewer: string, but: string | null) {
  const budget = await locked(tx, PersonalHealthBudgetTable, budgetId, viewer);
  return { budget, usedPence: budget === null ? 0 : await usedOf(tx, budget.id, but) };
}

const announcing = {
  also: async (
    tx: EntityManager,
    row: Stored<Purchase>,
    { write, facts }: { readonly write: WriteContext; readonly facts: PurchaseFacts },
  ) => {
    const budget = facts.budget as Stored<PersonalHealthBudget>;
    await announceThresholds(tx, write, budget, facts.usedPence + row.amountPence);
    return undefined;
  },
};

export const purchaseResolvers = {
  Mutation: {
    commitPurchase: purchases.create<PurchaseGiven, PurchaseFacts>(commitPurchase, "budgetId", {
      look: async (tx, { budgetId, actionId }, { scope }) => ({
        ...(await held(tx, budgetId, scope.viewer, null)),
        action: await locked(tx, PlanActionTable, actionId, scope.viewer),
      }),
      ...announcing,
    }),
    recordPurchaseSpent: purchases.change<{ readonly amountPence: number | null }, PurchaseFacts>(recordPurchaseSpent, {
      look: async (tx, _, { scope }, id) => {
        const purchase = await locked(tx, PurchaseTable, id, scope.viewer);
        return held(tx, purchase?.budgetId ?? null, scope.viewer, id);
      },
      ...announcing,
    }),
    cancelPurchase: purchases.change(cancelPurchase),
  },
  Purchase: {
    __resolveReference: fields.home("purchaseById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    action: fields.leadsTo("PlanAction", "actionId"),
  },
};
