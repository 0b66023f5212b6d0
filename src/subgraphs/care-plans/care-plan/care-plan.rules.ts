import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarePlan, PlanActivity } from "./care-plan.ts";

type ActivityGiven = Omit<PlanActivity, "id"> & { readonly id: string | null };
type PlanGiven = Omit<CarePlan, "id" | "activities" | "created" | "basedOn" | "replaces" | "partOf" | "encounter"> & {
  readonly activities: readonly ActivityGiven[];
};

/** A plan starts as a draft, or already agreed; it cannot start at its end. */
export function createCarePlan(id: string, given: PlanGiven, { now }: Occasion): Decision<CarePlan> {
  if (isEnded(given.status)) return refuse(invalid("status", "A plan cannot start at its end."));
  const faults = activityFaults(given.activities);
  if (faults.length > 0) return refuse(...faults);
  return accept({
    ...given,
    id,
    activities: numbered(given.activities),
    created: now.toISOString() as DateTime,
    basedOn: [],
    replaces: [],
    partOf: [],
    encounter: null,
  });
}

export type CarePlanRevision = Partial<Omit<PlanGiven, "patientId" | "intent">>;

/** A plan that has ended is history: it is read, not revised. Ending one is a step of its own. */
export function reviseCarePlan(plan: CarePlan, { activities, ...given }: CarePlanRevision): Decision<CarePlan> {
  if (isEnded(plan.status)) return refuse(ended(plan));
  if (given.status && isEnded(given.status)) return refuse(invalid("status", "Use endCarePlan to end a plan."));
  const faults = activityFaults(activities ?? []);
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...plan, ...given, ...(activities && { activities: numbered(activities) }) });
}

export interface CarePlanEnding {
  readonly status: CarePlan["status"];
  readonly end: DateTime | null;
  readonly reason: string | null;
}

/** A plan ends completed, or revoked for a reason that is kept with it. */
export function endCarePlan(
  plan: CarePlan,
  { status, end, reason }: CarePlanEnding,
  { now }: Occasion,
): Decision<CarePlan> {
  if (isEnded(plan.status)) return refuse(ended(plan));
  if (status !== "COMPLETED" && status !== "REVOKED") {
    return refuse(invalid("status", "A plan ends COMPLETED or REVOKED."));
  }
  if (status === "REVOKED" && !reason?.trim()) return refuse(invalid("reason", "A revoked plan needs the reason."));
  const time = now.toISOString() as DateTime;
  if (endsBeforeStart(plan.period?.start, end ?? time)) return refuse(invalid("end", "A plan ends after it starts."));
  const note = reason ? [{ text: reason, author: null, authorName: null, time }] : [];
  return accept({
    ...plan,
    status,
    period: { start: plan.period?.start ?? null, end: end ?? time },
    notes: [...plan.notes, ...note],
  });
}

const isEnded = (status: CarePlan["status"]): boolean =>
  status === "COMPLETED" || status === "REVOKED" || status === "ENTERED_IN_ERROR";

const ended = (plan: CarePlan) => wrongState(plan.status, "The plan has ended.");

/** FHIR R4 cpl-3: an activity is described in place, or is a reference, never both. Ours: it is one of the two. */
const activityFaults = (activities: readonly ActivityGiven[]) =>
  activities.flatMap(({ id, reference, detail }, i) => [
    ...((reference === null) === (detail === null)
      ? [invalid(`activities.${i}`, "An activity has either a reference or a detail.")]
      : []),
    ...(id !== null && activities.findIndex((other) => other.id === id) < i
      ? [invalid(`activities.${i}.id`, "Another activity of the plan has this id.")]
      : []),
  ]);

/** New activities take the first free numbers, so that none takes over the id of another. */
function numbered(activities: readonly ActivityGiven[]): readonly PlanActivity[] {
  const taken = new Set(activities.map(({ id }) => id));
  let next = 1;
  return activities.map((activity) => {
    if (activity.id !== null) return { ...activity, id: activity.id };
    while (taken.has(String(next))) next++;
    return { ...activity, id: String(next++) };
  });
}
