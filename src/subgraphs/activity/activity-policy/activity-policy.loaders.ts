import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many, one } from "../../../platform/reads.ts";
import { ActivityPolicyTable } from "./activity-policy.table.ts";

export const activityPolicyLoaders = (pool: Pool) => ({
  activityPolicyById: shared(one(pool, ActivityPolicyTable)),
  activityPoliciesByOrganisation: shared(many(pool, ActivityPolicyTable, "t.organisation_id = k.key::uuid")),
});
