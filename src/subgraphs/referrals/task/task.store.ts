import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { TaskTable } from "./task.table.ts";

const due = "coalesce(platform.moment(t.restriction_period->>'end'), 'infinity')";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    ownerId: "(t.owner->>'id') = $::text",
    silentSince: "t.status = 'REQUESTED' AND platform.moment(t.last_modified) < platform.moment($)",
    dueBefore: `${due} < platform.moment($)`,
  },
  orders: { DUE: { by: due, type: "timestamptz" } },
};

/** Every read of tasks. */
export const taskStore = (pool: Pool) => ({
  byIds: one(pool, TaskTable),
  ofReferrals: many(pool, TaskTable, "(t.focus->>'id') = k.key AND t.focus->>'type' = 'Referral'"),
  ofPatients: pages(pool, TaskTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, TaskTable, listing),
});
