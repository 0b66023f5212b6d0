import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Goal } from "./goal.ts";

export type GoalGiven = Omit<Goal, "id" | "statusDate" | "statusReason" | "outcomeReferences">;

export const createGoal = (id: string, given: GoalGiven, { now }: Occasion): Decision<Goal> =>
  isEnded(given.lifecycleStatus)
    ? refuse(invalid("lifecycleStatus", "A goal cannot start at its end."))
    : accept({ ...given, id, statusDate: today(now), statusReason: null, outcomeReferences: [] });

export type GoalRevision = Partial<Omit<GoalGiven, "patientId">>;

/** A goal that has ended is history. Ending one is a step of its own. */
export function reviseGoal(goal: Goal, given: GoalRevision, { now }: Occasion): Decision<Goal> {
  if (isEnded(goal.lifecycleStatus)) return refuse(ended(goal));
  if (given.lifecycleStatus && isEnded(given.lifecycleStatus)) {
    return refuse(invalid("lifecycleStatus", "Use endGoal to end a goal."));
  }
  const moved = given.lifecycleStatus !== undefined && given.lifecycleStatus !== goal.lifecycleStatus;
  return accept({ ...goal, ...given, ...(moved && { statusDate: today(now) }) });
}

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

const isEnded = (status: Goal["lifecycleStatus"]): boolean =>
  status === "COMPLETED" || status === "CANCELLED" || status === "REJECTED" || status === "ENTERED_IN_ERROR";

const ended = (goal: Goal) => wrongState(goal.lifecycleStatus, "The goal has ended.");

const today = (now: Date) => now.toISOString().slice(0, 10) as PartialDate;
