import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { nonEngagementStore } from "./non-engagement.store.ts";

export const nonEngagementLoaders = (pool: Pool, store = nonEngagementStore(pool)) => ({
  nonEngagementById: shared(store.byIds),
  nonEngagementByPatient: listed(store.ofPatients),
  nonEngagement: listed(store.all),
});
