import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { appointmentStore } from "./appointment.store.ts";

export const appointmentLoaders = (pool: Pool, store = appointmentStore(pool)) => ({
  appointmentById: shared(store.byIds),
  appointmentsByPatient: listed(store.ofPatients),
  appointments: listed(store.all),
});
