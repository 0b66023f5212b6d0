import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../access/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What may have been meant. */
export type CodeSuggestion = {
  readonly __typename?: 'CodeSuggestion';
  /** Why: `SAME AS`, `the digits that a spreadsheet lost`. */
  readonly because: Scalars['String']['output'];
  readonly code: Scalars['ID']['output'];
  readonly display: Maybe<Scalars['String']['output']>;
};

/** Whether a code may be recorded. */
export type CodeVerdict = {
  readonly __typename?: 'CodeVerdict';
  readonly concept: Maybe<Concept>;
  /** Why not, or why nothing can tell, for people. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Why not, for programs: `CHECK_DIGIT`, `TRUNCATED`, `INACTIVE`, `OUTSIDE_VALUE_SET` and so on. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The release that was asked; null where the digits alone condemn the code, or nothing could be asked. */
  readonly release: Maybe<Scalars['String']['output']>;
  readonly suggestions: ReadonlyArray<CodeSuggestion>;
  readonly verdict: Verdict;
  /** Of a valid code: that its display is not a term of it. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A place where codes are recorded, with the concepts that belong there. */
export type CodingPlace = {
  readonly __typename?: 'CodingPlace';
  readonly field: Scalars['String']['output'];
  /** What is recorded there. */
  readonly purpose: Scalars['String']['output'];
  /** Where the rule comes from. */
  readonly source: Scalars['String']['output'];
  readonly strength: CodingStrength;
  /** The thing and its field: `care_plans.care_plan`, `categories`. */
  readonly thing: Scalars['String']['output'];
  /** As ECL: search within it. */
  readonly valueSet: Scalars['String']['output'];
};

export type CodingStrength =
  /** Offered first, and nothing is refused. */
  | 'PREFERRED'
  /** A code from outside is refused. */
  | 'REQUIRED';

/**
 * A SNOMED CT concept, as the active release has it. Everything but its id is null where the release cannot tell, which
 * is never the same as `false`: `problem` says why.
 */
export type Concept = {
  readonly __typename?: 'Concept';
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** What it is, further: site, method, and so on. */
  readonly attributes: Maybe<ReadonlyArray<ConceptAttribute>>;
  /** The next narrower concepts. */
  readonly children: ConceptConnection;
  /** Whether its attributes define it sufficiently. */
  readonly defined: Maybe<Scalars['Boolean']['output']>;
  /** The term to show: preferred in GB English, by the UK's own language reference sets. */
  readonly display: Maybe<Scalars['String']['output']>;
  /** The day of its last change, `yyyymmdd`. */
  readonly effectiveTime: Maybe<Scalars['String']['output']>;
  /** The fully specified name, with the kind of concept in brackets. */
  readonly fsn: Maybe<Scalars['String']['output']>;
  /** Always text: SNOMED CT ids run to 18 digits. */
  readonly id: Scalars['ID']['output'];
  readonly moduleId: Maybe<Scalars['ID']['output']>;
  /** The next broader concepts. */
  readonly parents: Maybe<ReadonlyArray<Concept>>;
  /** Why the release says nothing of it; null where it does. */
  readonly problem: Maybe<TerminologyProblem>;
  /** The reference sets that it is in. */
  readonly refsets: Maybe<ReadonlyArray<Concept>>;
  /** What to record in its place, where it is inactive. */
  readonly replacements: Maybe<ReadonlyArray<Replacement>>;
  readonly standing: ConceptStanding;
  /** Everything that it is called, in use or not. */
  readonly terms: Maybe<ReadonlyArray<ConceptTerm>>;
};


/**
 * A SNOMED CT concept, as the active release has it. Everything but its id is null where the release cannot tell, which
 * is never the same as `false`: `problem` says why.
 */
export type ConceptChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One attribute of a concept. Those of one group above 0 belong together; each of group 0 stands alone. */
export type ConceptAttribute = {
  readonly __typename?: 'ConceptAttribute';
  /** The value, where it is a number or text: `500`. */
  readonly concreteValue: Maybe<Scalars['String']['output']>;
  readonly group: Scalars['Int']['output'];
  readonly type: Concept;
  /** The value, where it is a concept. */
  readonly value: Maybe<Concept>;
};

/** A page of concepts; everything but `pageInfo` is null where there is a problem. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  readonly edges: Maybe<ReadonlyArray<ConceptEdge>>;
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  readonly pageInfo: PageInfo;
  readonly problem: Maybe<TerminologyProblem>;
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Concept;
};

/** A concept that was found, by which of its terms. */
export type ConceptHit = {
  readonly __typename?: 'ConceptHit';
  readonly concept: Concept;
  readonly matchedTerm: Scalars['String']['output'];
  /** Of an inactive concept only. */
  readonly replacements: ReadonlyArray<Replacement>;
};

/** What a search found; `hits` is null, and not empty, where it could not be made. */
export type ConceptSearch = {
  readonly __typename?: 'ConceptSearch';
  readonly hits: Maybe<ReadonlyArray<ConceptHit>>;
  /** Whether there are more than were asked for. */
  readonly more: Maybe<Scalars['Boolean']['output']>;
  readonly problem: Maybe<TerminologyProblem>;
};

/** What the active release says of an id. */
export type ConceptStanding =
  | 'ACTIVE'
  /** It was valid once, and may be in records from then; do not record it anew. */
  | 'INACTIVE'
  /** It is no concept of the release. */
  | 'NOT_FOUND'
  /** Nothing here can tell: no release is loaded, or the terminology server does not answer. */
  | 'UNKNOWN';

/** One thing that a concept is called. */
export type ConceptTerm = {
  readonly __typename?: 'ConceptTerm';
  /** The language reference sets that accept it. */
  readonly acceptableIn: ReadonlyArray<Scalars['ID']['output']>;
  readonly active: Scalars['Boolean']['output'];
  readonly language: Scalars['String']['output'];
  /** The language reference sets that prefer it. */
  readonly preferredIn: ReadonlyArray<Scalars['ID']['output']>;
  readonly term: Scalars['String']['output'];
  readonly type: ConceptTermType;
};

export type ConceptTermType =
  | 'DEFINITION'
  | 'FSN'
  | 'SYNONYM';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Where codes are recorded, and from which concepts they are taken there: what a picker searches within. */
  readonly codingPlaces: ReadonlyArray<CodingPlace>;
  /** The SNOMED CT concept of this id. It is never null: `standing` says whether the release knows it. */
  readonly concept: Concept;
  /** All concepts of an ECL 2.2 expression, in the order of the hierarchy. */
  readonly evaluateEcl: ConceptConnection;
  /** What to record in place of an inactive concept, best first; empty for an active one. Nothing is ever replaced unasked. */
  readonly replacements: ReplacementsAnswer;
  /**
   * Concepts by their terms, as someone types: the beginnings of words in any order, accents and case aside, the nearest
   * first. `within` is an ECL expression that every hit is in; `first` is at most 100.
   */
  readonly searchConcepts: ConceptSearch;
  /** How concept `a` stands to concept `b`: whether a record of `b` counts where `a` is asked for. */
  readonly subsumes: SubsumptionAnswer;
  /** Which release of SNOMED CT answers, or why none does. */
  readonly terminologyStatus: TerminologyStatus;
  /** Whether a code may be recorded: its digits, its place in the release, its term, and the value set `within`, as ECL. */
  readonly validateCode: CodeVerdict;
};


