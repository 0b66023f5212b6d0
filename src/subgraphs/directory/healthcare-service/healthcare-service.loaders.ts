import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { healthcareServiceStore } from "./healthcare-service.store.ts";

export const healthcareServiceLoaders = (pool: Pool, store = healthcareServiceStore(pool)) => ({
  healthcareServiceById: shared(store.byIds),
  healthcareServicesByOrganisation: listed(store.ofOrganisations),
  healthcareServices: listed(store.all),
});
