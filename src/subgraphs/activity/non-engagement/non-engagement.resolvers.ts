import type { EntityManager } from "typeorm";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { firstVersion, type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { AppointmentTable } from "../appointment/appointment.table.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import {
  addNonEngagementIncident,
  escalateNonEngagement,
  type IncidentFacts,
  type IncidentGiven,
  type NonEngagementGiven,
  recordNonEngagement,
  reverseNonEngagement,
  stageOf,
  terminateServices,
} from "./non-engagement.rules.ts";
import { NonEngagementTable } from "./non-engagement.table.ts";
import type { NonEngagement } from "./non-engagement.ts";
import { ladderEvent, noticeOf } from "./notices.ts";

const open = alreadyTaken("patientId", "It is on record already: add what happened to it.");
const ladders = mutations("nonEngagement", writer(NonEngagementTable, { non_engagement_open: open }));
const fields = fieldsOf<NonEngagement, ActivityContext>();

/** A stage that was taken is told to whom it names, and announced; so is a step back. */
const also = async (
  tx: EntityManager,
  ladder: Stored<NonEngagement>,
  { before, write }: { readonly before: Stored<NonEngagement> | null; readonly write: WriteContext },
) => {
  const step = ladder.steps.length > (before?.steps.length ?? 0) ? ladder.steps.at(-1) : undefined;
  if (step) {
    const { id: _, ...kept } = firstVersion("", write);
    await putRows(tx, CommunicationTable, [noticeOf(ladder, step, kept)]);
  }
  await announce(tx, write, [ladderEvent(ladder)]);
  return undefined;
};

const missed = async (tx: EntityManager, appointmentId: string | null, patient: string, value: string) =>
  appointmentId === null
    ? { appointment: null }
    : {
        appointment:
          (await rowsOf(tx, AppointmentTable, `t.id::text = $1 AND ${patient}`, [appointmentId, value]))[0] ?? null,
      };

const OF_LADDER = "t.patient_id = (SELECT n.patient_id FROM activity.non_engagement n WHERE n.id::text = $2)";

export const nonEngagementResolvers = {
  Query: { nonEngagement: fields.page("nonEngagement") },
  Mutation: {
    recordNonEngagement: ladders.create<NonEngagementGiven, IncidentFacts>(recordNonEngagement, "patientId", {
      look: (tx, { appointmentId, patientId }) => missed(tx, appointmentId, "t.patient_id::text = $2", patientId),
      also,
    }),
    addNonEngagementIncident: ladders.change<IncidentGiven, IncidentFacts>(addNonEngagementIncident, {
      look: (tx, { appointmentId }, _, id) => missed(tx, appointmentId, OF_LADDER, id),
      also,
    }),
    escalateNonEngagement: ladders.change(escalateNonEngagement, { also }),
    terminateServices: ladders.change(terminateServices, { also }),
    reverseNonEngagement: ladders.change(reverseNonEngagement, { also }),
    enterNonEngagementInError: ladders.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  NonEngagement: {
    __resolveReference: fields.home("nonEngagementById"),
    patient: fields.leadsTo("Patient", "patientId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
    stage: fields.from(["steps"], (ladder) => stageOf(ladder)),
  },
  Patient: { nonEngagement: fields.pageOf("nonEngagementByPatient") },
};
