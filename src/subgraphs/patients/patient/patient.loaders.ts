import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { patientStore } from "./patient.store.ts";

export const patientLoaders = (pool: Pool, store = patientStore(pool)) => ({
  patientById: shared(store.byIds),
  patientByNhsNumber: shared(store.byNhsNumbers),
  patients: listed(store.all),
  patientsNotOffered: listed(store.unoffered),
});
