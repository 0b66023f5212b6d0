import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { ReferralTable } from "./referral.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    priority: "t.priority = ANY ($::text[])",
    code: { column: "t.main_code", further: "referrals.referrals_coded_too", type: "text" },
    ubrn: "t.ubrn = $::text",
    requesterId: "t.requester_id = $::text",
    kind: { column: "t.kind", type: "text[]" },
    source: { column: "t.source_code", further: "referrals.referrals_sourced_too", type: "text[]" },
    performerId: "t.id = ANY (ARRAY(SELECT referrals.referrals_to($::text)))",
  },
  orders: {
    NEWEST: { by: "t.authored_at", type: "timestamptz", descending: true },
    WORKLIST: { by: "t.worklist_place", type: "text" },
  },
};

/** Earlier ones of the same person to the same service. */
const earlier = `t.id <> k.key::uuid
  AND t.patient_id = (SELECT r.patient_id FROM referrals.referral r WHERE r.id = k.key::uuid)
  AND EXISTS (SELECT FROM referrals.referral r, jsonb_array_elements(r.performers) p WHERE r.id = k.key::uuid
    AND p->>'type' = 'HealthcareService' AND t.performers @> jsonb_build_array(jsonb_build_object('id', p->'id'))
    AND (coalesce(platform.moment(t.authored_on), '-infinity'), t.id)
      < (coalesce(platform.moment(r.authored_on), 'infinity'), r.id))`;

/** Every read of referrals. */
export const referralStore = (pool: Pool) => ({
  byIds: one(pool, ReferralTable),
  ofPatients: pages(pool, ReferralTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  earlier: many(pool, ReferralTable, earlier, "t.authored_at DESC, t.id DESC"),
  all: pages(pool, ReferralTable, listing),
});
