import { CONCRETE } from "../snapshot.ts";
import type { EclAttribute } from "./ast.ts";
import { evaluateSub } from "./evaluate.ts";
import { type Evaluation, ordinalOf } from "./evaluation.ts";
import { countInRuns, inRuns, lowerBound, type Runs, rowsInRuns, runsOf } from "./runs.ts";
import type { SpanBitset } from "./span-bitset.ts";
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
  readonly isOfType: (type: number) => boolean;
  readonly value: ValueTest;
}

export function prepareAttribute(e: Evaluation, attribute: EclAttribute): PreparedAttribute {
  const { cardinality = { minValue: 1, maxValue: "many" } } = attribute;
  const named = namedAttribute(e, attribute.eclAttributeName);
  return {
    kind: "eclAttribute",
    min: cardinality.minValue,
    max: cardinality.maxValue === "many" ? Number.POSITIVE_INFINITY : cardinality.maxValue,
    reversed: attribute.reverseFlag === true,
    ...named,
    value: valueTest(e, attribute.comparison),
  };
}

export type NamedAttribute = Pick<PreparedAttribute, "types" | "everyType" | "isOfType">;

/** What a name stands for. */
export function namedAttribute(e: Evaluation, name: EclAttribute["eclAttributeName"]): NamedAttribute {
  const types = attributeTypes(e, name);
  const everyType = types.length === e.snapshot.attributes.types.length;
  return { types, everyType, isOfType: typeTest(types, everyType) };
}

function typeTest(types: Uint32Array, everyType: boolean): (type: number) => boolean {
  if (everyType) return () => true;
  const [only] = types;
  if (types.length === 1) return (type) => type === only;
  const several = new Set(types);
  return (type) => several.has(type);
}

/** The attribute types in use. */
function attributeTypes(e: Evaluation, name: EclAttribute["eclAttributeName"]): Uint32Array {
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

/** How many rows of [from, to) match and point to the candidate: for reversed attributes. */
export function countPointing(
  e: Evaluation,
  attribute: PreparedAttribute,
  candidate: number,
  from: number,
  to: number,
): number {
  const { source, type, value } = e.snapshot.attributes;
  let count = 0;
  for (let row = from; row < to; row++) {
    const pointing = value[row] === candidate && attribute.isOfType(type[row]!);
    if (pointing && inRuns(attribute.value.concepts, source[row]!)) count++;
  }
  return count;
}

/** How many rows of [from, to) match; not for reversed attributes. */
export function countIn(e: Evaluation, attribute: PreparedAttribute, from: number, to: number): number {
  const { type, value } = e.snapshot.attributes;
  let count = 0;
  for (let row = from; row < to; row++) {
    if (attribute.isOfType(type[row]!) && attribute.value.passes(value[row]!)) count++;
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

/** Of the candidates, those that have the attribute at least once: by their rows or by the column, as is less. */
export function holdersAmong(e: Evaluation, attribute: PreparedAttribute, candidates: SpanBitset): SpanBitset {
  const into = e.pool.take();
  if (attribute.reversed) {
    addValues(e, attribute, attribute.value.concepts, into);
    return into.and(candidates);
  }
  const runs = runsOf(candidates);
  const ownRows = rowsAt(e, runs);
  const probed = rowsToProbe(e, attribute);
  e.cost.spend(runs.length + Math.min(ownRows, probed * 4), "comparing the values of an attribute");
  if (ownRows < probed * e.thresholds.rowsPerProbe) {
    addHoldersAt(e, attribute, runs, into);
    return into;
  }
  addHolders(e, attribute, into);
  return into.and(candidates);
}

/** Those of some concepts that have the attribute, by their rows, which lie together. */
function addHoldersAt(e: Evaluation, attribute: PreparedAttribute, runs: Runs, into: SpanBitset): void {
  const { source, type, value } = e.snapshot.attributes;
  const { isOfType, value: test } = attribute;
  forEachRowsAt(e, runs, (from, to) => {
    for (let row = from; row < to; row++) {
      if (isOfType(type[row]!) && test.passes(value[row]!)) into.add(source[row]!);
    }
  });
}

/** The rows of some concepts, as ranges of rows. */
function forEachRowsAt({ snapshot }: Evaluation, runs: Runs, visit: (from: number, to: number) => void): void {
  const { attributes, hierarchySize } = snapshot;
  for (let pair = 0; pair < runs.length; pair += 2) {
    const from = Math.min(runs[pair]!, hierarchySize);
    const to = Math.min(runs[pair + 1]!, hierarchySize);
    visit(attributes.starts[from]!, attributes.starts[to]!);
  }
}

function rowsAt(e: Evaluation, runs: Runs): number {
  let count = runs.length;
  forEachRowsAt(e, runs, (from, to) => {
    count += to - from;
  });
  return count;
}

/** Every concept that has the attribute at least once, by the sorted columns alone. */
function addHolders(e: Evaluation, attribute: PreparedAttribute, into: SpanBitset): void {
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

/** About how many rows of the columns match: how far the attribute narrows, and what finding out costs. */
export function rowsToProbe(e: Evaluation, attribute: PreparedAttribute): number {
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
export function addValues(e: Evaluation, { types, isOfType }: NamedAttribute, sources: Runs, into: SpanBitset): void {
  const { attributes } = e.snapshot;
  const { source, type, value } = attributes;
  const lists = Array.from(types, (one) => attributes.rowsOfType(one));
  const inColumns = lists.reduce((sum, rows) => sum + rows.length, 0);
  const atSources = rowsAt(e, sources);
  e.cost.spend(Math.min(inColumns * 4, atSources), "following an attribute");
  if (inColumns * e.thresholds.rowsPerProbe < atSources) {
    for (const rows of lists) {
      for (const row of rows) if (value[row]! < CONCRETE && inRuns(sources, source[row]!)) into.add(value[row]!);
    }
    return;
  }
  forEachRowsAt(e, sources, (from, to) => {
    for (let row = from; row < to; row++) {
      if (value[row]! < CONCRETE && isOfType(type[row]!)) into.add(value[row]!);
    }
  });
}
