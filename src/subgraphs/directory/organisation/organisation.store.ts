import type { Pool } from "pg";
import { groupsOf } from "../../../access/groups.ts";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { OrganisationTable } from "./organisation.table.ts";

const listing: Listing = {
  filters: {
    name: "strpos(t.words, ' ' || platform.fold($::text)) > 0",
    type: "t.type = ANY ($::text[])",
    partOf: "t.part_of->>'id' = $::text",
    active: "coalesce(t.active, true) = $::boolean",
  },
  orders: { NAME: { by: "t.sort_name", type: "text" } },
};

/** Every read of organisations. */
export const organisationStore = (pool: Pool) => ({
  byIds: one(pool, OrganisationTable),
  byOdsCodes: one(pool, OrganisationTable, "t.ods_code = k.key AND NOT t.entered_in_error"),
  members: pages(pool, OrganisationTable, { ...listing, where: "t.part_of->>'id' = k.key" }),
  all: pages(pool, OrganisationTable, listing),
  groups: groupsOf(pool),
});
