import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { SharedDecisionTable } from "./shared-decision.table.ts";

/** Every read of shared decisions. */
export const sharedDecisionStore = (pool: Pool) => ({
  byIds: one(pool, SharedDecisionTable),
  ofPlans: many(pool, SharedDecisionTable, "t.plan_id = k.key::uuid"),
  ofNeeds: many(pool, SharedDecisionTable, "t.need_id = k.key::uuid"),
});

export const sharedDecisionLoaders = (pool: Pool, store = sharedDecisionStore(pool)) => ({
  sharedDecisionById: shared(store.byIds),
  sharedDecisionsByPlan: shared(store.ofPlans),
  sharedDecisionsByNeed: shared(store.ofNeeds),
});
