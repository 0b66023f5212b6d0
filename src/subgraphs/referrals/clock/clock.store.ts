import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { ClockTable } from "./clock.table.ts";

/** States are told from the day that is asked about: see `dated`. */
const listing: Listing = {
  filters: {
    status: "t.status = $::text",
    serviceId: "t.service_id = $::uuid",
    kind: "t.kind = ANY ($::text[])",
    remindAfter: "t.remind_on > $::text",
    remindBy: "t.remind_on <= $::text",
    dueFrom: "t.due_by >= $::text",
    dueBefore: "t.due_by < $::text",
  },
  orders: { DUE: { by: "t.due_by", type: "text" } },
};

/** Every read of clocks. */
export const clockStore = (pool: Pool) => ({
  byIds: one(pool, ClockTable),
  ofReferrals: many(pool, ClockTable, "t.referral_id = k.key::uuid", "t.due_by, t.id"),
  all: pages(pool, ClockTable, listing),
});
