import type { EclAttributeName } from "./ast.ts";
import { namedAttribute } from "./attribute.ts";
import { addValues } from "./attribute-holders.ts";
import type { Evaluation } from "./evaluation.ts";
import { runsOf } from "./runs.ts";
import type { SpanBitset } from "./span-bitset.ts";

/** The concepts that an attribute of a member of the set has for a value: a new set. */
export function valuesOf(e: Evaluation, set: SpanBitset, name: EclAttributeName): SpanBitset {
  const into = e.pool.take();
  addValues(e, namedAttribute(e, name), runsOf(set), into);
  return into;
}
