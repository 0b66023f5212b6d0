import type * as sdl from "../../../src/generated/caseloads.ts";
import type { candidateResolvers } from "../../../src/subgraphs/caseloads/candidate/candidate.resolvers.ts";
import type { caseloadAdditionResolvers } from "../../../src/subgraphs/caseloads/caseload-addition/caseload-addition.resolvers.ts";
import type * as caseloadAdditionRules from "../../../src/subgraphs/caseloads/caseload-addition/caseload-addition.rules.ts";
import type { caseloadEntryResolvers } from "../../../src/subgraphs/caseloads/caseload-entry/caseload-entry.resolvers.ts";
import type * as caseloadEntry from "../../../src/subgraphs/caseloads/caseload-entry/caseload-entry.ts";
import type { caseloadRulesResolvers } from "../../../src/subgraphs/caseloads/caseload-rules/caseload-rules.resolvers.ts";
import type * as caseloadRulesRules from "../../../src/subgraphs/caseloads/caseload-rules/caseload-rules.rules.ts";
import type { criteriaSetResolvers } from "../../../src/subgraphs/caseloads/criteria-set/criteria-set.resolvers.ts";
import type * as criteriaSetRules from "../../../src/subgraphs/caseloads/criteria-set/criteria-set.rules.ts";
import type * as criteriaSet from "../../../src/subgraphs/caseloads/criteria-set/criteria-set.ts";
import type * as carePackageRules from "../../../src/subgraphs/caseloads/episode/care-package.rules.ts";
import type * as endingRules from "../../../src/subgraphs/caseloads/episode/ending.rules.ts";
import type { episodeMutations } from "../../../src/subgraphs/caseloads/episode/episode.mutations.ts";
import type { episodeResolvers } from "../../../src/subgraphs/caseloads/episode/episode.resolvers.ts";
import type * as episodeRules from "../../../src/subgraphs/caseloads/episode/episode.rules.ts";
import type * as episode from "../../../src/subgraphs/caseloads/episode/episode.ts";
import type { handoverResolvers } from "../../../src/subgraphs/caseloads/handover/handover.resolvers.ts";
import type * as handoverRules from "../../../src/subgraphs/caseloads/handover/handover.rules.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof episodeResolvers &
  typeof episodeMutations &
  typeof caseloadEntryResolvers &
  typeof caseloadRulesResolvers &
  typeof handoverResolvers &
  typeof criteriaSetResolvers &
  typeof candidateResolvers &
  typeof caseloadAdditionResolvers;
/** Ending criteria takes nothing but their id. */
type Rules = typeof episodeRules &
  typeof caseloadAdditionRules &
  Omit<typeof criteriaSetRules, "endCriteriaSet"> &
  typeof carePackageRules &
  typeof endingRules &
  typeof caseloadRulesRules &
  typeof handoverRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.EpisodeStatus, episode.EpisodeStatus>,
  Same<sdl.EntryRoute, episode.EntryRoute>,
  Same<sdl.EpisodePriority, episode.EpisodePriority>,
  Same<sdl.EndingKind, episode.EndingKind>,
  Same<sdl.CaseloadRisk, caseloadEntry.RiskLevel>,
  Same<sdl.CriteriaKind, criteriaSet.CriteriaKind>,
  Same<sdl.CriteriaMatch, criteriaSet.CriteriaMatch>,
  Same<sdl.FrailtyBand, criteriaSet.FrailtyBand>,
  Same<sdl.CriterionKind, criteriaSet.CriterionKind>,
];
