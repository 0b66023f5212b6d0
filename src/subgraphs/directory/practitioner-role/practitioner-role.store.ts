import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { PractitionerRoleTable } from "./practitioner-role.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

const listing: Listing = {
  filters: {
    code: `t.codes @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`,
    organisation: "t.organisation->>'id' = $::text",
    active: "coalesce(t.active, true) = $::boolean",
  },
  orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
};

/** Every read of roles. */
export const practitionerRoleStore = (pool: Pool) => ({
  byIds: one(pool, PractitionerRoleTable),
  bySdsRoleProfileIds: one(pool, PractitionerRoleTable, "t.sds_role_profile_id = k.key AND NOT t.entered_in_error"),
  ofPractitioners: pages(pool, PractitionerRoleTable, { ...listing, where: "t.practitioner->>'id' = k.key" }),
  ofOrganisations: pages(pool, PractitionerRoleTable, { ...listing, where: "t.organisation->>'id' = k.key" }),
  all: pages(pool, PractitionerRoleTable, listing),
});
