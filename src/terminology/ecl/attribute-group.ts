import type { EclAttributeGroup, EclAttributeSet, SubAttributeSet } from "./ast.ts";
import { countIn, countPointing, type PreparedAttribute, prepareAttribute } from "./attribute.ts";
import { holdersAmong, rowsToProbe } from "./attribute-holders.ts";
import type { Evaluation } from "./evaluation.ts";
import { EclRefusal } from "./refusal.ts";
import { lowerBound } from "./runs.ts";
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
  /** Whether the groups are those of the concepts that point to the candidate. */
  readonly reversed: boolean;
  readonly attributes: PreparedSubset;
}

export function prepareGroup(e: Evaluation, group: EclAttributeGroup): PreparedGroup {
  const { cardinality = { minValue: 1, maxValue: "many" } } = group;
  const attributes = prepareSubset(e, group.eclAttributeSet);
  const directions = new Set(directionsOf(attributes));
  if (directions.size > 1) {
    const message = "attributes and reversed attributes share no group: a group belongs to the concept at its source";
    throw new EclRefusal("ECL_REFUSED", message);
  }
  return {
    kind: "eclAttributeGroup",
    min: cardinality.minValue,
    max: cardinality.maxValue === "many" ? Number.POSITIVE_INFINITY : cardinality.maxValue,
    reversed: directions.has(true),
    attributes,
  };
}

function prepareSubset(e: Evaluation, part: SubAttributeSet): PreparedSubset {
  if (part.kind === "eclAttribute") return prepareAttribute(e, part);
  if (part.operands.length === 1) return prepareSubset(e, part.operands[0]!);
  return { kind: part.kind, operands: part.operands.map((operand) => prepareSubset(e, operand)) };
}

function directionsOf(part: PreparedSubset): boolean[] {
  return part.kind === "eclAttribute" ? [part.reversed] : part.operands.flatMap(directionsOf);
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
    const count = groupsOf(e, group, candidate);
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
  const [first, ...rest] = part.operands.toSorted((a, b) => effortOf(e, a) - effortOf(e, b));
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

const effortOf = (e: Evaluation, part: PreparedSubset): number =>
  part.kind === "eclAttribute" && part.min > 0 ? rowsToProbe(e, part) : Number.MAX_SAFE_INTEGER;

function groupsOf(e: Evaluation, { attributes, reversed }: PreparedGroup, candidate: number): number {
  const groups = reversed ? groupsPointingTo(e, candidate) : groupsAt(e, candidate);
  let satisfied = 0;
  for (const [from, to] of groups) if (satisfies(e, attributes, candidate, from, to)) satisfied++;
  return satisfied;
}

type Rows = readonly [from: number, to: number];

/** Each row of group 0 is a group of its own. */
function groupsAt(e: Evaluation, source: number): Rows[] {
  if (source >= e.snapshot.hierarchySize) return [];
  const { starts, group } = e.snapshot.attributes;
  const groups: Rows[] = [];
  const end = starts[source + 1]!;
  for (let from = starts[source]!; from < end; ) {
    let to = from + 1;
    if (group[from] !== 0) while (to < end && group[to] === group[from]) to++;
    groups.push([from, to]);
    from = to;
  }
  return groups;
}

/** The groups of other concepts that have the candidate for a value. */
function groupsPointingTo(e: Evaluation, candidate: number): Rows[] {
  const { rowsByValue, value, source } = e.snapshot.attributes;
  const sources = new Set<number>();
  for (let at = lowerBound(rowsByValue, value, candidate); at < rowsByValue.length; at++) {
    const row = rowsByValue[at]!;
    if (value[row] !== candidate) break;
    sources.add(source[row]!);
  }
  const pointing = ([from, to]: Rows): boolean => value.subarray(from, to).includes(candidate);
  return Array.from(sources).flatMap((one) => groupsAt(e, one).filter(pointing));
}

function satisfies(e: Evaluation, part: PreparedSubset, candidate: number, from: number, to: number): boolean {
  if (part.kind === "eclAttribute") {
    const count = part.reversed ? countPointing(e, part, candidate, from, to) : countIn(e, part, from, to);
    return count >= part.min && count <= part.max;
  }
  const one = (operand: PreparedSubset): boolean => satisfies(e, operand, candidate, from, to);
  return part.kind === "conjunctionAttributeSet" ? part.operands.every(one) : part.operands.some(one);
}
