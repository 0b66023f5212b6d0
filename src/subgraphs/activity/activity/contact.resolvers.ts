import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { firstVersion, type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { AppointmentTable } from "../appointment/appointment.table.ts";
import { contactModes } from "../contact-mode.ts";
import { GpRecordEntryTable } from "../gp-record-entry/gp-record-entry.table.ts";
import { personalisedCare } from "../personalised-care.ts";
import { ActivityTable } from "./activity.table.ts";
import type { Activity } from "./activity.ts";
import { contactEvents } from "./contact.events.ts";
import { type ContactFacts, type ContactGiven, recordContact, visits } from "./contact.rules.ts";

const activities = mutations("activity", writer(ActivityTable));
const fields = fieldsOf<Activity, ActivityContext>();

const appointmentOf = (tx: EntityManager, { appointmentId, patientId }: ContactGiven) =>
  appointmentId === null
    ? Promise.resolve([])
    : rowsOf(tx, AppointmentTable, "t.id::text = $1 AND t.patient_id::text = $2", [appointmentId, patientId]);

/** The appointment at which the person was met is fulfilled with it. */
async function fulfil(tx: EntityManager, given: ContactGiven, { now }: WriteContext): Promise<void> {
  const [booked] = given.made ? await appointmentOf(tx, given) : [];
  if (!booked || !["BOOKED", "ARRIVED", "CHECKED_IN"].includes(booked.status)) return;
  await putRows(tx, AppointmentTable, [{ ...booked, status: "FULFILLED", updatedAt: now.toISOString() }]);
}

export const contactResolvers = {
  Mutation: {
    recordContact: activities.create<ContactGiven, ContactFacts>(recordContact, "patientId", {
      look: async (tx, given) => ({
        appointmentKnown: given.appointmentId === null || (await appointmentOf(tx, given)).length > 0,
      }),
      also: async (tx, contact, { given, write }) => {
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
        await fulfil(tx, given, write);
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
