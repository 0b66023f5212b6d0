import type { TemplateStatus } from "../../src/subgraphs/care-plans/plan-template/plan-template.ts";
import { codeTable } from "../code-table.ts";

export const templateStatus = codeTable<TemplateStatus, "draft" | "active" | "retired">(
  "template-status",
  "http://hl7.org/fhir/publication-status",
)({ DRAFT: "draft", ACTIVE: "active", RETIRED: "retired" });
