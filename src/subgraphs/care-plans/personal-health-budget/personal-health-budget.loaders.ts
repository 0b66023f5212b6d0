import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { PersonalHealthBudgetTable } from "./personal-health-budget.table.ts";

/** Every read of budgets. */
export const personalHealthBudgetStore = (pool: Pool) => ({
  byIds: one(pool, PersonalHealthBudgetTable),
  ofPlans: many(pool, PersonalHealthBudgetTable, "t.plan_id = k.key::uuid"),
});

export const personalHealthBudgetLoaders = (pool: Pool, store = personalHealthBudgetStore(pool)) => ({
  personalHealthBudgetById: shared(store.byIds),
  personalHealthBudgetsByPlan: shared(store.ofPlans),
});
