import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { aboutPatient } from "../../../access/visibility.ts";
import { UUID } from "../../../kernel/page.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { firstVersion, type WriteContext, writer } from "../../../platform/writes.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import { opened } from "../episode/episode.events.ts";
import { learnCoordinator, lookAtLoad, lookAtOpening } from "../episode/episode.look.ts";
import { EpisodeTable } from "../episode/episode.table.ts";
import {
  type AdditionFacts,
  type AdditionGiven,
  addToCaseload,
  decisions,
  MOST_AT_ONCE,
} from "./caseload-addition.rules.ts";
import { CaseloadAdditionTable } from "./caseload-addition.table.ts";
import type { AdditionResult, CaseloadAddition } from "./caseload-addition.ts";

const additions = mutations("caseloadAddition", writer(CaseloadAdditionTable));
const fields = fieldsOf<CaseloadAddition, CaseloadsContext>();

/** Those among the people named whom the writer may see, and who are still here. */
async function visibleOf(tx: EntityManager, ids: readonly string[], viewer: string): Promise<string[]> {
  const found = (await tx.query(
    `SELECT t.patient_id AS id FROM platform.fact t WHERE t.kind = 'PERSON' AND t.patient_id = ANY ($1::uuid[])
       AND $2::uuid IS NOT NULL AND ${aboutPatient("patient_id")("$2", EpisodeTable.name)} ORDER BY 1`,
    [ids.filter((id) => UUID.test(id)).slice(0, MOST_AT_ONCE), viewer],
  )) as { id: string }[];
  return found.map(({ id }) => id);
}

async function look(tx: EntityManager, given: AdditionGiven, write: WriteContext) {
  const people = new Map<string, Omit<Awaited<ReturnType<typeof lookAtOpening>>, "load"> & { episodeId: string }>();
  for (const patientId of await visibleOf(tx, given.patientIds, write.scope.viewer)) {
    const { load: _, ...person } = await lookAtOpening(tx, { ...given, coordinatorId: null, patientId }, write);
    people.set(patientId, { ...person, episodeId: v7() });
  }
  return { people, ...(await lookAtLoad(tx, given)) };
}

export const caseloadAdditionResolvers = {
  Mutation: {
    addToCaseload: additions.create<AdditionGiven, AdditionFacts>(addToCaseload, "patientIds", {
      learn: learnCoordinator,
      look,
      also: async (tx, _, { given, write, facts }) => {
        const accepted = [...decisions(given, write, facts).values()].flatMap((it) =>
          "accepted" in it ? [it.accepted] : [],
        );
        await putRows(
          tx,
          EpisodeTable,
          accepted.map((it) => ({ ...it, ...firstVersion(it.id, write) })),
        );
        await announce(tx, write, accepted.map(opened));
        return undefined;
      },
    }),
  },
  CaseloadAddition: {
    criteriaSet: ({ criteriaSetId }: CaseloadAddition, _: unknown, { loaders }: CaseloadsContext) =>
      criteriaSetId === null ? null : loaders.criteriaSetById.load(criteriaSetId),
    added: fields.from(["results"], ({ results }) => results.filter(({ episodeId }) => episodeId !== null).length),
  },
  AdditionResult: {
    patient: ({ patientId }: AdditionResult) => entity("Patient", patientId),
    episode: ({ episodeId }: AdditionResult, _: unknown, { loaders }: CaseloadsContext) =>
      episodeId === null ? null : loaders.episodeById.load(episodeId),
  },
};
