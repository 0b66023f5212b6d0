import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import {
  bookAppointment,
  cancelAppointment,
  fromToday,
  fulfilAppointment,
  recordAppointmentNoShow,
  reviseAppointment,
} from "./appointment.rules.ts";
import { AppointmentTable } from "./appointment.table.ts";
import type { Appointment } from "./appointment.ts";

const appointments = mutations("appointment", writer(AppointmentTable));

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
    bookAppointment: appointments.create(bookAppointment, "patientId"),
    reviseAppointment: appointments.change(reviseAppointment),
    fulfilAppointment: appointments.change(fulfilAppointment),
    cancelAppointment: appointments.change(cancelAppointment),
    recordAppointmentNoShow: appointments.change(recordAppointmentNoShow),
    enterAppointmentInError: appointments.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Appointment: {
    __resolveReference: fields.home("appointmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    appointments: fields.pageOf("appointmentsByPatient", asked),
  },
};