export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluateEclArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  ecl: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryReplacementsArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchConceptsArgs = {
  first?: Scalars['Int']['input'];
  includeInactive?: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
  within: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubsumesArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type QueryValidateCodeArgs = {
  code: Scalars['String']['input'];
  display: InputMaybe<Scalars['String']['input']>;
  within: InputMaybe<Scalars['String']['input']>;
};

/** An active concept to record in place of an inactive one. */
export type Replacement = {
  readonly __typename?: 'Replacement';
  /** The historical association that says so: `SAME AS`, `REPLACED BY`. */
  readonly association: Scalars['String']['output'];
  readonly concept: Concept;
};

/** What to record instead; `replacements` is null where nothing can tell. */
export type ReplacementsAnswer = {
  readonly __typename?: 'ReplacementsAnswer';
  readonly problem: Maybe<TerminologyProblem>;
  readonly replacements: Maybe<ReadonlyArray<Replacement>>;
};

/** How the first concept stands to the second. */
export type Subsumption =
  | 'EQUIVALENT'
  | 'NOT_SUBSUMED'
  /** The first is narrower. */
  | 'SUBSUMED_BY'
  /** The first is broader. */
  | 'SUBSUMES';

/** How two concepts stand; `outcome` is null where nothing can tell, which is not the same as NOT_SUBSUMED. */
export type SubsumptionAnswer = {
  readonly __typename?: 'SubsumptionAnswer';
  readonly outcome: Maybe<Subsumption>;
  readonly problem: Maybe<TerminologyProblem>;
  readonly release: Maybe<Scalars['String']['output']>;
};

export type TerminologyMode =
  /** Neither: digits are checked, and every code is recorded as unverified. */
  | 'CODES_ONLY'
  /** A loaded release. */
  | 'ENGINE'
  /** A FHIR terminology server elsewhere. */
  | 'REMOTE';

/** Why a question about SNOMED CT has no answer. */
export type TerminologyProblem = {
  readonly __typename?: 'TerminologyProblem';
  readonly code: TerminologyProblemCode;
  /** Of an ECL expression: what would have been right there. */
  readonly expected: ReadonlyArray<Scalars['String']['output']>;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** Of an ECL expression: where it goes wrong, counted in characters from 0. */
  readonly position: Maybe<Scalars['Int']['output']>;
};

export type TerminologyProblemCode =
  | 'CHECK_DIGIT'
  | 'ECL_REFUSED'
  | 'ECL_SYNTAX'
  | 'ECL_TOO_COSTLY'
  | 'NOT_AN_ID'
  | 'NOT_A_CONCEPT'
  | 'NOT_SUPPORTED'
  | 'TRUNCATED'
  /** Nothing here can tell: do not take it for a yes or a no. */
  | 'UNKNOWN'
  | 'UNKNOWN_CONCEPT'
  | 'UNKNOWN_REFSET';

/** What this server knows of SNOMED CT. */
export type TerminologyStatus = {
  readonly __typename?: 'TerminologyStatus';
  readonly mode: TerminologyMode;
  readonly ready: Scalars['Boolean']['output'];
  /** Why it is not ready. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The id of the release, which every code that is checked against it carries. */
  readonly release: Maybe<Scalars['String']['output']>;
  /** Places whose value sets name what this release lacks: codes there are not checked against them. */
  readonly uncheckedPlaces: ReadonlyArray<Scalars['String']['output']>;
  /** Its version URI. */
  readonly version: Maybe<Scalars['String']['output']>;
};

export type Verdict =
  | 'INVALID'
  /** Nothing here can tell. It may be recorded, and stays visibly unverified. */
  | 'UNKNOWN'
  | 'VALID';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Concept: Concept;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Concept:
    ( { __typename: 'Concept' }
    & GraphQLRecursivePick<FederationTypes['Concept'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CodeSuggestion: ResolverTypeWrapper<CodeSuggestion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CodeVerdict: ResolverTypeWrapper<CodeVerdict>;
  CodingPlace: ResolverTypeWrapper<CodingPlace>;
  CodingStrength: CodingStrength;
  Concept: ResolverTypeWrapper<Concept>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConceptAttribute: ResolverTypeWrapper<ConceptAttribute>;
  ConceptConnection: ResolverTypeWrapper<ConceptConnection>;
  ConceptEdge: ResolverTypeWrapper<ConceptEdge>;
  ConceptHit: ResolverTypeWrapper<ConceptHit>;
  ConceptSearch: ResolverTypeWrapper<ConceptSearch>;
  ConceptStanding: ConceptStanding;
  ConceptTerm: ResolverTypeWrapper<ConceptTerm>;
  ConceptTermType: ConceptTermType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Replacement: ResolverTypeWrapper<Replacement>;
  ReplacementsAnswer: ResolverTypeWrapper<ReplacementsAnswer>;
  Subsumption: Subsumption;
  SubsumptionAnswer: ResolverTypeWrapper<SubsumptionAnswer>;
  TerminologyMode: TerminologyMode;
  TerminologyProblem: ResolverTypeWrapper<TerminologyProblem>;
  TerminologyProblemCode: TerminologyProblemCode;
  TerminologyStatus: ResolverTypeWrapper<TerminologyStatus>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CodeSuggestion: CodeSuggestion;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CodeVerdict: CodeVerdict;
  CodingPlace: CodingPlace;
  Concept: Concept | FederationReferenceTypes['Concept'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ConceptAttribute: ConceptAttribute;
  ConceptConnection: ConceptConnection;
  ConceptEdge: ConceptEdge;
  ConceptHit: ConceptHit;
  ConceptSearch: ConceptSearch;
  ConceptTerm: ConceptTerm;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Replacement: Replacement;
  ReplacementsAnswer: ReplacementsAnswer;
  SubsumptionAnswer: SubsumptionAnswer;
  TerminologyProblem: TerminologyProblem;
  TerminologyStatus: TerminologyStatus;
};

export type CodeSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSuggestion'] = ResolversParentTypes['CodeSuggestion']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeVerdict'] = ResolversParentTypes['CodeVerdict']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['CodeSuggestion']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingPlace'] = ResolversParentTypes['CodingPlace']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['CodingStrength'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'], FederationReferenceType extends FederationReferenceTypes['Concept'] = FederationReferenceTypes['Concept']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Concept']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptAttribute']>>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptChildrenArgs, 'first'>>;
  defined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TerminologyProblem']>, ParentType, ContextType>;
  refsets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  replacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Replacement']>>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ConceptStanding'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptTerm']>>, ParentType, ContextType>;
};

