import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { PlanAction, PlanActionStatus } from "./plan-action.ts";

/** What may follow on what. An action that was declined is asked of somebody else, or withdrawn. */
const next: { readonly [Status in PlanActionStatus]: readonly PlanActionStatus[] } = {
  PROPOSED: ["AGREED", "ACKNOWLEDGED", "DECLINED", "WITHDRAWN"],
  AGREED: ["ACKNOWLEDGED", "DECLINED", "WITHDRAWN"],
  ACKNOWLEDGED: ["DONE", "NOT_DONE", "WITHDRAWN"],
  DECLINED: ["WITHDRAWN"],
  DONE: [],
  NOT_DONE: [],
  WITHDRAWN: [],
  ENTERED_IN_ERROR: [],
};

export const isOver = ({ status }: Pick<PlanAction, "status">): boolean => next[status].length === 0;

export const over = ({ status }: Pick<PlanAction, "status">): Refusal =>
  wrongState(status, `This does not follow on ${status}.`);

/** Whether its owner has yet to say that they will do it. */
export const isWaiting = ({ status }: Pick<PlanAction, "status">): boolean =>
  status === "PROPOSED" || status === "AGREED";

export const isOverdue = ({ status, dueDate }: Pick<PlanAction, "status" | "dueDate">, today: PartialDate): boolean =>
  dueDate !== null && dueDate < today.slice(0, dueDate.length) && next[status].length > 0;

const moved = (action: PlanAction, status: PlanActionStatus, now: Date, more: Partial<PlanAction> = {}) =>
  next[action.status].includes(status)
    ? accept<PlanAction>({ ...action, status, statusAt: now.toISOString() as DateTime, statusReason: null, ...more })
    : refuse(over(action));

/** The person wants it done: it now waits for whoever must do it. */
export const agreePlanAction = (action: PlanAction, _: object, { now }: Occasion): Decision<PlanAction> =>
  moved(action, "AGREED", now);

export interface Acknowledging {
  /** Whoever speaks for the owner; the owner, unless given. */
  readonly by: Reference | null;
}

export function acknowledgePlanAction(action: PlanAction, { by }: Acknowledging, { now }: Occasion) {
  return answered(action, "ACKNOWLEDGED", by, now, null);
}

export function declinePlanAction(
  action: PlanAction,
  { by, reason }: Acknowledging & { readonly reason: string },
  { now }: Occasion,
) {
  if (!reason.trim()) return refuse(invalid("reason", "Who declines says why, so that another way can be found."));
  return answered(action, "DECLINED", by, now, reason);
}

function answered(
  action: PlanAction,
  status: "ACKNOWLEDGED" | "DECLINED",
  by: Reference | null,
  now: Date,
  statusReason: string | null,
): Decision<PlanAction> {
  const who = by ?? action.owner;
  if (who === null) return refuse(invalid("by", "The action has no owner: say who answers."));
  const acknowledgement = { accepted: status === "ACKNOWLEDGED", by: who, at: now.toISOString() as DateTime };
  return moved(action, status, now, { acknowledgement, statusReason });
}

export const completePlanAction = (
  action: PlanAction,
  { outcome }: { readonly outcome: string | null },
  { now }: Occasion,
): Decision<PlanAction> => moved(action, "DONE", now, { statusReason: outcome });

const withReason =
  (status: "NOT_DONE" | "WITHDRAWN", message: string) =>
  (action: PlanAction, { reason }: { readonly reason: string }, { now }: Occasion): Decision<PlanAction> =>
    reason.trim() ? moved(action, status, now, { statusReason: reason }) : refuse(invalid("reason", message));

export const recordPlanActionNotDone = withReason("NOT_DONE", "Why it was not done is recorded.");
export const withdrawPlanAction = withReason("WITHDRAWN", "An action is withdrawn for a reason.");
