import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import type { Table } from "../../../platform/table.ts";
import { firstVersion, type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { AppointmentTable } from "../appointment/appointment.table.ts";
import { contactModes } from "../contact-mode.ts";
import { GpRecordEntryTable } from "../gp-record-entry/gp-record-entry.table.ts";
import { followedUp } from "../hospital-stay/hospital-stay.rules.ts";
import { HospitalStayTable } from "../hospital-stay/hospital-stay.table.ts";
import { personalisedCare } from "../personalised-care.ts";
import { ActivityTable } from "./activity.table.ts";
import type { Activity } from "./activity.ts";
import { contactEvents } from "./contact.events.ts";
import { type ContactFacts, type ContactGiven, recordContact, visits } from "./contact.rules.ts";

const activities = mutations("activity", writer(ActivityTable));
const fields = fieldsOf<Activity, ActivityContext>();

/** The row of this id, where it is about the person. */
const theirs = async <Model>(tx: EntityManager, table: Table<Model>, id: string | null, patientId: string) =>
  id === null
    ? null
    : ((await rowsOf(tx, table, "t.id::text = $1 AND t.patient_id::text = $2", [id, patientId], "FOR UPDATE"))[0] ??
      null);

/** The appointment at which the person was met is fulfilled with it; the stay that it follows up is followed up. */
async function settle(
  tx: EntityManager,
  contact: Activity,
  { appointment, stay }: ContactFacts,
  { now, ...write }: WriteContext,
): Promise<void> {
  const updatedAt = now.toISOString();
  const came = appointment !== null && ["BOOKED", "ARRIVED", "CHECKED_IN"].includes(appointment.status);
  if (came && contact.status === "COMPLETED") {
    await putRows(tx, AppointmentTable, [{ ...appointment, status: "FULFILLED", updatedAt }]);
  }
  if (stay === null) return;
  const after = followedUp(stay, contact);
  if (after === stay) return;
  await putRows(tx, HospitalStayTable, [{ ...stay, ...after, updatedAt }]);
  const subject = { type: "HospitalStay", id: stay.id };
  const data = { activityId: contact.id };
  await announce(tx, { ...write, now }, [{ type: "HOSPITAL_FOLLOWED_UP", patientId: stay.patientId, subject, data }]);
}

export const contactResolvers = {
  Mutation: {
    recordContact: activities.create<ContactGiven, ContactFacts>(recordContact, "patientId", {
      look: async (tx, { appointmentId, hospitalStayId, patientId }) => ({
        appointment: await theirs(tx, AppointmentTable, appointmentId, patientId),
        stay: await theirs(tx, HospitalStayTable, hospitalStayId, patientId),
      }),
      also: async (tx, contact, { given, write, facts }) => {
        await putRows(tx, GpRecordEntryTable, [
          {
            ...firstVersion(v7(), write),
            patientId: contact.patientId,
            activityId: contact.id,
            status: "WAITING",
            externalId: null,
            writtenAt: null,
            reason: null,
          },
        ]);
        await settle(tx, contact, facts, write);
        await announce(tx, write, contactEvents(contact, given.serviceId));
        return undefined;
      },
    }),
  },
  Activity: {
    contactMode: fields.from(["categories"], ({ categories }) => contactModes.among(categories)),
    remote: fields.from(["mode"], ({ mode }) => mode?.code === "VR"),
    component: fields.from(["categories"], ({ categories }) => personalisedCare.among(categories)),
    firstVisit: fields.from(["categories"], ({ categories }) => visits.among(categories) !== null),
  },
};
