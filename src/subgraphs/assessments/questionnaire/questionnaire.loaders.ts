import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { questionnaireStore } from "./questionnaire.store.ts";

export const questionnaireLoaders = (pool: Pool, store = questionnaireStore(pool)) => ({
  questionnaireById: shared(store.byIds),
  questionnaireByUrl: shared(store.byUrls),
  questionnaires: listed(store.all),
});
