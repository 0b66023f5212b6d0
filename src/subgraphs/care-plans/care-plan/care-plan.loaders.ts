import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { carePlanStore } from "./care-plan.store.ts";

export const carePlanLoaders = (pool: Pool, store = carePlanStore(pool)) => ({
  carePlanById: shared(store.byIds),
  carePlansByGoal: shared(store.byGoals),
  personalisedPlanByPatient: shared(store.inForceOfPatients),
  activePlansByPatient: shared(store.activeOfPatients),
  carePlansLinkedTo: shared(store.linkedTo),
  plansDueReview: listed(store.dueReview),
  carePlansByPatient: listed(store.ofPatients),
  carePlans: listed(store.all),
});
