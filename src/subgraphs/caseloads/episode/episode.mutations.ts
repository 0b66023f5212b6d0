import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { firstVersion, writer } from "../../../platform/writes.ts";
import type { Allocation } from "../allocation.rules.ts";
import { closePackage, openPackage, type PackageFacts, type PackageGiven } from "./care-package.rules.ts";
import {
  type Discharge,
  dischargePatient,
  nextEpisode,
  type TransferFacts,
  type TransferGiven,
  transferEpisode,
} from "./ending.rules.ts";
import { coordinatorChanged, endedBecause, opened, tell } from "./episode.events.ts";
import { ageLimitOf, learnCoordinator, lookAtLoad, lookAtOpening } from "./episode.look.ts";
import {
  type Assignment,
  assignCoordinator,
  type EpisodeGiven,
  type OpeningFacts,
  openEpisode,
  reviseEpisode,
} from "./episode.rules.ts";
import { EpisodeTable } from "./episode.table.ts";
import type { Episode } from "./episode.ts";

const episodes = mutations("episode", writer(EpisodeTable));

/** The row that a step changes, before its rule is asked. */
const rowOf = async (tx: EntityManager, id: string): Promise<Stored<Episode> | undefined> =>
  (
    (await tx.query(`SELECT ${EpisodeTable.select} FROM caseloads.episode t WHERE t.id::text = $1`, [
      id,
    ])) as Stored<Episode>[]
  )[0];

export const episodeMutations = {
  Mutation: {
    openEpisode: episodes.create<EpisodeGiven, OpeningFacts>(openEpisode, "patientId", {
      learn: learnCoordinator,
      look: lookAtOpening,
      also: (tx, row, { write }) => tell(tx, write, opened(row)),
    }),
    assignCoordinator: episodes.change<Assignment, Allocation>(assignCoordinator, {
      learn: learnCoordinator,
      look: lookAtLoad,
      also: (tx, row, { given, write }) => tell(tx, write, coordinatorChanged(row, given.coordinatorId)),
    }),
    reviseEpisode: episodes.change(reviseEpisode),
    openPackage: episodes.change<PackageGiven, PackageFacts>(openPackage, {
      look: async (tx, _, { scope }, id) => {
        const row = await rowOf(tx, id);
        return {
          ageLimitOn: row ? await ageLimitOf(tx, row.patientId, row.service?.id ?? null, ownerOf(scope)) : null,
        };
      },
    }),
    closePackage: episodes.change(closePackage),
    dischargePatient: episodes.change<Discharge>(dischargePatient, {
      also: (tx, row, { given, write }) => tell(tx, write, endedBecause(row, given.kind)),
    }),
    transferEpisode: episodes.change<TransferGiven, TransferFacts>(transferEpisode, {
      learn: learnCoordinator,
      look: async (tx, given, write, id) => {
        const row = await rowOf(tx, id);
        return { nextId: v7(), ...(row && (await lookAtOpening(tx, { ...given, patientId: row.patientId }, write))) };
      },
      also: async (tx, row, { given, before, write, facts }) => {
        const next = nextEpisode(before!, given, write, facts);
        if ("refused" in next) return next.refused;
        await putRows(tx, EpisodeTable, [{ ...next.accepted, ...firstVersion(facts.nextId, write) }]);
        return tell(tx, write, endedBecause(row, "TRANSFERRED"), opened(next.accepted));
      },
    }),
    enterEpisodeInError: episodes.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
};
