import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { triageStore } from "./triage.store.ts";

export const triageLoaders = (pool: Pool, store = triageStore(pool)) => ({
  triageById: shared(store.byIds),
  triageQueue: listed(store.queue),
  triages: listed(store.all),
});
