import type { ExpressionConstraint, SubExpressionConstraint } from "./ast.ts";
import { keepByConceptFilter, statesActivity } from "./concept-filters.ts";
import { keepByDescriptionFilter } from "./description-filters.ts";
import { valuesOf } from "./dotted.ts";
import { estimate } from "./estimate.ts";
import { type Evaluation, ordinalOf, ordinalOfAlternate } from "./evaluation.ts";
import { addByOperator, applyOperator } from "./hierarchy-operators.ts";
import { addHistory } from "./history.ts";
import { membersOf } from "./member-of.ts";
import { refine } from "./refinement.ts";
import type { SpanBitset } from "./span-bitset.ts";
import { applyToWildCard } from "./wild-card.ts";

/**
 * The concepts that satisfy an expression: a new set that the caller owns. Where a wider set is given, only its
 * members need be right: nothing is promised of the others.
 */
export function evaluate(e: Evaluation, expression: ExpressionConstraint, within?: SpanBitset): SpanBitset {
  switch (expression.kind) {
    case "subExpressionConstraint":
      return evaluateSub(e, expression, within);
    case "refinedExpressionConstraint": {
      const candidates = evaluateSub(e, expression.subExpressionConstraint, within);
      if (within !== undefined) candidates.and(within);
      refine(e, expression.eclRefinement, candidates);
      return candidates;
    }
    case "conjunctionExpressionConstraint":
      return conjunction(e, expression.operands, within);
    case "disjunctionExpressionConstraint":
      return disjunction(e, expression.operands, within);
    case "exclusionExpressionConstraint": {
      const set = evaluateSub(e, expression.subExpressionConstraint, within);
      const excluded = evaluateSub(e, expression.exclusion, set);
      set.andNot(excluded);
      e.pool.give(excluded);
      return set;
    }
    case "dottedExpressionConstraint":
      return expression.dottedExpressionAttributes.reduce(
        (set, name) => {
          const values = valuesOf(e, set, name);
          e.pool.give(set);
          return values;
        },
        evaluateSub(e, expression.subExpressionConstraint),
      );
  }
}

/** The smallest first, and each within what is left. */
function conjunction(e: Evaluation, operands: readonly SubExpressionConstraint[], within?: SpanBitset): SpanBitset {
  const sized = operands.map((operand) => ({ operand, size: estimate(e, operand) }));
  const [first, ...rest] = sized.toSorted((a, b) => a.size - b.size);
  const left = evaluateSub(e, first!.operand, within);
  for (const { operand } of rest) {
    const other = evaluateSub(e, operand, left);
    left.and(other);
    e.pool.give(other);
  }
  return left;
}

function disjunction(e: Evaluation, operands: readonly SubExpressionConstraint[], within?: SpanBitset): SpanBitset {
  const all = e.pool.take();
  for (const operand of operands) {
    if (addSimple(e, operand, all)) continue;
    const one = evaluateSub(e, operand, within);
    all.or(one);
    e.pool.give(one);
  }
  return all;
}

/** `X`, `<< X` and their like go straight into the set, so that a list of thousands of codes stays cheap. */
function addSimple(e: Evaluation, sub: SubExpressionConstraint, into: SpanBitset): boolean {
  const { constraintOperator, focus } = sub;
  if (focus.kind !== "eclConceptReference" || isDecorated(sub) || sub.memberOf !== undefined) return false;
  const ordinal = ordinalOf(e, focus);
  if (constraintOperator === undefined) into.add(ordinal);
  else addByOperator(e, constraintOperator, ordinal, into);
  return true;
}

const isDecorated = (sub: SubExpressionConstraint): boolean =>
  sub.filterConstraints !== undefined || sub.historySupplement !== undefined;

export function evaluateSub(e: Evaluation, sub: SubExpressionConstraint, within?: SpanBitset): SpanBitset {
  e.cost.spend(e.snapshot.size >>> 6, "evaluating an operand");
  const set = operatorAndFocus(e, sub, sub.historySupplement === undefined ? within : undefined);
  if (!isDecorated(sub)) return set;
  if (within !== undefined && sub.historySupplement === undefined) set.and(within);
  for (const filter of sub.filterConstraints ?? []) {
    if (filter.kind === "conceptFilterConstraint") keepByConceptFilter(e, filter, set);
    else keepByDescriptionFilter(e, filter, set);
  }
  if (sub.historySupplement !== undefined) addHistory(e, sub.historySupplement, set);
  return set;
}

function operatorAndFocus(e: Evaluation, sub: SubExpressionConstraint, within?: SpanBitset): SpanBitset {
  const { constraintOperator, memberOf, focus } = sub;
  if (memberOf === undefined) {
    if (focus.kind === "wildCard") return applyToWildCard(e, constraintOperator, statesActivity(sub));
    if (focus.kind === "eclConceptReference" || focus.kind === "altIdentifier") {
      const ordinal = focus.kind === "altIdentifier" ? ordinalOfAlternate(e, focus) : ordinalOf(e, focus);
      const set = e.pool.take();
      if (constraintOperator === undefined) return set.add(ordinal);
      addByOperator(e, constraintOperator, ordinal, set);
      return set;
    }
    if (constraintOperator === undefined) return evaluate(e, focus, within);
  }
  if (memberOf !== undefined && constraintOperator === undefined) return membersOf(e, memberOf, sub, within);
  const set = memberOf === undefined ? evaluate(e, focus as ExpressionConstraint) : membersOf(e, memberOf, sub);
  if (constraintOperator === undefined) return set;
  const applied = applyOperator(e, constraintOperator, set);
  e.pool.give(set);
  return applied;
}
