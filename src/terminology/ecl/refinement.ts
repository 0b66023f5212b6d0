import type { EclRefinement, SubRefinement } from "./ast.ts";
import { countOf, type PreparedAttribute, prepareAttribute } from "./attribute.ts";
import { keepByGroups, type PreparedGroup, prepareGroup } from "./attribute-group.ts";
import { holdersAmong, rowsToProbe } from "./attribute-holders.ts";
import type { Evaluation } from "./evaluation.ts";
import type { SpanBitset } from "./span-bitset.ts";

interface PreparedSet {
  readonly kind: EclRefinement["kind"];
  readonly operands: readonly Prepared[];
}

type Prepared = PreparedAttribute | PreparedGroup | PreparedSet;

/** Takes from the candidates those that do not satisfy the refinement. */
export function refine(e: Evaluation, refinement: EclRefinement, candidates: SpanBitset): void {
  keep(e, prepare(e, refinement), candidates);
}

function prepare(e: Evaluation, part: SubRefinement): Prepared {
  if (part.kind === "eclAttribute") return prepareAttribute(e, part);
  if (part.kind === "eclAttributeGroup") return prepareGroup(e, part);
  return { kind: part.kind, operands: part.operands.map((operand) => prepare(e, operand)) };
}

function keep(e: Evaluation, part: Prepared, candidates: SpanBitset): void {
  switch (part.kind) {
    case "eclAttribute":
      keepByAttribute(e, part, candidates);
      break;
    case "eclAttributeGroup":
      keepByGroups(e, part, candidates);
      break;
    case "conjunctionRefinementSet":
      for (const operand of byEffort(e, part.operands)) keep(e, operand, candidates);
      break;
    case "disjunctionRefinementSet":
      keepAny(e, part.operands, candidates);
  }
}

/** What narrows the candidates most goes first, and what looks at each of them last. */
function byEffort(e: Evaluation, operands: readonly Prepared[]): readonly Prepared[] {
  if (operands.length < 2) return operands;
  return operands
    .map((operand) => ({ operand, effort: effortOf(e, operand) }))
    .toSorted((a, b) => a.effort - b.effort)
    .map(({ operand }) => operand);
}

function effortOf(e: Evaluation, part: Prepared): number {
  const { count } = e.snapshot.attributes;
  if (part.kind === "eclAttribute") return rowsToProbe(e, part) + (part.min > 0 ? 0 : count);
  return part.kind === "eclAttributeGroup" ? 2 * count : 3 * count;
}

function keepAny(e: Evaluation, operands: readonly Prepared[], candidates: SpanBitset): void {
  const kept = e.pool.take();
  for (const operand of operands) {
    const trial = e.pool.copyOf(candidates);
    keep(e, operand, trial);
    kept.or(trial);
    e.pool.give(trial);
  }
  candidates.copyFrom(kept);
  e.pool.give(kept);
}

function keepByAttribute(e: Evaluation, attribute: PreparedAttribute, candidates: SpanBitset): void {
  const { min, max } = attribute;
  if (min === 0 && max === Number.POSITIVE_INFINITY) return;
  const holders = holdersAmong(e, attribute, candidates);
  if (min > 1 || (max !== 0 && max !== Number.POSITIVE_INFINITY)) {
    e.cost.spend(holders.count() * 10, "counting the attributes of candidates");
    holders.forEach((candidate) => {
      const count = countOf(e, attribute, candidate);
      if (count < min || count > max) candidates.delete(candidate);
    });
  }
  if (max === 0) candidates.andNot(holders);
  else if (min > 0) candidates.and(holders);
  e.pool.give(holders);
}
