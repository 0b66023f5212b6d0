import type {
  ConceptFilterConstraint,
  DescriptionFilterConstraint,
  HistorySupplement,
  MemberFilterConstraint,
} from "./filter-ast.ts";

export type * from "./filter-ast.ts";

/** The tree of an ECL 2.2 expression. Every kind is named after the rule of the grammar that it comes from. */

export type ExpressionConstraint =
  | RefinedExpressionConstraint
  | ConjunctionExpressionConstraint
  | DisjunctionExpressionConstraint
  | ExclusionExpressionConstraint
  | DottedExpressionConstraint
  | SubExpressionConstraint;

export interface RefinedExpressionConstraint {
  readonly kind: "refinedExpressionConstraint";
  readonly subExpressionConstraint: SubExpressionConstraint;
  readonly eclRefinement: EclRefinement;
}

export interface ConjunctionExpressionConstraint {
  readonly kind: "conjunctionExpressionConstraint";
  /** Two or more. */
  readonly operands: readonly SubExpressionConstraint[];
}

export interface DisjunctionExpressionConstraint {
  readonly kind: "disjunctionExpressionConstraint";
  /** Two or more. */
  readonly operands: readonly SubExpressionConstraint[];
}

export interface ExclusionExpressionConstraint {
  readonly kind: "exclusionExpressionConstraint";
  readonly subExpressionConstraint: SubExpressionConstraint;
  readonly exclusion: SubExpressionConstraint;
}

export interface DottedExpressionConstraint {
  readonly kind: "dottedExpressionConstraint";
  readonly subExpressionConstraint: SubExpressionConstraint;
  /** One or more, in the order they are followed. */
  readonly dottedExpressionAttributes: readonly EclAttributeName[];
}

/** Read from the inside out: focus, memberOf with its filters, constraintOperator, filters, historySupplement. */
export interface SubExpressionConstraint {
  readonly kind: "subExpressionConstraint";
  readonly constraintOperator?: ConstraintOperator;
  readonly memberOf?: MemberOf;
  readonly focus: EclFocusConcept | ExpressionConstraint;
  /** Member filters stand only beside memberOf. */
  readonly memberFilterConstraints?: readonly MemberFilterConstraint[];
  readonly filterConstraints?: readonly (DescriptionFilterConstraint | ConceptFilterConstraint)[];
  readonly historySupplement?: HistorySupplement;
}

export type ConstraintOperator =
  | "descendantOf"
  | "descendantOrSelfOf"
  | "childOf"
  | "childOrSelfOf"
  | "ancestorOf"
  | "ancestorOrSelfOf"
  | "parentOf"
  | "parentOrSelfOf"
  | "top"
  | "bottom";

export interface MemberOf {
  readonly kind: "memberOf";
  /** The columns to return in place of the referenced component; "*" is all of them that hold concepts. */
  readonly refsetFieldNameSet?: readonly string[] | "*";
}

export type EclFocusConcept = EclConceptReference | WildCard | AltIdentifier;

export interface EclConceptReference {
  readonly kind: "eclConceptReference";
  readonly conceptId: string;
  readonly term?: string;
}

export interface WildCard {
  readonly kind: "wildCard";
}

export interface AltIdentifier {
  readonly kind: "altIdentifier";
  readonly schemeAlias: string;
  readonly code: string;
  readonly term?: string;
}

/** `a = b, c = d, { e = f }`: one or more, all joined the same way. */
export interface EclRefinement {
  readonly kind: "conjunctionRefinementSet" | "disjunctionRefinementSet";
  readonly operands: readonly SubRefinement[];
}

export type SubRefinement = EclAttribute | EclAttributeGroup | EclRefinement;

export interface EclAttributeGroup {
  readonly kind: "eclAttributeGroup";
  readonly cardinality?: Cardinality;
  readonly eclAttributeSet: EclAttributeSet;
}

export interface EclAttributeSet {
  readonly kind: "conjunctionAttributeSet" | "disjunctionAttributeSet";
  readonly operands: readonly SubAttributeSet[];
}

export type SubAttributeSet = EclAttribute | EclAttributeSet;

export interface EclAttribute {
  readonly kind: "eclAttribute";
  readonly cardinality?: Cardinality;
  readonly reverseFlag?: true;
  readonly eclAttributeName: EclAttributeName;
  readonly comparison: Comparison;
}

export type EclAttributeName = SubExpressionConstraint;

export interface Cardinality {
  readonly minValue: number;
  readonly maxValue: number | "many";
}

export type Equality = "=" | "!=";
export type Order = Equality | "<=" | "<" | ">=" | ">";

export type Comparison = ExpressionComparison | NumericComparison | StringComparison | BooleanComparison;

export interface ExpressionComparison {
  readonly kind: "expressionComparison";
  readonly operator: Equality;
  readonly value: SubExpressionConstraint;
}

export interface NumericComparison {
  readonly kind: "numericComparison";
  readonly operator: Order;
  /** An exact decimal in its shortest form: `#+10.0` is "10". */
  readonly value: string;
}

export interface StringComparison {
  readonly kind: "stringComparison";
  readonly operator: Equality;
  /** One or more; any of them may match. */
  readonly value: readonly TypedSearchTerm[];
}

export interface BooleanComparison {
  readonly kind: "booleanComparison";
  readonly operator: Equality;
  readonly value: boolean;
}

export type TypedSearchTerm = MatchSearchTermSet | WildSearchTermSet;

export interface MatchSearchTermSet {
  readonly kind: "matchSearchTermSet";
  /** `match:` was written; without it a concrete string or a refset field is compared whole. */
  readonly matchKeyword?: true;
  /** The text between the quotes, unescaped, outer blanks dropped. */
  readonly text: string;
}

export interface WildSearchTermSet {
  readonly kind: "wildSearchTermSet";
  /** Literal pieces; any run of characters may stand between two of them. `"a\*b*"` is ["a*b", ""]. */
  readonly pieces: readonly string[];
}
