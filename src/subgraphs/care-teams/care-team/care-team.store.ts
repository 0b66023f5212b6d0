import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CareTeamTable } from "./care-team.table.ts";

const withCode = "jsonb_build_array(jsonb_build_object('code', $::text))";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    category: `t.categories @> jsonb_build_array(jsonb_build_object('codings', ${withCode}))`,
    participantId: "care_teams.participant_ids(t.participants) @> ARRAY[$::text]",
    managingOrganisationId: "t.managing_organisations @> jsonb_build_array(jsonb_build_object('id', $::text))",
  },
  orders: {
    NEWEST: {
      by: "coalesce(platform.moment(t.period->>'start'), '-infinity')",
      type: "timestamptz",
      descending: true,
    },
  },
};

/** Every read of care teams. */
export const careTeamStore = (pool: Pool) => ({
  byIds: one(pool, CareTeamTable),
  ofPatients: pages(pool, CareTeamTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  /** Those that work together now; few by nature. */
  activeOfPatients: many(pool, CareTeamTable, "t.patient_id = k.key::uuid AND t.status = 'ACTIVE'"),
  all: pages(pool, CareTeamTable, listing),
});
