import type { ExpressionConstraint, SubExpressionConstraint } from "./ast.ts";
import type { Evaluation } from "./evaluation.ts";

/** Roughly how many concepts an operand yields and how dear it is to find them: good enough to choose an order. */
export function estimate(e: Evaluation, sub: SubExpressionConstraint): number {
  const filters = sub.filterConstraints?.length ?? 0;
  return sizeBeforeFilters(e, sub) + filters * e.snapshot.size;
}

function sizeBeforeFilters(e: Evaluation, sub: SubExpressionConstraint): number {
  const { focus, constraintOperator, memberOf } = sub;
  if (focus.kind === "wildCard") return e.snapshot.size;
  if (focus.kind === "altIdentifier") return 1;
  if (focus.kind !== "eclConceptReference") {
    const inner = sizeOfExpression(e, focus);
    return constraintOperator === undefined ? inner : inner * 10;
  }
  if (memberOf !== undefined) return e.snapshot.refsets.find(focus.conceptId)?.count ?? e.snapshot.size;
  const ordinal = e.snapshot.concepts.ordinalOf(focus.conceptId);
  if (constraintOperator !== "descendantOf" && constraintOperator !== "descendantOrSelfOf") return 100;
  return ordinal < 0 || ordinal >= e.snapshot.hierarchySize ? 1 : descendants(e, ordinal);
}

function descendants({ snapshot }: Evaluation, ordinal: number): number {
  const { starts, values } = snapshot.hierarchy.intervals;
  let count = 0;
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at += 2) count += values[at + 1]! - values[at]!;
  return count;
}

function sizeOfExpression(e: Evaluation, expression: ExpressionConstraint): number {
  switch (expression.kind) {
    case "subExpressionConstraint":
      return estimate(e, expression);
    case "conjunctionExpressionConstraint":
      return expression.operands.reduce((least, operand) => Math.min(least, estimate(e, operand)), e.snapshot.size);
    case "disjunctionExpressionConstraint":
      return expression.operands.reduce((sum, operand) => sum + estimate(e, operand), 0);
    case "refinedExpressionConstraint":
      return estimate(e, expression.subExpressionConstraint) + e.snapshot.size;
    case "exclusionExpressionConstraint":
    case "dottedExpressionConstraint":
      return estimate(e, expression.subExpressionConstraint);
  }
}
