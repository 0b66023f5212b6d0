import type {
  AltIdentifier,
  Cardinality,
  Comparison,
  ConstraintOperator,
  EclAttribute,
  EclAttributeGroup,
  EclAttributeSet,
  EclConceptReference,
  EclFocusConcept,
  EclRefinement,
  ExpressionConstraint,
  MemberOf,
  SubExpressionConstraint,
  TimeComparison,
  TypedSearchTerm,
} from "./ast.ts";
import { printFilter } from "./print-filters.ts";

/** Whether `|terms|` are printed; they mean nothing, so a cache key is printed without them. */
export type Terms = "terms" | "no terms";

/** Brief syntax, one way for each tree: `parseEcl(printEcl(tree))` equals the tree. */
export function printEcl(expression: ExpressionConstraint, terms: Terms = "terms"): string {
  const sub = (operand: SubExpressionConstraint): string => printSub(operand, terms);
  switch (expression.kind) {
    case "subExpressionConstraint":
      return sub(expression);
    case "refinedExpressionConstraint":
      return `${sub(expression.subExpressionConstraint)} : ${printRefinement(expression.eclRefinement, terms)}`;
    case "conjunctionExpressionConstraint":
      return expression.operands.map(sub).join(" AND ");
    case "disjunctionExpressionConstraint":
      return expression.operands.map(sub).join(" OR ");
    case "exclusionExpressionConstraint":
      return `${sub(expression.subExpressionConstraint)} MINUS ${sub(expression.exclusion)}`;
    case "dottedExpressionConstraint":
      return [expression.subExpressionConstraint, ...expression.dottedExpressionAttributes].map(sub).join(" . ");
  }
}

const SYMBOLS: Readonly<Record<ConstraintOperator, string>> = {
  descendantOf: "<",
  descendantOrSelfOf: "<<",
  childOf: "<!",
  childOrSelfOf: "<<!",
  ancestorOf: ">",
  ancestorOrSelfOf: ">>",
  parentOf: ">!",
  parentOrSelfOf: ">>!",
  top: "!!>",
  bottom: "!!<",
};

export function printSub(sub: SubExpressionConstraint, terms: Terms): string {
  const parts: string[] = [];
  if (sub.constraintOperator !== undefined) parts.push(SYMBOLS[sub.constraintOperator]);
  if (sub.memberOf !== undefined) parts.push(printMemberOf(sub.memberOf));
  parts.push(printFocus(sub.focus, terms));
  for (const filter of sub.memberFilterConstraints ?? []) parts.push(printFilter(filter, terms));
  for (const filter of sub.filterConstraints ?? []) parts.push(printFilter(filter, terms));
  if (sub.historySupplement !== undefined) parts.push(printFilter(sub.historySupplement, terms));
  return parts.join(" ");
}

function printMemberOf({ refsetFieldNameSet }: MemberOf): string {
  if (refsetFieldNameSet === undefined) return "^";
  return `^ [${refsetFieldNameSet === "*" ? "*" : refsetFieldNameSet.join(", ")}]`;
}

function printFocus(focus: EclFocusConcept | ExpressionConstraint, terms: Terms): string {
  if (focus.kind === "wildCard") return "*";
  if (focus.kind === "eclConceptReference") return printReference(focus, terms);
  if (focus.kind === "altIdentifier") return printAlternate(focus, terms);
  return `(${printEcl(focus, terms)})`;
}

export function printReference({ conceptId, term }: EclConceptReference, terms: Terms): string {
  return conceptId + printTerm(term, terms);
}

const printTerm = (term: string | undefined, terms: Terms): string =>
  term === undefined || terms === "no terms" ? "" : ` |${term}|`;

function printAlternate({ schemeAlias, code, term }: AltIdentifier, terms: Terms): string {
  const bare = `${schemeAlias}#${code}`;
  return (/^[-A-Za-z0-9._]+$/.test(code) ? bare : `"${bare}"`) + printTerm(term, terms);
}

function printRefinement({ kind, operands }: EclRefinement, terms: Terms): string {
  const joint = kind === "conjunctionRefinementSet" ? ", " : " OR ";
  return operands
    .map((operand) => {
      if (operand.kind === "eclAttribute") return printAttribute(operand, terms);
      return operand.kind === "eclAttributeGroup" ? printGroup(operand, terms) : `(${printRefinement(operand, terms)})`;
    })
    .join(joint);
}

function printGroup({ cardinality, eclAttributeSet }: EclAttributeGroup, terms: Terms): string {
  return `${printCardinality(cardinality)}{ ${printAttributeSet(eclAttributeSet, terms)} }`;
}

function printAttributeSet({ kind, operands }: EclAttributeSet, terms: Terms): string {
  return operands
    .map((operand) =>
      operand.kind === "eclAttribute" ? printAttribute(operand, terms) : `(${printAttributeSet(operand, terms)})`,
    )
    .join(kind === "conjunctionAttributeSet" ? ", " : " OR ");
}

function printAttribute(attribute: EclAttribute, terms: Terms): string {
  const reverse = attribute.reverseFlag ? "R " : "";
  const name = printSub(attribute.eclAttributeName, terms);
  return `${printCardinality(attribute.cardinality)}${reverse}${name} ${printComparison(attribute.comparison, terms)}`;
}

function printCardinality(cardinality: Cardinality | undefined): string {
  if (cardinality === undefined) return "";
  return `[${cardinality.minValue}..${cardinality.maxValue === "many" ? "*" : cardinality.maxValue}] `;
}

export function printComparison(comparison: Comparison | TimeComparison, terms: Terms): string {
  const { operator } = comparison;
  switch (comparison.kind) {
    case "expressionComparison":
      return `${operator} ${printSub(comparison.value, terms)}`;
    case "numericComparison":
      return `${operator} #${comparison.value}`;
    case "booleanComparison":
      return `${operator} ${comparison.value}`;
    case "stringComparison":
      return `${operator} ${printSet(comparison.value.map(printSearchTerm))}`;
    case "timeComparison":
      return `${operator} ${printSet(comparison.timeValues.map((time) => `"${time}"`))}`;
  }
}

export const printSet = (items: readonly string[]): string => (items.length === 1 ? items[0]! : `(${items.join(" ")})`);

export function printSearchTerm(term: TypedSearchTerm): string {
  if (term.kind === "wildSearchTermSet") {
    return `wild:"${term.pieces.map((piece) => piece.replace(/["\\*]/g, "\\$&")).join("*")}"`;
  }
  return `${term.matchKeyword ? "match:" : ""}"${term.text.replace(/["\\]/g, "\\$&")}"`;
}
