import type { Pool } from "pg";
import { many, one } from "../../../platform/reads.ts";
import { SupervisionPolicyTable } from "./supervision-policy.table.ts";

/** Every read of policies on supervision. */
export const supervisionPolicyStore = (pool: Pool) => ({
  byIds: one(pool, SupervisionPolicyTable),
  ofOrganisations: many(pool, SupervisionPolicyTable, "t.organisation_id = k.key::uuid"),
});
