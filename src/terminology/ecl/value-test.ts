import { compareDecimal, isDecimal } from "../decimal.ts";
import { CONCRETE, type ConcreteValues } from "../snapshot.ts";
import type { BooleanComparison, Comparison, ExpressionComparison, NumericComparison, Order } from "./ast.ts";
import { evaluateSub } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { complementOf, inRuns, type Runs, runsOf } from "./runs.ts";
import { holdsText } from "./search-term.ts";

/** Whether the value of an attribute row passes a comparison; a value at or above CONCRETE is a concrete one. */
export interface ValueTest {
  passes(value: number): boolean;
  /** The concepts that pass. */
  readonly concepts: Runs;
  /** Whether a concrete value may pass. */
  readonly concrete: boolean;
}

const NOTHING: Runs = new Uint32Array(0);

export function valueTest(e: Evaluation, comparison: Comparison): ValueTest {
  if (comparison.kind === "expressionComparison") return conceptTest(e, comparison);
  const passesText = concreteTest(comparison);
  const { concrete } = e.snapshot;
  const known = new Map<number, boolean>();
  const passes = (value: number): boolean => {
    if (value < CONCRETE) return false;
    const index = value - CONCRETE;
    const verdict = known.get(index) ?? passesText(concrete.text(index), concrete.kind(index));
    known.set(index, verdict);
    return verdict;
  };
  return { passes, concepts: NOTHING, concrete: true };
}

/** `= *` asks for any value, a concrete one too; `!=` for a concept outside the set. */
function conceptTest(e: Evaluation, { operator, value }: ExpressionComparison): ValueTest {
  if (value.focus.kind === "wildCard" && Object.keys(value).length === 2) {
    if (operator === "!=") return { passes: () => false, concepts: NOTHING, concrete: false };
    return { passes: () => true, concepts: Uint32Array.of(0, e.snapshot.size), concrete: true };
  }
  const set = evaluateSub(e, value);
  const inside = runsOf(set);
  e.pool.give(set);
  const concepts = operator === "=" ? inside : complementOf(inside, e.snapshot.size);
  return { passes: (ordinal) => ordinal < CONCRETE && inRuns(concepts, ordinal), concepts, concrete: false };
}

type TextTest = (text: string, kind: ReturnType<ConcreteValues["kind"]>) => boolean;

function concreteTest(comparison: Exclude<Comparison, ExpressionComparison>): TextTest {
  switch (comparison.kind) {
    case "numericComparison":
      return (text, kind) => kind === "number" && holdsNumber(text, comparison);
    case "stringComparison":
      return (text, kind) => kind === "string" && holdsText(text, comparison);
    case "booleanComparison":
      return (text, kind) => kind === "boolean" && holdsBoolean(text, comparison);
  }
}

/** Exact: `#10.0` equals `#10`. False for what is no number. */
export function holdsNumber(text: string, { operator, value }: NumericComparison): boolean {
  return isDecimal(text) && inOrder(compareDecimal(text, value), operator);
}

export function holdsBoolean(text: string, { operator, value }: BooleanComparison): boolean {
  const truth = /^(?:true|1)$/i.test(text);
  if (!truth && !/^(?:false|0)$/i.test(text)) return false;
  return (truth === value) === (operator === "=");
}

export function inOrder(difference: number, operator: Order): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "!=":
      return difference !== 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
  }
}
