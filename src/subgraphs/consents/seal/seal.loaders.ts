import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { sealStore } from "./seal.store.ts";

export const sealLoaders = (pool: Pool, store = sealStore(pool)) => ({
  sealById: shared(store.byIds),
  sealsByPatient: shared(store.ofPatients),
});
