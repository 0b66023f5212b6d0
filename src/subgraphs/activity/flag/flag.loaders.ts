import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { flagStore } from "./flag.store.ts";

export const flagLoaders = (pool: Pool, store = flagStore(pool)) => ({
  flagById: shared(store.byIds),
  standingFlagsByPatient: shared(store.standing),
  flagsByPatient: listed(store.ofPatients),
});
