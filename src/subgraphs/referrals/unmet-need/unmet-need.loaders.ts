import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { unmetNeedStore } from "./unmet-need.store.ts";

export const unmetNeedLoaders = (pool: Pool, store = unmetNeedStore(pool)) => ({
  unmetNeedById: shared(store.byIds),
  unmetNeeds: listed(store.all),
  unmetNeedCounts: shared(store.counts),
});
