import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { recordUpdateStore } from "./record-update.store.ts";

export const recordUpdateLoaders = (pool: Pool, store = recordUpdateStore(pool)) => ({
  recordUpdateById: shared(store.byIds),
  recordUpdatesByPatient: listed(store.ofPatients),
  latestUpdatesByPatient: shared(store.latest),
  recordUpdates: listed(store.all),
});
