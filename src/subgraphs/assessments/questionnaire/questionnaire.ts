import type { Coding } from "../../../kernel/coding.ts";
import type { ScoreDefinition } from "../measure-score/measure-score.ts";

/** What is asked, and how the answers become a score. */
export interface Questionnaire {
  readonly id: string;
  /** The canonical URL, by which answers name it. */
  readonly url: string | null;
  /** The publisher's own version of it. */
  readonly edition: string | null;
  /** Short, for programs: `swemwbs`. */
  readonly name: string | null;
  readonly title: string | null;
  readonly status: QuestionnaireStatus;
  readonly publisher: string | null;
  readonly description: string | null;
  /** Whose the words and the method are, and on what terms they may be used. */
  readonly copyright: string | null;
  readonly codes: readonly Coding[];
  readonly items: readonly QuestionnaireItem[];
  readonly scores: readonly ScoreDefinition[];
}

/** A question, or a heading with the questions under it. */
export interface QuestionnaireItem {
  /** Unique within the questionnaire. */
  readonly linkId: string;
  readonly text: string | null;
  readonly kind: QuestionKind;
  readonly codes: readonly Coding[];
  readonly required: boolean | null;
  readonly repeats: boolean | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly options: readonly AnswerOption[];
  readonly items: readonly QuestionnaireItem[];
}

/** One of the answers to choose from. An option that is no code stays with the resource as received. */
export interface AnswerOption {
  readonly coding: Coding | null;
  /** What it counts in a score. HL7 extension ordinalValue. */
  readonly points: number | null;
}

export type QuestionnaireStatus = "DRAFT" | "ACTIVE" | "RETIRED" | "UNKNOWN";
export type QuestionKind =
  | "GROUP"
  | "DISPLAY"
  | "QUESTION"
  | "BOOLEAN"
  | "DECIMAL"
  | "INTEGER"
  | "DATE"
  | "DATE_TIME"
  | "TIME"
  | "STRING"
  | "TEXT"
  | "URL"
  | "CHOICE"
  | "OPEN_CHOICE"
  | "ATTACHMENT"
  | "REFERENCE"
  | "QUANTITY";

/** Every question, in order, whichever heading it stands under. */
export const questionsOf = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [
    ...(item.kind === "GROUP" || item.kind === "DISPLAY" ? [] : [item]),
    ...questionsOf(item.items),
  ]);
