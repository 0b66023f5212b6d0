import type { Answer, ConceptPage, Page } from "../../../terminology/terminology.ts";
import { enumValue } from "../problem.ts";
import { replacementsFor } from "../question/replacement.ts";
import type { TerminologyContext } from "../terminology.context.ts";
import { conceptById } from "./concept.loaders.ts";
import { type Concept, conceptOf, conceptsOf, standingOf } from "./concept.ts";
import { type ConceptPageArgs, conceptConnection } from "./concept-connection.ts";

export const conceptResolvers = {
  Query: {
    concept: (_: unknown, { id }: { id: string }, context: TerminologyContext) => conceptById(context).load(id),
  },
  Concept: {
    __resolveReference: ({ id }: { id: string }, context: TerminologyContext) => conceptById(context).load(id),
    standing: standingOf,
    display: ({ summary }: Concept) => summary?.display ?? null,
    fsn: ({ summary }: Concept) => summary?.fsn ?? null,
    active: ({ summary }: Concept) => summary?.active ?? null,
    defined: async ({ detail }: Concept) => (await detail())?.defined ?? null,
    effectiveTime: async ({ detail }: Concept) => (await detail())?.effectiveTime ?? null,
    moduleId: async ({ detail }: Concept) => (await detail())?.moduleId ?? null,
    terms: async ({ detail }: Concept) =>
      (await detail())?.descriptions.map(({ acceptability, type, ...term }) => ({
        ...term,
        type: enumValue(type),
        preferredIn: Object.keys(acceptability).filter((refset) => acceptability[refset] === "preferred"),
        acceptableIn: Object.keys(acceptability).filter((refset) => acceptability[refset] === "acceptable"),
      })) ?? null,
    parents: async ({ detail }: Concept, _: unknown, { terminology }: TerminologyContext) => {
      const known = await detail();
      return known && conceptsOf(terminology, known.parents);
    },
    children: ({ id }: Concept, args: ConceptPageArgs, context: TerminologyContext) =>
      conceptConnection(args, (page) => childrenOf(context, id, page), loaded(context)),
    attributes: async ({ detail }: Concept, _: unknown, { terminology }: TerminologyContext) =>
      (await detail())?.attributes.map(({ group, type, value }) => ({
        group,
        type: conceptOf(terminology, type),
        value: "concrete" in value ? null : conceptOf(terminology, value),
        concreteValue: "concrete" in value ? value.concrete : null,
      })) ?? null,
    refsets: async ({ id }: Concept, _: unknown, { terminology }: TerminologyContext) => {
      const answer = await terminology.refsetsOf(id);
      return answer.kind === "answered" ? conceptsOf(terminology, answer.value) : null;
    },
    replacements: async ({ id }: Concept, _: unknown, { terminology }: TerminologyContext) =>
      (await replacementsFor(terminology, id)).replacements,
  },
};

export const loaded =
  (context: TerminologyContext) =>
  async (ids: readonly string[]): Promise<readonly Concept[]> =>
    Promise.all(ids.map((id) => conceptById(context).load(id)));

async function childrenOf(
  { terminology }: TerminologyContext,
  id: string,
  { offset = 0, count = 0 }: Page,
): Promise<Answer<ConceptPage>> {
  const answer = await terminology.lookup(id);
  if (answer.kind !== "answered") return answer;
  const ids = answer.value.children.map((child) => child.id);
  return { ...answer, value: { total: ids.length, ids: ids.slice(offset, offset + count) } };
}
