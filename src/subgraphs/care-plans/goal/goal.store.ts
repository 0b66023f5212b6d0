import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { GoalTable } from "./goal.table.ts";

/** Every read of goals. */
export const goalStore = (pool: Pool) => ({
  byIds: one(pool, GoalTable),
  ofPatients: pages(pool, GoalTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { lifecycleStatus: "t.lifecycle_status = ANY ($::text[])" },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});
