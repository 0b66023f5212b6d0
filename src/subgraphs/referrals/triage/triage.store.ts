import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { TriageTable } from "./triage.table.ts";

const listing: Listing = {
  filters: {
    serviceId: "t.service_id = $::uuid",
    state: "t.state = ANY ($::text[])",
    priority: "(CASE WHEN t.priority IS NULL THEN 'ROUTINE' ELSE t.priority END) = ANY ($::text[])",
    pathway: "t.pathway = $::text",
  },
  orders: { PLACE: { by: "t.queue_place", type: "text" } },
};

/** Every read of decisions. The queue says its condition as a constant, so that the index of those that wait serves. */
export const triageStore = (pool: Pool) => ({
  byIds: one(pool, TriageTable),
  queue: pages(pool, TriageTable, { ...listing, where: "t.state IN ('AWAITING', 'MORE_INFORMATION')" }),
  all: pages(pool, TriageTable, listing),
});
