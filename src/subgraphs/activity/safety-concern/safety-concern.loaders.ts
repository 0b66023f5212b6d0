import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { safetyConcernStore } from "./safety-concern.store.ts";

export const safetyConcernLoaders = (pool: Pool, store = safetyConcernStore(pool)) => ({
  safetyConcernById: shared(store.byIds),
  safetyConcernsByPatient: listed(store.ofPatients),
  safetyConcerns: listed(store.all),
});