export type ConceptAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptAttribute'] = ResolversParentTypes['ConceptAttribute']> = {
  concreteValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TerminologyProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ConceptHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptHit'] = ResolversParentTypes['ConceptHit']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  matchedTerm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacements?: Resolver<ReadonlyArray<ResolversTypes['Replacement']>, ParentType, ContextType>;
};

export type ConceptSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptSearch'] = ResolversParentTypes['ConceptSearch']> = {
  hits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptHit']>>, ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TerminologyProblem']>, ParentType, ContextType>;
};

export type ConceptTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptTerm'] = ResolversParentTypes['ConceptTerm']> = {
  acceptableIn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferredIn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ConceptTermType'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  codingPlaces?: Resolver<ReadonlyArray<ResolversTypes['CodingPlace']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  evaluateEcl?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryEvaluateEclArgs, 'ecl' | 'first'>>;
  replacements?: Resolver<ResolversTypes['ReplacementsAnswer'], ParentType, ContextType, RequireFields<QueryReplacementsArgs, 'id'>>;
  searchConcepts?: Resolver<ResolversTypes['ConceptSearch'], ParentType, ContextType, RequireFields<QuerySearchConceptsArgs, 'first' | 'includeInactive' | 'text'>>;
  subsumes?: Resolver<ResolversTypes['SubsumptionAnswer'], ParentType, ContextType, RequireFields<QuerySubsumesArgs, 'a' | 'b'>>;
  terminologyStatus?: Resolver<ResolversTypes['TerminologyStatus'], ParentType, ContextType>;
  validateCode?: Resolver<ResolversTypes['CodeVerdict'], ParentType, ContextType, RequireFields<QueryValidateCodeArgs, 'code'>>;
};

