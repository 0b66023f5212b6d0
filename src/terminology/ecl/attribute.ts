import type { Bitset } from "../bitset.ts";
import { CONCRETE } from "../snapshot.ts";
import type { EclAttribute } from "./ast.ts";
import { evaluateSub } from "./evaluate.ts";
import { type Evaluation, ordinalOf } from "./evaluation.ts";
import { countInRuns, inRuns, lowerBound, type Runs, rowsInRuns } from "./runs.ts";
import { type ValueTest, valueTest } from "./value-test.ts";

/** An attribute of a refinement with its name and value evaluated, ready for any number of candidates. */
export interface PreparedAttribute {
  readonly kind: "eclAttribute";
  readonly min: number;
  readonly max: number;
  readonly reversed: boolean;
  /** Attribute types in use, ascending. */
  readonly types: Uint32Array;
  readonly everyType: boolean;
  readonly value: ValueTest;
}

export function prepareAttribute(e: Evaluation, attribute: EclAttribute): PreparedAttribute {
  const { cardinality = { minValue: 1, maxValue: "many" } } = attribute;
  const types = attributeTypes(e, attribute.eclAttributeName);
  return {
    kind: "eclAttribute",
    min: cardinality.minValue,
    max: cardinality.maxValue === "many" ? Number.POSITIVE_INFINITY : cardinality.maxValue,
    reversed: attribute.reverseFlag === true,
    types,
    everyType: types.length === e.snapshot.attributes.types.length,
    value: valueTest(e, attribute.comparison),
  };
}

/** The attribute types in use that a name stands for. */
export function attributeTypes(e: Evaluation, name: EclAttribute["eclAttributeName"]): Uint32Array {
  const { types } = e.snapshot.attributes;
  if (Object.keys(name).length === 2) {
    if (name.focus.kind === "wildCard") return types;
    if (name.focus.kind === "eclConceptReference") {
      const type = ordinalOf(e, name.focus);
      return types.includes(type) ? Uint32Array.of(type) : new Uint32Array(0);
    }
  }
  const set = evaluateSub(e, name);
  const named = types.filter((type) => set.has(type));
  e.pool.give(set);
  return named;
}

/** How many rows of [from, to) match; not for reversed attributes. */
export function countIn(e: Evaluation, attribute: PreparedAttribute, from: number, to: number): number {
  const { type, value } = e.snapshot.attributes;
  let count = 0;
  for (let row = from; row < to; row++) {
    if ((attribute.everyType || attribute.types.includes(type[row]!)) && attribute.value.passes(value[row]!)) count++;
  }
  return count;
}

/** How often a candidate has the attribute: matching rows, or, of a reversed one, concepts that point to it. */
export function countOf(e: Evaluation, attribute: PreparedAttribute, candidate: number): number {
  const { attributes, hierarchySize } = e.snapshot;
  if (attribute.reversed) return countPointingTo(e, attribute, candidate);
  if (candidate >= hierarchySize) return 0;
  return countIn(e, attribute, attributes.starts[candidate]!, attributes.starts[candidate + 1]!);
}

function countPointingTo(e: Evaluation, attribute: PreparedAttribute, candidate: number): number {
  const { attributes } = e.snapshot;
  const sources = new Set<number>();
  for (const rows of rowLists(e, attribute)) {
    for (let at = lowerBound(rows, attributes.value, candidate); at < rows.length; at++) {
      const row = rows[at]!;
      if (attributes.value[row] !== candidate) break;
      const source = attributes.source[row]!;
      if (inRuns(attribute.value.concepts, source)) sources.add(source);
    }
  }
  return sources.size;
}

/** Of the candidates, those that have the attribute at least once: by the candidate or by the column, as is less. */
export function holdersAmong(e: Evaluation, attribute: PreparedAttribute, candidates: Bitset): Bitset {
  const into = e.pool.take();
  if (attribute.reversed) {
    addValues(e, attribute, attribute.value.concepts, into);
    return into.and(candidates);
  }
  const oneByOne = candidates.count() * e.thresholds.rowsPerCandidate;
  const probed = rowsToProbe(e, attribute);
  if (oneByOne > probed) {
    e.cost.spend(probed, "looking up the values of an attribute");
    addHolders(e, attribute, into);
    return into.and(candidates);
  }
  e.cost.spend(oneByOne, "looking at the attributes of candidates");
  candidates.forEach((candidate) => {
    if (countOf(e, attribute, candidate) > 0) into.add(candidate);
  });
  return into;
}

/** Every concept that has the attribute at least once, by the sorted columns alone. */
function addHolders(e: Evaluation, attribute: PreparedAttribute, into: Bitset): void {
  const { source, value } = e.snapshot.attributes;
  const test = attribute.value;
  for (const rows of rowLists(e, attribute)) {
    rowsInRuns(rows, value, test.concepts, (row) => {
      into.add(source[row]!);
    });
    if (!test.concrete) continue;
    for (let at = lowerBound(rows, value, CONCRETE); at < rows.length; at++) {
      if (test.passes(value[rows[at]!]!)) into.add(source[rows[at]!]!);
    }
  }
}

function rowsToProbe(e: Evaluation, attribute: PreparedAttribute): number {
  const { value } = e.snapshot.attributes;
  const test = attribute.value;
  let count = 0;
  for (const rows of rowLists(e, attribute)) {
    count += countInRuns(rows, value, test.concepts);
    if (test.concrete) count += rows.length - lowerBound(rows, value, CONCRETE);
  }
  return count;
}

/** The rows to look through, each list sorted by value. */
function rowLists(e: Evaluation, { types, everyType, value }: PreparedAttribute): Uint32Array[] {
  const { attributes } = e.snapshot;
  if (everyType && !value.concrete) return [attributes.rowsByValue];
  return Array.from(types, (type) => attributes.rowsOfType(type));
}

/** The concepts that the attribute has for values at these sources: by source or by column, as is less. */
export function addValues(
  e: Evaluation,
  { types, everyType }: Pick<PreparedAttribute, "types" | "everyType">,
  sources: Runs,
  into: Bitset,
): void {
  const { attributes, hierarchySize } = e.snapshot;
  const { starts, source, type, value } = attributes;
  const lists = Array.from(types, (one) => attributes.rowsOfType(one));
  const inColumns = lists.reduce((sum, rows) => sum + rows.length, 0);
  let atSources = 0;
  for (let pair = 0; pair < sources.length; pair += 2) {
    atSources +=
      starts[Math.min(sources[pair + 1]!, hierarchySize)]! - starts[Math.min(sources[pair]!, hierarchySize)]!;
  }
  e.cost.spend(sources.length + Math.min(inColumns * 4, atSources), "following an attribute");
  if (inColumns * 4 < atSources) {
    for (const rows of lists) {
      for (const row of rows) if (value[row]! < CONCRETE && inRuns(sources, source[row]!)) into.add(value[row]!);
    }
    return;
  }
  for (let pair = 0; pair < sources.length; pair += 2) {
    const end = starts[Math.min(sources[pair + 1]!, hierarchySize)]!;
    for (let row = starts[Math.min(sources[pair]!, hierarchySize)]!; row < end; row++) {
      if (value[row]! < CONCRETE && (everyType || types.includes(type[row]!))) into.add(value[row]!);
    }
  }
}
