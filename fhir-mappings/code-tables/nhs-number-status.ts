import type { NhsNumberStatus } from "../../src/subgraphs/patients/patient/patient.ts";
import { codeTable } from "../code-table.ts";
import { NHS_NUMBER_STATUS } from "../systems.ts";

export const nhsNumberStatus = codeTable<NhsNumberStatus, "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08">(
  "nhs-number-status",
  NHS_NUMBER_STATUS,
)({
  PRESENT_AND_VERIFIED: "01",
  PRESENT_NOT_TRACED: "02",
  TRACE_REQUIRED: "03",
  TRACE_NO_MATCH: "04",
  TRACE_NEEDS_RESOLUTION: "05",
  TRACE_IN_PROGRESS: "06",
  NOT_PRESENT_NOT_REQUIRED: "07",
  TRACE_POSTPONED: "08",
});
