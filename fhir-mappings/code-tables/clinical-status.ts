import type { ClinicalStatus } from "../../src/subgraphs/patients/condition/condition.ts";
import { codeTable } from "../code-table.ts";

type Theirs = "active" | "recurrence" | "relapse" | "inactive" | "remission" | "resolved";

export const clinicalStatus = codeTable<ClinicalStatus, Theirs>(
  "clinical-status",
  "http://terminology.hl7.org/CodeSystem/condition-clinical",
)({
  ACTIVE: "active",
  RECURRENCE: "recurrence",
  RELAPSE: "relapse",
  INACTIVE: "inactive",
  REMISSION: "remission",
  RESOLVED: "resolved",
});
