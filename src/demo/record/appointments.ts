import { concept } from "../../kernel/coding.ts";
import type { Appointment } from "../../subgraphs/activity/appointment/appointment.ts";
import { hl7, snomed, words } from "../concepts.ts";
import type { Care } from "./recording.ts";

const followUp = concept(hl7("v2-0276", "FOLLOWUP", "A follow up visit from a previous appointment"));
const didNotAttend = snomed("281399006 |Did not attend|");
const cancelledByPatient = snomed("185332005 |Appointment cancelled by patient|");

/** Some that are over, one way or another, and some to come. */
export function appointments(care: Care): void {
  const { random } = care.record;
  if (random.chance(0.5)) {
    const ends = ["FULFILLED", "NO_SHOW", "CANCELLED"] as const;
    appointment(care, -random.between(1, Math.min(care.since, 90)), ends[random.weighted([8, 1, 1])]!);
  }
  if (random.chance(0.4)) appointment(care, random.between(1, 42), random.chance(0.9) ? "BOOKED" : "PENDING");
}

const reasons: Partial<Record<Appointment["status"], Appointment["cancellationReason"]>> = {
  NO_SHOW: didNotAttend,
  CANCELLED: cancelledByPatient,
};

function appointment({ record, story, patientId, needs }: Care, days: number, status: Appointment["status"]): void {
  const { random, day, registration } = record;
  const { who, part } = registration.colleague(random.pick([story.lead, ...story.team.posts]));
  const hour = random.between(9, 16);
  const durationMinutes = random.pick([15, 20, 30, 40]);
  record.add(
    "Appointment",
    {
      patientId,
      status,
      cancellationReason: reasons[status] ?? null,
      serviceCategories: [],
      serviceTypes: [part],
      appointmentType: followUp,
      reasons: [words(needs[0]!.display ?? story.plan.title)],
      description: story.plan.title,
      start: day.at(days, hour),
      end: day.at(days, hour, durationMinutes),
      durationMinutes,
      comment: null,
      basedOn: [],
      participants: [{ actor: who, types: [], status: status === "PENDING" ? "NEEDS_ACTION" : "ACCEPTED" }],
    },
    day.at(Math.min(days, 0) - 1, 12),
    registration.practice.id,
  );
}
