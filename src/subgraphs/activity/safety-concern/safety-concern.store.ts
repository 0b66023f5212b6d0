import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { SafetyConcernTable } from "./safety-concern.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    kind: "t.kind = ANY ($::text[])",
    urgency: "t.urgency = ANY ($::text[])",
    escalated: "t.is_escalated = $::boolean",
  },
  orders: {
    DUE_FIRST: { by: "t.acknowledge_by_at", type: "timestamptz" },
    NEWEST: { by: "t.raised_moment", type: "timestamptz", descending: true },
  },
};

/** Every read of safety concerns. */
export const safetyConcernStore = (pool: Pool) => ({
  byIds: one(pool, SafetyConcernTable),
  ofPatients: pages(pool, SafetyConcernTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, SafetyConcernTable, listing),
});
