import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExpressionConstraint, SubExpressionConstraint } from "../../src/terminology/ecl/ast.ts";
import { Ecl } from "../../src/terminology/ecl/ecl.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../src/terminology/ecl/evaluation.ts";
import { printEcl } from "../../src/terminology/ecl/print.ts";
import { conceptId, type Model, model } from "./ecl-model.ts";
import { questionsOf } from "./ecl-question.ts";
import { snapshotOf } from "./ecl-snapshot.ts";
import { SlowEcl } from "./slow-ecl.ts";

const asked = model.chain((one) => fc.tuple(fc.constant(one), questionsOf(one)));

/** Each choice the engine makes by size, made the one way and the other. */
const EITHER_WAY: readonly Thresholds[] = [
  DEFAULT_THRESHOLDS,
  { wordIndex: 0, historyRows: 0, rowsPerProbe: 0 },
  { wordIndex: 100, historyRows: 100, rowsPerProbe: 1000 },
];

function answerer(one: Model, thresholds = DEFAULT_THRESHOLDS): (expression: ExpressionConstraint) => string[] {
  const snapshot = snapshotOf(one);
  const ecl = new Ecl(snapshot, { thresholds });
  return (expression) =>
    Array.from(ecl.evaluateTree(expression).toArray(), (ordinal) => snapshot.concepts.idOf(ordinal)).toSorted();
}

test("the engine gives what an evaluator without any index gives", () => {
  fc.assert(
    fc.property(asked, ([one, expression]) => {
      const slow = Array.from(new SlowEcl(one).evaluate(expression), conceptId).toSorted();
      for (const thresholds of EITHER_WAY) {
        expect(answerer(one, thresholds)(expression), printEcl(expression)).toEqual(slow);
      }
    }),
    { numRuns: 1500 },
  );
}, 120_000);

const sub = (focus: ExpressionConstraint): SubExpressionConstraint => ({ kind: "subExpressionConstraint", focus });
const and = (...operands: ExpressionConstraint[]): ExpressionConstraint => ({
  kind: "conjunctionExpressionConstraint",
  operands: operands.map(sub),
});
const or = (...operands: ExpressionConstraint[]): ExpressionConstraint => ({
  kind: "disjunctionExpressionConstraint",
  operands: operands.map(sub),
});
const minus = (from: ExpressionConstraint, exclusion: ExpressionConstraint): ExpressionConstraint => ({
  kind: "exclusionExpressionConstraint",
  subExpressionConstraint: sub(from),
  exclusion: sub(exclusion),
});

const askedThree = model.chain((one) => {
  const question = questionsOf(one);
  return fc.tuple(fc.constant(one), question, question, question);
});

test("conjunction, disjunction and exclusion are those of sets", () => {
  fc.assert(
    fc.property(askedThree, ([one, a, b, c]) => {
      const of = answerer(one);
      expect(of(and(a, a))).toEqual(of(a));
      expect(of(or(a, a))).toEqual(of(a));
      expect(of(and(a, b))).toEqual(of(and(b, a)));
      expect(of(or(a, b))).toEqual(of(or(b, a)));
      expect(of(and(a, or(b, c)))).toEqual(of(or(and(a, b), and(a, c))));
      expect(of(or(a, and(b, c)))).toEqual(of(and(or(a, b), or(a, c))));
      expect(of(minus(a, or(b, c)))).toEqual(of(and(minus(a, b), minus(a, c))));
      expect(of(minus(a, and(b, c)))).toEqual(of(or(minus(a, b), minus(a, c))));
      expect(of(minus(a, a))).toEqual([]);
      expect(of(or(minus(a, b), and(a, b)))).toEqual(of(a));
    }),
    { numRuns: 100 },
  );
}, 120_000);

test("an operator with self is the operator and the set, and proper ones go up and down alike", () => {
  fc.assert(
    fc.property(asked, ([one, a]) => {
      const of = answerer(one);
      const with_ = (constraintOperator: NonNullable<SubExpressionConstraint["constraintOperator"]>) => ({
        ...sub(a),
        constraintOperator,
      });
      expect(of(with_("descendantOrSelfOf"))).toEqual(of(or(with_("descendantOf"), a)));
      expect(of(with_("childOrSelfOf"))).toEqual(of(or(with_("childOf"), a)));
      expect(of(with_("ancestorOrSelfOf"))).toEqual(of(or(with_("ancestorOf"), a)));
      expect(of(with_("parentOrSelfOf"))).toEqual(of(or(with_("parentOf"), a)));
      expect(of(and(with_("childOf"), with_("descendantOf")))).toEqual(of(with_("childOf")));
      expect(of(and(with_("top"), a))).toEqual(of(with_("top")));
      expect(of(with_("descendantOrSelfOf"))).toEqual(
        of({ ...sub(with_("top")), constraintOperator: "descendantOrSelfOf" }),
      );
    }),
    { numRuns: 100 },
  );
}, 120_000);
