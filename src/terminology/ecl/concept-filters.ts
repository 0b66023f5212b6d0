import type {
  ActiveFilter,
  ConceptFilter,
  ConceptFilterConstraint,
  EffectiveTimeFilter,
  SubExpressionConstraint,
} from "./ast.ts";
import { chosenIds, type Evaluation } from "./evaluation.ts";
import type { SpanBitset } from "./span-bitset.ts";
import { inOrder } from "./value-test.ts";

export function keepByConceptFilter(e: Evaluation, { filters }: ConceptFilterConstraint, set: SpanBitset): void {
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
function passingConcepts(e: Evaluation, filter: ConceptFilter, set: SpanBitset): SpanBitset | undefined {
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
      addByTime(e, timeTest(filter), set, passing);
      return passing;
  }
}

function addByTime(
  { snapshot }: Evaluation,
  passes: (time: number) => boolean,
  set: SpanBitset,
  into: SpanBitset,
): void {
  set.forEach((ordinal) => {
    if (passes(snapshot.concepts.effectiveTime(ordinal))) into.add(ordinal);
  });
}

const PRIMITIVE = "900000000000074008";
const DEFINED = "900000000000073002";

function addByStatus(e: Evaluation, defined: boolean, into: SpanBitset): void {
  if (defined) into.or(e.columns.defined);
  else into.or(addAll(e, e.pool.take()).andNot(e.columns.defined));
}

const addAll = (e: Evaluation, into: SpanBitset): SpanBitset => into.fillRange(0, e.snapshot.size);

function addActive(e: Evaluation, { value }: ActiveFilter, into: SpanBitset): SpanBitset {
  return value ? into.or(e.columns.active) : addAll(e, into).andNot(e.columns.active);
}

/** Times are numbers yyyymmdd; a component without one is unreleased, equal to "" only and in no order. */
export function timeTest({
  operator,
  timeValues,
}: Pick<EffectiveTimeFilter, "operator" | "timeValues">): (time: number) => boolean {
  const times = timeValues.map(Number);
  if (operator === "!=") return (time) => !times.includes(time);
  if (operator === "=") return (time) => times.includes(time);
  const released = times.filter((time) => time !== 0);
  return (time) => time !== 0 && released.some((one) => inOrder(time - one, operator));
}
