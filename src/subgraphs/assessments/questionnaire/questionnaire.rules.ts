import {
  accept,
  alreadyTaken,
  type Decision,
  invalid,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { ScoreDefinition } from "../measure-score/measure-score.ts";
import { type Questionnaire, type QuestionnaireItem, questionsOf } from "./questionnaire.ts";

type Given = Omit<Questionnaire, "id">;

/** Whether this edition is known already, under whichever id. */
export interface Here {
  readonly isHere: boolean;
}

/** What is asked of everyone in a network is a supervisor's to decide. */
export function createQuestionnaire(
  id: string,
  given: Given,
  { role }: Recorder,
  { isHere }: Here,
): Decision<Questionnaire> {
  if (role !== "SUPERVISOR") return refuse(notTheirs);
  if (isHere) return refuse(alreadyTaken("url", "This edition of the questionnaire is here already."));
  return sound({ ...given, id });
}

export type QuestionnaireRevision = Partial<Omit<Given, "url" | "edition" | "name">>;

/** Answers point at questions: once in use these stay, and a new edition replaces them. */
export function reviseQuestionnaire(
  current: Questionnaire,
  given: QuestionnaireRevision,
  { role }: Recorder,
): Decision<Questionnaire> {
  if (role !== "SUPERVISOR") return refuse(notTheirs);
  if (current.status === "RETIRED") return refuse(wrongState("RETIRED", "The questionnaire is out of use."));
  if (given.items && current.status !== "DRAFT") {
    return refuse(invalid("items", "The questions of a questionnaire in use stay: bring in a new edition."));
  }
  if (given.status === "DRAFT" && current.status !== "DRAFT") {
    return refuse(invalid("status", "A questionnaire in use is no draft again."));
  }
  return sound({ ...current, ...given });
}

export const endQuestionnaire = (current: Questionnaire, _: object, { role }: Recorder): Decision<Questionnaire> =>
  role !== "SUPERVISOR"
    ? refuse(notTheirs)
    : current.status === "RETIRED"
      ? refuse(wrongState("RETIRED", "The questionnaire is out of use."))
      : accept({ ...current, status: "RETIRED" });

const notTheirs = notPermitted("idempotencyKey", "Questionnaires are brought in and changed by a supervisor.");

function sound(questionnaire: Questionnaire): Decision<Questionnaire> {
  const { status, items, scores } = questionnaire;
  const questions = questionsOf(items);
  const faults = [
    ...(status === "DRAFT" || status === "ACTIVE" ? [] : [invalid("status", "A questionnaire is DRAFT or ACTIVE.")]),
    ...(questions.length > 0 ? [] : [invalid("items", "A questionnaire asks something.")]),
    ...twice(allOf(items).map(({ linkId }) => linkId)).map((it) =>
      invalid("items", `Two items have the link id ${it}.`),
    ),
    ...scores.flatMap((score, i) => scoreFaults(score, questions, `scores.${i}`)),
    ...twice(scores.map(({ measure }) => measure)).map((it) => invalid("scores", `Two scores are of ${it}.`)),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(questionnaire);
}

function scoreFaults(score: ScoreDefinition, questions: readonly QuestionnaireItem[], at: string): Refusal[] {
  const { method, linkIds, bands } = score;
  const strangers = linkIds.filter((linkId) => !questions.some((question) => question.linkId === linkId));
  return [
    ...strangers.map((linkId) => invalid(`${at}.linkIds`, `No question has the link id ${linkId}.`)),
    ...(linkIds.length === 0 ? [invalid(`${at}.linkIds`, "A score counts some question.")] : []),
    ...(method === "VALUE" && linkIds.length > 1 ? [invalid(`${at}.linkIds`, "VALUE is one question's answer.")] : []),
    ...(bands.some(({ from }, i) => i > 0 && from <= bands[i - 1]!.from)
      ? [invalid(`${at}.bands`, "The bands come lowest first.")]
      : []),
  ];
}

const allOf = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allOf(item.items)]);

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) < i)),
];
