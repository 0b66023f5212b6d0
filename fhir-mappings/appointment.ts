import type * as fhir from "fhir/r4.js";
import type { Appointment, AppointmentParticipant } from "../src/subgraphs/activity/appointment/appointment.ts";
import { coded } from "./code-table.ts";
import { appointmentStatus } from "./code-tables/appointment-status.ts";
import { participationStatus } from "./code-tables/participation-status.ts";
import { concept } from "./datatypes/coding.ts";
import { dateTime, integer, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { isPatient, patientParticipant } from "./participant.ts";

const participant = record<AppointmentParticipant, fhir.AppointmentParticipant>({
  types: items("type", concept),
  actor: optional("actor", reference),
  status: required("status", coded(participationStatus)),
});

export const appointment = mapping<Appointment, fhir.Appointment>(
  { resourceType: "Appointment" },
  {
    id: required("id", text),
    status: required("status", coded(appointmentStatus)),
    cancellationReason: optional("cancelationReason", concept),
    serviceCategories: items("serviceCategory", concept),
    serviceTypes: items("serviceType", concept),
    appointmentType: optional("appointmentType", concept),
    reasons: items("reasonCode", concept),
    description: optional("description", text),
    start: optional("start", dateTime),
    end: optional("end", dateTime),
    durationMinutes: optional("minutesDuration", integer),
    comment: optional("comment", text),
    basedOn: items("basedOn", reference),
    patientId: patientParticipant(isPatient, { status: "accepted" }),
    participants: items("participant", participant, (it) => !isPatient(it)),
  },
);
