import type * as fhir from "fhir/r4.js";
import type { QuestionnaireStatus } from "../../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import { codeTable } from "../code-table.ts";

export const questionnaireStatus = codeTable<QuestionnaireStatus, fhir.Questionnaire["status"]>(
  "questionnaire-status",
  "http://hl7.org/fhir/publication-status",
)({
  DRAFT: "draft",
  ACTIVE: "active",
  RETIRED: "retired",
  UNKNOWN: "unknown",
});
