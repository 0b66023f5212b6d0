import type { DescriptionFilterConstraint, DescriptionIdFilter, TermFilter } from "./ast.ts";
import { STEPS_PER_TERM } from "./cost.ts";
import { type DescriptionTest, descriptionTest } from "./description-test.ts";
import type { Evaluation } from "./evaluation.ts";
import { EclRefusal } from "./refusal.ts";
import { neededWords } from "./search-term.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** Keeps the concepts that have one description that passes every filter of the constraint. */
export function keepByDescriptionFilter(e: Evaluation, constraint: DescriptionFilterConstraint, set: SpanBitset): void {
  const passes = descriptionTest(e, constraint);
  const indices = namedIndices(e, constraint) ?? wordIndices(e, constraint, set);
  const kept = e.pool.take();
  if (indices === undefined) keepByScan(e, passes, set, kept);
  else keepByIndex(e, passes, indices, set, kept);
  set.copyFrom(kept);
  e.pool.give(kept);
}

function keepByScan(e: Evaluation, passes: DescriptionTest, set: SpanBitset, kept: SpanBitset): void {
  const { starts } = e.snapshot.descriptions;
  const costEach = passes.readsTerms ? STEPS_PER_TERM : 10;
  e.cost.spend(set.count() * DESCRIPTIONS_EACH * costEach, "reading the descriptions of every candidate");
  set.forEach((concept) => {
    for (let at = starts[concept]!; at < starts[concept + 1]!; at++) {
      if (!passes.passes(at)) continue;
      kept.add(concept);
      return;
    }
  });
}

const DESCRIPTIONS_EACH = 3;

function keepByIndex(
  e: Evaluation,
  { passes }: DescriptionTest,
  indices: Iterable<number>,
  set: SpanBitset,
  kept: SpanBitset,
): void {
  const { concept } = e.snapshot.descriptions;
  for (const index of indices) {
    const owner = concept[index]!;
    if (set.has(owner) && !kept.has(owner) && passes(index)) kept.add(owner);
  }
}

/** The descriptions that an id filter names. */
function namedIndices(e: Evaluation, { filters }: DescriptionFilterConstraint): number[] | undefined {
  const named = filters.find(
    (filter): filter is DescriptionIdFilter => filter.kind === "descriptionIdFilter" && filter.operator === "=",
  );
  return named?.descriptionIds.map((id) => {
    const index = e.snapshot.descriptions.indexOf(id);
    if (index >= 0) return index;
    throw new EclRefusal("UNKNOWN_CONCEPT", `${id} is not a description of ${e.snapshot.release.version}`);
  });
}

/** Descriptions found by the words that a term filter needs; undefined where looking at the candidates is as good. */
function wordIndices(
  e: Evaluation,
  { filters }: DescriptionFilterConstraint,
  set: SpanBitset,
): Set<number> | undefined {
  if (filters.some(({ kind }) => kind === "activeFilter")) return undefined;
  const needed = filters
    .filter((filter): filter is TermFilter => filter.kind === "termFilter" && filter.operator === "=")
    .map(({ value }) => value.map(neededWords))
    .find((alternatives) => alternatives.every((prefixes) => prefixes.length > 0));
  if (needed === undefined || set.count() < e.thresholds.wordIndex) return undefined;
  const indices = new Set<number>();
  for (const prefixes of needed) {
    const found = e.snapshot.descriptions.withWords(prefixes);
    e.cost.spend(found.length * STEPS_PER_TERM, "reading the descriptions found by their words");
    for (const index of found) indices.add(index);
  }
  return indices;
}
