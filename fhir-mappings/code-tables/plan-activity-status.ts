import type * as fhir from "fhir/r4.js";
import type { PlanActivityStatus } from "../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { codeTable } from "../code-table.ts";

export const planActivityStatus = codeTable<PlanActivityStatus, fhir.CarePlanActivityDetail["status"]>(
  "plan-activity-status",
  "http://hl7.org/fhir/care-plan-activity-status",
)({
  NOT_STARTED: "not-started",
  SCHEDULED: "scheduled",
  IN_PROGRESS: "in-progress",
  ON_HOLD: "on-hold",
  COMPLETED: "completed",
  CANCELLED: "cancelled",
  STOPPED: "stopped",
  UNKNOWN: "unknown",
  ENTERED_IN_ERROR: "entered-in-error",
});
