import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { accept } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { firstVersion, type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { limitsOf } from "../activity-policy/time-limits.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import { FlagTable } from "../flag/flag.table.ts";
import { alert, warning } from "./alerts.ts";
import { concernParties } from "./clinical-contact.ts";
import { concernEvent } from "./safety-concern.events.ts";
import {
  acknowledgeSafetyConcern,
  type ConcernFacts,
  type ConcernGiven,
  closeSafetyConcern,
  escalateSafetyConcern,
  raiseSafetyConcern,
} from "./safety-concern.rules.ts";
import { SafetyConcernTable } from "./safety-concern.table.ts";
import type { SafetyConcern } from "./safety-concern.ts";

const concerns = mutations("safetyConcern", writer(SafetyConcernTable));
const fields = fieldsOf<SafetyConcern, ActivityContext>();

/** Everybody sees the warning until the concern is closed, or was never one. */
async function takeDown(tx: EntityManager, { flagId, updatedAt }: Stored<SafetyConcern>): Promise<void> {
  const [flag] = await rowsOf(tx, FlagTable, "t.id = $1", [flagId]);
  if (flag?.status !== "ACTIVE") return;
  const period = { start: flag.period?.start ?? null, end: updatedAt as DateTime };
  await putRows(tx, FlagTable, [{ ...flag, status: "INACTIVE", period, updatedAt }]);
}

const saying = (type: string) => ({
  also: async (tx: EntityManager, row: Stored<SafetyConcern>, { write }: { readonly write: WriteContext }) => {
    if (row.status === "CLOSED") await takeDown(tx, row);
    await announce(tx, write, [concernEvent(type, row)]);
    return undefined;
  },
});

export const safetyConcernResolvers = {
  Query: {
    safetyConcern: fields.one("safetyConcernById"),
    safetyConcerns: fields.page("safetyConcerns"),
  },
  Mutation: {
    raiseSafetyConcern: concerns.create<ConcernGiven, ConcernFacts>(raiseSafetyConcern, "patientId", {
      learn: (given, { ask }) => concernParties(ask, given),
      look: async (tx, { serviceId }, { scope }) => ({
        ...(await limitsOf(tx, ownerOf(scope), serviceId)),
        flagId: v7(),
      }),
      also: async (tx, concern, { write }) => {
        const { id: _, ...kept } = firstVersion("", write);
        await putRows(tx, FlagTable, [warning(concern, kept)]);
        await putRows(tx, CommunicationTable, [alert(concern, [concern.namedContact, ...concern.informed], kept)]);
        await announce(tx, write, [concernEvent("SAFETY_CONCERN_RAISED", concern)]);
        return undefined;
      },
    }),
    acknowledgeSafetyConcern: concerns.change(acknowledgeSafetyConcern, saying("SAFETY_CONCERN_ACKNOWLEDGED")),
    escalateSafetyConcern: concerns.change<Parameters<typeof escalateSafetyConcern>[1], ConcernFacts>(
      escalateSafetyConcern,
      {
        look: async (tx, _given, { scope }, id) => {
          const [concern] = await rowsOf(tx, SafetyConcernTable, "t.id::text = $1", [id]);
          return limitsOf(tx, concern?.ownerId ?? ownerOf(scope), concern?.serviceId ?? null);
        },
        also: async (tx, concern, { write }) => {
          const { id: _, ...kept } = firstVersion("", write);
          const { recipient } = concern.escalations.at(-1)!;
          await putRows(tx, CommunicationTable, [alert(concern, [recipient], kept)]);
          await announce(tx, write, [concernEvent("SAFETY_CONCERN_ESCALATED", concern)]);
          return undefined;
        },
      },
    ),
    closeSafetyConcern: concerns.change(closeSafetyConcern, saying("SAFETY_CONCERN_CLOSED")),
    enterSafetyConcernInError: concerns.change(
      (concern) => accept({ ...concern, status: "ENTERED_IN_ERROR", enteredInError: true }),
      {
        also: async (tx, concern) => {
          await takeDown(tx, concern);
          return undefined;
        },
      },
    ),
  },
  SafetyConcern: {
    __resolveReference: fields.home("safetyConcernById"),
    patient: fields.leadsTo("Patient", "patientId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
    flag: ({ flagId }: SafetyConcern, _: unknown, { loaders }: ActivityContext) => loaders.flagById.load(flagId),
  },
  Patient: { safetyConcerns: fields.pageOf("safetyConcernsByPatient") },
};
