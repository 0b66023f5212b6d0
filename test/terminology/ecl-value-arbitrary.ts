import fc, { type Arbitrary } from "fast-check";
import { verhoeffDigit } from "../../src/kernel/verhoeff.ts";
import { canonicalDecimal } from "../../src/terminology/decimal.ts";
import type {
  Cardinality,
  Comparison,
  EclConceptReference,
  EclFocusConcept,
  SubExpressionConstraint,
  TypedSearchTerm,
} from "../../src/terminology/ecl/ast.ts";

export const idWith = (partition: string) =>
  fc.integer({ min: 100, max: 99_999_999 }).map((item) => {
    const digits = `${item}${partition}`;
    return digits + verhoeffDigit(digits);
  });

const termText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[|\p{Cc}]/gu, "").trim())
  .filter((text) => text !== "");

export const reference: Arbitrary<EclConceptReference> = fc.record(
  { kind: fc.constant("eclConceptReference"), conceptId: idWith("00"), term: termText },
  { requiredKeys: ["kind", "conceptId"] },
);

export const focusConcept: Arbitrary<EclFocusConcept> = fc.oneof(
  { weight: 4, arbitrary: reference },
  { weight: 1, arbitrary: fc.constant({ kind: "wildCard" as const }) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        kind: fc.constant("altIdentifier" as const),
        schemeAlias: fc.stringMatching(/^[A-Za-z][-A-Za-z0-9]{0,5}$/),
        code: fc.oneof(fc.stringMatching(/^[-A-Za-z0-9._]{1,8}$/), fc.stringMatching(/^[ -!#-Z^-~]{1,8}$/)),
        term: termText,
      },
      { requiredKeys: ["kind", "schemeAlias", "code"] },
    ),
  },
);

export const equality = fc.constantFrom("=" as const, "!=" as const);
export const order = fc.constantFrom(
  "=" as const,
  "!=" as const,
  "<" as const,
  "<=" as const,
  ">" as const,
  ">=" as const,
);
export const some = <Item>(item: Arbitrary<Item>, minLength = 1) => fc.array(item, { minLength, maxLength: 3 });

export const cardinality: Arbitrary<Cardinality> = fc
  .tuple(fc.nat(3), fc.option(fc.nat(3), { nil: "many" as const }))
  .map(([minValue, more]) => ({ minValue, maxValue: more === "many" ? more : minValue + more }));

const text = fc
  .string({ minLength: 1, maxLength: 10 })
  .map((raw) => raw.replaceAll("#", "+").trim())
  .filter((raw) => raw !== "");
export const searchTerm: Arbitrary<TypedSearchTerm> = fc.oneof(
  fc.record(
    { kind: fc.constant("matchSearchTermSet" as const), text, matchKeyword: fc.constant(true as const) },
    { requiredKeys: ["kind", "text"] },
  ),
  fc
    .array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.filter((piece, at) => piece !== "" || at === 0 || at === pieces.length - 1))
    .filter((pieces) => pieces.length > 1 || pieces[0] !== "")
    .map((pieces) => ({ kind: "wildSearchTermSet" as const, pieces })),
);

const decimal = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(), fc.nat())
  .map(([sign, whole, fraction]) => canonicalDecimal(`${sign}${whole}.${fraction}`));

export const comparison = (value: Arbitrary<SubExpressionConstraint>): Arbitrary<Comparison> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("expressionComparison" as const), operator: equality, value }),
    },
    fc.record({ kind: fc.constant("numericComparison" as const), operator: order, value: decimal }),
    fc.record({ kind: fc.constant("stringComparison" as const), operator: equality, value: some(searchTerm) }),
    fc.record({ kind: fc.constant("booleanComparison" as const), operator: equality, value: fc.boolean() }),
  );
