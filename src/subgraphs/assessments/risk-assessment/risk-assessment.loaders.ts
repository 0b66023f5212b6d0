import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { riskAssessmentStore } from "./risk-assessment.store.ts";

export const riskAssessmentLoaders = (pool: Pool, store = riskAssessmentStore(pool)) => ({
  riskAssessmentById: shared(store.byIds),
  riskAssessmentsByPatient: listed(store.ofPatients),
});
