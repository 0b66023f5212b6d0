import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { supportStore } from "./support.store.ts";

export const supportLoaders = (pool: Pool, store = supportStore(pool)) => ({
  supportById: shared(store.byIds),
  supportAround: shared(store.around),
  supportsByPatient: listed(store.ofPatients),
});
