import type {
  AcceptabilitySet,
  ConceptChoice,
  ConceptFilter,
  DescriptionFilter,
  HistorySupplement,
  MemberFilter,
} from "./ast.ts";
import type { Filter } from "./parse-filters.ts";
import { printComparison, printEcl, printReference, printSearchTerm, printSet, printSub, type Terms } from "./print.ts";

const LETTERS = {
  descriptionFilterConstraint: "D",
  conceptFilterConstraint: "C",
  memberFilterConstraint: "M",
} as const;

export function printFilter(filter: Filter, terms: Terms): string {
  if (filter.kind === "historySupplement") return `{{ +${printHistory(filter, terms)} }}`;
  return `{{ ${LETTERS[filter.kind]} ${filter.filters.map((one) => printOne(one, terms)).join(", ")} }}`;
}

const SUFFIXES = { minimum: "-MIN", moderate: "-MOD", maximum: "-MAX" } as const;

function printHistory({ historyProfileSuffix, historySubset }: HistorySupplement, terms: Terms): string {
  const suffix = historyProfileSuffix === undefined ? "" : SUFFIXES[historyProfileSuffix];
  const subset = historySubset === undefined ? "" : ` (${printEcl(historySubset, terms)})`;
  return ` HISTORY${suffix}${subset}`;
}

function printOne(filter: DescriptionFilter | ConceptFilter | MemberFilter, terms: Terms): string {
  switch (filter.kind) {
    case "termFilter":
      return `term ${filter.operator} ${printSet(filter.value.map(printSearchTerm))}`;
    case "languageFilter":
      return `language ${filter.operator} ${printSet(filter.languageCodes)}`;
    case "typeIdFilter":
      return `typeId ${filter.operator} ${printChoice(filter.value, terms)}`;
    case "typeTokenFilter":
      return `type ${filter.operator} ${printSet(filter.tokens.map((token) => TYPES[token]))}`;
    case "dialectIdFilter":
      return `dialectId ${filter.operator} ${printDialectIds(filter.value, terms)}${acceptability(filter, terms)}`;
    case "dialectAliasFilter":
      return `dialect ${filter.operator} ${dialects(filter, (one) => one.alias, terms)}${acceptability(filter, terms)}`;
    case "descriptionIdFilter":
      return `id ${filter.operator} ${printSet(filter.descriptionIds)}`;
    case "definitionStatusIdFilter":
      return `definitionStatusId ${filter.operator} ${printChoice(filter.value, terms)}`;
    case "definitionStatusTokenFilter":
      return `definitionStatus ${filter.operator} ${printSet(filter.tokens)}`;
    case "moduleFilter":
      return `moduleId ${filter.operator} ${printChoice(filter.value, terms)}`;
    case "effectiveTimeFilter":
      return `effectiveTime ${filter.operator} ${printSet(filter.timeValues.map((time) => `"${time}"`))}`;
    case "activeFilter":
      return `active ${filter.operator} ${filter.value}`;
    case "memberFieldFilter":
      return `${filter.refsetFieldName} ${printComparison(filter.comparison, terms)}`;
  }
}

const TYPES = { synonym: "syn", fullySpecifiedName: "fsn", definition: "def" } as const;
const ACCEPTABILITIES = { acceptable: "accept", preferred: "prefer" } as const;

function printChoice(choice: ConceptChoice, terms: Terms): string {
  if (choice.kind === "subExpressionConstraint") return printSub(choice, terms);
  return printSet(choice.references.map((reference) => printReference(reference, terms)));
}

type DialectIds = Extract<DescriptionFilter, { kind: "dialectIdFilter" }>["value"];

function printDialectIds(value: DialectIds, terms: Terms): string {
  if (value.kind === "subExpressionConstraint") return printSub(value, terms);
  return dialects(value, (one) => printReference(one.reference, terms), terms);
}

/** Always in brackets unless it is one plain alias: an acceptability outside them is that of the whole filter. */
function dialects<Dialect extends { readonly acceptabilitySet?: AcceptabilitySet }>(
  filter: { readonly kind: string; readonly dialects: readonly Dialect[] },
  print: (dialect: Dialect) => string,
  terms: Terms,
): string {
  const items = filter.dialects.map((one) => print(one) + acceptability(one, terms));
  const bare = items.length === 1 && filter.kind !== "dialectIdSet" && !filter.dialects[0]!.acceptabilitySet;
  return bare ? items[0]! : `(${items.join(" ")})`;
}

function acceptability(owner: { readonly acceptabilitySet?: AcceptabilitySet }, terms: Terms): string {
  if (owner.acceptabilitySet === undefined) return "";
  const items = owner.acceptabilitySet.map((one) =>
    typeof one === "string" ? ACCEPTABILITIES[one] : printReference(one, terms),
  );
  return ` (${items.join(" ")})`;
}
