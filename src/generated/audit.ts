import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { AuditEntry as AuditEntryModel } from "../subgraphs/audit/audit-entry/audit-entry.ts";
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { AuditContext } from '../subgraphs/audit/audit.context.ts';
type Connection<Row> = Awaited<ReturnType<typeof connection<Row>>>;
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
  /** A date, or an instant with its offset: `2026-11-22T10:30:00+00:00`. FHIR dateTime. */
  DateTime: { input: DateTime; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Activity = {
  readonly __typename?: 'Activity';
  readonly id: Scalars['ID']['output'];
};

export type AuditActorKind =
  | 'APPLICATION'
  | 'USER';

/**
 * One thing that a caller saw, changed or was denied. Entries are linked by their hashes, so that none can be changed or
 * taken out without a trace. FHIR AuditEvent; of a write, Provenance besides.
 */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The subject of the caller's token. AuditEvent.agent.altId. */
  readonly actorId: Maybe<Scalars['String']['output']>;
  /** Whether a person or software asked; null for a stranger, whose token did not count. AuditEvent.agent.type. */
  readonly actorKind: Maybe<AuditActorKind>;
  /** AuditEvent.agent.name. */
  readonly actorName: Maybe<Scalars['String']['output']>;
  /** The chain in which it is a link. */
  readonly chain: Scalars['Int']['output'];
  /** The hash of this link and all before it: SHA-256, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Whether something was read, written or denied, or failed. AuditEvent.action and AuditEvent.outcome. */
  readonly kind: AuditKind;
  /** What was asked, as this schema calls it: `patient, carePlans`. AuditEvent.subtype. */
  readonly operation: Scalars['String']['output'];
  /** The organisation for which they asked, by its ODS code. AuditEvent.agent.role and Provenance.agent.onBehalfOf. */
  readonly organisationOdsCode: Maybe<Scalars['String']['output']>;
  /** `OK`, or the codes of what went wrong. AuditEvent.outcomeDesc. */
  readonly outcome: Scalars['String']['output'];
  /** About whom something was told or written, of those whom you may know of. AuditEvent.entity. */
  readonly patients: ReadonlyArray<Patient>;
  /** For what they asked. AuditEvent.purposeOfEvent. */
  readonly purpose: Maybe<AuditPurpose>;
  /** When. AuditEvent.recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** AuditEvent.agent.role. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The role profile that they chose. AuditEvent.agent.who. */
  readonly sdsRoleProfileId: Maybe<Scalars['String']['output']>;
  /** The caller's number in the Spine Directory Service. AuditEvent.agent.who. */
  readonly sdsUserId: Maybe<Scalars['String']['output']>;
  /** Its place in its chain, from 1; text, since it is a 64-bit number. */
  readonly sequence: Scalars['String']['output'];
  /** What was written. AuditEvent.entity and Provenance.target. */
  readonly target: Maybe<Reference>;
  /** Always 1: an entry is never changed. */
  readonly version: Scalars['Int']['output'];
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** Every condition that is given must hold. */
export type AuditFilter = {
  /** Recorded at this moment or after it. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<AuditKind>>;
  /** Recorded before this moment. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditKind =
  /** Refused because of who asked, or about whom. */
  | 'DENIED'
  /** Not answered, or refused for another reason. */
  | 'FAILED'
  | 'READ'
  | 'WRITE';

/** For what somebody asks: FHIR's PurposeOfUse. Sent as the header `x-purpose`; else it follows from the role. */
export type AuditPurpose =
  | 'CARE_MANAGEMENT'
  | 'COMPLIANCE'
  | 'EMERGENCY_TREATMENT'
  | 'FAMILY_REQUEST'
  | 'OPERATIONS'
  | 'PATIENT_REQUEST'
  | 'TREATMENT';

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

export type Condition = {
  readonly __typename?: 'Condition';
  readonly id: Scalars['ID']['output'];
};

export type Goal = {
  readonly __typename?: 'Goal';
  readonly id: Scalars['ID']['output'];
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
};

/** A number or code that someone outside gave to a thing. FHIR Identifier. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Who gave it, as a URI: `https://fhir.nhs.uk/Id/nhs-number`. */
  readonly system: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['String']['output']>;
};

export type Observation = {
  readonly __typename?: 'Observation';
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type Patient = {
  readonly __typename?: 'Patient';
  /**
   * Who saw this person's data and who changed them, the latest first. For the person, and for the privacy officer of an
   * organisation that may know of them: to anyone else it is null, with FORBIDDEN among the errors.
   */
  readonly auditTrail: Maybe<AuditEntryConnection>;
  readonly id: Scalars['ID']['output'];
};


export type PatientAuditTrailArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
};

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  readonly id: Scalars['ID']['output'];
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What one user or application saw, changed and was denied, the latest first. `userId` is the subject of their token.
   * For the privacy officer, of the callers of their own group.
   */
  readonly auditOfUser: AuditEntryConnection;
};


export type QueryAuditOfUserArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
  userId: Scalars['ID']['input'];
};

/**
 * Points at another thing. Known here: `type` and `id`, and the field of that type leads on.
 * Known only elsewhere: `url`. Known only by name or number: `display`, `identifier`. FHIR Reference.
 */
export type Reference = {
  readonly __typename?: 'Reference';
  readonly activity: Maybe<Activity>;
  readonly carePlan: Maybe<CarePlan>;
  readonly careTeam: Maybe<CareTeam>;
  readonly condition: Maybe<Condition>;
  readonly display: Maybe<Scalars['String']['output']>;
  readonly goal: Maybe<Goal>;
  readonly healthcareService: Maybe<HealthcareService>;
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly identifier: Maybe<Identifier>;
  readonly observation: Maybe<Observation>;
  readonly organisation: Maybe<Organisation>;
  readonly patient: Maybe<Patient>;
  readonly practitioner: Maybe<Practitioner>;
  readonly practitionerRole: Maybe<PractitionerRole>;
  readonly referral: Maybe<Referral>;
  readonly relatedPerson: Maybe<RelatedPerson>;
  readonly task: Maybe<Task>;
  /** `Patient`, `Practitioner`, `Organisation`, `Referral` and so on. */
  readonly type: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
};

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type Task = {
  readonly __typename?: 'Task';
  readonly id: Scalars['ID']['output'];
};



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
  AuditEntry: AuditEntry;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<EntityReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditActorKind: AuditActorKind;
  AuditEntry: ResolverTypeWrapper<Stored<AuditEntryModel>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<Stored<AuditEntryModel>>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditPurpose: AuditPurpose;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  Condition: ResolverTypeWrapper<EntityReference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  Task: ResolverTypeWrapper<EntityReference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: EntityReference;
  ID: Scalars['ID']['output'];
  AuditEntry: Stored<AuditEntryModel>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AuditEntryConnection: Connection<Stored<AuditEntryModel>>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  Condition: EntityReference;
  DateTime: Scalars['DateTime']['output'];
  Goal: EntityReference;
  HealthcareService: EntityReference;
  Identifier: Identifier;
  Observation: EntityReference;
  Organisation: EntityReference;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: EntityReference;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  Task: EntityReference;
};

export type ActivityResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['AuditActorKind']>, ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationOdsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patients?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['AuditPurpose']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdsRoleProfileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdsUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GoalResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<PatientAuditTrailArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditOfUser?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditOfUserArgs, 'first' | 'userId'>>;
};

export type ReferenceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  careTeam?: Resolver<Maybe<ResolversTypes['CareTeam']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  healthcareService?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['Identifier']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  practitionerRole?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AuditContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
};
