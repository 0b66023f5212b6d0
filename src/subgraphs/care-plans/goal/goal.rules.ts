import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { isEnded as isOver } from "../care-plan/care-plan.rules.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Goal, GoalPart } from "./goal.ts";

export type GoalGiven = Omit<Goal, "id" | "statusDate" | "statusReason" | "outcomeReferences"> & {
  /** The plan that takes the goal up; null where none does yet. */
  readonly planId: string | null;
};

export interface GoalFacts {
  readonly plan: CarePlan | null;
}

/** A goal has a day by which it is to be reached, and a nominated person who answers for it. */
export function createGoal(
  id: string,
  { planId, ...given }: GoalGiven,
  { now }: Occasion,
  { plan }: GoalFacts = { plan: null },
): Decision<Goal> {
  const goal: Goal = { ...given, id, statusDate: today(now), statusReason: null, outcomeReferences: [] };
  const faults = [
    ...(isEnded(given.lifecycleStatus) ? [invalid("lifecycleStatus", "A goal cannot start at its end.")] : []),
    ...missingParts(goal).map((part) => invalid(...sentences[part])),
    ...(planId === null ? [] : planFaults(plan, given.patientId)),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(goal);
}

const planFaults = (plan: CarePlan | null, patientId: string): readonly Refusal[] =>
  plan?.patientId !== patientId
    ? [notFound("planId")]
    : isOver(plan.status)
      ? [wrongState(plan.status, "The plan has ended.", "planId")]
      : [];

export type GoalRevision = Partial<Omit<GoalGiven, "patientId" | "planId">> & { readonly changeReason?: string };

/** A goal that has ended is history. What an open one has of a day and a name, a revision does not take away. */
export function reviseGoal(goal: Goal, { changeReason: _, ...given }: GoalRevision, { now }: Occasion): Decision<Goal> {
  if (isEnded(goal.lifecycleStatus)) return refuse(ended(goal));
  if (given.lifecycleStatus && isEnded(given.lifecycleStatus)) {
    return refuse(invalid("lifecycleStatus", "Use endGoal to end a goal."));
  }
  const moved = given.lifecycleStatus !== undefined && given.lifecycleStatus !== goal.lifecycleStatus;
  const revised: Goal = { ...goal, ...given, ...(moved && { statusDate: today(now) }) };
  const before = missingParts(goal);
  const lost = missingParts(revised).filter((part) => !before.includes(part));
  return lost.length > 0 ? refuse(...lost.map((part) => invalid(...sentences[part]))) : accept(revised);
}

/** What a goal must have, and one that was imported may lack: such a goal is kept, and says so. */
export const missingParts = ({ targets, expressedBy }: Pick<Goal, "targets" | "expressedBy">): readonly GoalPart[] => [
  ...(targets.some(({ dueDate }) => dueDate !== null) ? [] : (["DUE_DATE"] as const)),
  ...(isSomebody(expressedBy) ? [] : (["NOMINATED_PERSON"] as const)),
];

const isSomebody = (who: Reference | null): boolean =>
  who !== null && (who.id !== null || who.url !== null || who.identifier !== null || Boolean(who.display?.trim()));

const sentences: { readonly [Part in GoalPart]: readonly [argument: string, message: string] } = {
  DUE_DATE: ["targets", "A goal has a day by which it is to be reached."],
  NOMINATED_PERSON: ["expressedBy", "A goal has a nominated person who answers for it."],
};

/** The last day on which a target of the goal falls due. */
export const dueDateOf = ({ targets }: Pick<Goal, "targets">): PartialDate | null =>
  targets
    .flatMap(({ dueDate }) => (dueDate === null ? [] : [dueDate]))
    .sort()
    .at(-1) ?? null;

export const isOverdue = (goal: Pick<Goal, "targets" | "lifecycleStatus">, now: Date): boolean => {
  const due = dueDateOf(goal);
  return due !== null && due < today(now).slice(0, due.length) && !isEnded(goal.lifecycleStatus);
};

export interface GoalEnding {
  readonly lifecycleStatus: Goal["lifecycleStatus"];
  readonly achievementStatus: Goal["achievementStatus"];
  readonly reason: string | null;
}

/** A goal ends completed, cancelled or rejected. */
export function endGoal(goal: Goal, ending: GoalEnding, { now }: Occasion): Decision<Goal> {
  const { lifecycleStatus, achievementStatus, reason } = ending;
  if (isEnded(goal.lifecycleStatus)) return refuse(ended(goal));
  if (!isEnded(lifecycleStatus) || lifecycleStatus === "ENTERED_IN_ERROR") {
    return refuse(invalid("lifecycleStatus", "A goal ends COMPLETED, CANCELLED or REJECTED."));
  }
  return accept({
    ...goal,
    lifecycleStatus,
    achievementStatus: achievementStatus ?? goal.achievementStatus,
    statusDate: today(now),
    statusReason: reason ?? goal.statusReason,
  });
}

export const isEnded = (status: Goal["lifecycleStatus"]): boolean =>
  status === "COMPLETED" || status === "CANCELLED" || status === "REJECTED" || status === "ENTERED_IN_ERROR";

const ended = (goal: Goal) => wrongState(goal.lifecycleStatus, "The goal has ended.");

const today = (now: Date) => now.toISOString().slice(0, 10) as PartialDate;
