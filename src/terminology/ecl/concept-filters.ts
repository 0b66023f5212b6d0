import type { Bitset } from "../bitset.ts";
import type {
  ActiveFilter,
  ConceptFilter,
  ConceptFilterConstraint,
  EffectiveTimeFilter,
  SubExpressionConstraint,
} from "./ast.ts";
import { chosenIds, type Evaluation } from "./evaluation.ts";
import { inOrder } from "./value-test.ts";

export function keepByConceptFilter(e: Evaluation, { filters }: ConceptFilterConstraint, set: Bitset): void {
  for (const filter of filters) {
    const passing = passingConcepts(e, filter, set);
    if (passing === undefined) continue;
    if ("operator" in filter && filter.operator === "!=" && filter.kind !== "effectiveTimeFilter") set.andNot(passing);
    else set.and(passing);
    e.pool.give(passing);
  }
}

/** Whether a concept filter speaks of active and inactive, so that `*` is to hold both. */
export function statesActivity(sub: SubExpressionConstraint): boolean {
  return (sub.filterConstraints ?? []).some(
    (constraint) =>
      constraint.kind === "conceptFilterConstraint" && constraint.filters.some((one) => one.kind === "activeFilter"),
  );
}

/** The concepts with the value that the filter names, whether it asks for them or against them. */
function passingConcepts(e: Evaluation, filter: ConceptFilter, set: Bitset): Bitset | undefined {
  const { columns, pool } = e;
  const passing = pool.take();
  switch (filter.kind) {
    case "definitionStatusTokenFilter":
      for (const token of filter.tokens) addByStatus(e, token === "defined", passing);
      return passing;
    case "definitionStatusIdFilter": {
      const ids = chosenIds(e, filter.value);
      if (ids.has(DEFINED)) addByStatus(e, true, passing);
      if (ids.has(PRIMITIVE)) addByStatus(e, false, passing);
      return passing;
    }
    case "moduleFilter":
      for (const id of chosenIds(e, filter.value)) passing.or(columns.ofModule(id));
      return passing;
    case "activeFilter":
      return filter.value === "*" ? addAll(e, passing) : addActive(e, filter, passing);
    case "effectiveTimeFilter":
      e.cost.spend(set.count() * 2, "comparing effective times");
      set.forEach((ordinal) => {
        if (holdsTime(e.snapshot.concepts.effectiveTime(ordinal), filter)) passing.add(ordinal);
      });
      return passing;
  }
}

const PRIMITIVE = "900000000000074008";
const DEFINED = "900000000000073002";

function addByStatus(e: Evaluation, defined: boolean, into: Bitset): void {
  if (defined) into.or(e.columns.defined);
  else into.or(addAll(e, e.pool.take()).andNot(e.columns.defined));
}

const addAll = (e: Evaluation, into: Bitset): Bitset => into.fillRange(0, e.snapshot.size);

function addActive(e: Evaluation, { value }: ActiveFilter, into: Bitset): Bitset {
  return value ? into.or(e.columns.active) : addAll(e, into).andNot(e.columns.active);
}

/** Times are numbers yyyymmdd; a component without one is unreleased, equal to "" only and in no order. */
export function holdsTime(
  time: number,
  { operator, timeValues }: Pick<EffectiveTimeFilter, "operator" | "timeValues">,
) {
  const times = timeValues.map(Number);
  if (operator === "!=") return !times.includes(time);
  if (operator === "=") return times.includes(time);
  return time !== 0 && times.some((one) => one !== 0 && inOrder(time - one, operator));
}
