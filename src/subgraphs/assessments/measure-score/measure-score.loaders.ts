import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { measureScoreStore } from "./measure-score.store.ts";

export const measureScoreLoaders = (pool: Pool, store = measureScoreStore(pool)) => ({
  measureScoreById: shared(store.byIds),
  measureScoresByAssessment: shared(store.byAssessments),
  measureSeriesByPatient: shared(store.series),
  measureScoresByPatient: listed(store.ofPatients),
});
