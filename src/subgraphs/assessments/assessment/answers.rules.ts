import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import { answersOf } from "../measure-score/scoring.ts";
import { type QuestionKind, type QuestionnaireItem, questionsOf } from "../questionnaire/questionnaire.ts";
import { type AnswerGiven, answerValue } from "./answer-value.ts";
import type { AnsweredItem, AnswerValue } from "./assessment.ts";

type Answers = ReadonlyMap<string, readonly (AnswerValue | null)[]>;

/** What is answered so far with what is new, under the questionnaire's headings and in its order. */
export function withAnswers(
  asked: readonly QuestionnaireItem[],
  before: readonly AnsweredItem[],
  given: readonly AnswerGiven[],
): readonly AnsweredItem[] {
  const answers: Answers = new Map([
    ...answersOf(before),
    ...given.map(({ linkId, values }) => [linkId, values.map(answerValue)] as const),
  ]);
  return arranged(asked, answers);
}

/** A heading appears when something under it is answered. */
const arranged = (asked: readonly QuestionnaireItem[], answers: Answers): readonly AnsweredItem[] =>
  asked.flatMap(({ linkId, text, items }) => {
    const values = answers.get(linkId) ?? [];
    const below = arranged(items, answers);
    return values.length + below.length > 0 ? [{ linkId, text, values, items: below }] : [];
  });

/** Which kinds of answer a question takes; a kind that is not here takes none from callers. */
const TAKES: Readonly<Partial<Record<QuestionKind, readonly AnswerValue["kind"][]>>> = {
  BOOLEAN: ["BOOLEAN"],
  DECIMAL: ["DECIMAL", "INTEGER"],
  INTEGER: ["INTEGER"],
  DATE: ["DATE"],
  DATE_TIME: ["DATE_TIME"],
  STRING: ["TEXT"],
  TEXT: ["TEXT"],
  CHOICE: ["CODING"],
  OPEN_CHOICE: ["CODING", "TEXT"],
  QUANTITY: ["QUANTITY"],
  REFERENCE: ["REFERENCE"],
};

/** Why answers are not answers to these questions. */
export function answerFaults(asked: readonly QuestionnaireItem[], given: readonly AnswerGiven[]): readonly Refusal[] {
  const questions = new Map(questionsOf(asked).map((question) => [question.linkId, question]));
  return given.flatMap(({ linkId, values }, i) => {
    const at = `answers.${i}`;
    const question = questions.get(linkId);
    if (question === undefined) return [invalid(`${at}.linkId`, `The questionnaire has no question ${linkId}.`)];
    const takes = TAKES[question.kind] ?? [];
    return [
      ...(given.findIndex((other) => other.linkId === linkId) < i
        ? [invalid(`${at}.linkId`, "The question is answered twice in one request.")]
        : []),
      ...(values.length > 1 && !question.repeats ? [invalid(`${at}.values`, "The question has one answer.")] : []),
      ...values.map(answerValue).flatMap((value, j) => valueFaults(question, takes, value, `${at}.values.${j}`)),
    ];
  });
}

function valueFaults(
  { least, most, options }: QuestionnaireItem,
  takes: readonly AnswerValue["kind"][],
  value: AnswerValue,
  at: string,
): Refusal[] {
  if (!takes.includes(value.kind)) return [invalid(at, `An answer to this question is ${takes.join(" or ")}.`)];
  const number = value.kind === "INTEGER" ? value.integer : value.kind === "DECIMAL" ? value.decimal : null;
  if (number !== null && ((least !== null && number < least) || (most !== null && number > most))) {
    return [invalid(at, `An answer to this question is from ${least ?? "any"} to ${most ?? "any"}.`)];
  }
  if (value.kind !== "CODING" || options.length === 0) return [];
  const { system, code } = value.coding;
  return options.some(({ coding }) => coding?.system === system && coding.code === code)
    ? []
    : [invalid(at, "This is none of the answers to choose from.")];
}

export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  readonly percent: number;
  readonly missing: readonly string[];
  readonly missingRequired: readonly string[];
}

/** How much of a questionnaire is answered. */
export function completenessOf(asked: readonly QuestionnaireItem[], items: readonly AnsweredItem[]): Completeness {
  const questions = questionsOf(asked);
  const answers = answersOf(items);
  const missing = questions.filter(({ linkId }) => !answers.has(linkId));
  const answered = questions.length - missing.length;
  return {
    asked: questions.length,
    answered,
    percent: questions.length === 0 ? 100 : Math.floor((100 * answered) / questions.length),
    missing: missing.map(({ linkId }) => linkId),
    missingRequired: missing.filter(({ required }) => required).map(({ linkId }) => linkId),
  };
}
