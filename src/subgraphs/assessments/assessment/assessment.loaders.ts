import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { assessmentStore } from "./assessment.store.ts";

export const assessmentLoaders = (pool: Pool, store = assessmentStore(pool)) => ({
  assessmentById: shared(store.byIds),
  assessmentsByPatient: listed(store.ofPatients),
});
