import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { hospitalStayStore } from "./hospital-stay.store.ts";

export const hospitalStayLoaders = (pool: Pool, store = hospitalStayStore(pool)) => ({
  hospitalStayById: shared(store.byIds),
  hospitalStaysByPatient: listed(store.ofPatients),
  hospitalStays: listed(store.all),
  hospitalDischarges: listed(store.discharges),
});
