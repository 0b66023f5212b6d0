import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Consent as ConsentModel } from "../subgraphs/consents/consent/consent.ts";
import type { Seal as SealModel } from "../subgraphs/consents/seal/seal.ts";
import type { EmergencyAccess as EmergencyAccessModel } from "../subgraphs/consents/emergency-access/emergency-access.ts";
import type { DateTime } from '../kernel/time.ts';
import type { NhsNumber } from '../kernel/nhs-number.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ConsentsContext } from '../subgraphs/consents/consents.context.ts';
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
  /** Ten digits, the last a modulus 11 check. Spaces and hyphens are accepted, and left out of the answer. */
  NhsNumber: { input: NhsNumber; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
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
  readonly id: Scalars['ID']['output'];
};

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type BreakGlassInput = {
  /** In a few words, what it is needed for. */
  readonly explanation: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly nhsNumber?: InputMaybe<Scalars['NhsNumber']['input']>;
  /** The person by id; or else by NHS number. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: EmergencyReason;
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

/** A concept, as any number of codings, as text, or both. FHIR CodeableConcept. */
export type CodeableConcept = {
  readonly __typename?: 'CodeableConcept';
  readonly codings: ReadonlyArray<Coding>;
  /** What the recorder wrote, where no code says it all. */
  readonly text: Maybe<Scalars['String']['output']>;
};

export type CodeableConceptInput = {
  readonly codings: ReadonlyArray<CodingInput>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** One code. The system is SNOMED CT unless you name another. */
export type CodingInput = {
  readonly code: Scalars['String']['input'];
  readonly display?: InputMaybe<Scalars['String']['input']>;
  readonly system: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

export type Concept = {
  readonly __typename?: 'Concept';
  readonly id: Scalars['ID']['output'];
};

export type Condition = {
  readonly __typename?: 'Condition';
  readonly id: Scalars['ID']['output'];
};

/** A person's decision on who may share what with whom. FHIR Consent. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** What may be done with the information. Consent.provision.action. */
  readonly actions: ReadonlyArray<CodeableConcept>;
  /** With whom, and in which role. Consent.provision.actor. */
  readonly actors: ReadonlyArray<ConsentActor>;
  /** What kind of consent it is. Consent.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What kinds of information. Consent.provision.class. */
  readonly classes: ReadonlyArray<Coding>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether sharing is permitted or denied; null where the consent states neither as a whole. Consent.provision.type. */
  readonly decision: Maybe<ConsentDecision>;
  /** Who gave it: the person, or somebody with the right to decide for them. Consent.performer. */
  readonly givenBy: ReadonlyArray<Reference>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether the decision holds at this moment, or now: active and within its period. It holds from when it was given,
   * unless the period says otherwise; one that was withdrawn held until its end.
   * From Consent.status, Consent.dateTime and Consent.provision.period.
   */
  readonly isInForce: Scalars['Boolean']['output'];
  /** Who holds it. Consent.organization. */
  readonly organisations: ReadonlyArray<Reference>;
  /** Whose decision it is about. Consent.patient. */
  readonly patient: Maybe<Patient>;
  /** From when to when it holds. Consent.provision.period. */
  readonly period: Maybe<Period>;
  /** The policy that it follows. Consent.policyRule. */
  readonly policyRule: Maybe<CodeableConcept>;
  /** For what purposes. Consent.provision.purpose. */
  readonly purposes: ReadonlyArray<Coding>;
  /** When it was given. Consent.dateTime. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is about privacy, treatment, research or advance care. Consent.scope. */
  readonly scope: CodeableConcept;
  /** Consent.status. */
  readonly status: ConsentStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** A person's decision on who may share what with whom. FHIR Consent. */
export type ConsentIsInForceArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Somebody whom a consent names, and their role towards the information. FHIR Consent.provision.actor. */
export type ConsentActor = {
  readonly __typename?: 'ConsentActor';
  readonly reference: Reference;
  readonly role: CodeableConcept;
};

export type ConsentActorInput = {
  readonly reference: ReferenceInput;
  readonly role: CodeableConceptInput;
};

export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly nodes: ReadonlyArray<Consent>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ConsentDecision =
  | 'DENY'
  | 'PERMIT';

export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consent;
};

/** Every condition that is given must hold. */
export type ConsentFilter = {
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ConsentStatus>>;
};

export type ConsentPayload = {
  readonly __typename?: 'ConsentPayload';
  /** The consent as it now is; null where the write was refused. */
  readonly consent: Maybe<Consent>;
  readonly errors: ReadonlyArray<UserError>;
};

/** It may be done with somebody's consent alone, and none that holds is on record. */
export type ConsentRequired = UserError & {
  readonly __typename?: 'ConsentRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ConsentStatus =
  | 'ACTIVE'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  /** Withdrawn, or run out. */
  | 'INACTIVE'
  | 'PROPOSED'
  /** The person refused to give it. */
  | 'REJECTED';

export type CreateConsentInput = {
  readonly actions: ReadonlyArray<CodeableConceptInput>;
  readonly actors: ReadonlyArray<ConsentActorInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly classes: ReadonlyArray<CodingInput>;
  readonly decision: ConsentDecision;
  readonly givenBy: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same consent. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisations: ReadonlyArray<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  /** That the person opted in, or out, unless given. */
  readonly policyRule?: InputMaybe<CodeableConceptInput>;
  readonly purposes: ReadonlyArray<CodingInput>;
  /** When it was given; now, unless given. */
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope: CodeableConceptInput;
  /** DRAFT, PROPOSED, ACTIVE or REJECTED. */
  readonly status: ConsentStatus;
};

/** One clinician's sight of one person whom they could not see otherwise. Its breaking is an event that others see. */
export type EmergencyAccess = {
  readonly __typename?: 'EmergencyAccess';
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it closes by itself. */
  readonly end: Scalars['DateTime']['output'];
  /** In a few words, what it was needed for. */
  readonly explanation: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether it is open at this moment. */
  readonly isOpen: Scalars['Boolean']['output'];
  readonly patient: Maybe<Patient>;
  readonly reason: EmergencyReason;
  readonly start: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type EmergencyAccessConnection = {
  readonly __typename?: 'EmergencyAccessConnection';
  readonly edges: ReadonlyArray<EmergencyAccessEdge>;
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EmergencyAccessEdge = {
  readonly __typename?: 'EmergencyAccessEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EmergencyAccess;
};

export type EmergencyAccessPayload = {
  readonly __typename?: 'EmergencyAccessPayload';
  /** The sight that was opened; null where the write was refused. */
  readonly emergencyAccess: Maybe<EmergencyAccess>;
  readonly errors: ReadonlyArray<UserError>;
};

export type EmergencyReason =
  /** A court has ordered it. */
  | 'COURT_ORDER'
  /** The person needs treatment now. */
  | 'EMERGENCY_CARE'
  /** Somebody is at risk of serious harm. */
  | 'SAFEGUARDING';

export type EndConsentInput = {
  /** When it was withdrawn; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Goal = {
  readonly __typename?: 'Goal';
  readonly id: Scalars['ID']['output'];
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
};

/** The idempotency key was used before, for a different request. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A number or code that someone outside gave to a thing. FHIR Identifier. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Who gave it, as a URI: `https://fhir.nhs.uk/Id/nhs-number`. */
  readonly system: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['String']['output']>;
};

export type IdentifierInput = {
  readonly system?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
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

export type LiftSealInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens the record of a person whom you may not see, in an emergency: to you alone, for eight hours, for one of three
   * reasons. Whoever may see the person is told that it happened. For GPs and clinicians.
   */
  readonly breakGlass: EmergencyAccessPayload;
  /** Records what a person decided on who may share what with whom. */
  readonly createConsent: ConsentPayload;
  /** The person withdraws it. The record says until when it held. */
  readonly endConsent: ConsentPayload;
  /** Marks a consent that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterConsentInError: ConsentPayload;
  /** Lifts a seal, and says why. For privacy officers. */
  readonly liftSeal: SealPayload;
  /** Changes what surrounds the decision. A changed mind is a withdrawal, and a new consent. */
  readonly reviseConsent: ConsentPayload;
  /**
   * Seals a person's record, so that only they and those who answer for privacy find it; or only their whereabouts, which
   * others then see as null. For privacy officers.
   */
  readonly sealRecord: SealPayload;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCreateConsentArgs = {
  input: CreateConsentInput;
};


export type MutationEndConsentArgs = {
  input: EndConsentInput;
};


export type MutationEnterConsentInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationLiftSealArgs = {
  input: LiftSealInput;
};


export type MutationReviseConsentArgs = {
  input: ReviseConsentInput;
};


export type MutationSealRecordArgs = {
  input: SealRecordInput;
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
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
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

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A person registered for care. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** What the person decided on sharing, latest first. */
  readonly consents: ConsentConnection;
  /** Who else's sight was opened in an emergency, when and why, latest first. */
  readonly emergencyAccesses: EmergencyAccessConnection;
  readonly id: Scalars['ID']['output'];
  /** What seals the record, or has sealed it, latest first. */
  readonly seals: ReadonlyArray<Seal>;
};


/** A person registered for care. */
export type PatientConsentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ConsentFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientEmergencyAccessesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** From `start` to `end`, both inclusive. Without an end it goes on. FHIR Period. */
export type Period = {
  readonly __typename?: 'Period';
  readonly end: Maybe<Scalars['DateTime']['output']>;
  readonly start: Maybe<Scalars['DateTime']['output']>;
};

export type PeriodInput = {
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
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
  /** The consent of this id, or null where there is none that you may see. */
  readonly consent: Maybe<Consent>;
  /** The breaking of the glass of this id, or null where there is none that you may see. */
  readonly emergencyAccess: Maybe<EmergencyAccess>;
  /** The seal of this id, or null where there is none that you may see. */
  readonly seal: Maybe<Seal>;
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyAccessArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySealArgs = {
  id: Scalars['ID']['input'];
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

/** Name a thing that is known here by `type` and `id`; anyone else by `display`, and `identifier` where there is one. */
export type ReferenceInput = {
  readonly display?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly identifier?: InputMaybe<IdentifierInput>;
  readonly type?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type ReviseConsentInput = {
  readonly actions?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly actors?: InputMaybe<ReadonlyArray<ConsentActorInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly classes?: InputMaybe<ReadonlyArray<CodingInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly givenBy?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisations?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly purposes?: InputMaybe<ReadonlyArray<CodingInput>>;
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope?: InputMaybe<CodeableConceptInput>;
  /** From DRAFT or PROPOSED on to PROPOSED, ACTIVE or REJECTED. */
  readonly status?: InputMaybe<ConsentStatus>;
};

/** A person's record, or their whereabouts, closed to all but those who answer for privacy. FHIR has no resource for it. */
export type Seal = {
  readonly __typename?: 'Seal';
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was lifted; null while it holds. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Why it was lifted. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  readonly hides: SealedPart;
  readonly id: Scalars['ID']['output'];
  readonly patient: Maybe<Patient>;
  /** Why it was sealed. */
  readonly reason: Scalars['String']['output'];
  readonly start: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type SealPayload = {
  readonly __typename?: 'SealPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The seal as it now is; null where the write was refused. */
  readonly seal: Maybe<Seal>;
};

export type SealRecordInput = {
  readonly hides: SealedPart;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SealedPart =
  /** Everything: the person is not found. */
  | 'RECORD'
  /** Where the person lives and can be reached: the person is found, and these are null. */
  | 'WHEREABOUTS';

/** It has changed since you read it: read it again, and decide again. */
export type StaleVersion = UserError & {
  readonly __typename?: 'StaleVersion';
  readonly actualVersion: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly expectedVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type Task = {
  readonly __typename?: 'Task';
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
  Consent: Consent;
  EmergencyAccess: EmergencyAccess;
  Patient: Patient;
  Seal: Seal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  EmergencyAccess:
    ( { __typename: 'EmergencyAccess' }
    & GraphQLRecursivePick<FederationTypes['EmergencyAccess'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Seal:
    ( { __typename: 'Seal' }
    & GraphQLRecursivePick<FederationTypes['Seal'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  BreakGlassInput: BreakGlassInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodingInput: CodingInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  Consent: ResolverTypeWrapper<Stored<ConsentModel>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConsentActor: ResolverTypeWrapper<Omit<ConsentActor, 'reference' | 'role'> & { reference: ResolversTypes['Reference'], role: ResolversTypes['CodeableConcept'] }>;
  ConsentActorInput: ConsentActorInput;
  ConsentConnection: ResolverTypeWrapper<Connection<Stored<ConsentModel>>>;
  ConsentDecision: ConsentDecision;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentFilter: ConsentFilter;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent' | 'errors'> & { consent?: Maybe<ResolversTypes['Consent']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ConsentStatus: ConsentStatus;
  CreateConsentInput: CreateConsentInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmergencyAccess: ResolverTypeWrapper<Stored<EmergencyAccessModel>>;
  EmergencyAccessConnection: ResolverTypeWrapper<Connection<Stored<EmergencyAccessModel>>>;
  EmergencyAccessEdge: ResolverTypeWrapper<Omit<EmergencyAccessEdge, 'node'> & { node: ResolversTypes['EmergencyAccess'] }>;
  EmergencyAccessPayload: ResolverTypeWrapper<Omit<EmergencyAccessPayload, 'emergencyAccess' | 'errors'> & { emergencyAccess?: Maybe<ResolversTypes['EmergencyAccess']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmergencyReason: EmergencyReason;
  EndConsentInput: EndConsentInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  LiftSealInput: LiftSealInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NhsNumber: ResolverTypeWrapper<Scalars['NhsNumber']['output']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseConsentInput: ReviseConsentInput;
  Seal: ResolverTypeWrapper<Stored<SealModel>>;
  SealPayload: ResolverTypeWrapper<Omit<SealPayload, 'errors' | 'seal'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, seal?: Maybe<ResolversTypes['Seal']> }>;
  SealRecordInput: SealRecordInput;
  SealedPart: SealedPart;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Activity: EntityReference;
  AlreadyTaken: AlreadyTaken;
  BreakGlassInput: BreakGlassInput;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  Boolean: Scalars['Boolean']['output'];
  CodingInput: CodingInput;
  Concept: Concept;
  Condition: EntityReference;
  Consent: Stored<ConsentModel>;
  Int: Scalars['Int']['output'];
  ConsentActor: Omit<ConsentActor, 'reference' | 'role'> & { reference: ResolversParentTypes['Reference'], role: ResolversParentTypes['CodeableConcept'] };
  ConsentActorInput: ConsentActorInput;
  ConsentConnection: Connection<Stored<ConsentModel>>;
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentFilter: ConsentFilter;
  ConsentPayload: Omit<ConsentPayload, 'consent' | 'errors'> & { consent?: Maybe<ResolversParentTypes['Consent']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsentRequired: ConsentRequired;
  CreateConsentInput: CreateConsentInput;
  DateTime: Scalars['DateTime']['output'];
  EmergencyAccess: Stored<EmergencyAccessModel>;
  EmergencyAccessConnection: Connection<Stored<EmergencyAccessModel>>;
  EmergencyAccessEdge: Omit<EmergencyAccessEdge, 'node'> & { node: ResolversParentTypes['EmergencyAccess'] };
  EmergencyAccessPayload: Omit<EmergencyAccessPayload, 'emergencyAccess' | 'errors'> & { emergencyAccess?: Maybe<ResolversParentTypes['EmergencyAccess']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndConsentInput: EndConsentInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  LiftSealInput: LiftSealInput;
  Mutation: Record<PropertyKey, never>;
  NhsNumber: Scalars['NhsNumber']['output'];
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Observation: EntityReference;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseConsentInput: ReviseConsentInput;
  Seal: Stored<SealModel>;
  SealPayload: Omit<SealPayload, 'errors' | 'seal'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, seal?: Maybe<ResolversParentTypes['Seal']> };
  SealRecordInput: SealRecordInput;
  StaleVersion: StaleVersion;
  Task: EntityReference;
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['ConsentActor']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  givenBy?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ConsentIsInForceArgs, 'at'>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  policyRule?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentActorResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ConsentActor'] = ResolversParentTypes['ConsentActor']> = {
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmergencyAccessResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess'], FederationReferenceType extends FederationReferenceTypes['EmergencyAccess'] = FederationReferenceTypes['EmergencyAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EmergencyReason'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['EmergencyAccessEdge'] = ResolversParentTypes['EmergencyAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type EmergencyAccessPayloadResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['EmergencyAccessPayload'] = ResolversParentTypes['EmergencyAccessPayload']> = {
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  breakGlass?: Resolver<ResolversTypes['EmergencyAccessPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  createConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationCreateConsentArgs, 'input'>>;
  endConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationEndConsentArgs, 'input'>>;
  enterConsentInError?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationEnterConsentInErrorArgs, 'input'>>;
  liftSeal?: Resolver<ResolversTypes['SealPayload'], ParentType, ContextType, RequireFields<MutationLiftSealArgs, 'input'>>;
  reviseConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationReviseConsentArgs, 'input'>>;
  sealRecord?: Resolver<ResolversTypes['SealPayload'], ParentType, ContextType, RequireFields<MutationSealRecordArgs, 'input'>>;
};

export interface NhsNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NhsNumber'], any> {
  name: 'NhsNumber';
}

export type NotFoundResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, RequireFields<PatientConsentsArgs, 'first'>>;
  emergencyAccesses?: Resolver<ResolversTypes['EmergencyAccessConnection'], ParentType, ContextType, RequireFields<PatientEmergencyAccessesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seals?: Resolver<ReadonlyArray<ResolversTypes['Seal']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessArgs, 'id'>>;
  seal?: Resolver<Maybe<ResolversTypes['Seal']>, ParentType, ContextType, RequireFields<QuerySealArgs, 'id'>>;
};

export type ReferenceResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SealResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Seal'] = ResolversParentTypes['Seal'], FederationReferenceType extends FederationReferenceTypes['Seal'] = FederationReferenceTypes['Seal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hides?: Resolver<ResolversTypes['SealedPart'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SealPayloadResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['SealPayload'] = ResolversParentTypes['SealPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  seal?: Resolver<Maybe<ResolversTypes['Seal']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ConsentsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ConsentsContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentActor?: ConsentActorResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  EmergencyAccessPayload?: EmergencyAccessPayloadResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NhsNumber?: GraphQLScalarType;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  Seal?: SealResolvers<ContextType>;
  SealPayload?: SealPayloadResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
