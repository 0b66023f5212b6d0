import type * as fhir from "fhir/r4.js";
import type { ContactStatus } from "../../src/subgraphs/activity/activity/activity.ts";
import { codeTable } from "../code-table.ts";

export const contactStatus = codeTable<ContactStatus, fhir.Encounter["status"]>(
  "contact-status",
  "http://hl7.org/fhir/encounter-status",
)({
  PLANNED: "planned",
  ARRIVED: "arrived",
  TRIAGED: "triaged",
  IN_PROGRESS: "in-progress",
  ON_LEAVE: "onleave",
  COMPLETED: "finished",
  CANCELLED: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
  UNKNOWN: "unknown",
});
