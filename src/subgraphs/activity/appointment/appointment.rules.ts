import type { CodeableConcept } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { type ContactMode, contactModes } from "../contact-mode.ts";
import { revisionFaults } from "../revision-faults.ts";
import { slotFaults } from "../slot/slot.rules.ts";
import type { Slot } from "../slot/slot.ts";
import type { Appointment, AppointmentStatus } from "./appointment.ts";
import { type CareSector, careSectors } from "./care-sector.ts";
import { type VisitFacts, visitRisks } from "./visit-risk.ts";

/** What may still change, and how an appointment may start. */
const OPEN: readonly AppointmentStatus[] = ["PROPOSED", "PENDING", "BOOKED", "WAITLIST", "ARRIVED", "CHECKED_IN"];
const FIRST: readonly AppointmentStatus[] = ["PROPOSED", "PENDING", "BOOKED", "WAITLIST"];

/** The last step of an appointment, and the states from which it can be taken. */
const LAST = {
  FULFILLED: ["BOOKED", "ARRIVED", "CHECKED_IN"],
  NO_SHOW: ["PENDING", "BOOKED"],
  CANCELLED: OPEN,
} as const satisfies Partial<Record<AppointmentStatus, readonly AppointmentStatus[]>>;

/** What is said of an appointment beside its own fields; mode and sector rest among its categories. */
export interface Arrangement {
  readonly mode: ContactMode | null;
  readonly sector: CareSector | null;
  /** That whoever books has seen the risks of visiting the person at home. */
  readonly riskSeen: boolean;
}

export interface AppointmentGiven extends Omit<Appointment, "id" | "cancellationReason">, Arrangement {
  /** A slot that was offered, which says when, how and by whom. */
  readonly slotId: string | null;
}

export interface BookingFacts extends VisitFacts {
  /** The slot that is taken; null for none, and where there is none of that id. */
  readonly slot: Slot | null;
}

