import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { activationFaults, noFacts, type PlanFacts, scheduled } from "./activation.rules.ts";
import { type CarePlan, nothingYet, type PlanActivity } from "./care-plan.ts";

type ActivityGiven = Omit<PlanActivity, "id"> & { readonly id: string | null };
/** What a plan says from the start; what is recorded of it later has steps of its own. */
type Told =
  | "id"
  | "activities"
  | "created"
  | "basedOn"
  | "replaces"
  | "encounter"
  | "externalCoordination"
  | "coordinationLevel"
  | "involvement"
  | "underReviewSince"
  | "reviewMarks"
  | "observations";
type PlanGiven = Omit<CarePlan, Told> & { readonly activities: readonly ActivityGiven[] };

/** A plan starts as a draft, or already agreed and led; it cannot start at its end. */
export function createCarePlan(
  id: string,
  given: PlanGiven,
  { now }: Occasion,
  facts: PlanFacts = noFacts,
): Decision<CarePlan> {
  if (isEnded(given.status)) return refuse(invalid("status", "A plan cannot start at its end."));
  const plan: CarePlan = {
    ...nothingYet,
    ...given,
    id,
    activities: numbered(given.activities),
    created: now.toISOString() as DateTime,
    basedOn: [],
    replaces: [],
    encounter: null,
  };
  const faults = [...contentFaults(given), ...activationFaults(plan, facts)];
  return faults.length > 0 ? refuse(...faults) : accept(scheduled(plan, facts, now));
}

export type CarePlanRevision = Partial<Omit<PlanGiven, "patientId" | "intent" | "agreement">> & {
  readonly changeReason?: string;
};

/** A plan that has ended is history: it is read, not revised. Ending one is a step of its own. */
export function reviseCarePlan(
  plan: CarePlan,
  { activities, changeReason: _, ...given }: CarePlanRevision,
  { now }: Occasion,
  facts: PlanFacts = noFacts,
): Decision<CarePlan> {
  if (isEnded(plan.status)) return refuse(ended(plan));
  if (given.status && isEnded(given.status)) return refuse(invalid("status", "Use endCarePlan to end a plan."));
  const revised = { ...plan, ...given, ...(activities && { activities: numbered(activities) }) };
  const starts = revised.status === "ACTIVE" && plan.status !== "ACTIVE";
  const faults = [
    ...contentFaults({ ...given, activities: activities ?? [] }),
    ...(plan.status === "ACTIVE" && given.author !== undefined && !same(plan.author, given.author)
      ? [invalid("author", "Use handOverCarePlan: the lead of an active plan is handed over.")]
      : []),
    ...(starts ? activationFaults(revised, facts) : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(starts ? scheduled(revised, facts, now) : revised);
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
    nextReview: null,
    underReviewSince: null,
    reviewMarks: [],
    period: { start: plan.period?.start ?? null, end: end ?? time },
    notes: [...plan.notes, ...note],
  });
}

export const isEnded = (status: CarePlan["status"]): boolean =>
  status === "COMPLETED" || status === "REVOKED" || status === "ENTERED_IN_ERROR";

export const ended = (plan: CarePlan) => wrongState(plan.status, "The plan has ended.");

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const contentFaults = ({
  activities,
  reviewEveryDays = null,
  contingencies = [],
}: Pick<PlanGiven, "activities"> & Partial<PlanGiven>): readonly Refusal[] => [
  ...activityFaults(activities),
  ...(reviewEveryDays !== null && reviewEveryDays < 1
    ? [invalid("reviewEveryDays", "A plan is reviewed at an interval of a day or more.")]
    : []),
  ...contingencies.flatMap(({ situation, response }, i) =>
    situation.trim() && response.trim()
      ? []
      : [invalid(`contingencies.${i}`, "A contingency says what may happen, and what is to be done then.")],
  ),
];

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
