import type { Bitset } from "../bitset.ts";
import type { EclAttributeName } from "./ast.ts";
import { addValues, attributeTypes } from "./attribute.ts";
import type { Evaluation } from "./evaluation.ts";
import { runsOf } from "./runs.ts";

/** The concepts that an attribute of a member of the set has for a value: a new set. */
export function valuesOf(e: Evaluation, set: Bitset, name: EclAttributeName): Bitset {
  const types = attributeTypes(e, name);
  const into = e.pool.take();
  addValues(e, { types, everyType: types.length === e.snapshot.attributes.types.length }, runsOf(set), into);
  return into;
}
