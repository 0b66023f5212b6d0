import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { taskStore } from "./task.store.ts";

export const taskLoaders = (pool: Pool, store = taskStore(pool)) => ({
  taskById: shared(store.byIds),
  tasksByReferral: shared(store.ofReferrals),
  tasksByPatient: listed(store.ofPatients),
  tasks: listed(store.all),
});
