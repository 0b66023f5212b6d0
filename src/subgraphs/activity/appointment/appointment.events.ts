import type { Event } from "../../../platform/events.ts";
import type { Appointment } from "./appointment.ts";
import { careSectors } from "./care-sector.ts";

const TYPES: Partial<Record<Appointment["status"], string>> = {
  BOOKED: "APPOINTMENT_BOOKED",
  CANCELLED: "APPOINTMENT_CANCELLED",
  NO_SHOW: "APPOINTMENT_MISSED",
};

/** Booked, moved, cancelled, not attended: what the team around the person waits for. */
export function appointmentEvents(after: Appointment, before: Appointment | null): readonly Event[] {
  const { id, patientId, status, start } = after;
  const moved = before !== null && before.start !== start;
  const type = before?.status !== status ? TYPES[status] : moved ? "APPOINTMENT_MOVED" : undefined;
  if (type === undefined) return [];
  const sector = careSectors.among(after.serviceCategories);
  return [{ type, patientId, subject: { type: "Appointment", id }, data: { at: start, sector } }];
}
