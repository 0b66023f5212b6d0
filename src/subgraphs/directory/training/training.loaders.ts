import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { trainingStore } from "./training.store.ts";

export const trainingLoaders = (pool: Pool, store = trainingStore(pool)) => ({
  coordinatorsByNetwork: listed(store.coordinators),
});
