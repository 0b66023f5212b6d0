import type * as fhir from "fhir/r4.js";
import type { AnsweredItem, Assessment } from "../src/subgraphs/assessments/assessment/assessment.ts";
import { answerValue } from "./answer-value.ts";
import { coded } from "./code-table.ts";
import { assessmentStatus } from "./code-tables/assessment-status.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { isObject, put, without } from "./json.ts";
import { type Lens, optional, readAt, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

const below: Lens<fhir.QuestionnaireResponseItem, AnsweredItem> = {
  get: (json, faults) => item.get(json, faults),
  set: (part, json) => item.set(part, json),
};

const inItem = items<fhir.QuestionnaireResponseItem, "item", AnsweredItem>("item", below);
const inAnswer = items<fhir.QuestionnaireResponseItemAnswer, "item", AnsweredItem>("item", below);

/** FHIR R4 qrs-1: what is asked further stands under the answer where there is one, else under the heading. */
const further: Lens<fhir.QuestionnaireResponseItem, readonly AnsweredItem[]> = {
  get: (json, faults) => {
    const first = firstAnswer(json);
    return first === null ? inItem.get(json, faults) : readAt(inAnswer, first, faults, "answer", 0);
  },
  set: (parts, json) => {
    const first = json === undefined ? null : firstAnswer(json);
    if (json === undefined || first === null) return inItem.set(parts, json);
    return put(without(json, "item"), "answer", [inAnswer.set(parts, first), ...(json.answer ?? []).slice(1)]);
  },
};

const firstAnswer = ({ answer }: fhir.QuestionnaireResponseItem): fhir.QuestionnaireResponseItemAnswer | null =>
  Array.isArray(answer) && isObject(answer[0]) ? (answer[0] ?? null) : null;

const item = record<AnsweredItem, fhir.QuestionnaireResponseItem>({
  linkId: required("linkId", text),
  text: optional("text", text),
  values: items("answer", answerValue),
  items: further,
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
