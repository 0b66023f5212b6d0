import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { TaskTable } from "./task.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    ownerId: "t.owned_by_id = $::text",
    silentSince: "t.status = 'REQUESTED' AND t.modified_moment < (SELECT platform.moment($))",
    dueBefore: "t.due_at < platform.moment($)",
  },
  orders: { DUE: { by: "t.due_at", type: "timestamptz" } },
};

/** Every read of tasks. */
export const taskStore = (pool: Pool) => ({
  byIds: one(pool, TaskTable),
  ofReferrals: many(pool, TaskTable, "t.focus_id = k.key AND t.focus->>'type' = 'Referral'"),
  ofPatients: pages(pool, TaskTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, TaskTable, listing),
});
