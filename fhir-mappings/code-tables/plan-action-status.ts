import type { PlanActionStatus } from "../../src/subgraphs/care-plans/plan-action/plan-action.ts";
import { codeTable } from "../code-table.ts";

type TaskStatus =
  | "draft"
  | "requested"
  | "accepted"
  | "rejected"
  | "completed"
  | "failed"
  | "cancelled"
  | "entered-in-error";

/** The statuses of a Task that an action of a plan can have. */
export const planActionStatus = codeTable<PlanActionStatus, TaskStatus>(
  "plan-action-status",
  "http://hl7.org/fhir/task-status",
)({
  PROPOSED: "draft",
  AGREED: "requested",
  ACKNOWLEDGED: "accepted",
  DECLINED: "rejected",
  DONE: "completed",
  NOT_DONE: "failed",
  WITHDRAWN: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
});
