import fc, { type Arbitrary, type LetrecTypedTie, type LetrecValue } from "fast-check";
import type {
  Comparison,
  ConceptFilterConstraint,
  DescriptionFilterConstraint,
  EclConceptReference,
  EclRefinement,
  ExpressionConstraint,
  MemberFilter,
  SubAttributeSet,
  SubExpressionConstraint,
  SubRefinement,
} from "../../src/terminology/ecl/ast.ts";
import { conceptId, type Model } from "./ecl-model.ts";
import { cardinality, equality, order, some } from "./ecl-value-arbitrary.ts";
import { FIELD_TERMS, SEARCH_TERMS } from "./slow-ecl.ts";

interface Questions {
  expression: ExpressionConstraint;
  sub: SubExpressionConstraint;
  subRefinement: SubRefinement;
  subAttributeSet: SubAttributeSet;
}

const kind = fc.constant("subExpressionConstraint" as const);
const operators = fc.constantFrom(
  "descendantOf" as const,
  "descendantOrSelfOf" as const,
  "childOf" as const,
  "childOrSelfOf" as const,
  "ancestorOf" as const,
  "ancestorOrSelfOf" as const,
  "parentOf" as const,
  "parentOrSelfOf" as const,
  "top" as const,
  "bottom" as const,
);

const activity = fc.record({
  kind: fc.constant("activeFilter" as const),
  operator: equality,
  value: fc.constantFrom(true, false, "*" as const),
});

const descriptionFilter: Arbitrary<DescriptionFilterConstraint> = fc.record({
  kind: fc.constant("descriptionFilterConstraint"),
  filters: some(
    fc.oneof(
      activity,
      fc.record({
        kind: fc.constant("termFilter" as const),
        operator: equality,
        value: some(fc.constantFrom(...SEARCH_TERMS.keys())),
      }),
      fc.record({
        kind: fc.constant("languageFilter" as const),
        operator: equality,
        languageCodes: fc.constantFrom(["en"], ["en", "cy"], ["sv"]),
      }),
      fc.record({
        kind: fc.constant("typeTokenFilter" as const),
        operator: equality,
        tokens: fc.constantFrom(["synonym" as const], ["fullySpecifiedName" as const]),
      }),
    ),
  ),
});

function conceptFilter(sub: Arbitrary<SubExpressionConstraint>): Arbitrary<ConceptFilterConstraint> {
  return fc.record({
    kind: fc.constant("conceptFilterConstraint"),
    filters: some(
      fc.oneof(
        activity,
        fc.record({
          kind: fc.constant("definitionStatusTokenFilter" as const),
          operator: equality,
          tokens: fc.constantFrom(["primitive" as const], ["defined" as const]),
        }),
        fc.record({ kind: fc.constant("moduleFilter" as const), operator: equality, value: sub }),
        fc.record({
          kind: fc.constant("effectiveTimeFilter" as const),
          operator: order,
          timeValues: fc.constantFrom(["20230731"], ["20240131"]),
        }),
      ),
    ),
  });
}

const memberFilter = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<MemberFilter> =>
  fc.oneof(
    activity,
    fc.record({
      kind: fc.constant("memberFieldFilter" as const),
      refsetFieldName: fc.constantFrom("targetComponentId", "referencedComponentId"),
      comparison: fc.record({ kind: fc.constant("expressionComparison" as const), operator: equality, value: sub }),
    }),
    fc.record({
      kind: fc.constant("memberFieldFilter" as const),
      refsetFieldName: fc.constant("mapGroup"),
      comparison: fc.record({
        kind: fc.constant("numericComparison" as const),
        operator: order,
        value: fc.constantFrom("0", "1", "2"),
      }),
    }),
    fc.record({
      kind: fc.constant("memberFieldFilter" as const),
      refsetFieldName: fc.constant("mapTarget"),
      comparison: fc.record({
        kind: fc.constant("stringComparison" as const),
        operator: equality,
        value: some(fc.constantFrom(...FIELD_TERMS.keys())),
      }),
    }),
  );

const comparison = (value: Arbitrary<SubExpressionConstraint>): Arbitrary<Comparison> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("expressionComparison" as const), operator: equality, value }),
    },
    fc.record({
      kind: fc.constant("numericComparison" as const),
      operator: order,
      value: fc.constantFrom("1", "2.5", "9.99", "10", "-3"),
    }),
    fc.record({
      kind: fc.constant("stringComparison" as const),
      operator: equality,
      value: fc.constantFrom([{ kind: "matchSearchTermSet" as const, text: "x" }]),
    }),
  );

