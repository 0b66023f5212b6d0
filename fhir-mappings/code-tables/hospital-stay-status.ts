import type { HospitalStayStatus } from "../../src/subgraphs/activity/hospital-stay/hospital-stay.ts";
import { codeTable } from "../code-table.ts";

export const hospitalStayStatus = codeTable<HospitalStayStatus, "in-progress" | "finished" | "entered-in-error">(
  "hospital-stay-status",
  "http://hl7.org/fhir/encounter-status",
)({
  ADMITTED: "in-progress",
  DISCHARGED: "finished",
  ENTERED_IN_ERROR: "entered-in-error",
});
