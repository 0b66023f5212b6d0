import type { Bitset } from "../bitset.ts";
import { CONCRETE } from "../snapshot.ts";
import type { EclAttributeName } from "./ast.ts";
import { attributeTypes } from "./attribute.ts";
import type { Evaluation } from "./evaluation.ts";

/** The concepts that an attribute of a member of the set has for a value: a new set. */
export function valuesOf(e: Evaluation, set: Bitset, name: EclAttributeName): Bitset {
  const types = attributeTypes(e, name);
  const { attributes, hierarchySize } = e.snapshot;
  const { starts, source, type, value } = attributes;
  const into = e.pool.take();
  const lists = Array.from(types, (one) => attributes.rowsOfType(one));
  const inColumns = lists.reduce((sum, rows) => sum + rows.length, 0);
  const members = set.count();
  if (members * 4 > inColumns) {
    e.cost.spend(inColumns / 2, "following an attribute");
    for (const rows of lists) {
      for (const row of rows) if (value[row]! < CONCRETE && set.has(source[row]!)) into.add(value[row]!);
    }
    return into;
  }
  e.cost.spend(members * 8, "following an attribute");
  set.forEach((member) => {
    if (member >= hierarchySize) return;
    for (let row = starts[member]!; row < starts[member + 1]!; row++) {
      if (value[row]! < CONCRETE && types.includes(type[row]!)) into.add(value[row]!);
    }
  });
  return into;
}
