import type { EntityManager } from "typeorm";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { DEFAULT_LIMITS } from "../activity-policy/time-limits.ts";
import { flagKinds } from "../flag/flag-kind.ts";
import { applyUpdate } from "./apply-update.ts";
import { knownFacts, latest as latestOf } from "./known-facts.ts";
import { recordGaps } from "./record-gaps.ts";
import {
  type Application,
  acceptRecordUpdate,
  confirmRecordFact,
  mayDecide,
  proposeRecordUpdate,
  rejectRecordUpdate,
} from "./record-update.rules.ts";
import { RecordUpdateTable } from "./record-update.table.ts";
import type { RecordUpdate } from "./record-update.ts";

const waiting = alreadyTaken("fact", "An update of this fact waits for the practice already.");
const updates = mutations("recordUpdate", writer(RecordUpdateTable, { record_update_waiting: waiting }));
const fields = fieldsOf<RecordUpdate, ActivityContext>();

const also = async (
  tx: EntityManager,
  { id, patientId, status, fact, applied }: Stored<RecordUpdate>,
  { write }: { readonly write: WriteContext },
) => {
  const subject = { type: "RecordUpdate", id };
  await announce(tx, write, [{ type: `RECORD_UPDATE_${status}`, patientId, subject, data: { fact, applied } }]);
  return undefined;
};

async function gapsOf(patientId: string, { loaders, write }: ActivityContext) {
  const known = await knownFacts(write.ask, patientId);
  if (known === null) return null;
  const [flags, latest, policies] = await Promise.all([
    loaders.standingFlagsByPatient.load(patientId),
    loaders.latestUpdatesByPatient.load(patientId),
    loaders.activityPoliciesByOrganisation.load(ownerOf(write.scope)),
  ]);
  const needs = flags.filter(({ categories }) => flagKinds.among(categories) === "ACCESSIBLE_INFORMATION");
  const ACCESSIBLE_INFORMATION = latestOf(needs.map(({ updatedAt }) => updatedAt));
  const limits = policies.find(({ serviceId }) => serviceId === null) ?? DEFAULT_LIMITS;
  return recordGaps({ ...known, ACCESSIBLE_INFORMATION }, latest, limits, write.now);
}

export const recordUpdateResolvers = {
  Query: {
    recordUpdate: fields.one("recordUpdateById"),
    recordUpdates: fields.page("recordUpdates"),
    recordGaps: (_: unknown, { patientId }: { readonly patientId: string }, context: ActivityContext) =>
      gapsOf(patientId, context),
  },
  Mutation: {
    proposeRecordUpdate: updates.create(proposeRecordUpdate, "patientId", { also }),
    confirmRecordFact: updates.create(confirmRecordFact, "patientId", { also }),
    acceptRecordUpdate: updates.change<Parameters<typeof acceptRecordUpdate>[1], Application>(acceptRecordUpdate, {
      learn: async (_, { ask, role, now }, id) =>
        mayDecide(role) && id !== null ? applyUpdate(ask, id, now) : { applied: false, refused: [] },
      also,
    }),
    rejectRecordUpdate: updates.change(rejectRecordUpdate, { also }),
    enterRecordUpdateInError: updates.enterInError(),
  },
  RecordUpdate: {
    __resolveReference: fields.home("recordUpdateById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: { recordUpdates: fields.pageOf("recordUpdatesByPatient") },
};
