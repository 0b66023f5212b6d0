import type { EclAttributeGroup, EclAttributeSet, SubAttributeSet } from "./ast.ts";
import { countIn, holdersAmong, type PreparedAttribute, prepareAttribute } from "./attribute.ts";
import type { Evaluation } from "./evaluation.ts";
import { EclRefusal } from "./refusal.ts";
import type { SpanBitset } from "./span-bitset.ts";

export interface PreparedAttributeSet {
  readonly kind: EclAttributeSet["kind"];
  readonly operands: readonly PreparedSubset[];
}

type PreparedSubset = PreparedAttribute | PreparedAttributeSet;

export interface PreparedGroup {
  readonly kind: "eclAttributeGroup";
  readonly min: number;
  readonly max: number;
  readonly attributes: PreparedSubset;
}

export function prepareGroup(e: Evaluation, group: EclAttributeGroup): PreparedGroup {
  const { cardinality = { minValue: 1, maxValue: "many" } } = group;
  return {
    kind: "eclAttributeGroup",
    min: cardinality.minValue,
    max: cardinality.maxValue === "many" ? Number.POSITIVE_INFINITY : cardinality.maxValue,
    attributes: prepareSubset(e, group.eclAttributeSet),
  };
}

function prepareSubset(e: Evaluation, part: SubAttributeSet): PreparedSubset {
  if (part.kind !== "eclAttribute") {
    if (part.operands.length === 1) return prepareSubset(e, part.operands[0]!);
    return { kind: part.kind, operands: part.operands.map((operand) => prepareSubset(e, operand)) };
  }
  if (part.reverseFlag) {
    throw new EclRefusal(
      "ECL_REFUSED",
      "a reversed attribute has no group: a group belongs to the concept at the source",
    );
  }
  return prepareAttribute(e, part);
}

/** Takes from the candidates those of whose groups too few or too many satisfy the attributes. */
export function keepByGroups(e: Evaluation, group: PreparedGroup, candidates: SpanBitset): void {
  const { min, max, attributes } = group;
  if (min === 0 && max === Number.POSITIVE_INFINITY) return;
  const possible = possibleAmong(e, attributes, candidates);
  if (isOnce(group) && attributes.kind === "eclAttribute" && isOnce(attributes)) {
    candidates.and(possible);
    e.pool.give(possible);
    return;
  }
  e.cost.spend(possible.count() * 20, "looking at the groups of candidates");
  possible.forEach((candidate) => {
    const count = groupsOf(e, attributes, candidate);
    if (count < min || count > max) candidates.delete(candidate);
  });
  if (min > 0) candidates.and(possible);
  e.pool.give(possible);
}

/** At least once: the cardinality that is meant where none is written. */
const isOnce = ({ min, max }: { readonly min: number; readonly max: number }): boolean =>
  min === 1 && max === Number.POSITIVE_INFINITY;

/** Candidates that may have a group that satisfies the attributes: a new set, at least those that do. */
function possibleAmong(e: Evaluation, part: PreparedSubset, candidates: SpanBitset): SpanBitset {
  if (part.kind === "eclAttribute") {
    return part.min === 0 ? e.pool.copyOf(candidates) : holdersAmong(e, part, candidates);
  }
  const [first, ...rest] = part.operands;
  const possible = possibleAmong(e, first!, candidates);
  for (const operand of rest) {
    const conjunction = part.kind === "conjunctionAttributeSet";
    const other = possibleAmong(e, operand, conjunction ? possible : candidates);
    if (conjunction) possible.and(other);
    else possible.or(other);
    e.pool.give(other);
  }
  return possible;
}

/** Each row of group 0 is a group of its own. */
function groupsOf(e: Evaluation, attributes: PreparedSubset, candidate: number): number {
  if (candidate >= e.snapshot.hierarchySize) return 0;
  const { starts, group } = e.snapshot.attributes;
  const end = starts[candidate + 1]!;
  let satisfied = 0;
  for (let from = starts[candidate]!; from < end; ) {
    let to = from + 1;
    if (group[from] !== 0) while (to < end && group[to] === group[from]) to++;
    if (satisfies(e, attributes, from, to)) satisfied++;
    from = to;
  }
  return satisfied;
}

function satisfies(e: Evaluation, part: PreparedSubset, from: number, to: number): boolean {
  if (part.kind === "eclAttribute") {
    const count = countIn(e, part, from, to);
    return count >= part.min && count <= part.max;
  }
  if (part.kind === "conjunctionAttributeSet") return part.operands.every((one) => satisfies(e, one, from, to));
  return part.operands.some((one) => satisfies(e, one, from, to));
}
