import type * as fhir from "fhir/r4.js";
import type { InterventionStatus } from "../../src/subgraphs/activity/activity/activity.ts";
import { codeTable } from "../code-table.ts";

export const interventionStatus = codeTable<InterventionStatus, fhir.Procedure["status"]>(
  "intervention-status",
  "http://hl7.org/fhir/event-status",
)({
  PLANNED: "preparation",
  IN_PROGRESS: "in-progress",
  NOT_DONE: "not-done",
  ON_HOLD: "on-hold",
  STOPPED: "stopped",
  COMPLETED: "completed",
  ENTERED_IN_ERROR: "entered-in-error",
  UNKNOWN: "unknown",
});
