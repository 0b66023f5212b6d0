import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { emergencyAccessStore } from "./emergency-access.store.ts";

export const emergencyAccessLoaders = (pool: Pool, store = emergencyAccessStore(pool)) => ({
  emergencyAccessById: shared(store.byIds),
  emergencyAccessesByPatient: listed(store.ofPatients),
});
