import type {
  ActiveFilter,
  ConceptChoice,
  ConceptFilterConstraint,
  DescriptionFilterConstraint,
  EclConceptReference,
  EffectiveTimeFilter,
  Equality,
  HistorySupplement,
  MemberFieldFilter,
  MemberFilter,
  MemberFilterConstraint,
  ModuleFilter,
  Order,
  TimeComparison,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { expressionConstraint, subExpressionConstraint } from "./parse.ts";
import { conceptFilter, isConceptFilterWord } from "./parse-concept-filter.ts";
import { descriptionFilter, isDescriptionFilterWord } from "./parse-description-filter.ts";
import { readComparison } from "./parse-refinement.ts";
import { atConceptId, comparisonOperator, eclConceptReference, oneOrSet, timeValue } from "./parse-values.ts";

export type Filter = DescriptionFilterConstraint | ConceptFilterConstraint | MemberFilterConstraint | HistorySupplement;

/** One `{{ ... }}`; without a letter it filters descriptions. */
export function readFilter(c: Cursor): Filter {
  c.need("{{");
  c.blank();
  const filter = c.eat("+") ? historySupplement(c) : lettered(c);
  c.blank();
  if (!c.eat("}}")) c.fail(['"}}"', ...(filter.kind === "historySupplement" ? [] : ['","'])]);
  return filter;
}

function lettered(c: Cursor): Filter {
  const letter = filterLetter(c);
  c.blank();
  if (letter === "c") return { kind: "conceptFilterConstraint", filters: list(c, conceptFilter) };
  if (letter === "m") return { kind: "memberFilterConstraint", filters: list(c, memberFilter) };
  return { kind: "descriptionFilterConstraint", filters: list(c, descriptionFilter) };
}

/** The grammar lets the letter touch the keyword, as in `{{Dterm = "x"}}`. */
function filterLetter(c: Cursor): string {
  const word = c.word();
  if (isDescriptionFilterWord(word)) return "d";
  const letter = word.charAt(0);
  const rest = word.slice(1);
  const touching =
    (letter === "d" && isDescriptionFilterWord(rest)) ||
    ((letter === "c" || letter === "m") && isConceptFilterWord(rest));
  if (!touching && !/^[cdm]$/.test(word)) {
    c.fail(['"D"', '"C"', '"M"', '"+"', "a description filter"]);
  }
  c.offset++;
  return letter;
}

function list<Item>(c: Cursor, read: (c: Cursor) => Item): Item[] {
  const items: Item[] = [];
  for (;;) {
    c.blank();
    items.push(read(c));
    const before = c.offset;
    c.blank();
    if (c.eat(",")) continue;
    c.offset = before;
    return items;
  }
}

const FIELD_NAME = /[A-Za-z]+/y;

function memberFilter(c: Cursor): MemberFilter {
  const shared = sharedFilter(c);
  if (shared !== undefined) return shared;
  const refsetFieldName = c.take(FIELD_NAME) ?? c.fail("a reference set field");
  c.blank();
  return { kind: "memberFieldFilter", refsetFieldName, comparison: memberComparison(c) };
}

function memberComparison(c: Cursor): MemberFieldFilter["comparison"] {
  const before = c.offset;
  const time = timeComparison(c);
  if (time !== undefined) return time;
  c.offset = before;
  return readComparison(c);
}

/** A quoted value is a time where the operator orders it, or where it is empty; otherwise it is read as a string. */
function timeComparison(c: Cursor): TimeComparison | undefined {
  const operator = comparisonOperator(c);
  if (operator === undefined) return undefined;
  c.blank();
  const orders = operator !== "=" && operator !== "!=";
  if (!(orders ? c.looksAt(/\(?[^"()#]*"/y) : c.looksAt(/(?:\(\s*)?""/y))) return undefined;
  return { kind: "timeComparison", operator, timeValues: oneOrSet(c, () => timeValue(c)) };
}

/** The filters that concepts, descriptions and members have in common. */
export function sharedFilter(c: Cursor): ModuleFilter | EffectiveTimeFilter | ActiveFilter | undefined {
  if (c.eatWord("moduleid")) return { kind: "moduleFilter", operator: equality(c), value: conceptChoice(c) };
  if (c.eatWord("effectivetime")) {
    return {
      kind: "effectiveTimeFilter",
      operator: order(c),
      timeValues: oneOrSet(c, () => timeValue(c)),
    };
  }
  if (c.eatWord("active")) return { kind: "activeFilter", operator: equality(c), value: activeValue(c) };
  return undefined;
}

function activeValue(c: Cursor): boolean | "*" {
  if (c.eat("1") || c.eatWord("true")) return true;
  if (c.eat("0") || c.eatWord("false")) return false;
  if (c.eat("*")) return "*";
  return c.fail(['"1"', '"0"', '"true"', '"false"', '"*"']);
}

/** The operator after a filter's keyword, with the white space around it. */
export function order(c: Cursor): Order {
  c.blank();
  const operator = comparisonOperator(c) ?? c.fail("a comparison operator");
  c.blank();
  return operator;
}

export function equality(c: Cursor): Equality {
  c.blank();
  const offset = c.offset;
  const operator = order(c);
  if (operator !== "=" && operator !== "!=") c.fail(['"="', '"!="'], undefined, offset);
  return operator;
}

/** `( id id ... )` is a list; any other bracket opens an expression. */
export function conceptChoice(c: Cursor): ConceptChoice {
  if (!c.at("(")) return subExpressionConstraint(c);
  const start = c.offset;
  c.need("(");
  c.blank();
  if (!atConceptId(c)) return expressionFrom(c, start);
  const references: EclConceptReference[] = [eclConceptReference(c)];
  while (c.blank() && atConceptId(c)) references.push(eclConceptReference(c));
  if (references.length < 2) return expressionFrom(c, start);
  if (!c.eat(")")) c.fail(["a concept id", '")"']);
  return { kind: "eclConceptReferenceSet", references };
}

export function expressionFrom(c: Cursor, start: number) {
  c.offset = start;
  return subExpressionConstraint(c);
}

const SUFFIXES: Readonly<Record<string, NonNullable<HistorySupplement["historyProfileSuffix"]>>> = {
  min: "minimum",
  mod: "moderate",
  max: "maximum",
};

function historySupplement(c: Cursor): HistorySupplement {
  c.blank();
  if (!c.eatWord("history")) c.fail('"HISTORY"');
  if (c.eat("-") || c.eat("_")) {
    const suffix = c.word();
    const historyProfileSuffix = SUFFIXES[suffix] ?? c.fail(['"MIN"', '"MOD"', '"MAX"']);
    c.offset += suffix.length;
    return { kind: "historySupplement", historyProfileSuffix };
  }
  c.blank();
  if (!c.eat("(")) return { kind: "historySupplement" };
  const historySubset = expressionConstraint(c);
  c.need(")");
  return { kind: "historySupplement", historySubset };
}
