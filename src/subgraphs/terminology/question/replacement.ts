import type { Replacement as Suggested, Terminology } from "../../../terminology/terminology.ts";
import { type Concept, conceptOf } from "../concept/concept.ts";
import { type Problem, problemOf } from "../problem.ts";

export interface Replacement {
  readonly concept: Concept;
  readonly association: string;
}

export interface Replacements {
  /** Null where nothing can tell. */
  readonly replacements: readonly Replacement[] | null;
  readonly problem: Problem | null;
}

export const withConcepts = (terminology: Terminology, suggested: readonly Suggested[]): readonly Replacement[] =>
  suggested.map(({ concept, association }) => ({ concept: conceptOf(terminology, concept), association }));

export async function replacementsFor(terminology: Terminology, id: string): Promise<Replacements> {
  const answer = await terminology.replacements(id);
  return answer.kind === "answered"
    ? { replacements: withConcepts(terminology, answer.value), problem: null }
    : { replacements: null, problem: problemOf(answer) };
}
