import type { Task, TaskStatus } from "../task/task.ts";
import type { Referral } from "./referral.ts";

/** How far the closed loop of a referral has come. */
export type ReferralProgress =
  | "DRAFT"
  | "SENT"
  | "RECEIVED"
  | "ACCEPTED"
  | "REJECTED"
  | "IN_PROGRESS"
  | "COMPLETED"
  | "STOPPED";

const OF: Readonly<Record<TaskStatus, ReferralProgress>> = {
  DRAFT: "DRAFT",
  REQUESTED: "SENT",
  RECEIVED: "RECEIVED",
  ACCEPTED: "ACCEPTED",
  READY: "ACCEPTED",
  IN_PROGRESS: "IN_PROGRESS",
  ON_HOLD: "IN_PROGRESS",
  COMPLETED: "COMPLETED",
  REJECTED: "REJECTED",
  FAILED: "STOPPED",
  CANCELLED: "STOPPED",
  ENTERED_IN_ERROR: "STOPPED",
};

/** The further it came with anyone, the less an end elsewhere counts. */
const FURTHEST: readonly ReferralProgress[] = [
  "COMPLETED",
  "IN_PROGRESS",
  "ACCEPTED",
  "RECEIVED",
  "SENT",
  "DRAFT",
  "REJECTED",
  "STOPPED",
];

const ALONE: Readonly<Record<Referral["status"], ReferralProgress>> = {
  DRAFT: "DRAFT",
  ACTIVE: "SENT",
  ON_HOLD: "SENT",
  UNKNOWN: "SENT",
  COMPLETED: "COMPLETED",
  REVOKED: "STOPPED",
  ENTERED_IN_ERROR: "STOPPED",
};

/** A referral without tasks tells by its own status. */
export function progressOf({ status }: Pick<Referral, "status">, tasks: readonly Pick<Task, "status">[]) {
  const steps = tasks.map((task) => OF[task.status]);
  return FURTHEST.find((it) => steps.includes(it)) ?? ALONE[status];
}
