import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Context } from '../access/context.ts';
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
  /**
   * A FHIR R4 resource as JSON. What was imported comes back as it went in, but for ids and references, which are ours;
   * what the domain does not model is kept with it. What was born here is written whole.
   */
  FhirResource: { input: Record<string, unknown>; output: object; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AboutMe = {
  readonly __typename?: 'AboutMe';
  /** As a FHIR QuestionnaireResponse to the form of the national standard. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** The person has a personalised plan in force already, and there is one at a time. */
export type ActivePlanExists = UserError & {
  readonly __typename?: 'ActivePlanExists';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The plan that is in force; null where it was put into force at this very moment. */
  readonly planId: Maybe<Scalars['ID']['output']>;
};

export type Activity = {
  readonly __typename?: 'Activity';
  /** As a FHIR Encounter, for a contact, or Procedure, for an intervention. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type ActivityTemplate = {
  readonly __typename?: 'ActivityTemplate';
  /** As a FHIR ActivityDefinition. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type Appointment = {
  readonly __typename?: 'Appointment';
  /** As an FHIR Appointment. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Assessment = {
  readonly __typename?: 'Assessment';
  /** As a FHIR QuestionnaireResponse. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type AssessmentOffer = {
  readonly __typename?: 'AssessmentOffer';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** As a FHIR AuditEvent; null where you may not see it. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Of a write, as a FHIR Provenance of what it wrote; null of anything else. */
  readonly provenance: Maybe<Scalars['FhirResource']['output']>;
};

export type CapacityAssessment = {
  readonly __typename?: 'CapacityAssessment';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  /** The plan with all that it is made of as a FHIR document: a Bundle that starts with a Composition. */
  readonly document: Maybe<Scalars['FhirResource']['output']>;
  /** As a FHIR CarePlan. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  /** As a FHIR CareTeam. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CarerRegistration = {
  readonly __typename?: 'CarerRegistration';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CaseNote = {
  readonly __typename?: 'CaseNote';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** A time within which something must happen for a referred person. */
export type Clock = {
  readonly __typename?: 'Clock';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

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

export type Communication = {
  readonly __typename?: 'Communication';
  /** As a FHIR Communication. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Concept = {
  readonly __typename?: 'Concept';
  readonly id: Scalars['ID']['output'];
};

export type Condition = {
  readonly __typename?: 'Condition';
  /** As a FHIR Condition. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Consent = {
  readonly __typename?: 'Consent';
  /** As a FHIR Consent. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** It may be done with somebody's consent alone, and none that holds is on record. */
export type ConsentRequired = UserError & {
  readonly __typename?: 'ConsentRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type CriteriaSet = {
  readonly __typename?: 'CriteriaSet';
  /** As a FHIR Group that is not actual. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Episode = {
  readonly __typename?: 'Episode';
  /** As a FHIR EpisodeOfCare. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Feedback = {
  readonly __typename?: 'Feedback';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Flag = {
  readonly __typename?: 'Flag';
  /** As a FHIR Flag. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Goal = {
  readonly __typename?: 'Goal';
  /** As a FHIR Goal. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  /** As a FHIR HealthcareService. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type HospitalStay = {
  readonly __typename?: 'HospitalStay';
  /** As a FHIR Encounter of our profile. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** The idempotency key was used before, for a different request. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What became of the entries of one type. */
export type ImportCount = {
  readonly __typename?: 'ImportCount';
  readonly created: Scalars['Int']['output'];
  /** Set aside, with a reason. */
  readonly quarantined: Scalars['Int']['output'];
  /** Not stored in any form. */
  readonly rejected: Scalars['Int']['output'];
  /** FHIR's name of the type: `ServiceRequest`. */
  readonly resourceType: Scalars['String']['output'];
  /** Here already, and the same. */
  readonly unchanged: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

/** An entry that was not stored, or was set aside, and why. */
export type ImportFault = UserError & {
  readonly __typename?: 'ImportFault';
  /** `REFUSED`, `UNMAPPABLE`, `CODE`, `REFERENCE` or `LAX`. */
  readonly code: Scalars['String']['output'];
  /** `entry 3`, counted as FHIRPath counts; null for a resource by itself. */
  readonly entry: Maybe<Scalars['String']['output']>;
  /** FHIRPath from the resource down. */
  readonly expression: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The path of the argument: `input`, `resource`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ImportFhirInput = {
  /** The same key with the same input gives the same answer, and writes nothing more. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode: ImportMode;
  readonly resource: Scalars['FhirResource']['input'];
  /** The sender, where ids of several could be confused. Absent: the server that a `fullUrl` names, else `local`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type ImportFhirPayload = {
  readonly __typename?: 'ImportFhirPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** By resource type, in the order of the alphabet. */
  readonly summary: ReadonlyArray<ImportCount>;
  /** What was taken all the same, and what to know about it. */
  readonly warnings: ReadonlyArray<ImportWarning>;
};

export type ImportMode =
  /** Takes what can be read, with warnings; rejects only what cannot be stored at all. */
  | 'LENIENT'
  /** Sets faulty entries aside, each with an OperationOutcome, and stores the others. */
  | 'QUARANTINE'
  /** Any error rejects the whole. */
  | 'STRICT';

/** Something that was put right, or kept as it came, so that the entry could be stored. */
export type ImportWarning = {
  readonly __typename?: 'ImportWarning';
  /** `entry 3`, counted as FHIRPath counts; null for a resource by itself. */
  readonly entry: Maybe<Scalars['String']['output']>;
  /** FHIRPath from the resource down: `Encounter.participant[0].individual.reference`. */
  readonly expression: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The argument breaks a rule; `message` says which. */
export type InvalidArgument = UserError & {
  readonly __typename?: 'InvalidArgument';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A code cannot be recorded here; `suggestions` may hold what was meant. */
export type InvalidCode = UserError & {
  readonly __typename?: 'InvalidCode';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Why: `CHECK_DIGIT`, `TRUNCATED`, `NOT_A_CONCEPT`, `INACTIVE` and so on. */
  readonly reason: Scalars['String']['output'];
  readonly suggestions: ReadonlyArray<Coding>;
};

export type Meeting = {
  readonly __typename?: 'Meeting';
  /** As a FHIR Appointment of our own profile. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Takes in one resource, or a Bundle of any type. A Bundle stands or falls as a whole: never half of it is written.
   * The same one again changes nothing.
   */
  readonly importFhir: ImportFhirPayload;
};


export type MutationImportFhirArgs = {
  input: ImportFhirInput;
};

export type Need = {
  readonly __typename?: 'Need';
  /** As a FHIR Condition of our profile Need. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type NonEngagement = {
  readonly __typename?: 'NonEngagement';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** Nothing that you may see has this id. Another organisation's patient is not found, never forbidden. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Your role may not do this. */
export type NotPermitted = UserError & {
  readonly __typename?: 'NotPermitted';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type Observation = {
  readonly __typename?: 'Observation';
  /** As an FHIR Observation. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  /** As an FHIR Organization. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** More than what remains of the budget. */
export type OverBudget = UserError & {
  readonly __typename?: 'OverBudget';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** In pence. */
  readonly remainingPence: Scalars['Int']['output'];
};

export type Patient = {
  readonly __typename?: 'Patient';
  /** As a FHIR Patient, UK Core where a profile exists. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
  /**
   * Everything that is held about the person, as a Bundle of type collection: what the domain models, and what it does
   * not. The patient first, then by type and id.
   */
  readonly record: Maybe<Scalars['FhirResource']['output']>;
};

export type PersonalHealthBudget = {
  readonly __typename?: 'PersonalHealthBudget';
  /** As a FHIR Basic: R4 has no resource for a budget. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type PlanAction = {
  readonly __typename?: 'PlanAction';
  /** As a FHIR Task of our profile PlanAction. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type PlanReview = {
  readonly __typename?: 'PlanReview';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type PlanTemplate = {
  readonly __typename?: 'PlanTemplate';
  /** As a FHIR PlanDefinition. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** As a FHIR Practitioner. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  /** As a FHIR PractitionerRole. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Purchase = {
  readonly __typename?: 'Purchase';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Questionnaire = {
  readonly __typename?: 'Questionnaire';
  /** As a FHIR Questionnaire. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type RecordUpdate = {
  readonly __typename?: 'RecordUpdate';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Referral = {
  readonly __typename?: 'Referral';
  /** As a FHIR ServiceRequest. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  /** As a FHIR RelatedPerson. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type RiskAssessment = {
  readonly __typename?: 'RiskAssessment';
  /** As a FHIR RiskAssessment. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type SafetyConcern = {
  readonly __typename?: 'SafetyConcern';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type SharedDecision = {
  readonly __typename?: 'SharedDecision';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** It has changed since you read it: read it again, and decide again. */
export type StaleVersion = UserError & {
  readonly __typename?: 'StaleVersion';
  readonly actualVersion: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly expectedVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type Supervision = {
  readonly __typename?: 'Supervision';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Support = {
  readonly __typename?: 'Support';
  /** As a FHIR Basic of our own kind. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type Task = {
  readonly __typename?: 'Task';
  /** As a FHIR Task. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** How a service decides on one referral. */
export type Triage = {
  readonly __typename?: 'Triage';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** What a person needed and nobody could give. */
export type UnmetNeed = {
  readonly __typename?: 'UnmetNeed';
  /** As a FHIR Basic. */
  readonly fhir: Maybe<Scalars['FhirResource']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** Why a write was not made. Nothing was changed. Each refusal is a named type with what is needed to repair it. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The path of the argument at fault, from `input` down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The thing is in a state from which this step cannot be taken. */
export type WrongState = UserError & {
  readonly __typename?: 'WrongState';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The state that it is in. */
  readonly state: Scalars['String']['output'];
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
  AboutMe: AboutMe;
  Activity: Activity;
  ActivityTemplate: ActivityTemplate;
  Appointment: Appointment;
  Assessment: Assessment;
  AssessmentOffer: AssessmentOffer;
  AuditEntry: AuditEntry;
  CapacityAssessment: CapacityAssessment;
  CarePlan: CarePlan;
  CareTeam: CareTeam;
  CarerRegistration: CarerRegistration;
  CaseNote: CaseNote;
  Clock: Clock;
  Communication: Communication;
  Condition: Condition;
  Consent: Consent;
  CriteriaSet: CriteriaSet;
  Episode: Episode;
  Feedback: Feedback;
  Flag: Flag;
  Goal: Goal;
  HealthcareService: HealthcareService;
  HospitalStay: HospitalStay;
  Meeting: Meeting;
  Need: Need;
  NonEngagement: NonEngagement;
  Observation: Observation;
  Organisation: Organisation;
  Patient: Patient;
  PersonalHealthBudget: PersonalHealthBudget;
  PlanAction: PlanAction;
  PlanReview: PlanReview;
  PlanTemplate: PlanTemplate;
  Practitioner: Practitioner;
  PractitionerRole: PractitionerRole;
  Purchase: Purchase;
  Questionnaire: Questionnaire;
  RecordUpdate: RecordUpdate;
  Referral: Referral;
  RelatedPerson: RelatedPerson;
  RiskAssessment: RiskAssessment;
  SafetyConcern: SafetyConcern;
  SharedDecision: SharedDecision;
  Supervision: Supervision;
  Support: Support;
  Task: Task;
  Triage: Triage;
  UnmetNeed: UnmetNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AboutMe:
    ( { __typename: 'AboutMe' }
    & GraphQLRecursivePick<FederationTypes['AboutMe'], {"id":true}> );
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  ActivityTemplate:
    ( { __typename: 'ActivityTemplate' }
    & GraphQLRecursivePick<FederationTypes['ActivityTemplate'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  AssessmentOffer:
    ( { __typename: 'AssessmentOffer' }
    & GraphQLRecursivePick<FederationTypes['AssessmentOffer'], {"id":true}> );
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  CapacityAssessment:
    ( { __typename: 'CapacityAssessment' }
    & GraphQLRecursivePick<FederationTypes['CapacityAssessment'], {"id":true}> );
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  CareTeam:
    ( { __typename: 'CareTeam' }
    & GraphQLRecursivePick<FederationTypes['CareTeam'], {"id":true}> );
  CarerRegistration:
    ( { __typename: 'CarerRegistration' }
    & GraphQLRecursivePick<FederationTypes['CarerRegistration'], {"id":true}> );
  CaseNote:
    ( { __typename: 'CaseNote' }
    & GraphQLRecursivePick<FederationTypes['CaseNote'], {"id":true}> );
  Clock:
    ( { __typename: 'Clock' }
    & GraphQLRecursivePick<FederationTypes['Clock'], {"id":true}> );
  Communication:
    ( { __typename: 'Communication' }
    & GraphQLRecursivePick<FederationTypes['Communication'], {"id":true}> );
  Condition:
    ( { __typename: 'Condition' }
    & GraphQLRecursivePick<FederationTypes['Condition'], {"id":true}> );
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  CriteriaSet:
    ( { __typename: 'CriteriaSet' }
    & GraphQLRecursivePick<FederationTypes['CriteriaSet'], {"id":true}> );
  Episode:
    ( { __typename: 'Episode' }
    & GraphQLRecursivePick<FederationTypes['Episode'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  Flag:
    ( { __typename: 'Flag' }
    & GraphQLRecursivePick<FederationTypes['Flag'], {"id":true}> );
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  HealthcareService:
    ( { __typename: 'HealthcareService' }
    & GraphQLRecursivePick<FederationTypes['HealthcareService'], {"id":true}> );
  HospitalStay:
    ( { __typename: 'HospitalStay' }
    & GraphQLRecursivePick<FederationTypes['HospitalStay'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  NonEngagement:
    ( { __typename: 'NonEngagement' }
    & GraphQLRecursivePick<FederationTypes['NonEngagement'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  PersonalHealthBudget:
    ( { __typename: 'PersonalHealthBudget' }
    & GraphQLRecursivePick<FederationTypes['PersonalHealthBudget'], {"id":true}> );
  PlanAction:
    ( { __typename: 'PlanAction' }
    & GraphQLRecursivePick<FederationTypes['PlanAction'], {"id":true}> );
  PlanReview:
    ( { __typename: 'PlanReview' }
    & GraphQLRecursivePick<FederationTypes['PlanReview'], {"id":true}> );
  PlanTemplate:
    ( { __typename: 'PlanTemplate' }
    & GraphQLRecursivePick<FederationTypes['PlanTemplate'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  PractitionerRole:
    ( { __typename: 'PractitionerRole' }
    & GraphQLRecursivePick<FederationTypes['PractitionerRole'], {"id":true}> );
  Purchase:
    ( { __typename: 'Purchase' }
    & GraphQLRecursivePick<FederationTypes['Purchase'], {"id":true}> );
  Questionnaire:
    ( { __typename: 'Questionnaire' }
    & GraphQLRecursivePick<FederationTypes['Questionnaire'], {"id":true}> );
  RecordUpdate:
    ( { __typename: 'RecordUpdate' }
    & GraphQLRecursivePick<FederationTypes['RecordUpdate'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  RelatedPerson:
    ( { __typename: 'RelatedPerson' }
    & GraphQLRecursivePick<FederationTypes['RelatedPerson'], {"id":true}> );
  RiskAssessment:
    ( { __typename: 'RiskAssessment' }
    & GraphQLRecursivePick<FederationTypes['RiskAssessment'], {"id":true}> );
  SafetyConcern:
    ( { __typename: 'SafetyConcern' }
    & GraphQLRecursivePick<FederationTypes['SafetyConcern'], {"id":true}> );
  SharedDecision:
    ( { __typename: 'SharedDecision' }
    & GraphQLRecursivePick<FederationTypes['SharedDecision'], {"id":true}> );
  Supervision:
    ( { __typename: 'Supervision' }
    & GraphQLRecursivePick<FederationTypes['Supervision'], {"id":true}> );
  Support:
    ( { __typename: 'Support' }
    & GraphQLRecursivePick<FederationTypes['Support'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Triage:
    ( { __typename: 'Triage' }
    & GraphQLRecursivePick<FederationTypes['Triage'], {"id":true}> );
  UnmetNeed:
    ( { __typename: 'UnmetNeed' }
    & GraphQLRecursivePick<FederationTypes['UnmetNeed'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ActivePlanExists )
    | ( AlreadyTaken )
    | ( ConsentRequired )
    | ( IdempotencyKeyReused )
    | ( ImportFault )
    | ( InvalidArgument )
    | ( InvalidCode )
    | ( NotFound )
    | ( NotPermitted )
    | ( OverBudget )
    | ( StaleVersion )
    | ( WrongState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutMe: ResolverTypeWrapper<EntityReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  ActivityTemplate: ResolverTypeWrapper<EntityReference>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  Appointment: ResolverTypeWrapper<EntityReference>;
  Assessment: ResolverTypeWrapper<EntityReference>;
  AssessmentOffer: ResolverTypeWrapper<EntityReference>;
  AuditEntry: ResolverTypeWrapper<EntityReference>;
  CapacityAssessment: ResolverTypeWrapper<EntityReference>;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CarerRegistration: ResolverTypeWrapper<EntityReference>;
  CaseNote: ResolverTypeWrapper<EntityReference>;
  Clock: ResolverTypeWrapper<EntityReference>;
  Coding: ResolverTypeWrapper<Coding>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Communication: ResolverTypeWrapper<EntityReference>;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  Consent: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  CriteriaSet: ResolverTypeWrapper<EntityReference>;
  Episode: ResolverTypeWrapper<EntityReference>;
  Feedback: ResolverTypeWrapper<EntityReference>;
  FhirResource: ResolverTypeWrapper<Scalars['FhirResource']['output']>;
  Flag: ResolverTypeWrapper<EntityReference>;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  HospitalStay: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportCount: ResolverTypeWrapper<ImportCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportFhirInput: ImportFhirInput;
  ImportFhirPayload: ResolverTypeWrapper<Omit<ImportFhirPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMode: ImportMode;
  ImportWarning: ResolverTypeWrapper<ImportWarning>;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<InvalidCode>;
  Meeting: ResolverTypeWrapper<EntityReference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<EntityReference>;
  NonEngagement: ResolverTypeWrapper<EntityReference>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  Patient: ResolverTypeWrapper<EntityReference>;
  PersonalHealthBudget: ResolverTypeWrapper<EntityReference>;
  PlanAction: ResolverTypeWrapper<EntityReference>;
  PlanReview: ResolverTypeWrapper<EntityReference>;
  PlanTemplate: ResolverTypeWrapper<EntityReference>;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Purchase: ResolverTypeWrapper<EntityReference>;
  Questionnaire: ResolverTypeWrapper<EntityReference>;
  RecordUpdate: ResolverTypeWrapper<EntityReference>;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  RiskAssessment: ResolverTypeWrapper<EntityReference>;
  SafetyConcern: ResolverTypeWrapper<EntityReference>;
  SharedDecision: ResolverTypeWrapper<EntityReference>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Supervision: ResolverTypeWrapper<EntityReference>;
  Support: ResolverTypeWrapper<EntityReference>;
  Task: ResolverTypeWrapper<EntityReference>;
  Triage: ResolverTypeWrapper<EntityReference>;
  UnmetNeed: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMe: EntityReference;
  ID: Scalars['ID']['output'];
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  Activity: EntityReference;
  ActivityTemplate: EntityReference;
  AlreadyTaken: AlreadyTaken;
  Appointment: EntityReference;
  Assessment: EntityReference;
  AssessmentOffer: EntityReference;
  AuditEntry: EntityReference;
  CapacityAssessment: EntityReference;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CarerRegistration: EntityReference;
  CaseNote: EntityReference;
  Clock: EntityReference;
  Coding: Coding;
  Boolean: Scalars['Boolean']['output'];
  Communication: EntityReference;
  Concept: Concept;
  Condition: EntityReference;
  Consent: EntityReference;
  ConsentRequired: ConsentRequired;
  CriteriaSet: EntityReference;
  Episode: EntityReference;
  Feedback: EntityReference;
  FhirResource: Scalars['FhirResource']['output'];
  Flag: EntityReference;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  HospitalStay: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportCount: ImportCount;
  Int: Scalars['Int']['output'];
  ImportFault: ImportFault;
  ImportFhirInput: ImportFhirInput;
  ImportFhirPayload: Omit<ImportFhirPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportWarning: ImportWarning;
  InvalidArgument: InvalidArgument;
  InvalidCode: InvalidCode;
  Meeting: EntityReference;
  Mutation: Record<PropertyKey, never>;
  Need: EntityReference;
  NonEngagement: EntityReference;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Observation: EntityReference;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  Patient: EntityReference;
  PersonalHealthBudget: EntityReference;
  PlanAction: EntityReference;
  PlanReview: EntityReference;
  PlanTemplate: EntityReference;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Purchase: EntityReference;
  Questionnaire: EntityReference;
  RecordUpdate: EntityReference;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  RiskAssessment: EntityReference;
  SafetyConcern: EntityReference;
  SharedDecision: EntityReference;
  StaleVersion: StaleVersion;
  Supervision: EntityReference;
  Support: EntityReference;
  Task: EntityReference;
  Triage: EntityReference;
  UnmetNeed: EntityReference;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WrongState: WrongState;
};

export type AboutMeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AboutMe'] = ResolversParentTypes['AboutMe'], FederationReferenceType extends FederationReferenceTypes['AboutMe'] = FederationReferenceTypes['AboutMe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AboutMe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActivePlanExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActivityTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityTemplate'] = ResolversParentTypes['ActivityTemplate'], FederationReferenceType extends FederationReferenceTypes['ActivityTemplate'] = FederationReferenceTypes['ActivityTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssessmentOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentOffer'] = ResolversParentTypes['AssessmentOffer'], FederationReferenceType extends FederationReferenceTypes['AssessmentOffer'] = FederationReferenceTypes['AssessmentOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssessmentOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
};

export type CapacityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityAssessment'] = ResolversParentTypes['CapacityAssessment'], FederationReferenceType extends FederationReferenceTypes['CapacityAssessment'] = FederationReferenceTypes['CapacityAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam'], FederationReferenceType extends FederationReferenceTypes['CareTeam'] = FederationReferenceTypes['CareTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarerRegistration'] = ResolversParentTypes['CarerRegistration'], FederationReferenceType extends FederationReferenceTypes['CarerRegistration'] = FederationReferenceTypes['CarerRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarerRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote'], FederationReferenceType extends FederationReferenceTypes['CaseNote'] = FederationReferenceTypes['CaseNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock'], FederationReferenceType extends FederationReferenceTypes['Clock'] = FederationReferenceTypes['Clock']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clock']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communication'] = ResolversParentTypes['Communication'], FederationReferenceType extends FederationReferenceTypes['Communication'] = FederationReferenceTypes['Communication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Communication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition'], FederationReferenceType extends FederationReferenceTypes['Condition'] = FederationReferenceTypes['Condition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Condition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriteriaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSet'] = ResolversParentTypes['CriteriaSet'], FederationReferenceType extends FederationReferenceTypes['CriteriaSet'] = FederationReferenceTypes['CriteriaSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CriteriaSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode'], FederationReferenceType extends FederationReferenceTypes['Episode'] = FederationReferenceTypes['Episode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Episode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface FhirResourceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FhirResource'], any> {
  name: 'FhirResource';
}

export type FlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag'], FederationReferenceType extends FederationReferenceTypes['Flag'] = FederationReferenceTypes['Flag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Flag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService'], FederationReferenceType extends FederationReferenceTypes['HealthcareService'] = FederationReferenceTypes['HealthcareService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthcareService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HospitalStayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalStay'] = ResolversParentTypes['HospitalStay'], FederationReferenceType extends FederationReferenceTypes['HospitalStay'] = FederationReferenceTypes['HospitalStay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalStay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFhirPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFhirPayload'] = ResolversParentTypes['ImportFhirPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ImportWarning']>, ParentType, ContextType>;
};

export type ImportWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWarning'] = ResolversParentTypes['ImportWarning']> = {
  entry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importFhir?: Resolver<ResolversTypes['ImportFhirPayload'], ParentType, ContextType, RequireFields<MutationImportFhirArgs, 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NonEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NonEngagement'] = ResolversParentTypes['NonEngagement'], FederationReferenceType extends FederationReferenceTypes['NonEngagement'] = FederationReferenceTypes['NonEngagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NonEngagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
};

export type PersonalHealthBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalHealthBudget'] = ResolversParentTypes['PersonalHealthBudget'], FederationReferenceType extends FederationReferenceTypes['PersonalHealthBudget'] = FederationReferenceTypes['PersonalHealthBudget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalHealthBudget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAction'] = ResolversParentTypes['PlanAction'], FederationReferenceType extends FederationReferenceTypes['PlanAction'] = FederationReferenceTypes['PlanAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview'], FederationReferenceType extends FederationReferenceTypes['PlanReview'] = FederationReferenceTypes['PlanReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate'], FederationReferenceType extends FederationReferenceTypes['PlanTemplate'] = FederationReferenceTypes['PlanTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole'], FederationReferenceType extends FederationReferenceTypes['PractitionerRole'] = FederationReferenceTypes['PractitionerRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PractitionerRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase'], FederationReferenceType extends FederationReferenceTypes['Purchase'] = FederationReferenceTypes['Purchase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Purchase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuestionnaireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire'], FederationReferenceType extends FederationReferenceTypes['Questionnaire'] = FederationReferenceTypes['Questionnaire']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Questionnaire']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUpdate'] = ResolversParentTypes['RecordUpdate'], FederationReferenceType extends FederationReferenceTypes['RecordUpdate'] = FederationReferenceTypes['RecordUpdate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecordUpdate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson'], FederationReferenceType extends FederationReferenceTypes['RelatedPerson'] = FederationReferenceTypes['RelatedPerson']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RelatedPerson']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment'], FederationReferenceType extends FederationReferenceTypes['RiskAssessment'] = FederationReferenceTypes['RiskAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SafetyConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyConcern'] = ResolversParentTypes['SafetyConcern'], FederationReferenceType extends FederationReferenceTypes['SafetyConcern'] = FederationReferenceTypes['SafetyConcern']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SafetyConcern']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SharedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedDecision'] = ResolversParentTypes['SharedDecision'], FederationReferenceType extends FederationReferenceTypes['SharedDecision'] = FederationReferenceTypes['SharedDecision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision'], FederationReferenceType extends FederationReferenceTypes['Supervision'] = FederationReferenceTypes['Supervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support'], FederationReferenceType extends FederationReferenceTypes['Support'] = FederationReferenceTypes['Support']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Support']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage'], FederationReferenceType extends FederationReferenceTypes['Triage'] = FederationReferenceTypes['Triage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Triage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnmetNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmetNeed'] = ResolversParentTypes['UnmetNeed'], FederationReferenceType extends FederationReferenceTypes['UnmetNeed'] = FederationReferenceTypes['UnmetNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnmetNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['FhirResource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'ImportFault' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AboutMe?: AboutMeResolvers<ContextType>;
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityTemplate?: ActivityTemplateResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentOffer?: AssessmentOfferResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  CapacityAssessment?: CapacityAssessmentResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CarerRegistration?: CarerRegistrationResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Communication?: CommunicationResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  CriteriaSet?: CriteriaSetResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FhirResource?: GraphQLScalarType;
  Flag?: FlagResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  HospitalStay?: HospitalStayResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportFhirPayload?: ImportFhirPayloadResolvers<ContextType>;
  ImportWarning?: ImportWarningResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NonEngagement?: NonEngagementResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PersonalHealthBudget?: PersonalHealthBudgetResolvers<ContextType>;
  PlanAction?: PlanActionResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  RecordUpdate?: RecordUpdateResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  SafetyConcern?: SafetyConcernResolvers<ContextType>;
  SharedDecision?: SharedDecisionResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  UnmetNeed?: UnmetNeedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
