import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CareTeamTable } from "./care-team.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    category: { column: "t.category_code", further: "care_teams.teams_categorised_too", type: "text" },
    participantId: "t.id = ANY (ARRAY(SELECT care_teams.teams_with($::text)))",
    managingOrganisationId: "t.id = ANY (ARRAY(SELECT care_teams.teams_managed_by($::text)))",
  },
  orders: {
    NEWEST: {
      by: "t.started_at",
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
