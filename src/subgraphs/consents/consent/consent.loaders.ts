import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { consentStore } from "./consent.store.ts";

export const consentLoaders = (pool: Pool, store = consentStore(pool)) => ({
  consentById: shared(store.byIds),
  consentsByPatient: listed(store.ofPatients),
});
