import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { observationStore } from "./observation.store.ts";

export const observationLoaders = (pool: Pool, store = observationStore(pool)) => ({
  observationById: shared(store.byIds),
  observationsByPatient: listed(store.ofPatients),
});
