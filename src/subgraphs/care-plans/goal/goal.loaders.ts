import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { goalStore } from "./goal.store.ts";

export const goalLoaders = (pool: Pool, store = goalStore(pool)) => ({
  goalById: shared(store.byIds),
  goalsByPatient: listed(store.ofPatients),
  goalsByOwner: listed(store.byOwners),
});
