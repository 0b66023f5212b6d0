import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ReferralTable } from "./referral.table.ts";

/** As ids, so that the index finds the few of one performer among all, rather than all being read in their order. */
const withThem = `SELECT r.id FROM referrals.referral r
  WHERE r.performers @> jsonb_build_array(jsonb_build_object('id', $::text))`;

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    priority: "t.priority = ANY ($::text[])",
    code: "t.code @> jsonb_build_object('codings', jsonb_build_array(jsonb_build_object('code', $::text)))",
    ubrn: "t.ubrn = $::text",
    requesterId: "(t.requester->>'id') = $::text",
    performerId: `t.id = ANY (ARRAY(${withThem}))`,
  },
  orders: {
    NEWEST: { by: "coalesce(platform.moment(t.authored_on), '-infinity')", type: "timestamptz", descending: true },
    WORKLIST: { by: "referrals.worklist_place(t.priority, t.authored_on)", type: "text" },
  },
};

/** Every read of referrals. */
export const referralStore = (pool: Pool) => ({
  byIds: one(pool, ReferralTable),
  ofPatients: pages(pool, ReferralTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, ReferralTable, listing),
});
