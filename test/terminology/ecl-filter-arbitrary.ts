import fc, { type Arbitrary } from "fast-check";
import type {
  AcceptabilitySet,
  ActiveFilter,
  ConceptChoice,
  ConceptFilterConstraint,
  DescriptionFilterConstraint,
  DialectIdSet,
  EffectiveTimeFilter,
  ExpressionConstraint,
  HistorySupplement,
  MemberFilterConstraint,
  ModuleFilter,
  SubExpressionConstraint,
} from "../../src/terminology/ecl/ast.ts";
import { comparison, equality, idWith, order, reference, searchTerm, some } from "./ecl-value-arbitrary.ts";

const time = fc.constantFrom("20240101", "20231231", "19991130");
const choice = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<ConceptChoice> =>
  fc.oneof(sub, fc.record({ kind: fc.constant("eclConceptReferenceSet" as const), references: some(reference, 2) }));

type Shared = ModuleFilter | EffectiveTimeFilter | ActiveFilter;
const sharedFilter = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<Shared> =>
  fc.oneof(
    fc.record({ kind: fc.constant("moduleFilter" as const), operator: equality, value: choice(sub) }),
    fc.record({
      kind: fc.constant("effectiveTimeFilter" as const),
      operator: order,
      timeValues: some(fc.oneof(time, fc.constant(""))),
    }),
    fc.record({
      kind: fc.constant("activeFilter" as const),
      operator: equality,
      value: fc.constantFrom(true, false, "*" as const),
    }),
  );

const acceptabilitySet: Arbitrary<AcceptabilitySet> = fc.oneof(
  some(fc.constantFrom("acceptable" as const, "preferred" as const)),
  some(reference),
);

const dialectIdSet: Arbitrary<DialectIdSet> = fc.record({
  kind: fc.constant("dialectIdSet"),
  dialects: some(fc.record({ reference, acceptabilitySet }, { requiredKeys: ["reference"] })),
});

const alias = fc.stringMatching(/^[a-z][-a-z0-9]{0,6}$/);

export const descriptionFilters = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<DescriptionFilterConstraint> =>
  fc.record({
    kind: fc.constant("descriptionFilterConstraint"),
    filters: some(
      fc.oneof(
        sharedFilter(sub),
        fc.record({ kind: fc.constant("termFilter" as const), operator: equality, value: some(searchTerm) }),
        fc.record({
          kind: fc.constant("languageFilter" as const),
          operator: equality,
          languageCodes: some(fc.constantFrom("en", "sv", "cy")),
        }),
        fc.record({ kind: fc.constant("typeIdFilter" as const), operator: equality, value: choice(sub) }),
        fc.record({
          kind: fc.constant("typeTokenFilter" as const),
          operator: equality,
          tokens: some(fc.constantFrom("synonym" as const, "fullySpecifiedName" as const, "definition" as const)),
        }),
        fc.record(
          {
            kind: fc.constant("dialectIdFilter" as const),
            operator: equality,
            value: fc.oneof(sub, dialectIdSet),
            acceptabilitySet,
          },
          { requiredKeys: ["kind", "operator", "value"] },
        ),
        fc.record(
          {
            kind: fc.constant("dialectAliasFilter" as const),
            operator: equality,
            dialects: some(fc.record({ alias, acceptabilitySet }, { requiredKeys: ["alias"] })),
            acceptabilitySet,
          },
          { requiredKeys: ["kind", "operator", "dialects"] },
        ),
        fc.record({
          kind: fc.constant("descriptionIdFilter" as const),
          operator: equality,
          descriptionIds: some(idWith("01")),
        }),
      ),
    ),
  });

export const conceptFilters = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<ConceptFilterConstraint> =>
  fc.record({
    kind: fc.constant("conceptFilterConstraint"),
    filters: some(
      fc.oneof(
        sharedFilter(sub),
        fc.record({ kind: fc.constant("definitionStatusIdFilter" as const), operator: equality, value: choice(sub) }),
        fc.record({
          kind: fc.constant("definitionStatusTokenFilter" as const),
          operator: equality,
          tokens: some(fc.constantFrom("primitive" as const, "defined" as const)),
        }),
      ),
    ),
  });

export const memberFilters = (sub: Arbitrary<SubExpressionConstraint>): Arbitrary<MemberFilterConstraint> =>
  fc.record({
    kind: fc.constant("memberFilterConstraint"),
    filters: some(
      fc.oneof(
        sharedFilter(sub),
        fc.record({
          kind: fc.constant("memberFieldFilter" as const),
          refsetFieldName: fc.constantFrom("mapTarget", "mapGroup", "owlExpression"),
          comparison: fc.oneof(
            comparison(sub),
            fc.record({
              kind: fc.constant("timeComparison" as const),
              operator: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
              timeValues: some(time),
            }),
            fc.record({
              kind: fc.constant("timeComparison" as const),
              operator: equality,
              timeValues: some(time).map((times) => ["", ...times]),
            }),
          ),
        }),
      ),
    ),
  });

export const history = (expression: Arbitrary<ExpressionConstraint>): Arbitrary<HistorySupplement> =>
  fc.oneof(
    fc.record(
      {
        kind: fc.constant("historySupplement" as const),
        historyProfileSuffix: fc.constantFrom("minimum" as const, "moderate" as const, "maximum" as const),
      },
      { requiredKeys: ["kind"] },
    ),
    fc.record({ kind: fc.constant("historySupplement" as const), historySubset: expression }),
  );
