import type * as fhir from "fhir/r4.js";
import type { CommunicationStatus } from "../../src/subgraphs/activity/communication/communication.ts";
import { codeTable } from "../code-table.ts";

export const communicationStatus = codeTable<CommunicationStatus, fhir.Communication["status"]>(
  "communication-status",
  "http://hl7.org/fhir/event-status",
)({
  PREPARATION: "preparation",
  IN_PROGRESS: "in-progress",
  NOT_DONE: "not-done",
  ON_HOLD: "on-hold",
  STOPPED: "stopped",
  COMPLETED: "completed",
  ENTERED_IN_ERROR: "entered-in-error",
  UNKNOWN: "unknown",
});
