import * as fc from "fast-check";
import type { Appointment, AppointmentParticipant } from "../../../src/subgraphs/activity/appointment/appointment.ts";
import * as it from "./kernel.ts";

const actor = it.reference.filter(({ type }) => type !== "Patient");

const participant = it.model<AppointmentParticipant>({
  actor: it.orNull(actor),
  types: it.few(it.concept),
  status: it.anyOf("ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS_ACTION"),
});

export const appointment = it.model<Appointment>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf(
    "PROPOSED",
    "PENDING",
    "BOOKED",
    "ARRIVED",
    "FULFILLED",
    "CANCELLED",
    "NO_SHOW",
    "ENTERED_IN_ERROR",
    "CHECKED_IN",
    "WAITLIST",
  ),
  cancellationReason: it.orNull(it.concept),
  serviceCategories: it.few(it.concept),
  serviceTypes: it.few(it.concept),
  appointmentType: it.orNull(it.concept),
  reasons: it.few(it.concept),
  description: it.orNull(it.text),
  start: it.orNull(it.instant),
  end: it.orNull(it.instant),
  durationMinutes: it.orNull(fc.nat({ max: 600 })),
  comment: it.orNull(it.text),
  basedOn: it.few(it.reference),
  participants: it.few(participant),
});