/** A time is set, proposed or waited for. Its end follows from its start and duration where only those are given. */
export function bookAppointment(
  id: string,
  { sector, riskSeen, slotId, ...asked }: AppointmentGiven,
  { now }: Occasion,
  facts: BookingFacts,
): Decision<Appointment> {
  const { mode, ...given } = facts.slot === null ? asked : inSlot(asked, facts.slot);
  const serviceCategories = arranged(given.serviceCategories, mode, sector);
  const booked = { ...given, id, serviceCategories, cancellationReason: null, end: given.end ?? endOf(given) };
  const faults = [
    ...(FIRST.includes(given.status) ? [] : [notFirst]),
    ...appointmentFaults(booked),
    ...(slotId === null ? [] : slotFaults(facts.slot, now)),
    ...(mode === "HOME_VISIT" && !riskSeen ? visitRisks(facts) : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(booked);
}

/** What the slot says of an appointment. */
const inSlot = <Asked extends Pick<AppointmentGiven, "mode" | "participants">>(asked: Asked, slot: Slot) => ({
  ...asked,
  mode: asked.mode ?? slot.mode,
  start: slot.start,
  end: slot.end,
  durationMinutes: (earliest(slot.end) - earliest(slot.start)) / 60_000,
  participants: [{ actor: slot.actor, types: [], status: "ACCEPTED" as const }, ...asked.participants],
});

export type AppointmentRevision = Partial<Omit<AppointmentGiven, "patientId" | "slotId">>;

/** Moves an appointment, or says that the person has arrived. One that is over is history. */
export function reviseAppointment(
  appointment: Appointment,
  { mode, sector, riskSeen, ...given }: AppointmentRevision,
  _: Occasion,
  facts: VisitFacts,
): Decision<Appointment> {
  if (!OPEN.includes(appointment.status)) return refuse(over(appointment));
  const retimed = given.start !== undefined || given.durationMinutes !== undefined;
  const serviceCategories = arranged(
    given.serviceCategories ?? appointment.serviceCategories,
    mode ?? contactModes.among(appointment.serviceCategories),
    sector ?? careSectors.among(appointment.serviceCategories),
  );
  const revised = { ...appointment, ...given, serviceCategories };
  const timed = retimed && given.end === undefined ? { ...revised, end: endOf(revised) ?? revised.end } : revised;
  const visit = contactModes.among(serviceCategories) === "HOME_VISIT" && (retimed || mode !== undefined);
  const faults = [
    ...(OPEN.includes(timed.status) ? [] : [notOpen]),
    ...revisionFaults(appointmentFaults, appointment, timed, given),
    ...(visit && !riskSeen ? visitRisks(facts) : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(timed);
}

const arranged = (categories: readonly CodeableConcept[], mode: ContactMode | null, sector: CareSector | null) =>
  careSectors.put(contactModes.put(categories, mode), sector);

/** The person was seen. */
export const fulfilAppointment = (appointment: Appointment, { comment }: { readonly comment: string | null }) =>
  finish(appointment, "FULFILLED", { comment: comment ?? appointment.comment });

/** The appointment will not take place, for a reason. FHIR R4 app-4 keeps the reason for this and for a no-show. */
export const cancelAppointment = (appointment: Appointment, { reason }: { readonly reason: CodeableConcept | null }) =>
  !reason || (reason.codings.length === 0 && !reason.text)
    ? refuse(invalid("reason", "A cancelled appointment needs the reason."))
    : finish(appointment, "CANCELLED", { cancellationReason: reason });

/** The person did not come. That is known once the appointment has begun. */
export const recordAppointmentNoShow = (
  appointment: Appointment,
  { reason }: { readonly reason: CodeableConcept | null },
  { now }: Occasion,
): Decision<Appointment> =>
  appointment.start !== null && earliest(appointment.start) > now.getTime()
    ? refuse(wrongState(appointment.status, "The appointment has not begun."))
    : finish(appointment, "NO_SHOW", { cancellationReason: reason });

const finish = (
  appointment: Appointment,
  status: keyof typeof LAST,
  kept: Partial<Appointment>,
): Decision<Appointment> =>
  (LAST[status] as readonly AppointmentStatus[]).includes(appointment.status)
    ? accept({ ...appointment, ...kept, status })
    : refuse(over(appointment));

const over = ({ status }: Appointment) => wrongState(status, `An appointment that is ${status} cannot take this step.`);
const notFirst = invalid("status", `An appointment starts as ${FIRST.join(", ")}.`);
const notOpen = invalid("status", "Use fulfilAppointment, cancelAppointment or recordAppointmentNoShow.");

const INSTANT = /T/;

/** Null unless the start is an instant and the duration is known. */
export const endOf = ({ start, durationMinutes }: Pick<Appointment, "start" | "durationMinutes">): DateTime | null =>
  start !== null && durationMinutes !== null && INSTANT.test(start)
    ? (new Date(earliest(start) + durationMinutes * 60_000).toISOString() as DateTime)
    : null;

export function appointmentFaults(appointment: Appointment): readonly Refusal[] {
  // FHIR R4 app-1.
  const nobody = appointment.participants.flatMap(({ actor, types }, i) =>
    actor === null && types.length === 0
      ? [invalid(`participants.${i}`, "A participant needs an actor or a type.")]
      : [],
  );
  return [...timeFaults(appointment), ...nobody];
}

/** FHIR R4 app-2 and app-3: start and end are given together, and only a proposal or a place in a queue has neither. */
function timeFaults({ status, start, end, durationMinutes }: Appointment): readonly Refusal[] {
  const faults: Refusal[] = [];
  const timeless = start === null && end === null && (status === "PROPOSED" || status === "WAITLIST");
  if (start === null && !timeless) faults.push(invalid("start", "An appointment needs its start."));
  if (end === null && !timeless) faults.push(invalid("end", "An appointment needs its end, or its duration."));
  if (endsBeforeStart(start, end)) faults.push(invalid("end", "An appointment ends after it starts."));
  if (durationMinutes !== null && durationMinutes <= 0) {
    faults.push(invalid("durationMinutes", "A duration is at least one minute."));
  }
  return faults;
}

interface Upcoming {
  readonly upcoming?: boolean | null;
}

/** What is upcoming is set for today or later, or waits for a time. */
export const fromToday = (filter: Upcoming | null | undefined, now: Date) => ({
  ...filter,
  upcoming: filter?.upcoming ? now.toISOString().slice(0, 10) : null,
});
