import type * as fhir from "fhir/r4.js";
import type { TaskStatus } from "../../src/subgraphs/referrals/task/task.ts";
import { codeTable } from "../code-table.ts";

export const taskStatus = codeTable<TaskStatus, fhir.Task["status"]>(
  "task-status",
  "http://hl7.org/fhir/task-status",
)({
  DRAFT: "draft",
  REQUESTED: "requested",
  RECEIVED: "received",
  ACCEPTED: "accepted",
  REJECTED: "rejected",
  READY: "ready",
  CANCELLED: "cancelled",
  IN_PROGRESS: "in-progress",
  ON_HOLD: "on-hold",
  FAILED: "failed",
  COMPLETED: "completed",
  ENTERED_IN_ERROR: "entered-in-error",
});
