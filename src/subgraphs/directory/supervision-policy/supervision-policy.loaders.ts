import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { supervisionPolicyStore } from "./supervision-policy.store.ts";

export const supervisionPolicyLoaders = (pool: Pool, store = supervisionPolicyStore(pool)) => ({
  supervisionPolicyById: shared(store.byIds),
  supervisionPoliciesByOrganisation: shared(store.ofOrganisations),
});
