import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { type ContactMode, contactModes } from "../contact-mode.ts";
import { appointmentFaults, endOf } from "./appointment.rules.ts";
import type { Appointment, AppointmentParticipant, AppointmentStatus } from "./appointment.ts";
import { type CareSector, careSectors, diaries } from "./care-sector.ts";

export interface ExternalAppointmentGiven {
  readonly patientId: string;
  readonly sector: CareSector;
  readonly provider: Reference;
  readonly status: AppointmentStatus;
  readonly mode: ContactMode | null;
  readonly description: string | null;
  readonly start: DateTime;
  readonly end: DateTime | null;
  readonly durationMinutes: number | null;
  readonly comment: string | null;
  readonly serviceTypes: readonly CodeableConcept[];
  readonly reasons: readonly CodeableConcept[];
  readonly basedOn: readonly Reference[];
  readonly participants: readonly AppointmentParticipant[];
}

const KNOWN: readonly AppointmentStatus[] = ["PENDING", "BOOKED", "FULFILLED", "NO_SHOW", "CANCELLED"];

/**
 * What another organisation has in its diary, noted so that one timeline shows all sectors. It may be over already.
 * How long it takes is often not known: then it ends as it starts.
 */
export function recordExternalAppointment(id: string, given: ExternalAppointmentGiven): Decision<Appointment> {
  const { sector, provider, mode, participants, ...rest } = given;
  const appointment: Appointment = {
    ...rest,
    id,
    cancellationReason: null,
    serviceCategories: [careSectors.of(sector), diaries.of("EXTERNAL"), ...(mode ? [contactModes.of(mode)] : [])],
    appointmentType: null,
    end: given.end ?? endOf(given) ?? given.start,
    participants: [{ actor: provider, types: [], status: "ACCEPTED" }, ...participants],
  };
  const faults = [...appointmentFaults(appointment)];
  if (provider.id === null && !provider.display?.trim()) {
    faults.unshift(invalid("provider", "Name who will see the person."));
  }
  if (!KNOWN.includes(given.status)) faults.unshift(invalid("status", `Elsewhere it is ${KNOWN.join(", ")}.`));
  return faults.length > 0 ? refuse(...faults) : accept(appointment);
}
