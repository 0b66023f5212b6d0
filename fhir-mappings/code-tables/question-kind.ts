import type * as fhir from "fhir/r4.js";
import type { QuestionKind } from "../../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import { codeTable } from "../code-table.ts";

export const questionKind = codeTable<QuestionKind, fhir.QuestionnaireItem["type"]>(
  "question-kind",
  "http://hl7.org/fhir/item-type",
)({
  GROUP: "group",
  DISPLAY: "display",
  QUESTION: "question",
  BOOLEAN: "boolean",
  DECIMAL: "decimal",
  INTEGER: "integer",
  DATE: "date",
  DATE_TIME: "dateTime",
  TIME: "time",
  STRING: "string",
  TEXT: "text",
  URL: "url",
  CHOICE: "choice",
  OPEN_CHOICE: "open-choice",
  ATTACHMENT: "attachment",
  REFERENCE: "reference",
  QUANTITY: "quantity",
});
