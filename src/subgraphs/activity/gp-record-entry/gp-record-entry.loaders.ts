import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { gpRecordEntryStore } from "./gp-record-entry.store.ts";

export const gpRecordEntryLoaders = (pool: Pool, store = gpRecordEntryStore(pool)) => ({
  gpRecordEntryById: shared(store.byIds),
  gpRecordEntryByActivity: shared(store.ofActivities),
  gpRecordEntries: listed(store.all),
});
