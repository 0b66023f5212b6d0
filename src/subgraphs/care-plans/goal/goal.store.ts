import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { GoalTable } from "./goal.table.ts";

const listing: Listing = {
  filters: {
    lifecycleStatus: "t.lifecycle_status = ANY ($::text[])",
    achievementStatus: "t.achievement_status = ANY ($::text[])",
  },
  orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
};

/** Every read of goals. */
export const goalStore = (pool: Pool) => ({
  byIds: one(pool, GoalTable),
  ofPatients: pages(pool, GoalTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  byOwners: pages(pool, GoalTable, { ...listing, where: "t.expressed_by_id = k.key" }),
});
