import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { contactModes } from "../contact-mode.ts";
import { FlagTable } from "../flag/flag.table.ts";
import { appointmentEvents } from "./appointment.events.ts";
import {
  type AppointmentGiven,
  type AppointmentRevision,
  bookAppointment,
  cancelAppointment,
  fromToday,
  fulfilAppointment,
  recordAppointmentNoShow,
  reviseAppointment,
} from "./appointment.rules.ts";
import { AppointmentTable } from "./appointment.table.ts";
import type { Appointment } from "./appointment.ts";
import { careSectors, diaries } from "./care-sector.ts";
import { recordExternalAppointment } from "./external-appointment.rules.ts";
import { riskFlagsOf, type VisitFacts } from "./visit-risk.ts";

const appointments = mutations("appointment", writer(AppointmentTable));

const also = async (
  tx: EntityManager,
  after: Stored<Appointment>,
  { before, write }: { readonly before: Stored<Appointment> | null; readonly write: WriteContext },
) => {
  await announce(tx, write, appointmentEvents(after, before));
  return undefined;
};

const STANDING = "t.status = 'ACTIVE' AND t.patient_id";

const asked = (args: ConnectionArgs, { write }: ActivityContext) => ({
  ...args,
  filter: fromToday(args.filter, write.now),
});

const fields = fieldsOf<Appointment, ActivityContext>();

export const appointmentResolvers = {
  Query: {
    appointment: fields.one("appointmentById"),
    appointments: fields.page("appointments", asked),
  },
  Mutation: {
    bookAppointment: appointments.create<AppointmentGiven, VisitFacts>(bookAppointment, "patientId", {
      look: async (tx, { mode, patientId }) => ({
        flags: mode === "HOME_VISIT" ? await rowsOf(tx, FlagTable, `${STANDING}::text = $1`, [patientId]) : [],
      }),
      also,
    }),
    recordExternalAppointment: appointments.create(recordExternalAppointment, "patientId", { also }),
    reviseAppointment: appointments.change<AppointmentRevision, VisitFacts>(reviseAppointment, {
      look: async (tx, _given, _write, id) => ({
        flags: await rowsOf(
          tx,
          FlagTable,
          `${STANDING} = (SELECT a.patient_id FROM activity.appointment a WHERE a.id::text = $1)`,
          [id],
        ),
      }),
      also,
    }),
    fulfilAppointment: appointments.change(fulfilAppointment),
    cancelAppointment: appointments.change(cancelAppointment, { also }),
    recordAppointmentNoShow: appointments.change(recordAppointmentNoShow, { also }),
    enterAppointmentInError: appointments.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Appointment: {
    __resolveReference: fields.home("appointmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
    mode: fields.from(["serviceCategories"], ({ serviceCategories: all }) => contactModes.among(all)),
    sector: fields.from(["serviceCategories"], ({ serviceCategories: all }) => careSectors.among(all)),
    external: fields.from(["serviceCategories"], ({ serviceCategories: all }) => diaries.among(all) !== null),
    familyInvited: fields.from(["participants"], ({ participants }) =>
      participants.some(({ actor }) => actor?.type === "RelatedPerson"),
    ),
    standingFlags: ({ patientId }: Appointment, _: unknown, { loaders }: ActivityContext) =>
      loaders.standingFlagsByPatient.load(patientId),
  },
  HomeVisitRisk: {
    flags: (refusal: object, _: unknown, { loaders }: ActivityContext) =>
      Promise.all(riskFlagsOf(refusal).map((id) => loaders.flagById.load(id))),
  },
  Patient: {
    appointments: fields.pageOf("appointmentsByPatient", asked),
  },
};
