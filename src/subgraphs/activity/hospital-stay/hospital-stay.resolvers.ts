import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
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
import type { Communication } from "../communication/communication.ts";
import {
  type HospitalFacts,
  type HospitalMessageGiven,
  receiveHospitalMessage,
  staysAfter,
} from "./hospital-message.rules.ts";
import { startDischargeCoordination } from "./hospital-stay.rules.ts";
import { HospitalStayTable } from "./hospital-stay.table.ts";
import type { HospitalStay } from "./hospital-stay.ts";

/** The open stay as it rests, so that it keeps what it carries. */
interface StoredFacts extends HospitalFacts {
  readonly open: Stored<HospitalStay> | null;
}

const messages = mutations("communication", writer(CommunicationTable));
const stays = mutations("hospitalStay", writer(HospitalStayTable));
const fields = fieldsOf<HospitalStay, ActivityContext>();

/** The message becomes a stay, or ends one; others are told with when the follow-up is due. */
async function keepStays(
  tx: EntityManager,
  given: HospitalMessageGiven,
  facts: StoredFacts,
  write: WriteContext,
): Promise<void> {
  const { open } = facts;
  const after = staysAfter(given, facts);
  // One by one: the stay that is open is over before another is.
  for (const stay of after) {
    const kept = stay.id === open?.id ? open : firstVersion(stay.id, write);
    await putRows(tx, HospitalStayTable, [{ ...kept, ...stay, updatedAt: write.now.toISOString() }]);
  }
  const { id, patientId, followUpDue } = after.at(-1)!;
  const type = given.kind === "ADMISSION" ? "HOSPITAL_ADMISSION_RECEIVED" : "HOSPITAL_DISCHARGE_RECEIVED";
  await announce(tx, write, [
    { type, patientId, subject: { type: "HospitalStay", id }, data: { at: given.at, followUpDue } },
  ]);
}

export const hospitalStayResolvers = {
  Query: {
    hospitalStay: fields.one("hospitalStayById"),
    hospitalStays: fields.page("hospitalStays"),
    recentDischarges: fields.page("hospitalDischarges"),
  },
  Mutation: {
    receiveHospitalMessage: messages.create<HospitalMessageGiven, StoredFacts>(receiveHospitalMessage, "patientId", {
      look: async (tx, { patientId, serviceId }, { scope }) => {
        const where = "t.status = 'ADMITTED' AND t.patient_id::text = $1";
        const [open] = await rowsOf(tx, HospitalStayTable, where, [patientId], "FOR UPDATE");
        const organisationId = ownerOf(scope);
        const { followUpWithinHours } = await limitsOf(tx, organisationId, serviceId);
        return { open: open ?? null, organisationId, followUpWithinHours, stayId: v7() };
      },
      also: async (tx, _message, { given, facts, write }) => {
        await keepStays(tx, given, facts, write);
        return undefined;
      },
    }),
    startDischargeCoordination: stays.change(startDischargeCoordination, {
      also: async (tx, { id, patientId, coordination }, { write }) => {
        const subject = { type: "HospitalStay", id };
        const data = { leadId: coordination?.lead.id ?? null };
        await announce(tx, write, [{ type: "DISCHARGE_COORDINATION_STARTED", patientId, subject, data }]);
        return undefined;
      },
    }),
    enterHospitalStayInError: stays.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  HospitalStay: {
    __resolveReference: fields.home("hospitalStayById"),
    patient: fields.leadsTo("Patient", "patientId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
  Communication: {
    hospitalStay: ({ about }: Communication, _: unknown, { loaders }: ActivityContext) => {
      const id = about.map((it) => idOf(it, "HospitalStay")).find((it) => it !== null);
      return id == null ? null : loaders.hospitalStayById.load(id);
    },
  },
  Patient: { hospitalStays: fields.pageOf("hospitalStaysByPatient") },
};
