import type {
  Comparison,
  EclConceptReference,
  Equality,
  ExpressionConstraint,
  Order,
  SubExpressionConstraint,
  TypedSearchTerm,
} from "./ast.ts";

/** What stands between `{{` and `}}`, named after the grammar as the rest of the tree is. */

export interface DescriptionFilterConstraint {
  readonly kind: "descriptionFilterConstraint";
  readonly filters: readonly DescriptionFilter[];
}

export type DescriptionFilter =
  | TermFilter
  | LanguageFilter
  | TypeIdFilter
  | TypeTokenFilter
  | DialectIdFilter
  | DialectAliasFilter
  | ModuleFilter
  | EffectiveTimeFilter
  | ActiveFilter
  | DescriptionIdFilter;

export interface TermFilter {
  readonly kind: "termFilter";
  readonly operator: Equality;
  readonly value: readonly TypedSearchTerm[];
}

export interface LanguageFilter {
  readonly kind: "languageFilter";
  readonly operator: Equality;
  /** Two small letters each. */
  readonly languageCodes: readonly string[];
}

/** Either one expression, or a written-out list of concepts. */
export type ConceptChoice = SubExpressionConstraint | EclConceptReferenceSet;

export interface EclConceptReferenceSet {
  readonly kind: "eclConceptReferenceSet";
  /** Two or more. */
  readonly references: readonly EclConceptReference[];
}

export interface TypeIdFilter {
  readonly kind: "typeIdFilter";
  readonly operator: Equality;
  readonly value: ConceptChoice;
}

export type TypeToken = "synonym" | "fullySpecifiedName" | "definition";

export interface TypeTokenFilter {
  readonly kind: "typeTokenFilter";
  readonly operator: Equality;
  readonly tokens: readonly TypeToken[];
}

export interface DialectIdFilter {
  readonly kind: "dialectIdFilter";
  readonly operator: Equality;
  readonly value: SubExpressionConstraint | DialectIdSet;
  readonly acceptabilitySet?: AcceptabilitySet;
}

export interface DialectIdSet {
  readonly kind: "dialectIdSet";
  readonly dialects: readonly {
    readonly reference: EclConceptReference;
    readonly acceptabilitySet?: AcceptabilitySet;
  }[];
}

export interface DialectAliasFilter {
  readonly kind: "dialectAliasFilter";
  readonly operator: Equality;
  /** Small letters. */
  readonly dialects: readonly { readonly alias: string; readonly acceptabilitySet?: AcceptabilitySet }[];
  readonly acceptabilitySet?: AcceptabilitySet;
}

export type AcceptabilityToken = "acceptable" | "preferred";
export type AcceptabilitySet = readonly (AcceptabilityToken | EclConceptReference)[];

export interface DescriptionIdFilter {
  readonly kind: "descriptionIdFilter";
  readonly operator: Equality;
  readonly descriptionIds: readonly string[];
}

export interface ConceptFilterConstraint {
  readonly kind: "conceptFilterConstraint";
  readonly filters: readonly ConceptFilter[];
}

export type ConceptFilter =
  | DefinitionStatusIdFilter
  | DefinitionStatusTokenFilter
  | ModuleFilter
  | EffectiveTimeFilter
  | ActiveFilter;

export interface DefinitionStatusIdFilter {
  readonly kind: "definitionStatusIdFilter";
  readonly operator: Equality;
  readonly value: ConceptChoice;
}

export type DefinitionStatusToken = "primitive" | "defined";

export interface DefinitionStatusTokenFilter {
  readonly kind: "definitionStatusTokenFilter";
  readonly operator: Equality;
  readonly tokens: readonly DefinitionStatusToken[];
}

export interface ModuleFilter {
  readonly kind: "moduleFilter";
  readonly operator: Equality;
  readonly value: ConceptChoice;
}

export interface EffectiveTimeFilter {
  readonly kind: "effectiveTimeFilter";
  readonly operator: Order;
  /** Eight digits each, or "" for a component not yet released. */
  readonly timeValues: readonly string[];
}

export interface ActiveFilter {
  readonly kind: "activeFilter";
  readonly operator: Equality;
  /** "*" (ECL 2.3) is either. */
  readonly value: boolean | "*";
}

export interface MemberFilterConstraint {
  readonly kind: "memberFilterConstraint";
  readonly filters: readonly MemberFilter[];
}

export type MemberFilter = ModuleFilter | EffectiveTimeFilter | ActiveFilter | MemberFieldFilter;

export interface MemberFieldFilter {
  readonly kind: "memberFieldFilter";
  readonly refsetFieldName: string;
  readonly comparison: Comparison | TimeComparison;
}

/** Only where it cannot be read as a string: an ordering, or an empty time. */
export interface TimeComparison {
  readonly kind: "timeComparison";
  readonly operator: Order;
  readonly timeValues: readonly string[];
}

export interface HistorySupplement {
  readonly kind: "historySupplement";
  /** Without a suffix and without a subset: every historical association. */
  readonly historyProfileSuffix?: "minimum" | "moderate" | "maximum";
  /** Yields the association reference sets to follow. */
  readonly historySubset?: ExpressionConstraint;
}
