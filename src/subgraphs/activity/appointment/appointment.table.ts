import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { Appointment } from "./appointment.ts";

/** How an appointment rests in PostgreSQL. */
export const AppointmentTable = table<Appointment>("activity.appointment", aboutPatient("patient_id"), {
  patientId: uuid,
  status: text,
  cancellationReason: json.orNull,
  serviceCategories: json,
  serviceTypes: json,
  appointmentType: json.orNull,
  reasons: json,
  description: text.orNull,
  start: text.orNull,
  end: text.orNull,
  durationMinutes: integer.orNull,
  comment: text.orNull,
  basedOn: json,
  participants: json,
});
