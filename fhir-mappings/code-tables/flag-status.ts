import type * as fhir from "fhir/r4.js";
import type { FlagStatus } from "../../src/subgraphs/activity/flag/flag.ts";
import { codeTable } from "../code-table.ts";

export const flagStatus = codeTable<FlagStatus, fhir.Flag["status"]>(
  "flag-status",
  "http://hl7.org/fhir/flag-status",
)({
  ACTIVE: "active",
  INACTIVE: "inactive",
  ENTERED_IN_ERROR: "entered-in-error",
});
