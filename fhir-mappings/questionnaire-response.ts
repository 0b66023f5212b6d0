import type * as fhir from "fhir/r4.js";
import type { AnsweredItem, Assessment } from "../src/subgraphs/assessments/assessment/assessment.ts";
import { answerValue } from "./answer-value.ts";
import { coded } from "./code-table.ts";
import { assessmentStatus } from "./code-tables/assessment-status.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { type Lens, optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

/** Questions under an answer, not under their question, are residue. */
const below: Lens<fhir.QuestionnaireResponseItem, AnsweredItem> = {
  get: (json, faults) => item.get(json, faults),
  set: (part, json) => item.set(part, json),
};

const item = record<AnsweredItem, fhir.QuestionnaireResponseItem>({
  linkId: required("linkId", text),
  text: optional("text", text),
  values: items("answer", answerValue),
  items: items("item", below),
});

export const questionnaireResponse = mapping<Assessment, fhir.QuestionnaireResponse>(
  { resourceType: "QuestionnaireResponse" },
  {
    id: required("id", text),
    basedOn: items("basedOn", reference),
    questionnaire: optional("questionnaire", text),
    status: required("status", coded(assessmentStatus)),
    patientId: patientAt("subject"),
    contact: optional("encounter", reference),
    answeredAt: optional("authored", dateTime),
    author: optional("author", reference),
    source: optional("source", reference),
    items: items("item", item),
  },
);
