import type { Context } from "../../access/context.ts";
import type { candidateLoaders } from "./candidate/candidate.loaders.ts";
import type { caseloadEntryLoaders } from "./caseload-entry/caseload-entry.loaders.ts";
import type { caseloadRulesLoaders } from "./caseload-rules/caseload-rules.loaders.ts";
import type { criteriaSetLoaders } from "./criteria-set/criteria-set.loaders.ts";
import type { episodeLoaders } from "./episode/episode.loaders.ts";
import type { handoverLoaders } from "./handover/handover.loaders.ts";

export type CaseloadsLoaders = ReturnType<typeof episodeLoaders> &
  ReturnType<typeof caseloadEntryLoaders> &
  ReturnType<typeof caseloadRulesLoaders> &
  ReturnType<typeof handoverLoaders> &
  ReturnType<typeof criteriaSetLoaders> &
  ReturnType<typeof candidateLoaders>;
export type CaseloadsContext = Context<CaseloadsLoaders>;
