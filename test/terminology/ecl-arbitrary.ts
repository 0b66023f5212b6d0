import fc, { type Arbitrary, type LetrecTypedTie, type LetrecValue } from "fast-check";
import type {
  ConstraintOperator,
  ExpressionConstraint,
  MemberOf,
  SubAttributeSet,
  SubExpressionConstraint,
  SubRefinement,
} from "../../src/terminology/ecl/ast.ts";
import { conceptFilters, descriptionFilters, history, memberFilters } from "./ecl-filter-arbitrary.ts";
import { cardinality, comparison, focusConcept, some } from "./ecl-value-arbitrary.ts";

/** Trees of every shape that the parser can give: without brackets that mean nothing, numbers in canonical form. */

/** Drops the brackets that the parser does not keep. */
function settle(sub: SubExpressionConstraint): SubExpressionConstraint {
  const { focus } = sub;
  if (focus.kind !== "subExpressionConstraint") return sub;
  if (Object.keys(sub).length === 2) return focus;
  return Object.keys(focus).length === 2 ? settle({ ...sub, focus: focus.focus }) : sub;
}

/** A set of one has nothing to join, and is read as a conjunction. */
function single<Whole extends { kind: string; operands: readonly unknown[] }>(
  conjunction: Whole["kind"],
): (whole: Whole) => Whole {
  return (whole) => (whole.operands.length > 1 ? whole : { ...whole, kind: conjunction });
}

const operator: Arbitrary<ConstraintOperator> = fc.constantFrom(
  "descendantOf",
  "descendantOrSelfOf",
  "childOf",
  "childOrSelfOf",
  "ancestorOf",
  "ancestorOrSelfOf",
  "parentOf",
  "parentOrSelfOf",
  "top",
  "bottom",
);

const memberOf: Arbitrary<MemberOf> = fc.record(
  {
    kind: fc.constant("memberOf"),
    refsetFieldNameSet: fc.oneof(fc.constant("*" as const), some(fc.constantFrom("mapTarget", "targetComponentId"))),
  },
  { requiredKeys: ["kind"] },
);

const required: { requiredKeys: ("kind" | "focus")[] } = { requiredKeys: ["kind", "focus"] };

interface Trees {
  expression: ExpressionConstraint;
  sub: SubExpressionConstraint;
  subRefinement: SubRefinement;
  subAttributeSet: SubAttributeSet;
}

export const { expression: eclExpression } = fc.letrec<Trees>((tie: LetrecTypedTie<Trees>): LetrecValue<Trees> => {
  const sub = tie("sub");
  const member = { memberOf, memberFilterConstraints: some(memberFilters(sub)) };
  const others = {
    constraintOperator: operator,
    filterConstraints: some(fc.oneof(descriptionFilters(sub), conceptFilters(sub))),
    historySupplement: history(tie("expression")),
  };
  const kind = fc.constant("subExpressionConstraint" as const);
  const attribute = fc
    .record(
      {
        kind: fc.constant("eclAttribute" as const),
        cardinality,
        reverseFlag: fc.constant(true as const),
        eclAttributeName: sub,
        comparison: comparison(sub),
      },
      { requiredKeys: ["kind", "eclAttributeName", "comparison"] },
    )
    .map(({ reverseFlag, ...rest }) =>
      reverseFlag && rest.comparison.kind === "expressionComparison" ? { ...rest, reverseFlag } : rest,
    );
  const attributeSet = (minLength: number) =>
    fc.record({
      kind: fc.constantFrom("conjunctionAttributeSet" as const, "disjunctionAttributeSet" as const),
      operands: some(tie("subAttributeSet"), minLength),
    });
  const refinement = (minLength: number) =>
    fc.record({
      kind: fc.constantFrom("conjunctionRefinementSet" as const, "disjunctionRefinementSet" as const),
      operands: some(tie("subRefinement"), minLength),
    });
  return {
    sub: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: fc.record({ kind, focus: focusConcept }) },
      {
        weight: 2,
        arbitrary: fc
          .oneof(
            fc.record({ kind, focus: fc.oneof(focusConcept, tie("expression")), ...others }, required),
            fc.record(
              { kind, focus: fc.oneof(focusConcept, tie("expression")), ...others, ...member },
              { requiredKeys: ["kind", "focus", "memberOf"] },
            ),
          )
          .map(settle),
      },
    ),
    subAttributeSet: fc.oneof({ maxDepth: 3 }, attribute, attributeSet(2)),
    subRefinement: fc.oneof(
      { maxDepth: 3 },
      attribute,
      fc.record(
        {
          kind: fc.constant("eclAttributeGroup" as const),
          cardinality,
          eclAttributeSet: attributeSet(1).map(single("conjunctionAttributeSet")),
        },
        { requiredKeys: ["kind", "eclAttributeSet"] },
      ),
      refinement(2),
    ),
    expression: fc.oneof(
      { maxDepth: 3 },
      sub,
      fc.record({
        kind: fc.constant("refinedExpressionConstraint" as const),
        subExpressionConstraint: sub,
        eclRefinement: refinement(1).map(single("conjunctionRefinementSet")),
      }),
      fc.record({
        kind: fc.constantFrom("conjunctionExpressionConstraint" as const, "disjunctionExpressionConstraint" as const),
        operands: some(sub, 2),
      }),
      fc.record({
        kind: fc.constant("exclusionExpressionConstraint" as const),
        subExpressionConstraint: sub,
        exclusion: sub,
      }),
      fc.record({
        kind: fc.constant("dottedExpressionConstraint" as const),
        subExpressionConstraint: sub,
        dottedExpressionAttributes: some(sub),
      }),
    ),
  };
});
