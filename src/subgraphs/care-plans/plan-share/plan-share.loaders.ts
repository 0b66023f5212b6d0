import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { PlanShareTable } from "./plan-share.table.ts";

/** Every read of sendings. */
export const planShareStore = (pool: Pool) => ({
  byIds: one(pool, PlanShareTable),
  ofPlans: many(pool, PlanShareTable, "t.plan_id = k.key::uuid"),
});

export const planShareLoaders = (pool: Pool, store = planShareStore(pool)) => ({
  planShareById: shared(store.byIds),
  planSharesByPlan: shared(store.ofPlans),
});
