import { type Reference, reference } from "../../../kernel/reference.ts";
import {
  accept,
  type Decision,
  invalid,
  notFound,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Role } from "../../../kernel/role.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { AppointmentStatus } from "../appointment/appointment.ts";
import type { Incident, LadderStep, NonEngagement, NonEngagementKind, Stage } from "./non-engagement.ts";

/** Who may take each stage: the coordinator records and tells; only the supervisor goes further. */
const ACTORS: Readonly<Record<Stage, readonly Role[]>> = {
  RECORDED: ["CARE_COORDINATOR", "SOCIAL_PRESCRIBING_LINK_WORKER", "HEALTH_AND_WELLBEING_COACH", "SUPERVISOR"],
  ESCALATED: ["SUPERVISOR"],
  TERMINATED: ["SUPERVISOR"],
};

const actorFaults = (stage: Stage, { role }: Recorder): readonly Refusal[] =>
  ACTORS[stage].includes(role)
    ? []
    : [notPermitted("by", stage === "RECORDED" ? "A coordinator records this." : "Only a supervisor takes this step.")];

export interface IncidentGiven {
  readonly kind: NonEngagementKind;
  readonly at: DateTime | null;
  readonly note: string | null;
  readonly appointmentId: string | null;
  readonly by: Reference;
}

export interface NonEngagementGiven extends IncidentGiven {
  readonly patientId: string;
  readonly serviceId: string | null;
  /** Family and carers who are told beside the person. */
  readonly family: readonly Reference[];
}

export interface IncidentFacts {
  /** The appointment that was missed; null where the person has none of that id. */
  readonly appointment: { readonly status: AppointmentStatus } | null;
}

/** Somebody decided that this was non-engagement: an appointment that was missed is none by itself. They are told. */
export function recordNonEngagement(
  id: string,
  { patientId, serviceId, family, ...given }: NonEngagementGiven,
  recorder: Recorder,
  facts: IncidentFacts,
): Decision<NonEngagement> {
  const faults = [...actorFaults("RECORDED", recorder), ...incidentFaults(given, recorder, facts)];
  if (faults.length > 0) return refuse(...faults);
  const notified = [reference("Patient", patientId), ...family];
  const step = stepOf("RECORDED", { by: given.by, reason: given.kind, notified }, recorder.now);
  const incidents = [incidentOf(given, recorder.now)];
  return accept({ id, patientId, serviceId, status: "OPEN", incidents, steps: [step], reversal: null });
}

/** It happened again. */
export function addNonEngagementIncident(
  before: NonEngagement,
  given: IncidentGiven,
  recorder: Recorder,
  facts: IncidentFacts,
): Decision<NonEngagement> {
  if (before.status !== "OPEN") return refuse(over(before));
  const faults = [...actorFaults("RECORDED", recorder), ...incidentFaults(given, recorder, facts)];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...before, incidents: [...before.incidents, incidentOf(given, recorder.now)] });
}

export interface EscalationGiven {
  readonly by: Reference;
  readonly reason: string;
  /** The designated people who must know. */
  readonly designated: readonly Reference[];
  readonly family: readonly Reference[];
}

/** The supervisor tells the designated people, the person and their family. */
export function escalateNonEngagement(
  before: NonEngagement,
  { by, reason, designated, family }: EscalationGiven,
  recorder: Recorder,
): Decision<NonEngagement> {
  if (before.status !== "OPEN") return refuse(over(before));
  if (stageOf(before) !== "RECORDED") return refuse(wrongState(stageOf(before), "It was taken further already."));
  const faults = [...actorFaults("ESCALATED", recorder), ...reasonFaults(reason)];
  if (designated.length === 0) faults.push(invalid("designated", "Name the designated people who must know."));
  if (faults.length > 0) return refuse(...faults);
  const notified = [...designated, reference("Patient", before.patientId), ...family];
  return accept({ ...before, steps: [...before.steps, stepOf("ESCALATED", { by, reason, notified }, recorder.now)] });
}

export interface TerminationGiven {
  readonly by: Reference;
  readonly reason: string;
  readonly family: readonly Reference[];
}

/** Services end only after both earlier stages, on the supervisor's authority. */
export function terminateServices(
  before: NonEngagement,
  { by, reason, family }: TerminationGiven,
  recorder: Recorder,
): Decision<NonEngagement> {
  if (before.status !== "OPEN") return refuse(over(before));
  const missing = (["RECORDED", "ESCALATED"] as const).filter(
    (stage) => !before.steps.some((it) => it.stage === stage),
  );
  if (missing.length > 0) {
    return refuse(
      wrongState(stageOf(before), `Services end only after it was ${missing.join(" and ").toLowerCase()}.`),
    );
  }
  const faults = [...actorFaults("TERMINATED", recorder), ...reasonFaults(reason)];
  if (faults.length > 0) return refuse(...faults);
  const notified = [reference("Patient", before.patientId), ...family];
  const step = stepOf("TERMINATED", { by, reason, notified }, recorder.now);
  return accept({ ...before, status: "TERMINATED", steps: [...before.steps, step] });
}

/** The person takes part again, or it was a misunderstanding. What a supervisor took further, a supervisor takes back. */
export function reverseNonEngagement(
  before: NonEngagement,
  { by, reason }: { readonly by: Reference; readonly reason: string },
  recorder: Recorder,
): Decision<NonEngagement> {
  if (before.status !== "OPEN") return refuse(over(before));
  const faults = [...actorFaults(stageOf(before), recorder), ...reasonFaults(reason)];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...before, status: "REVERSED", reversal: { by, reason, at: instant(recorder.now) } });
}

/** The stage that it has reached. */
export const stageOf = ({ steps }: Pick<NonEngagement, "steps">): Stage => steps.at(-1)?.stage ?? "RECORDED";

const over = ({ status }: NonEngagement) => wrongState(status, "This is over: record anew what happens from now on.");

const reasonFaults = (reason: string): Refusal[] =>
  reason.trim() === "" ? [invalid("reason", "This step needs the reason.")] : [];

function incidentFaults({ at, appointmentId, by }: IncidentGiven, { now }: Recorder, { appointment }: IncidentFacts) {
  const faults: Refusal[] = [];
  if (by.id === null) faults.push(invalid("by", "Name who records it by type and id."));
  if (at !== null && earliest(at) > now.getTime()) faults.push(invalid("at", "It is recorded once it has happened."));
  if (appointmentId !== null && appointment === null) faults.push(notFound("appointmentId"));
  if (appointment !== null && appointment.status !== "NO_SHOW") {
    faults.push(wrongState(appointment.status, "The appointment was not missed.", "appointmentId"));
  }
  return faults;
}

const incidentOf = ({ kind, at, note, appointmentId, by }: IncidentGiven, now: Date): Incident => ({
  kind,
  at: at ?? instant(now),
  recordedBy: by,
  note,
  appointment: appointmentId === null ? null : reference("Appointment", appointmentId),
});

const stepOf = (stage: Stage, step: Omit<LadderStep, "stage" | "at">, now: Date): LadderStep => ({
  stage,
  at: instant(now),
  ...step,
});

const instant = (now: Date): DateTime => now.toISOString() as DateTime;
