import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { capacityAssessmentStore } from "./capacity-assessment.store.ts";

export const capacityAssessmentLoaders = (pool: Pool, store = capacityAssessmentStore(pool)) => ({
  capacityAssessmentById: shared(store.byIds),
  capacityToShareByPatient: shared(store.ofSharing),
  capacityAssessmentsByPatient: listed(store.ofPatients),
});
