import type { Bitset } from "../bitset.ts";
import { CONCRETE } from "../snapshot.ts";
import type { EclAttribute } from "./ast.ts";
import { evaluateSub } from "./evaluate.ts";
import { type Evaluation, ordinalOf } from "./evaluation.ts";
import { inRuns, lowerBound, rowsInRuns } from "./runs.ts";
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

/** Every concept that has the attribute at least once, by the sorted columns alone. */
export function addHolders(e: Evaluation, attribute: PreparedAttribute, into: Bitset): void {
  const { source, value } = e.snapshot.attributes;
  const test = attribute.value;
  for (const rows of rowLists(e, attribute)) {
    e.cost.spend(Math.min(rows.length, test.concepts.length * 8) / 4, "looking up values of an attribute");
    if (attribute.reversed) {
      e.cost.spend(rows.length / 2, "following an attribute backwards");
      for (const row of rows) {
        if (value[row]! < CONCRETE && inRuns(test.concepts, source[row]!)) into.add(value[row]!);
      }
      continue;
    }
    rowsInRuns(rows, value, test.concepts, (row) => {
      into.add(source[row]!);
    });
    if (!test.concrete) continue;
    const from = lowerBound(rows, value, CONCRETE);
    e.cost.spend(rows.length - from, "comparing concrete values");
    for (let at = from; at < rows.length; at++) {
      if (test.passes(value[rows[at]!]!)) into.add(source[rows[at]!]!);
    }
  }
}

/** Of the candidates, those that have the attribute at least once: by the candidate or by the column, as is less. */
export function holdersAmong(e: Evaluation, attribute: PreparedAttribute, candidates: Bitset): Bitset {
  const into = e.pool.take();
  const few = candidates.count();
  if (attribute.reversed || few * e.thresholds.rowsPerCandidate > rowsToProbe(e, attribute)) {
    addHolders(e, attribute, into);
    return into.and(candidates);
  }
  e.cost.spend(few * e.thresholds.rowsPerCandidate, "looking at the attributes of candidates");
  candidates.forEach((candidate) => {
    if (countOf(e, attribute, candidate) > 0) into.add(candidate);
  });
  return into;
}

function rowsToProbe(e: Evaluation, { types, value }: PreparedAttribute): number {
  let rows = 0;
  for (const type of types) rows += e.snapshot.attributes.rowsOfType(type).length;
  return value.concrete ? rows : Math.min(rows, value.concepts.length * 20 * types.length);
}

/** The rows to look through, each list sorted by value. */
function rowLists(e: Evaluation, { types, everyType, value }: PreparedAttribute): Uint32Array[] {
  const { attributes } = e.snapshot;
  if (everyType && !value.concrete) return [attributes.rowsByValue];
  return Array.from(types, (type) => attributes.rowsOfType(type));
}
