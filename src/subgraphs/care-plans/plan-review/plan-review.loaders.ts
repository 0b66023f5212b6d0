import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { PlanReviewTable } from "./plan-review.table.ts";
import { satisfactionSince } from "./satisfaction.ts";

/** Every read of reviews. */
export const planReviewStore = (pool: Pool) => ({
  byIds: one(pool, PlanReviewTable),
  ofPlans: many(pool, PlanReviewTable, "t.plan_id = k.key::uuid", "platform.moment(t.held_at) DESC, t.id DESC"),
});

export const planReviewLoaders = (pool: Pool, store = planReviewStore(pool)) => ({
  planReviewById: shared(store.byIds),
  planReviewsByPlan: shared(store.ofPlans),
  satisfactionSince: shared(satisfactionSince(pool)),
});
