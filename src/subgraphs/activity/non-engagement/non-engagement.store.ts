import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { NonEngagementTable } from "./non-engagement.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    stage: "t.stage = ANY ($::text[])",
  },
  orders: { LATEST: { by: "t.updated_at", type: "timestamptz", descending: true } },
};

/** Every read of non-engagement. */
export const nonEngagementStore = (pool: Pool) => ({
  byIds: one(pool, NonEngagementTable),
  ofPatients: pages(pool, NonEngagementTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, NonEngagementTable, listing),
});
