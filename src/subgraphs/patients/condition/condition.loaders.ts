import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { conditionStore } from "./condition.store.ts";

export const conditionLoaders = (pool: Pool, store = conditionStore(pool)) => ({
  conditionById: shared(store.byIds),
  conditionsByPatient: listed(store.ofPatients),
});
