import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { HealthcareServiceTable } from "./healthcare-service.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

const listing: Listing = {
  filters: {
    name: "strpos(' ' || t.sort_name, ' ' || platform.fold($::text)) > 0",
    providedBy: "t.provided_by->>'id' = $::text",
    category: `t.categories @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`,
    active: "coalesce(t.active, true) = $::boolean",
  },
  orders: { NAME: { by: "t.sort_name", type: "text" } },
};

/** Every read of services. */
export const healthcareServiceStore = (pool: Pool) => ({
  byIds: one(pool, HealthcareServiceTable),
  ofOrganisations: pages(pool, HealthcareServiceTable, { ...listing, where: "t.provided_by->>'id' = k.key" }),
  all: pages(pool, HealthcareServiceTable, listing),
});
