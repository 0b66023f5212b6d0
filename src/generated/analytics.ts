import type { GraphQLResolveInfo } from 'graphql';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { AnalyticsContext } from '../subgraphs/analytics/analytics.context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** By what a month's count is broken down. */
export type Breakdown =
  /** The SNOMED CT code. */
  | 'CODE'
  /** An activity's kind; a referral's priority. */
  | 'KIND'
  | 'NONE';

/** One code of a code system, with the term that the recorder saw. */
export type Coding = {
  readonly __typename?: 'Coding';
  /** Always text: SNOMED CT ids run to 18 digits. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** What the active release says of the code today; null for a code of another system than SNOMED CT. */
  readonly concept: Maybe<Concept>;
  /** The term that the recorder saw. */
  readonly display: Maybe<Scalars['String']['output']>;
  /** Whether `display` is a term of the code today; null where nothing can tell, or nothing was displayed. */
  readonly displayMatches: Maybe<Scalars['Boolean']['output']>;
  /** The edition that the code was checked against when it was recorded; null while it is unverified. */
  readonly release: Maybe<Scalars['String']['output']>;
  /** The code system, as a URI: `http://snomed.info/sct`. */
  readonly system: Maybe<Scalars['String']['output']>;
  /** The version of the code system, where the recorder named one. */
  readonly version: Maybe<Scalars['String']['output']>;
};

export type Concept = {
  readonly __typename?: 'Concept';
  readonly id: Scalars['ID']['output'];
};

/** How many, of one month and value. */
export type CountCell = {
  readonly __typename?: 'CountCell';
  /** The code, where it is broken down by code. */
  readonly coding: Maybe<Coding>;
  /** To the nearest 5; null where it is too small to show, or would tell another that is. */
  readonly count: Maybe<Scalars['Int']['output']>;
  readonly month: Scalars['String']['output'];
  /** The kind, or the code; empty where there is no breakdown, or no code. */
  readonly value: Scalars['String']['output'];
};

/** Counts of one measure. */
export type CountTable = {
  readonly __typename?: 'CountTable';
  readonly by: Breakdown;
  /** By month, then value. What is not there is 0. */
  readonly cells: ReadonlyArray<CountCell>;
  readonly from: Scalars['String']['output'];
  readonly of: Measure;
  readonly to: Scalars['String']['output'];
  /** The sums of what is shown, by value. */
  readonly totals: ReadonlyArray<CountTotal>;
};

/** How many are shown, of one value, in all months together. */
export type CountTotal = {
  readonly __typename?: 'CountTotal';
  readonly coding: Maybe<Coding>;
  readonly count: Scalars['Int']['output'];
  /** Whether every month of it is shown. */
  readonly isWhole: Scalars['Boolean']['output'];
  readonly value: Scalars['String']['output'];
};

export type CountsInput = {
  readonly by: Breakdown;
  /** The first month: `2026-01`. */
  readonly from: Scalars['String']['input'];
  readonly of: Measure;
  /** The last month: `2026-11`. At most ten years. */
  readonly to: Scalars['String']['input'];
};

/** What is counted. */
export type Measure =
  /** Contacts and interventions that took place, by the month of their start. FHIR Encounter and Procedure. */
  | 'ACTIVITY'
  /** Referrals, by the month in which they were made. FHIR ServiceRequest. */
  | 'REFERRAL';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * How much was done, month by month, by your organisation and its group. Counts of 1 to 7 are not shown and the rest
   * are rounded to 5, so that nobody can be told from them, nor from the difference of two answers.
   */
  readonly counts: CountTable;
};


export type QueryCountsArgs = {
  input: CountsInput;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Breakdown: Breakdown;
  Coding: ResolverTypeWrapper<CodingModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Concept: ResolverTypeWrapper<Concept>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountCell: ResolverTypeWrapper<Omit<CountCell, 'coding'> & { coding?: Maybe<ResolversTypes['Coding']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountTable: ResolverTypeWrapper<Omit<CountTable, 'cells' | 'totals'> & { cells: ReadonlyArray<ResolversTypes['CountCell']>, totals: ReadonlyArray<ResolversTypes['CountTotal']> }>;
  CountTotal: ResolverTypeWrapper<Omit<CountTotal, 'coding'> & { coding?: Maybe<ResolversTypes['Coding']> }>;
  CountsInput: CountsInput;
  Measure: Measure;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Coding: CodingModel;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Concept: Concept;
  ID: Scalars['ID']['output'];
  CountCell: Omit<CountCell, 'coding'> & { coding?: Maybe<ResolversParentTypes['Coding']> };
  Int: Scalars['Int']['output'];
  CountTable: Omit<CountTable, 'cells' | 'totals'> & { cells: ReadonlyArray<ResolversParentTypes['CountCell']>, totals: ReadonlyArray<ResolversParentTypes['CountTotal']> };
  CountTotal: Omit<CountTotal, 'coding'> & { coding?: Maybe<ResolversParentTypes['Coding']> };
  CountsInput: CountsInput;
  Query: Record<PropertyKey, never>;
};

export type CodingResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountTableResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['CountTable'] = ResolversParentTypes['CountTable']> = {
  by?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CountCell']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['CountTotal']>, ParentType, ContextType>;
};

export type CountTotalResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['CountTotal'] = ResolversParentTypes['CountTotal']> = {
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  counts?: Resolver<ResolversTypes['CountTable'], ParentType, ContextType, RequireFields<QueryCountsArgs, 'input'>>;
};

export type Resolvers<ContextType = AnalyticsContext> = {
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CountTable?: CountTableResolvers<ContextType>;
  CountTotal?: CountTotalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};
