import type * as fhir from "fhir/r4.js";
import type {
  AnswerOption,
  Questionnaire,
  QuestionnaireItem,
} from "../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import { bound } from "./bound.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { questionKind } from "./code-tables/question-kind.ts";
import { questionnaireStatus } from "./code-tables/questionnaire-status.ts";
import { coding } from "./datatypes/coding.ts";
import { decimal, flag, text } from "./datatypes/primitive.ts";
import { extension, extensions } from "./extension.ts";
import { type Lens, optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { MAX_VALUE, MIN_VALUE, ORDINAL_VALUE, SCORE } from "./profiles.ts";
import { scoreDefinition } from "./questionnaire-score.ts";

const OPTIONS = ["valueCoding", "valueInteger", "valueDate", "valueTime", "valueString", "valueReference"] as const;

const option = record<AnswerOption, fhir.QuestionnaireItemAnswerOption>({
  coding: variant("valueCoding", coding, OPTIONS),
  points: extension(ORDINAL_VALUE, "valueDecimal", decimal),
});

/** A question may stand under a question: the lens of one is that of those under it. */
const below: Lens<fhir.QuestionnaireItem, QuestionnaireItem> = {
  get: (json, faults) => item.get(json, faults),
  set: (part, json) => item.set(part, json),
};

const item = record<QuestionnaireItem, fhir.QuestionnaireItem>({
  linkId: required("linkId", text),
  codes: items("code", coding),
  text: optional("text", text),
  kind: required("type", coded(questionKind)),
  required: optional("required", flag),
  repeats: optional("repeats", flag),
  least: bound(MIN_VALUE),
  most: bound(MAX_VALUE),
  options: items("answerOption", option),
  items: items("item", below),
});

export const questionnaire = mapping<Questionnaire, fhir.Questionnaire>(
  { resourceType: "Questionnaire" },
  {
    id: required("id", text),
    url: optional("url", text),
    edition: optional("version", text),
    name: optional("name", text),
    title: optional("title", text),
    status: required("status", coded(questionnaireStatus)),
    publisher: optional("publisher", text),
    description: optional("description", text),
    copyright: optional("copyright", text),
    codes: items("code", coding),
    scores: extensions(SCORE, scoreDefinition),
    items: items("item", item),
  },
);
