import type { AuditPurpose } from "../../src/subgraphs/audit/audit-entry/audit-entry.ts";
import { codeTable } from "../code-table.ts";

export const auditPurpose = codeTable<
  AuditPurpose,
  "CAREMGT" | "TREAT" | "ETREAT" | "HOPERAT" | "HCOMPL" | "PATRQT" | "FAMRQT"
>(
  "audit-purpose",
  "http://terminology.hl7.org/CodeSystem/v3-ActReason",
)({
  CARE_MANAGEMENT: "CAREMGT",
  TREATMENT: "TREAT",
  EMERGENCY_TREATMENT: "ETREAT",
  OPERATIONS: "HOPERAT",
  COMPLIANCE: "HCOMPL",
  PATIENT_REQUEST: "PATRQT",
  FAMILY_REQUEST: "FAMRQT",
});
