import type { EclAttribute } from "./ast.ts";
import { evaluateSub } from "./evaluate.ts";
import { type Evaluation, ordinalOf } from "./evaluation.ts";
import { placeOf } from "./place.ts";
import { EclRefusal } from "./refusal.ts";
import { inRuns, lowerBound } from "./runs.ts";
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

/** The hierarchy is kept as intervals, not as rows: an empty answer to this would be wrong. */
const IS_A = "116680003";
const IS_A_IS_HIERARCHY = "116680003 |Is a| is the hierarchy: ask with <, <!, > and >! in place of an attribute";

/** The attribute types in use. */
function attributeTypes(e: Evaluation, name: EclAttribute["eclAttributeName"]): Uint32Array {
  const { types } = e.snapshot.attributes;
  if (Object.keys(name).length === 2) {
    if (name.focus.kind === "wildCard") return types;
    if (name.focus.kind === "eclConceptReference") {
      if (name.focus.conceptId === IS_A) throw new EclRefusal("ECL_REFUSED", IS_A_IS_HIERARCHY, placeOf(name.focus));
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

/** The rows to look through, each list sorted by value. */
export function rowLists(e: Evaluation, { types, everyType, value }: PreparedAttribute): Uint32Array[] {
  const { attributes } = e.snapshot;
  if (everyType && !value.concrete) return [attributes.rowsByValue];
  return Array.from(types, (type) => attributes.rowsOfType(type));
}
