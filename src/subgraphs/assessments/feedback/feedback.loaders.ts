import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { feedbackStore } from "./feedback.store.ts";

export const feedbackLoaders = (pool: Pool, store = feedbackStore(pool)) => ({
  feedbackById: shared(store.byIds),
  feedbackByPatient: listed(store.ofPatients),
  publishedFeedback: listed(store.published),
  feedbackToModerate: listed(store.waiting),
});
