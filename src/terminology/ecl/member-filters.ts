import type { Refset, RefsetField } from "../snapshot.ts";
import type {
  ExpressionComparison,
  MemberFieldFilter,
  MemberFilter,
  MemberFilterConstraint,
  TimeComparison,
} from "./ast.ts";
import { timeTest } from "./concept-filters.ts";
import { evaluateSub } from "./evaluate.ts";
import { chosenIds, type Evaluation } from "./evaluation.ts";
import { EclRefusal } from "./refusal.ts";
import { inRuns, runsOf } from "./runs.ts";
import { holdsText } from "./search-term.ts";
import { holdsBoolean, holdsNumber } from "./value-test.ts";

export type RowTest = (refset: Refset, row: number) => boolean;

/** Rows are active ones unless the filter speaks of that. */
export function rowTest(
  e: Evaluation,
  constraint: MemberFilterConstraint | undefined,
  refsets: readonly Refset[],
): RowTest {
  const filters = constraint?.filters ?? [];
  const tests = filters.map((filter) => oneTest(e, filter, refsets));
  if (!filters.some(({ kind }) => kind === "activeFilter")) tests.unshift((refset, row) => refset.isRowActive(row));
  return (refset, row) => tests.every((test) => test(refset, row));
}

function oneTest(e: Evaluation, filter: MemberFilter, refsets: readonly Refset[]): RowTest {
  switch (filter.kind) {
    case "activeFilter": {
      if (filter.value === "*") return () => filter.operator === "=";
      const wanted = filter.value === (filter.operator === "=");
      return (refset, row) => refset.isRowActive(row) === wanted;
    }
    case "moduleFilter": {
      const ids = chosenIds(e, filter.value);
      return (refset, row) => ids.has(refset.rowModuleId(row)) === (filter.operator === "=");
    }
    case "effectiveTimeFilter": {
      const passes = timeTest(filter);
      return (refset, row) => passes(refset.rowEffectiveTime(row));
    }
    case "memberFieldFilter":
      return fieldTest(e, filter, refsets);
  }
}

/** A row of a refset without the field does not pass; if no refset has it, the name is wrong and that is said. */
function fieldTest(e: Evaluation, filter: MemberFieldFilter, refsets: readonly Refset[]): RowTest {
  const columns = new Map(refsets.map((refset) => [refset, columnOf(refset, filter.refsetFieldName)]));
  if (refsets.length > 0 && ![...columns.values()].some((column) => column !== undefined)) {
    const ids = refsets.map(({ id }) => id).join(", ");
    throw new EclRefusal("ECL_REFUSED", `no field "${filter.refsetFieldName}" in ${ids}`);
  }
  const passes = cellTest(e, filter);
  return (refset, row) => {
    const column = columns.get(refset);
    return column !== undefined && passes(column, row);
  };
}

type Column = Pick<RefsetField, "text" | "ordinal">;
type CellTest = (column: Column, row: number) => boolean;

function columnOf(refset: Refset, name: string): Column | undefined {
  if (name !== "referencedComponentId") return refset.field(name);
  return { text: (row) => refset.referencedId(row), ordinal: (row) => refset.referenced[row]! };
}

function cellTest(e: Evaluation, { comparison }: MemberFieldFilter): CellTest {
  switch (comparison.kind) {
    case "expressionComparison":
      return conceptCellTest(e, comparison);
    case "numericComparison":
      return (column, row) => holdsNumber(column.text(row), comparison);
    case "booleanComparison":
      return (column, row) => holdsBoolean(column.text(row), comparison);
    case "stringComparison":
      return (column, row) => holdsText(column.text(row), comparison);
    case "timeComparison":
      return timeCellTest(comparison);
  }
}

function conceptCellTest(e: Evaluation, { operator, value }: ExpressionComparison): CellTest {
  const set = evaluateSub(e, value);
  const runs = runsOf(set);
  e.pool.give(set);
  return (column, row) => {
    const ordinal = column.ordinal(row);
    return ordinal >= 0 && inRuns(runs, ordinal) === (operator === "=");
  };
}

function timeCellTest(comparison: TimeComparison): CellTest {
  const passes = timeTest(comparison);
  return (column, row) => {
    const text = column.text(row);
    return /^(?:[0-9]{8})?$/.test(text) && passes(Number(text));
  };
}
