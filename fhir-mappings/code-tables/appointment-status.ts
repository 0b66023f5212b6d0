import type * as fhir from "fhir/r4.js";
import type { AppointmentStatus } from "../../src/subgraphs/activity/appointment/appointment.ts";
import { codeTable } from "../code-table.ts";

export const appointmentStatus = codeTable<AppointmentStatus, fhir.Appointment["status"]>(
  "appointment-status",
  "http://hl7.org/fhir/appointmentstatus",
)({
  PROPOSED: "proposed",
  PENDING: "pending",
  BOOKED: "booked",
  ARRIVED: "arrived",
  FULFILLED: "fulfilled",
  CANCELLED: "cancelled",
  NO_SHOW: "noshow",
  ENTERED_IN_ERROR: "entered-in-error",
  CHECKED_IN: "checked-in",
  WAITLIST: "waitlist",
});
