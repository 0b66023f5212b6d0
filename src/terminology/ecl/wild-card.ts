import type { ConstraintOperator } from "./ast.ts";
import type { Evaluation } from "./evaluation.ts";
import type { SpanBitset } from "./span-bitset.ts";

const ROOT = 0;

/** `*` is the whole hierarchy; inactive concepts belong to it only where a filter speaks of their status. */
export function applyToWildCard(
  e: Evaluation,
  operator: ConstraintOperator | undefined,
  inactive: boolean,
): SpanBitset {
  const { hierarchySize, size } = e.snapshot;
  const set = e.pool.take();
  switch (operator) {
    case "descendantOf":
    case "childOf":
      return set.fillRange(ROOT + 1, hierarchySize);
    case "ancestorOf":
    case "parentOf":
      return set.fillRange(0, hierarchySize).andNot(e.columns.leaves);
    case "top":
      return hierarchySize > 0 ? set.add(ROOT) : set;
    case "bottom":
      return set.or(e.columns.leaves);
    case undefined:
      return set.fillRange(0, inactive ? size : hierarchySize);
    default:
      return set.fillRange(0, hierarchySize);
  }
}
