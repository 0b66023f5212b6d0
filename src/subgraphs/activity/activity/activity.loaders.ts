import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { activityStore } from "./activity.store.ts";

export const activityLoaders = (pool: Pool, store = activityStore(pool)) => ({
  activityById: shared(store.byIds),
  activitiesByPatient: listed(store.ofPatients),
  activitiesByCarePlan: listed(store.ofCarePlans),
  activitiesByAppointment: listed(store.ofAppointments),
  activitiesByGoal: listed(store.ofGoals),
  activities: listed(store.all),
});
