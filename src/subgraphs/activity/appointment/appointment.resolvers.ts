import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
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

export const appointmentResolvers = {
  Query: {
    appointment: (_: unknown, { id }: { id: string }, { loaders }: ActivityContext) => loaders.appointmentById.load(id),
    appointments: (_: unknown, args: ConnectionArgs, { loaders, write }: ActivityContext) =>
      connection(loaders.appointments, "", { ...args, filter: fromToday(args.filter, write.now) }),
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
    __resolveReference: ({ id }: { id: string }, { loaders }: ActivityContext) => loaders.appointmentById.load(id),
    patient: ({ patientId }: Appointment) => entity("Patient", patientId),
  },
  Patient: {
    appointments: ({ id }: { id: string }, args: ConnectionArgs, { loaders, write }: ActivityContext) =>
      connection<Stored<Appointment>>(loaders.appointmentsByPatient, id, {
        ...args,
        filter: fromToday(args.filter, write.now),
      }),
  },
};
