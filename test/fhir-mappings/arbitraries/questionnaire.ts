import * as fc from "fast-check";
import type {
  Band,
  Conversion,
  ScoreDefinition,
} from "../../../src/subgraphs/assessments/measure-score/measure-score.ts";
import type {
  AnswerOption,
  Questionnaire,
  QuestionnaireItem,
} from "../../../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import * as it from "./kernel.ts";

const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);

const option = it.model<AnswerOption>({ coding: it.orNull(it.coding), points: it.orNull(number) });

const item = (items: fc.Arbitrary<readonly QuestionnaireItem[]>) =>
  it.model<QuestionnaireItem>({
    linkId: it.text,
    text: it.orNull(it.text),
    kind: it.anyOf("GROUP", "DISPLAY", "BOOLEAN", "DECIMAL", "INTEGER", "DATE_TIME", "TEXT", "CHOICE", "OPEN_CHOICE"),
    codes: it.few(it.coding),
    required: it.orNull(it.flag),
    repeats: it.orNull(it.flag),
    least: it.orNull(number),
    most: it.orNull(number),
    options: it.few(option),
    items,
  });

const conversion = it.model<Conversion>({ raw: number, score: number });
const band = it.model<Band>({
  from: number,
  label: it.text,
  level: it.orNull(fc.integer()),
  meaning: it.text,
  hint: it.orNull(it.text),
});

const score = it.model<ScoreDefinition>({
  measure: it.text,
  title: it.text,
  method: it.anyOf("SUM", "MEAN", "VALUE"),
  linkIds: it.few(it.text),
  conversion: it.few(conversion),
  higherIsBetter: it.orNull(it.flag),
  meaningfulChange: it.orNull(number),
  observation: it.orNull(it.coding),
  bands: it.few(band),
});

export const questionnaire = it.model<Questionnaire>({
  id: it.id,
  url: it.orNull(fc.webUrl()),
  edition: it.orNull(it.text),
  name: it.orNull(it.text),
  title: it.orNull(it.text),
  status: it.anyOf("DRAFT", "ACTIVE", "RETIRED", "UNKNOWN"),
  publisher: it.orNull(it.text),
  description: it.orNull(it.text),
  copyright: it.orNull(it.text),
  codes: it.few(it.coding),
  items: it.few(item(it.few(item(fc.constant([]))))),
  scores: it.few(score),
});
