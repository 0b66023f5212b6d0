import type { Answer, RefusalReason } from "../../terminology/terminology.ts";

/** Why a question has no answer: the question is wrong, or nothing here can tell. */
export interface Problem {
  readonly code: RefusalReason | "UNKNOWN";
  readonly message: string;
  readonly position: number | null;
  readonly expected: readonly string[];
}

export type Unanswered = Exclude<Answer<never>, { readonly kind: "answered" }>;

export const problemOf = (answer: Unanswered): Problem =>
  answer.kind === "unknown"
    ? { code: "UNKNOWN", message: answer.reason, position: null, expected: [] }
    : {
        code: answer.reason,
        message: answer.message,
        position: answer.position ?? null,
        expected: answer.expected ?? [],
      };

/** The engine's words as the schema writes them: `subsumed-by` is SUBSUMED_BY. */
export const enumValue = <Word extends string>(word: Word): EnumValue<Word> =>
  word.toUpperCase().replaceAll("-", "_") as EnumValue<Word>;

export type EnumValue<Word extends string> = Word extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${EnumValue<Rest>}`
  : Uppercase<Word>;
