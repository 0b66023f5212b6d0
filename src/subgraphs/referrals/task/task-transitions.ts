import type { Refusal } from "../../../kernel/refusal.ts";
import type { TaskStatus } from "./task.ts";

/** From each status, those that may follow. After https://hl7.org/fhir/R4/task.html#statemachine */
const NEXT: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  DRAFT: ["REQUESTED", "CANCELLED"],
  REQUESTED: ["RECEIVED", "ACCEPTED", "REJECTED", "CANCELLED"],
  RECEIVED: ["ACCEPTED", "REJECTED", "CANCELLED"],
  ACCEPTED: ["READY", "IN_PROGRESS", "ON_HOLD", "FAILED", "CANCELLED"],
  READY: ["IN_PROGRESS", "ON_HOLD", "FAILED", "CANCELLED"],
  IN_PROGRESS: ["ON_HOLD", "COMPLETED", "FAILED", "CANCELLED"],
  ON_HOLD: ["IN_PROGRESS", "FAILED", "CANCELLED"],
  REJECTED: [],
  CANCELLED: [],
  FAILED: [],
  COMPLETED: [],
  ENTERED_IN_ERROR: [],
};

export const mayBecome = (from: TaskStatus, to: TaskStatus): boolean => NEXT[from].includes(to);

/** Nothing follows: the loop is closed. */
export const isEnded = (status: TaskStatus): boolean => NEXT[status].length === 0;

export const illegalTransition = (from: TaskStatus, to: TaskStatus): Refusal => ({
  __typename: "IllegalTransition",
  code: "ILLEGAL_TRANSITION",
  message: `A task that is ${from} cannot become ${to}.`,
  path: ["input", "id"],
  from,
  to,
});