export type ReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  association?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ReplacementsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacementsAnswer'] = ResolversParentTypes['ReplacementsAnswer']> = {
  problem?: Resolver<Maybe<ResolversTypes['TerminologyProblem']>, ParentType, ContextType>;
  replacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Replacement']>>, ParentType, ContextType>;
};

export type SubsumptionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsumptionAnswer'] = ResolversParentTypes['SubsumptionAnswer']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Subsumption']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TerminologyProblem']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TerminologyProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminologyProblem'] = ResolversParentTypes['TerminologyProblem']> = {
  code?: Resolver<ResolversTypes['TerminologyProblemCode'], ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TerminologyStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminologyStatus'] = ResolversParentTypes['TerminologyStatus']> = {
  mode?: Resolver<ResolversTypes['TerminologyMode'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uncheckedPlaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CodeSuggestion?: CodeSuggestionResolvers<ContextType>;
  CodeVerdict?: CodeVerdictResolvers<ContextType>;
  CodingPlace?: CodingPlaceResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptAttribute?: ConceptAttributeResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptHit?: ConceptHitResolvers<ContextType>;
  ConceptSearch?: ConceptSearchResolvers<ContextType>;
  ConceptTerm?: ConceptTermResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  ReplacementsAnswer?: ReplacementsAnswerResolvers<ContextType>;
  SubsumptionAnswer?: SubsumptionAnswerResolvers<ContextType>;
  TerminologyProblem?: TerminologyProblemResolvers<ContextType>;
  TerminologyStatus?: TerminologyStatusResolvers<ContextType>;
};
