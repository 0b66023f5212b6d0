import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { candidateStore } from "./candidate.store.ts";
import type { CandidateQuestion } from "./candidate.ts";

const named = (question: CandidateQuestion): string => JSON.stringify(question);

export const candidateLoaders = (pool: Pool, store = candidateStore(pool)) => ({
  candidates: shared(store.pages, named),
  candidateCounts: shared(store.counts, named),
});
