import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { PractitionerRoleTable } from "../practitioner-role/practitioner-role.table.ts";
import { isCoordinatorSql } from "../staff/job-roles.ts";

/** The coordinators of an organisation and of its members: those whose training a network answers for. */
export const trainingStore = (pool: Pool) => ({
  coordinators: pages(pool, PractitionerRoleTable, {
    where:
      "coalesce(t.active, true) AND t.practitioner IS NOT NULL AND t.organisation->>'id' IN (SELECT k.key UNION ALL " +
      "SELECT o.id::text FROM directory.organisation o WHERE o.part_of->>'id' = k.key) " +
      `AND (${isCoordinatorSql("t.codes")})`,
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
});
