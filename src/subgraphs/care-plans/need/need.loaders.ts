import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { needStore } from "./need.store.ts";

export const needLoaders = (pool: Pool, store = needStore(pool)) => ({
  needById: shared(store.byIds),
  needsByPlan: shared(store.ofPlans),
  needsByPatient: listed(store.ofPatients),
});
