import type { DateTime } from "../../../kernel/time.ts";
import type { AnsweredItem, AnswerValue } from "../assessment/assessment.ts";
import { type Questionnaire, type QuestionnaireItem, questionsOf } from "../questionnaire/questionnaire.ts";
import type { Band, MeasureScore, ScoreDefinition } from "./measure-score.ts";

/** What a definition says of the answers; the thing that it belongs to is added by whoever stores it. */
export type Result = Omit<MeasureScore, "id" | "patientId" | "assessmentId">;

/** Every score whose questions are all answered. A gap is not filled: a part of a score is no score. */
export function scored(questionnaire: Questionnaire, items: readonly AnsweredItem[], at: DateTime): readonly Result[] {
  const answers = answersOf(items);
  const questions = new Map(questionsOf(questionnaire.items).map((item) => [item.linkId, item]));
  return questionnaire.scores.flatMap((definition) => {
    const numbers = definition.linkIds.map((linkId) =>
      pointsOf(answers.get(linkId)?.[0] ?? null, questions.get(linkId)),
    );
    return numbers.some((it) => it === null) ? [] : resultOf(definition, numbers as number[], at);
  });
}

function resultOf(definition: ScoreDefinition, numbers: readonly number[], at: DateTime): Result[] {
  const sum = numbers.reduce((total, it) => total + it, 0);
  const raw = definition.method === "MEAN" ? sum / numbers.length : sum;
  const { conversion } = definition;
  const value = conversion.length === 0 ? raw : conversion.find((it) => it.raw === raw)?.score;
  if (value === undefined) return [];
  const band = bandOf(definition.bands, value);
  return [
    {
      measure: definition.measure,
      title: definition.title,
      code: definition.observation,
      at,
      raw,
      value,
      level: band?.level ?? null,
      band: band?.label ?? null,
      meaning: band?.meaning ?? null,
      hint: band?.hint ?? null,
      higherIsBetter: definition.higherIsBetter,
      meaningfulChange: definition.meaningfulChange,
    },
  ];
}

/** The highest band that starts at or below the value; what lies below them all is in none. */
export const bandOf = (bands: readonly Band[], value: number): Band | null =>
  bands.findLast(({ from }) => from <= value) ?? null;

/** Every answer, by the question's link id, whichever heading it stands under. */
export const answersOf = (items: readonly AnsweredItem[]): ReadonlyMap<string, readonly (AnswerValue | null)[]> =>
  new Map(
    items.flatMap((item) => [
      ...(item.values.length > 0 ? [[item.linkId, item.values] as const] : []),
      ...answersOf(item.items),
    ]),
  );

/** What an answer counts: itself where it is a number, the points of the option where it was chosen. */
function pointsOf(value: AnswerValue | null, question: QuestionnaireItem | undefined): number | null {
  if (value === null || question === undefined) return null;
  if (value.kind === "INTEGER") return value.integer;
  if (value.kind === "DECIMAL") return value.decimal;
  if (value.kind === "QUANTITY") return value.quantity.value;
  if (value.kind !== "CODING") return null;
  const { system, code } = value.coding;
  return question.options.find(({ coding }) => coding?.system === system && coding.code === code)?.points ?? null;
}
