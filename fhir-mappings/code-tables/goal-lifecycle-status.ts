import type * as fhir from "fhir/r4.js";
import type { GoalLifecycleStatus } from "../../src/subgraphs/care-plans/goal/goal.ts";
import { codeTable } from "../code-table.ts";

export const goalLifecycleStatus = codeTable<GoalLifecycleStatus, fhir.Goal["lifecycleStatus"]>(
  "goal-lifecycle-status",
  "http://hl7.org/fhir/goal-status",
)({
  PROPOSED: "proposed",
  PLANNED: "planned",
  ACCEPTED: "accepted",
  ACTIVE: "active",
  ON_HOLD: "on-hold",
  COMPLETED: "completed",
  CANCELLED: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
  REJECTED: "rejected",
});
