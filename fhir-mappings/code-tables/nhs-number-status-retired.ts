import type { NhsNumberStatus } from "../../src/subgraphs/patients/patient/patient.ts";
import { codeTable } from "../code-table.ts";
import { NHS_NUMBER_STATUS_RETIRED } from "../systems.ts";

type Theirs =
  | "number-present-and-verified"
  | "number-present-but-not-traced"
  | "trace-required"
  | "trace-attempted"
  | "trace-needs-to-be-resolved"
  | "trace-in-progress"
  | "number-not-present-and-trace-not-required"
  | "trace-postponed";

/** The code system that UK Core retired, still common in real data; read, and never written. */
export const nhsNumberStatusRetired = codeTable<NhsNumberStatus, Theirs>(
  "nhs-number-status-retired",
  NHS_NUMBER_STATUS_RETIRED,
)({
  PRESENT_AND_VERIFIED: "number-present-and-verified",
  PRESENT_NOT_TRACED: "number-present-but-not-traced",
  TRACE_REQUIRED: "trace-required",
  TRACE_NO_MATCH: "trace-attempted",
  TRACE_NEEDS_RESOLUTION: "trace-needs-to-be-resolved",
  TRACE_IN_PROGRESS: "trace-in-progress",
  NOT_PRESENT_NOT_REQUIRED: "number-not-present-and-trace-not-required",
  TRACE_POSTPONED: "trace-postponed",
});
