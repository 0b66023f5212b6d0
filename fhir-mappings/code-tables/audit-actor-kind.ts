import type { AuditActor } from "../../src/subgraphs/audit/audit-entry/audit-entry.ts";
import { codeTable } from "../code-table.ts";

export const auditActorKind = codeTable<NonNullable<AuditActor["kind"]>, "humanuser" | "dataprocessor">(
  "audit-actor-kind",
  "http://terminology.hl7.org/CodeSystem/extra-security-role-type",
)({
  USER: "humanuser",
  APPLICATION: "dataprocessor",
});
