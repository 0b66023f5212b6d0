import type * as fhir from "fhir/r4.js";
import type { AssessmentStatus } from "../../src/subgraphs/assessments/assessment/assessment.ts";
import { codeTable } from "../code-table.ts";

export const assessmentStatus = codeTable<AssessmentStatus, fhir.QuestionnaireResponse["status"]>(
  "assessment-status",
  "http://hl7.org/fhir/questionnaire-answers-status",
)({
  IN_PROGRESS: "in-progress",
  COMPLETED: "completed",
  AMENDED: "amended",
  STOPPED: "stopped",
  ENTERED_IN_ERROR: "entered-in-error",
});
