import { usageFaults } from "../../../access/code-usage.ts";
import type { CodeableConcept } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type DateTime, earliest, isBefore, type PartialDate, type Period } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { Appointment } from "../appointment/appointment.ts";
import { type ContactMode, codeOf, contactModes, settingOf } from "../contact-mode.ts";
import type { HospitalStay } from "../hospital-stay/hospital-stay.ts";
import { ownConcept } from "../own-concept.ts";
import { type PersonalisedCareComponent, personalisedCare } from "../personalised-care.ts";
import { activityFaults } from "./activity.rules.ts";
import type { Activity, ActivityNote } from "./activity.ts";

/** Marks the first visit of an episode, from which the time for the plan runs. */
export const visits = ownConcept<"FIRST_VISIT">("visit", { FIRST_VISIT: "First visit" });

export interface ContactGiven {
  readonly patientId: string;
  readonly mode: ContactMode;
  readonly made: boolean;
  readonly recorder: Reference;
  readonly participants: readonly Reference[];
  readonly code: CodeableConcept | null;
  readonly occurredAt: DateTime | null;
  readonly period: Period | null;
  readonly durationMinutes: number | null;
  readonly serviceProvider: Reference | null;
  readonly serviceId: string | null;
  readonly plan: Reference | null;
  readonly goals: readonly Reference[];
  readonly component: PersonalisedCareComponent | null;
  readonly reasons: readonly CodeableConcept[];
  readonly outcome: CodeableConcept | null;
  readonly notes: readonly ActivityNote[];
  readonly firstVisit: boolean;
  readonly nextContactDue: PartialDate | null;
  readonly appointmentId: string | null;
  /** The stay in hospital that it follows up. */
  readonly hospitalStayId: string | null;
}

/** What the contact names, where the person has it: the appointment that it was, the stay that it follows up. */
export interface ContactFacts {
  readonly appointment: Stored<Appointment> | null;
  readonly stay: Stored<HospitalStay> | null;
}

/** A contact is written down once, with everything that others wait for. One that failed is an attempt, and counts. */
export function recordContact(
  id: string,
  given: ContactGiven,
  { now, role }: Recorder,
  { appointment, stay }: ContactFacts,
): Decision<Activity> {
  const contact = contactOf(id, given, now);
  const faults = [
    ...activityFaults(contact),
    ...usageFaults(contact.code, role),
    ...contactFaults(given, contact, now),
    ...given.notes.flatMap(noteFaults),
    ...(given.appointmentId !== null && appointment === null ? [notFound("appointmentId")] : []),
    ...(given.hospitalStayId !== null && stay === null ? [notFound("hospitalStayId")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(contact);
}

function contactOf(id: string, given: ContactGiven, now: Date): Activity {
  const { mode, made, recorder, participants, component, firstVisit, appointmentId } = given;
  const untimed = given.occurredAt === null && given.period === null;
  const occurredAt = untimed ? (now.toISOString() as DateTime) : given.occurredAt;
  const time = occurredAt ?? given.period?.start ?? null;
  return {
    id,
    patientId: given.patientId,
    kind: "CONTACT",
    status: made ? "COMPLETED" : "CANCELLED",
    code: given.code ?? codeOf(mode),
    categories: [
      contactModes.of(mode),
      ...(component === null ? [] : [personalisedCare.of(component)]),
      ...(firstVisit ? [visits.of("FIRST_VISIT")] : []),
    ],
    mode: settingOf(mode),
    period: given.period,
    occurredAt,
    durationMinutes: given.durationMinutes,
    performers: [recorder, ...participants],
    serviceProvider: given.serviceProvider,
    plan: given.plan,
    goals: given.goals,
    reasons: given.reasons,
    reasonReferences: [],
    outcome: given.outcome,
    notes: given.notes.map((it) => signed(it, recorder, time)),
    nextContactDue: given.nextContactDue,
    appointment: appointmentId === null ? null : reference("Appointment", appointmentId),
  };
}

/** A note carries its author and time: whoever recorded the contact, when it took place, unless it says otherwise. */
export const signed = (note: ActivityNote, recorder: Reference, time: DateTime | null): ActivityNote => ({
  ...note,
  author: note.author ?? (note.authorName === null ? recorder : null),
  time: note.time ?? time,
});

const noteFaults = ({ kind, text }: ActivityNote, i: number): readonly Refusal[] => [
  ...(kind === null ? [invalid(`notes.${i}.kind`, "A note of a contact is a FACT or an OPINION.")] : []),
  ...(text.trim() === "" ? [invalid(`notes.${i}.text`, "A note says something.")] : []),
];

function contactFaults(given: ContactGiven, { occurredAt, period }: Activity, now: Date): readonly Refusal[] {
  const { recorder, made, firstVisit, nextContactDue, serviceId } = given;
  const at = occurredAt ?? period?.start ?? null;
  const faults: Refusal[] = [];
  if (serviceId !== null && !UUID.test(serviceId)) faults.push(notFound("serviceId"));
  if (recorder.id === null) faults.push(invalid("recorder", "Name who made the contact by type and id."));
  if (at !== null && earliest(at) > now.getTime()) {
    faults.push(invalid(occurredAt === null ? "period" : "occurredAt", "A contact is recorded once it has begun."));
  }
  if (firstVisit && !made) faults.push(invalid("firstVisit", "A first visit is one that took place."));
  if (nextContactDue !== null && at !== null && isBefore(nextContactDue, at)) {
    faults.push(invalid("nextContactDue", "The next contact is due after this one."));
  }
  return faults;
}
