import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many } from "../../../platform/reads.ts";
import { PlanVersionTable } from "./plan-version.table.ts";
import { wholePlans } from "./whole-plan.ts";

/** Every read of the history. */
export const planVersionStore = (pool: Pool) => ({
  /** All that was ever recorded of the plans of the person whose plan it is. */
  ofPlans: many(
    pool,
    PlanVersionTable,
    "t.patient_id = (SELECT p.patient_id FROM care_plans.care_plan p WHERE p.id = k.key::uuid)",
    "t.created_at, t.transaction::xid8, t.subject_version, t.id",
  ),
});

export const planVersionLoaders = (pool: Pool, store = planVersionStore(pool)) => ({
  /** The plan as a whole, version by version. */
  wholePlanHistory: shared<string, ReturnType<typeof wholePlans>>(async (keys) =>
    (await store.ofPlans(keys)).map((rows, i) => wholePlans(rows, keys[i]!.key)),
  ),
});
