import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { carePlanStore } from "./care-plan.store.ts";

export const carePlanLoaders = (pool: Pool, store = carePlanStore(pool)) => ({
  carePlanById: shared(store.byIds),
  carePlansByGoal: shared(store.byGoals),
  carePlansByPatient: listed(store.ofPatients),
  carePlans: listed(store.all),
});
