import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { caseloadEntryLoaders } from "./caseload-entry/caseload-entry.loaders.ts";
import { caseloadEntryResolvers } from "./caseload-entry/caseload-entry.resolvers.ts";
import { CaseloadEntryTable } from "./caseload-entry/caseload-entry.table.ts";
import { caseloadRulesLoaders } from "./caseload-rules/caseload-rules.loaders.ts";
import { caseloadRulesResolvers } from "./caseload-rules/caseload-rules.resolvers.ts";
import { CaseloadRulesTable } from "./caseload-rules/caseload-rules.table.ts";
import { caseloadChores } from "./caseloads.chores.ts";
import { Caseloads1763910000001 } from "./caseloads.migrations.ts";
import { caseloadReactions } from "./caseloads.reactions.ts";
import { episodeLoaders } from "./episode/episode.loaders.ts";
import { episodeMutations } from "./episode/episode.mutations.ts";
import { episodeResolvers } from "./episode/episode.resolvers.ts";
import { EpisodeTable } from "./episode/episode.table.ts";
import { handoverLoaders } from "./handover/handover.loaders.ts";
import { handoverResolvers } from "./handover/handover.resolvers.ts";
import { HandoverTable } from "./handover/handover.table.ts";

/** Whose care is coordinated, by whom, since when and until when. */
export const caseloads = {
  name: "caseloads",
  resolvers: mergeThings(
    episodeResolvers,
    episodeMutations,
    caseloadEntryResolvers,
    caseloadRulesResolvers,
    handoverResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...episodeLoaders(pool),
    ...caseloadEntryLoaders(pool),
    ...caseloadRulesLoaders(pool),
    ...handoverLoaders(pool),
  }),
  tables: [EpisodeTable, CaseloadEntryTable, CaseloadRulesTable, HandoverTable],
  migrations: [Caseloads1763910000001],
  chores: caseloadChores,
  reactions: caseloadReactions,
};
