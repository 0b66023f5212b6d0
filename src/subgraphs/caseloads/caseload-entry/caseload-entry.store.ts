import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { CaseloadEntryTable } from "./caseload-entry.table.ts";
import { sizesOf } from "./sizes.ts";

const listing: Listing = {
  filters: {
    priority: "t.priority = ANY ($::text[])",
    status: "t.status = ANY ($::text[])",
    entryRoute: "t.entry_route = ANY ($::text[])",
    risk: "t.risk = ANY ($::text[])",
    serviceId: "t.service_id = $::uuid",
    nextContactBefore: "t.next_contact_due < $::text",
    reviewBefore: "t.review_due < $::text",
    notSeenSince: "t.last_contact_order < $::text",
    unacknowledged: "(t.unacknowledged_actions > 0) = $::boolean",
    inHospital: "(t.in_hospital_since IS NOT NULL) = $::boolean",
    packageEndsBefore: "t.package_ends < $::text",
    ageLimitBefore: "t.age_limit_on < $::text",
  },
  orders: {
    NEXT_CONTACT: { by: "t.next_contact_order", type: "text" },
    PRIORITY: { by: "t.urgency", type: "text" },
    REVIEW: { by: "t.review_order", type: "text" },
    LAST_CONTACT: { by: "t.last_contact_order", type: "text" },
    UNACKNOWLEDGED: { by: "t.unacknowledged_actions", type: "integer", descending: true },
    RISK: { by: "t.risk_rank", type: "integer", descending: true },
  },
};
const { filters } = listing;

/** Every read of caseloads. */
export const caseloadEntryStore = (pool: Pool) => ({
  ofCoordinators: pages(pool, CaseloadEntryTable, { ...listing, where: "t.coordinator_id = k.key::uuid" }),
  all: pages(pool, CaseloadEntryTable, listing),
  unallocated: pages(pool, CaseloadEntryTable, {
    filters: filters!,
    where: "t.coordinator_id IS NULL",
    orders: { PRIORITY: { by: "t.urgency", type: "text" } },
  }),
  packagesEnding: pages(pool, CaseloadEntryTable, {
    filters: filters!,
    where: "t.package_ends IS NOT NULL",
    orders: { PACKAGE_ENDS: { by: "t.package_ends", type: "text" } },
  }),
  ageingOut: pages(pool, CaseloadEntryTable, {
    filters: filters!,
    where: "t.age_limit_on IS NOT NULL",
    orders: { AGE_LIMIT: { by: "t.age_limit_on", type: "text" } },
  }),
  sizes: sizesOf(pool),
});
