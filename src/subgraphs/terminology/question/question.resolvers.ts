import { checkFirst } from "../../../platform/pages.ts";
import { loaded } from "../concept/concept.resolvers.ts";
import { conceptOf } from "../concept/concept.ts";
import { type ConceptPageArgs, conceptConnection } from "../concept/concept-connection.ts";
import { enumValue, problemOf } from "../problem.ts";
import type { TerminologyContext } from "../terminology.context.ts";
import { replacementsFor, withConcepts } from "./replacement.ts";

interface SearchArgs {
  readonly text: string;
  readonly within?: string | null;
  readonly includeInactive: boolean;
  readonly first: number;
}

interface ValidateArgs {
  readonly code: string;
  readonly display?: string | null;
  readonly within?: string | null;
}

export const questionResolvers = {
  Query: {
    searchConcepts: async (_: unknown, args: SearchArgs, { terminology }: TerminologyContext) => {
      const { text, within, includeInactive, first } = args;
      const count = checkFirst(first);
      const answer = await terminology.search({ text, includeInactive, count, ...(within && { within }) });
      if (answer.kind !== "answered") return { hits: null, more: null, problem: problemOf(answer) };
      const hits = answer.value.hits.map((hit) => ({
        ...hit,
        concept: conceptOf(terminology, hit.concept),
        replacements: withConcepts(terminology, hit.replacements),
      }));
      return { hits, more: answer.value.more, problem: null };
    },
    evaluateEcl: (_: unknown, { ecl, ...page }: { ecl: string } & ConceptPageArgs, context: TerminologyContext) =>
      conceptConnection(page, (asked) => context.terminology.evaluateEcl(ecl, asked), loaded(context)),
    subsumes: async (_: unknown, { a, b }: { a: string; b: string }, { terminology }: TerminologyContext) => {
      const answer = await terminology.subsumes(a, b);
      return answer.kind === "answered"
        ? { outcome: enumValue(answer.value), release: answer.release, problem: null }
        : { outcome: null, release: null, problem: problemOf(answer) };
    },
    validateCode: async (_: unknown, args: ValidateArgs, { terminology }: TerminologyContext) => {
      const { code, display = null, within } = args;
      const verdict = await terminology.validate({ code, display }, within ? { valueSet: within } : {});
      const nothing = { reason: null, message: null, warnings: [], suggestions: [], concept: null, release: null };
      return verdict.verdict === "VALID"
        ? { ...nothing, ...verdict, concept: conceptOf(terminology, verdict.concept) }
        : { ...nothing, ...verdict };
    },
    replacements: (_: unknown, { id }: { id: string }, { terminology }: TerminologyContext) =>
      replacementsFor(terminology, id),
  },
};
