import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { candidateLoaders } from "./candidate/candidate.loaders.ts";
import { candidateResolvers } from "./candidate/candidate.resolvers.ts";
import { Candidates1763910000002 } from "./candidates.migrations.ts";
import { caseloadAdditionResolvers } from "./caseload-addition/caseload-addition.resolvers.ts";
import { CaseloadAdditionTable } from "./caseload-addition/caseload-addition.table.ts";
import { caseloadEntryLoaders } from "./caseload-entry/caseload-entry.loaders.ts";
import { caseloadEntryResolvers } from "./caseload-entry/caseload-entry.resolvers.ts";
import { CaseloadEntryTable } from "./caseload-entry/caseload-entry.table.ts";
import { caseloadRulesLoaders } from "./caseload-rules/caseload-rules.loaders.ts";
import { caseloadRulesResolvers } from "./caseload-rules/caseload-rules.resolvers.ts";
import { CaseloadRulesTable } from "./caseload-rules/caseload-rules.table.ts";
import { caseloadChores } from "./caseloads.chores.ts";
import { Caseloads1763910000001 } from "./caseloads.migrations.ts";
import { caseloadReactions } from "./caseloads.reactions.ts";
import { criteriaSetLoaders } from "./criteria-set/criteria-set.loaders.ts";
import { criteriaSetResolvers } from "./criteria-set/criteria-set.resolvers.ts";
import { CriteriaSetTable } from "./criteria-set/criteria-set.table.ts";
import { episodeLoaders } from "./episode/episode.loaders.ts";
import { episodeMutations } from "./episode/episode.mutations.ts";
import { episodeResolvers } from "./episode/episode.resolvers.ts";
import { EpisodeTable } from "./episode/episode.table.ts";
import { CaseloadsFoundByIndex1763910000010 } from "./found-by-index.migrations.ts";
import { handoverLoaders } from "./handover/handover.loaders.ts";
import { handoverResolvers } from "./handover/handover.resolvers.ts";
import { HandoverTable } from "./handover/handover.table.ts";
import { Inpatients1763910000003 } from "./inpatients.migrations.ts";

/** Whose care is coordinated, by whom, since when and until when. */
export const caseloads = {
  name: "caseloads",
  resolvers: mergeThings(
    episodeResolvers,
    episodeMutations,
    caseloadEntryResolvers,
    caseloadRulesResolvers,
    handoverResolvers,
    criteriaSetResolvers,
    candidateResolvers,
    caseloadAdditionResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...episodeLoaders(pool),
    ...caseloadEntryLoaders(pool),
    ...caseloadRulesLoaders(pool),
    ...handoverLoaders(pool),
    ...criteriaSetLoaders(pool),
    ...candidateLoaders(pool),
  }),
  tables: [
    EpisodeTable,
    CaseloadEntryTable,
    CaseloadRulesTable,
    HandoverTable,
    CriteriaSetTable,
    CaseloadAdditionTable,
  ],
  migrations: [
    Caseloads1763910000001,
    Candidates1763910000002,
    Inpatients1763910000003,
    CaseloadsFoundByIndex1763910000010,
  ],
  chores: caseloadChores,
  reactions: caseloadReactions,
};
