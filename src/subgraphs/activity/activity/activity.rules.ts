import { usageFaults } from "../../../access/code-usage.ts";
import { type CodeableConcept, SNOMED } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion, Recorder } from "../../../platform/graph/mutations.ts";
import { type PersonalisedCareComponent, personalisedCare } from "../personalised-care.ts";
import { revisionFaults } from "../revision-faults.ts";
import type { Activity, ActivityKind, ActivityStatus, ContactStatus, InterventionStatus } from "./activity.ts";
import { type Boundary, boundaryFaults } from "./role-boundary.ts";

type Known<Status> = Exclude<Status, "ENTERED_IN_ERROR" | "UNKNOWN">;

/** The statuses in which each kind still goes on, and those in which it ends. */
const OPEN: Readonly<Record<ActivityKind, readonly ActivityStatus[]>> = {
  CONTACT: ["PLANNED", "ARRIVED", "TRIAGED", "IN_PROGRESS", "ON_LEAVE"] satisfies Known<ContactStatus>[],
  INTERVENTION: ["PLANNED", "IN_PROGRESS", "ON_HOLD"] satisfies Known<InterventionStatus>[],
};
const ENDED: Readonly<Record<ActivityKind, readonly ActivityStatus[]>> = {
  CONTACT: ["COMPLETED", "CANCELLED"] satisfies Known<ContactStatus>[],
  INTERVENTION: ["COMPLETED", "NOT_DONE", "STOPPED"] satisfies Known<InterventionStatus>[],
};

export interface ActivityGiven extends Omit<Activity, "id"> {
  /** Joins the categories. */
  readonly component: PersonalisedCareComponent | null;
}

/** An activity is recorded with its code, as a rule once it is done; it took place now, unless it says when. */
export function recordActivity(
  id: string,
  { component, ...given }: ActivityGiven,
  { now, role }: Recorder,
  boundary: Boundary,
): Decision<Activity> {
  const untimed = given.period === null && given.occurredAt === null && given.status !== "PLANNED";
  const categories = component === null ? given.categories : personalisedCare.put(given.categories, component);
  const activity = { ...given, id, categories, ...(untimed && { occurredAt: now.toISOString() as DateTime }) };
  const possible = [...OPEN[given.kind], ...ENDED[given.kind]];
  const faults = [
    ...statusFaults(given, possible),
    ...activityFaults(activity),
    ...usageFaults(activity.code, role),
    ...boundaryFaults(boundary),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(activity);
}

export type ActivityRevision = Partial<Omit<ActivityGiven, "patientId" | "kind" | "component">>;

/** What is recorded may be corrected, also when it is done; but to end an activity is a step of its own. */
export function reviseActivity(
  activity: Activity,
  given: ActivityRevision,
  { role }: Pick<Recorder, "role">,
  boundary: Boundary,
): Decision<Activity> {
  if (activity.status === "ENTERED_IN_ERROR") return refuse(over(activity));
  const revised = { ...activity, ...given };
  const moved = revised.status !== activity.status;
  if (moved && isEnded(activity)) return refuse(over(activity));
  const faults = [
    ...(moved ? statusFaults(revised, OPEN[activity.kind]) : []),
    ...revisionFaults(activityFaults, activity, revised, given),
    ...(given.code ? usageFaults(given.code, role) : []),
    ...(activity.kind === "INTERVENTION" ? boundaryFaults(boundary) : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

export interface ActivityEnding {
  readonly status: ActivityStatus;
  readonly end: DateTime | null;
  readonly durationMinutes: number | null;
  readonly outcome: CodeableConcept | null;
  readonly reason: string | null;
}

/** An activity ends done; or else cancelled, stopped or not done, for a reason that is kept with it. */
export function endActivity(activity: Activity, ending: ActivityEnding, { now }: Occasion): Decision<Activity> {
  const { status, durationMinutes, outcome, reason } = ending;
  if (isEnded(activity)) return refuse(over(activity));
  const faults = [...statusFaults({ ...activity, status }, ENDED[activity.kind])];
  if (status !== "COMPLETED" && !reason) faults.push(invalid("reason", "What was not done needs the reason."));
  const time = now.toISOString() as DateTime;
  const ended: Activity = {
    ...activity,
    ...timesOf(activity, status, ending.end ?? time),
    status,
    durationMinutes: durationMinutes ?? activity.durationMinutes,
    outcome: outcome ?? activity.outcome,
    notes: [
      ...activity.notes,
      ...(reason ? [{ text: reason, author: null, authorName: null, time, kind: "FACT" as const }] : []),
    ],
  };
  faults.push(...timeFaults(ended, "end"));
  return faults.length > 0 ? refuse(...faults) : accept(ended);
}

/** What lasts ends; what had no time was at its end; what never took place has none. */
function timesOf({ period, occurredAt }: Activity, status: ActivityStatus, end: DateTime): Partial<Activity> {
  if (period !== null) return { period: { start: period.start, end } };
  return occurredAt === null && status === "COMPLETED" ? { occurredAt: end } : {};
}

const isEnded = ({ kind, status }: Activity): boolean => status === "ENTERED_IN_ERROR" || ENDED[kind].includes(status);

const over = ({ status }: Activity) => wrongState(status, "The activity has ended.");

const statusFaults = ({ kind, status }: Pick<Activity, "kind" | "status">, possible: readonly ActivityStatus[]) =>
  possible.includes(status)
    ? []
    : [invalid("status", `Here ${kind === "CONTACT" ? "a contact" : "an intervention"} is ${possible.join(" or ")}.`)];

export function activityFaults(activity: Activity): readonly Refusal[] {
  const faults = [...timeFaults(activity, "period")];
  if (!activity.code?.codings.some(({ system, code }) => system === SNOMED && code !== null)) {
    faults.unshift(invalid("code", "An activity carries a SNOMED CT code."));
  }
  if (activity.durationMinutes !== null && activity.durationMinutes < 0) {
    faults.push(invalid("durationMinutes", "A duration is not negative."));
  }
  if (activity.plan !== null && activity.plan.type !== "CarePlan") {
    faults.push(invalid("plan", "Name the plan as a CarePlan with its id."));
  }
  if (activity.appointment !== null && activity.appointment.type !== "Appointment") {
    faults.push(invalid("appointment", "Name the appointment as an Appointment with its id."));
  }
  return faults;
}

function timeFaults({ period, occurredAt }: Activity, ends: string): readonly Refusal[] {
  if (period !== null && occurredAt !== null) {
    return [invalid("occurredAt", "An activity took place in a period or at one moment, not both.")];
  }
  return period !== null && endsBeforeStart(period.start, period.end)
    ? [invalid(ends, "An activity ends after it starts.")]
    : [];
}
