import type {
  ConceptFilterConstraint,
  DescriptionFilterConstraint,
  EclAttributeName,
  EclFocusConcept,
  ExpressionConstraint,
  HistorySupplement,
  MemberFilterConstraint,
  SubExpressionConstraint,
} from "./ast.ts";
import { type Connective, Cursor } from "./cursor.ts";
import { readFilter } from "./parse-filters.ts";
import { readConstraintOperator, readMemberOf } from "./parse-operator.ts";
import { eclRefinement } from "./parse-refinement.ts";
import { altIdentifier, atAltIdentifier, atConceptId, eclConceptReference } from "./parse-values.ts";

/** Reads ECL 2.2, brief or long syntax; throws EclSyntaxError. */
export function parseEcl(text: string): ExpressionConstraint {
  const c = new Cursor(text);
  const expression = expressionConstraint(c);
  if (c.offset < text.length) c.fail("the end of the expression");
  return expression;
}

export function expressionConstraint(c: Cursor): ExpressionConstraint {
  c.blank();
  const first = subExpressionConstraint(c);
  c.blank();
  if (c.eat(":")) {
    c.blank();
    const refinement = eclRefinement(c);
    c.blank();
    return { kind: "refinedExpressionConstraint", subExpressionConstraint: first, eclRefinement: refinement };
  }
  if (c.at(".")) return dotted(c, first);
  return compound(c, first);
}

function dotted(c: Cursor, first: SubExpressionConstraint): ExpressionConstraint {
  const dottedExpressionAttributes: EclAttributeName[] = [];
  while (c.eat(".")) {
    c.blank();
    dottedExpressionAttributes.push(subExpressionConstraint(c));
    c.blank();
  }
  return { kind: "dottedExpressionConstraint", subExpressionConstraint: first, dottedExpressionAttributes };
}

const COMPOUNDS = {
  conjunction: "conjunctionExpressionConstraint",
  disjunction: "disjunctionExpressionConstraint",
} as const;

function compound(c: Cursor, first: SubExpressionConstraint): ExpressionConstraint {
  const joined = c.connective();
  if (joined === undefined) return first;
  const operands = [first, operand(c)];
  for (;;) {
    const offset = c.offset;
    const next = c.connective();
    if (next === undefined) break;
    if (next !== joined || next === "exclusion") refuseMixture(c, joined, next, offset);
    operands.push(operand(c));
  }
  if (joined !== "exclusion") return { kind: COMPOUNDS[joined], operands };
  return { kind: "exclusionExpressionConstraint", subExpressionConstraint: first, exclusion: operands[1]! };
}

function operand(c: Cursor): SubExpressionConstraint {
  c.blank();
  const sub = subExpressionConstraint(c);
  c.blank();
  return sub;
}

const WRITTEN = { conjunction: "AND", disjunction: "OR", exclusion: "MINUS" } as const;

export function refuseMixture(c: Cursor, joined: Connective, next: Connective, offset: number): never {
  if (joined === "exclusion") c.fail("brackets", "MINUS takes two operands", offset);
  c.fail([`"${WRITTEN[joined]}"`, "brackets"], `${WRITTEN[joined]} and ${WRITTEN[next]} do not mix`, offset);
}

export function subExpressionConstraint(c: Cursor): SubExpressionConstraint {
  const decorations: Mutable<Partial<SubExpressionConstraint>> = {};
  const constraintOperator = readConstraintOperator(c);
  if (constraintOperator !== undefined) decorations.constraintOperator = constraintOperator;
  const memberOf = readMemberOf(c);
  if (memberOf !== undefined) decorations.memberOf = memberOf;
  const focus = c.eat("(") ? bracketed(c) : eclFocusConcept(c);
  Object.assign(decorations, readFilters(c, memberOf !== undefined));
  if (focus.kind !== "subExpressionConstraint") return { kind: "subExpressionConstraint", ...decorations, focus };
  if (Object.keys(decorations).length === 0) return focus;
  const plain = Object.keys(focus).length === 2;
  return { kind: "subExpressionConstraint", ...decorations, focus: plain ? focus.focus : focus };
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function bracketed(c: Cursor): ExpressionConstraint {
  return c.nested(() => {
    const inner = expressionConstraint(c);
    if (!c.eat(")")) c.fail(['")"', "an operator"]);
    return inner;
  });
}

function eclFocusConcept(c: Cursor): EclFocusConcept {
  if (c.eat("*")) return { kind: "wildCard" };
  if (atConceptId(c)) return eclConceptReference(c);
  if (atAltIdentifier(c)) return altIdentifier(c);
  if (c.eatWord("any")) return { kind: "wildCard" };
  return c.fail(["a concept id", '"*"', '"("']);
}

interface Filters {
  readonly memberFilterConstraints?: readonly MemberFilterConstraint[];
  readonly filterConstraints?: readonly (DescriptionFilterConstraint | ConceptFilterConstraint)[];
  readonly historySupplement?: HistorySupplement;
}

/** Member filters first, then description and concept filters, then the history supplement. */
function readFilters(c: Cursor, ofMembers: boolean): Filters {
  const members: MemberFilterConstraint[] = [];
  const others: (DescriptionFilterConstraint | ConceptFilterConstraint)[] = [];
  let history: HistorySupplement | undefined;
  for (;;) {
    const before = c.offset;
    c.blank();
    if (!c.at("{{")) {
      c.offset = before;
      break;
    }
    const offset = c.offset;
    if (history !== undefined) c.fail("the end of the operand", "a history supplement comes last", offset);
    const filter = c.nested(() => readFilter(c));
    if (filter.kind === "historySupplement") history = filter;
    else if (filter.kind !== "memberFilterConstraint") others.push(filter);
    else if (!ofMembers) c.fail('"^" before a member filter', "only members have member fields", offset);
    else if (others.length > 0) c.fail("member filters before others", undefined, offset);
    else members.push(filter);
  }
  return {
    ...(members.length > 0 && { memberFilterConstraints: members }),
    ...(others.length > 0 && { filterConstraints: others }),
    ...(history !== undefined && { historySupplement: history }),
  };
}
