import { v7 } from "uuid";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { putRows } from "../../../platform/bulk.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { firstVersion, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { AppointmentTable } from "../appointment/appointment.table.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import { notice } from "../communication/notice.ts";
import { FlagTable } from "../flag/flag.table.ts";
import { ActivityTable } from "./activity.table.ts";
import type { Activity } from "./activity.ts";
import { type InterventionFacts, type InterventionGiven, recordIntervention } from "./intervention.rules.ts";
import { givenFormats, INTERVENTIONS, type InterventionKind, interventionKinds } from "./intervention-kind.ts";
import { boundaryOf } from "./role-boundary.ts";

const activities = mutations("activity", writer(ActivityTable));
const fields = fieldsOf<Activity, ActivityContext>();

/** Information that was given is a message to the person and to whoever of the family was there, in its form. */
const information = (activity: Activity, { format, enclosures, about, participants }: InterventionGiven) => {
  const told = notice({
    patientId: activity.patientId,
    category: "instruction",
    topic: about ?? "Information given",
    priority: "ROUTINE",
    sender: activity.performers[0]!,
    recipients: [
      reference("Patient", activity.patientId),
      ...participants.filter(({ type }) => type === "RelatedPerson"),
    ],
    text: about ?? "Information given",
    about: [reference("Intervention", activity.id)],
    sent: activity.occurredAt!,
  });
  const parts = enclosures.map((it: Reference) => ({ text: null, reference: it }));
  return { ...told, media: [givenFormats.of(format!)], contents: [...told.contents, ...parts] };
};

export const interventionResolvers = {
  Query: {
    interventionKinds: () =>
      (Object.keys(INTERVENTIONS) as InterventionKind[]).map((kind) => ({ kind, ...INTERVENTIONS[kind] })),
  },
  Mutation: {
    recordIntervention: activities.create<InterventionGiven, InterventionFacts>(recordIntervention, "patientId", {
      learn: ({ code }, write) => boundaryOf({ code }, write),
      look: async (tx, { appointmentId, format, patientId }) => {
        const own = "t.id::text = $1 AND t.patient_id::text = $2";
        const standing = "t.status = 'ACTIVE' AND t.patient_id::text = $1";
        return {
          appointmentKnown:
            appointmentId !== null && (await rowsOf(tx, AppointmentTable, own, [appointmentId, patientId])).length > 0,
          flags: format === null ? [] : await rowsOf(tx, FlagTable, standing, [patientId]),
        };
      },
      also: async (tx, activity, { given, write }) => {
        if (given.kind === "INFORMATION_GIVEN") {
          await putRows(tx, CommunicationTable, [{ ...information(activity, given), ...firstVersion(v7(), write) }]);
        }
        return undefined;
      },
    }),
  },
  Activity: {
    interventionKind: fields.from(["categories"], ({ categories }) => interventionKinds.among(categories)),
    givenFormat: fields.from(["categories"], ({ categories }) => givenFormats.among(categories)),
  },
  Appointment: { activityRecords: fields.pageOf("activitiesByAppointment") },
};
