import type {
  Cardinality,
  Comparison,
  EclAttribute,
  EclAttributeSet,
  EclRefinement,
  SubAttributeSet,
  SubRefinement,
} from "./ast.ts";
import type { Connective, Cursor } from "./cursor.ts";
import { refuseMixture, subExpressionConstraint } from "./parse.ts";
import {
  atAltIdentifier,
  atTypedSearchTerm,
  comparisonOperator,
  nonNegativeIntegerValue,
  numericValue,
  oneOrSet,
  typedSearchTerm,
} from "./parse-values.ts";

export function eclRefinement(c: Cursor): EclRefinement {
  const { joined, operands } = joinedBy(c, subRefinement);
  return { kind: joined === "disjunction" ? "disjunctionRefinementSet" : "conjunctionRefinementSet", operands };
}

function eclAttributeSet(c: Cursor): EclAttributeSet {
  const { joined, operands } = joinedBy(c, subAttributeSet);
  return { kind: joined === "disjunction" ? "disjunctionAttributeSet" : "conjunctionAttributeSet", operands };
}

interface Joined<Operand> {
  readonly joined: Connective;
  readonly operands: readonly Operand[];
}

function joinedBy<Operand>(c: Cursor, read: (c: Cursor) => Operand): Joined<Operand> {
  c.blank();
  const operands = [read(c)];
  let joined: Connective | undefined;
  for (;;) {
    const before = c.offset;
    c.blank();
    const offset = c.offset;
    const next = c.connective();
    if (next === undefined) {
      c.offset = before;
      return { joined: joined ?? "conjunction", operands };
    }
    if (next === "exclusion") c.fail(['"AND"', '"OR"'], "MINUS joins concepts, not attributes", offset);
    joined ??= next;
    if (next !== joined) refuseMixture(c, joined, next, offset);
    c.blank();
    operands.push(read(c));
  }
}

function subRefinement(c: Cursor): SubRefinement {
  if (c.at("(") && !isAttributeName(c)) return bracketed(c, eclRefinement);
  const cardinality = readCardinality(c);
  if (!c.at("{")) return eclAttribute(c, cardinality);
  c.need("{");
  const eclAttributes = c.nested(() => eclAttributeSet(c));
  c.blank();
  if (!c.eat("}")) c.fail(['"}"', '"AND"', '"OR"']);
  return { kind: "eclAttributeGroup", ...(cardinality && { cardinality }), eclAttributeSet: eclAttributes };
}

function subAttributeSet(c: Cursor): SubAttributeSet {
  if (c.at("(") && !isAttributeName(c)) return bracketed(c, eclAttributeSet);
  return eclAttribute(c, readCardinality(c));
}

/** Brackets around a single part mean nothing, and are not kept. */
function bracketed<Whole extends { readonly operands: readonly Part[] }, Part>(
  c: Cursor,
  read: (c: Cursor) => Whole,
): Whole | Part {
  c.need("(");
  const inner = c.nested(() => read(c));
  c.blank();
  if (!c.eat(")")) c.fail(['")"', '"AND"', '"OR"']);
  return inner.operands.length === 1 ? inner.operands[0]! : inner;
}

/** A bracket opens an attribute's name if a comparison or a filter follows its closing bracket. */
function isAttributeName(c: Cursor): boolean {
  const closer = c.closerOf(c.offset);
  if (closer === undefined) return false;
  const before = c.offset;
  c.offset = closer + 1;
  c.blank();
  const named = comparisonOperator(c) !== undefined || c.at("{{");
  c.offset = before;
  return named;
}

function readCardinality(c: Cursor): Cardinality | undefined {
  if (!c.eat("[")) return undefined;
  const offset = c.offset;
  const minValue = nonNegativeIntegerValue(c);
  if (!c.eat("..")) {
    const apart = c.blank();
    if (!apart || !c.eatWord("to") || !c.blank()) c.fail('".."');
  }
  const maxValue = c.eat("*") || c.eatWord("many") ? "many" : nonNegativeIntegerValue(c);
  c.need("]");
  if (maxValue !== "many" && maxValue < minValue) c.fail("a cardinality", "its least exceeds its most", offset);
  c.blank();
  return { minValue, maxValue };
}

function eclAttribute(c: Cursor, cardinality: Cardinality | undefined): EclAttribute {
  const reversed = !atAltIdentifier(c) && (c.eatWord("r") || c.eatWord("reverseof"));
  if (reversed) c.blank();
  const eclAttributeName = subExpressionConstraint(c);
  c.blank();
  const offset = c.offset;
  const comparison = readComparison(c);
  if (reversed && comparison.kind !== "expressionComparison") {
    c.fail("a comparison with concepts", "a reversed attribute has concepts for values", offset);
  }
  return {
    kind: "eclAttribute",
    ...(cardinality && { cardinality }),
    ...(reversed && { reverseFlag: true as const }),
    eclAttributeName,
    comparison,
  };
}

export function readComparison(c: Cursor): Comparison {
  const operator = comparisonOperator(c) ?? c.fail("a comparison operator");
  c.blank();
  if (c.eat("#")) return { kind: "numericComparison", operator, value: numericValue(c) };
  if (operator !== "=" && operator !== "!=") c.fail(['"#" and a number'], "only numbers have an order");
  if (isString(c)) return { kind: "stringComparison", operator, value: oneOrSet(c, () => typedSearchTerm(c)) };
  const boolean = readBoolean(c);
  if (boolean !== undefined) return { kind: "booleanComparison", operator, value: boolean };
  if (!c.looksAt(VALUE_START)) c.fail(["a concept", '"#"', "a string", '"true"', '"false"']);
  return { kind: "expressionComparison", operator, value: subExpressionConstraint(c) };
}

/** Quotes open a string unless they hold an alternate identifier, which the grammar tries first. */
function isString(c: Cursor): boolean {
  if (!c.at("(")) return atTypedSearchTerm(c) && !atAltIdentifier(c);
  const before = c.offset;
  c.need("(");
  c.blank();
  const string = atTypedSearchTerm(c) && !atAltIdentifier(c);
  c.offset = before;
  return string;
}

function readBoolean(c: Cursor): boolean | undefined {
  if (atAltIdentifier(c)) return undefined;
  if (c.eatWord("true")) return true;
  return c.eatWord("false") ? false : undefined;
}

const VALUE_START = /[0-9(*<>!^"A-Za-z]/y;