/** Expressions over the concepts of a model; the attributes of one group are all reversed, or none is. */
export function questionsOf({ concepts, refsets }: Model): Arbitrary<ExpressionConstraint> {
  const reference: Arbitrary<EclConceptReference> = fc
    .nat(concepts.length - 1)
    .map((concept) => ({ kind: "eclConceptReference", conceptId: conceptId(concept) }));
  const type = fc.integer({ min: 1, max: 4 }).map((concept) => ({
    kind: "subExpressionConstraint" as const,
    focus: { kind: "eclConceptReference" as const, conceptId: conceptId(concept) },
  }));
  const focus = fc.oneof({ weight: 5, arbitrary: reference }, fc.constant({ kind: "wildCard" as const }));
  const refset = { kind: "eclConceptReference" as const, conceptId: conceptId(refsets[0]!.concept as number) };
  return fc.letrec<Questions>((tie: LetrecTypedTie<Questions>): LetrecValue<Questions> => {
    const sub = tie("sub");
    const name = fc.oneof({ weight: 4, arbitrary: type }, sub);
    const attribute = fc.record(
      { kind: fc.constant("eclAttribute" as const), cardinality, eclAttributeName: name, comparison: comparison(sub) },
      { requiredKeys: ["kind", "eclAttributeName", "comparison"] },
    );
    const reversed = fc.record(
      {
        kind: fc.constant("eclAttribute" as const),
        cardinality,
        reverseFlag: fc.constant(true as const),
        eclAttributeName: name,
        comparison: fc.record({
          kind: fc.constant("expressionComparison" as const),
          operator: equality,
          value: sub,
        }),
      },
      { requiredKeys: ["kind", "reverseFlag", "eclAttributeName", "comparison"] },
    );
    const attributeSet = fc.record({
      kind: fc.constantFrom("conjunctionAttributeSet" as const, "disjunctionAttributeSet" as const),
      operands: some(tie("subAttributeSet")),
    });
    const reversedSet = fc.record({
      kind: fc.constantFrom("conjunctionAttributeSet" as const, "disjunctionAttributeSet" as const),
      operands: some(reversed),
    });
    const refinement: Arbitrary<EclRefinement> = fc.record({
      kind: fc.constantFrom("conjunctionRefinementSet" as const, "disjunctionRefinementSet" as const),
      operands: some(tie("subRefinement")),
    });
    const extras = {
      constraintOperator: operators,
      filterConstraints: some(fc.oneof(descriptionFilter, conceptFilter(sub))),
      historySupplement: fc.record({
        kind: fc.constant("historySupplement" as const),
        historyProfileSuffix: fc.constantFrom("minimum" as const, "moderate" as const, "maximum" as const),
      }),
    };
    const member = fc.record(
      {
        kind,
        focus: fc.constant(refset),
        memberOf: fc.record(
          {
            kind: fc.constant("memberOf" as const),
            refsetFieldNameSet: fc.constantFrom("*" as const, ["targetComponentId"], ["referencedComponentId"]),
          },
          { requiredKeys: ["kind"] },
        ),
        memberFilterConstraints: fc
          .array(memberFilter(sub), { minLength: 1, maxLength: 2 })
          .map((filters) => [{ kind: "memberFilterConstraint" as const, filters }]),
        constraintOperator: operators,
      },
      { requiredKeys: ["kind", "focus", "memberOf"] },
    );
    return {
      sub: fc.oneof(
        { maxDepth: 3 },
        { weight: 2, arbitrary: fc.record({ kind, focus }) },
        { weight: 4, arbitrary: fc.record({ kind, focus, constraintOperator: operators }) },
        {
          weight: 2,
          arbitrary: fc.record(
            { kind, focus: fc.oneof(focus, tie("expression")), ...extras },
            { requiredKeys: ["kind", "focus"] },
          ),
        },
        { weight: 1, arbitrary: member },
      ),
      subAttributeSet: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: attribute }, attributeSet),
      subRefinement: fc.oneof(
        { maxDepth: 3 },
        { weight: 2, arbitrary: attribute },
        reversed,
        {
          weight: 2,
          arbitrary: fc.record(
            {
              kind: fc.constant("eclAttributeGroup" as const),
              cardinality,
              eclAttributeSet: fc.oneof({ weight: 3, arbitrary: attributeSet }, reversedSet),
            },
            { requiredKeys: ["kind", "eclAttributeSet"] },
          ),
        },
        refinement,
      ),
      expression: fc.oneof(
        { maxDepth: 3 },
        sub,
        {
          weight: 3,
          arbitrary: fc.record({
            kind: fc.constant("refinedExpressionConstraint" as const),
            subExpressionConstraint: sub,
            eclRefinement: refinement,
          }),
        },
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
          dottedExpressionAttributes: some(name),
        }),
      ),
    };
  }).expression;
}
