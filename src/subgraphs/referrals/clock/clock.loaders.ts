import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { clockStore } from "./clock.store.ts";

export const clockLoaders = (pool: Pool, store = clockStore(pool)) => ({
  clockById: shared(store.byIds),
  clocksByReferral: shared(store.ofReferrals),
  clocks: listed(store.all),
});
