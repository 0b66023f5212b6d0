import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Patient as PatientModel } from "../subgraphs/patients/patient/patient.ts";
import type { RelatedPerson as RelatedPersonModel } from "../subgraphs/patients/related-person/related-person.ts";
import type { Condition as ConditionModel } from "../subgraphs/patients/condition/condition.ts";
import type { Observation as ObservationModel } from "../subgraphs/patients/observation/observation.ts";
import type { Comparator } from '../kernel/quantity.ts';
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { NhsNumber } from '../kernel/nhs-number.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { ObservedValue as ObservedValueModel } from '../subgraphs/patients/observation/observation.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { PatientsContext } from '../subgraphs/patients/patients.context.ts';
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
  /** `<`, `<=`, `>=` or `>`: the amount is a bound of the true one. FHIR Quantity.comparator. */
  Comparator: { input: Comparator; output: Comparator; }
  /** A calendar date of known precision: `2026`, `2026-11` or `2026-11-22`. FHIR date. */
  Date: { input: PartialDate; output: string; }
  /** A date, or an instant with its offset: `2026-11-22T10:30:00+00:00`. FHIR dateTime. */
  DateTime: { input: DateTime; output: string; }
  /** Ten digits, the last a modulus 11 check. Spaces and hyphens are accepted, and left out of the answer. */
  NhsNumber: { input: NhsNumber; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Activity = {
  readonly __typename?: 'Activity';
  readonly id: Scalars['ID']['output'];
};

/** Where someone lives, works or can be written to. FHIR Address. */
export type Address = {
  readonly __typename?: 'Address';
  readonly city: Maybe<Scalars['String']['output']>;
  readonly country: Maybe<Scalars['String']['output']>;
  readonly county: Maybe<Scalars['String']['output']>;
  readonly district: Maybe<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly period: Maybe<Period>;
  readonly postcode: Maybe<Scalars['String']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly use: Maybe<AddressUse>;
};

export type AddressInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly county?: InputMaybe<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<AddressUse>;
};

export type AddressUse =
  | 'BILLING'
  | 'HOME'
  | 'OLD'
  | 'TEMP'
  | 'WORK';

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

export type ClinicalStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'RECURRENCE'
  | 'RELAPSE'
  | 'REMISSION'
  | 'RESOLVED';

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

/** A diagnosis, problem or need in the person's record. FHIR Condition. */
export type Condition = {
  readonly __typename?: 'Condition';
  /** Until when. Condition.abatementDateTime. */
  readonly abatement: Maybe<Scalars['DateTime']['output']>;
  /** Who says that the person has it. Condition.asserter. */
  readonly asserter: Maybe<Reference>;
  /** Whether it is on the problem list, a diagnosis of one encounter, a social need. Condition.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** Condition.clinicalStatus. */
  readonly clinicalStatus: Maybe<ClinicalStatus>;
  /** Which condition it is, in SNOMED CT as a rule. Condition.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The contact in which it was found. Condition.encounter. */
  readonly encounter: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  /** Condition.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Since when. Condition.onsetDateTime. */
  readonly onset: Maybe<Scalars['DateTime']['output']>;
  /** Condition.subject. */
  readonly patient: Maybe<Patient>;
  /** When it was first recorded. Condition.recordedDate. */
  readonly recordedDate: Maybe<Scalars['DateTime']['output']>;
  /** Condition.recorder. */
  readonly recorder: Maybe<Reference>;
  /** Condition.severity. */
  readonly severity: Maybe<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Condition.verificationStatus. */
  readonly verificationStatus: Maybe<VerificationStatus>;
  readonly version: Scalars['Int']['output'];
};

export type ConditionConnection = {
  readonly __typename?: 'ConditionConnection';
  readonly edges: ReadonlyArray<ConditionEdge>;
  readonly nodes: ReadonlyArray<Condition>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ConditionEdge = {
  readonly __typename?: 'ConditionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Condition;
};

/** Every condition that is given must hold. */
export type ConditionFilter = {
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly clinicalStatus?: InputMaybe<ReadonlyArray<ClinicalStatus>>;
  /** The condition's code, in any code system. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

export type ConditionPayload = {
  readonly __typename?: 'ConditionPayload';
  /** The condition as it now is; null where the write was refused. */
  readonly condition: Maybe<Condition>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A telephone number, an e-mail address or another way to reach someone. FHIR ContactPoint. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  readonly period: Maybe<Period>;
  /** 1 is tried first. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  readonly system: Maybe<ContactSystem>;
  readonly use: Maybe<ContactUse>;
  readonly value: Maybe<Scalars['String']['output']>;
};

export type ContactPointInput = {
  readonly period?: InputMaybe<PeriodInput>;
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
  readonly system?: InputMaybe<ContactSystem>;
  readonly use?: InputMaybe<ContactUse>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type ContactSystem =
  | 'EMAIL'
  | 'FAX'
  | 'OTHER'
  | 'PAGER'
  | 'PHONE'
  | 'SMS'
  | 'URL';

export type ContactUse =
  | 'HOME'
  | 'MOBILE'
  | 'OLD'
  | 'TEMP'
  | 'WORK';

export type CreateConditionInput = {
  /** Only for a condition that is over. */
  readonly abatement?: InputMaybe<Scalars['DateTime']['input']>;
  readonly asserter?: InputMaybe<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly clinicalStatus?: InputMaybe<ClinicalStatus>;
  readonly code: CodeableConceptInput;
  /** Yours, new for each request: sent again, it changes nothing and gives the same condition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly notes: ReadonlyArray<NoteInput>;
  readonly onset?: InputMaybe<Scalars['DateTime']['input']>;
  readonly patientId: Scalars['ID']['input'];
  readonly recorder?: InputMaybe<ReferenceInput>;
  readonly severity?: InputMaybe<CodeableConceptInput>;
  readonly verificationStatus?: InputMaybe<VerificationStatus>;
};

export type CreateObservationInput = {
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly code: CodeableConceptInput;
  readonly components: ReadonlyArray<ObservedComponentInput>;
  readonly dataAbsentReason?: InputMaybe<CodeableConceptInput>;
  /** A moment, or else a period. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly effectivePeriod?: InputMaybe<PeriodInput>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same observation. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interpretations: ReadonlyArray<CodeableConceptInput>;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly performers: ReadonlyArray<ReferenceInput>;
  /** A CarePlan, by its id. */
  readonly plan?: InputMaybe<ReferenceInput>;
  /** REGISTERED, PRELIMINARY or FINAL. */
  readonly status: ObservationStatus;
  readonly value?: InputMaybe<ObservedValueInput>;
};

export type CreatePatientInput = {
  readonly addresses: ReadonlyArray<AddressInput>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly deceased?: InputMaybe<Scalars['Boolean']['input']>;
  readonly deceasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gender?: InputMaybe<Gender>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same patient. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interpreterRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly languages: ReadonlyArray<SpokenLanguageInput>;
  readonly names: ReadonlyArray<HumanNameInput>;
  readonly nhsNumber?: InputMaybe<Scalars['NhsNumber']['input']>;
  /** PRESENT_NOT_TRACED for a number of which you say nothing else. */
  readonly nhsNumberStatus?: InputMaybe<NhsNumberStatus>;
  /** Needed where there is no number: `nhs-number-not-known`, `overseas-patient` or `devolved-nation`. */
  readonly nhsNumberUnavailableReason?: InputMaybe<Scalars['String']['input']>;
  /** The practice, of your own organisation or PCN. Without one your own organisation answers for the person. */
  readonly registeredPractice?: InputMaybe<ReferenceInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type CreateRelatedPersonInput = {
  readonly addresses: ReadonlyArray<AddressInput>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly gender?: InputMaybe<Gender>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same person. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly languages: ReadonlyArray<SpokenLanguageInput>;
  readonly names: ReadonlyArray<HumanNameInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  readonly relationships: ReadonlyArray<CodeableConceptInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type EndConditionInput = {
  /** When it ended; now, unless given. */
  readonly abatement?: InputMaybe<Scalars['DateTime']['input']>;
  /** RESOLVED, INACTIVE or REMISSION. */
  readonly clinicalStatus: ClinicalStatus;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndObservationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** FINAL or CANCELLED. */
  readonly status: ObservationStatus;
};

export type EndPatientInput = {
  /** True where the person has died. */
  readonly deceased?: InputMaybe<Scalars['Boolean']['input']>;
  readonly deceasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndRelatedPersonInput = {
  /** Until when they played this part; now, unless given. */
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

/** Administrative gender, as records are filed; not a statement about the person's identity. */
export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type Goal = {
  readonly __typename?: 'Goal';
  readonly id: Scalars['ID']['output'];
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
};

/** How a person is called. FHIR HumanName. */
export type HumanName = {
  readonly __typename?: 'HumanName';
  readonly family: Maybe<Scalars['String']['output']>;
  /** Forenames in order, the one in use first. */
  readonly given: ReadonlyArray<Scalars['String']['output']>;
  readonly period: Maybe<Period>;
  readonly prefix: ReadonlyArray<Scalars['String']['output']>;
  readonly suffix: ReadonlyArray<Scalars['String']['output']>;
  /** The name as one line, as the source gives it. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly use: Maybe<NameUse>;
};

export type HumanNameInput = {
  readonly family?: InputMaybe<Scalars['String']['input']>;
  readonly given: ReadonlyArray<Scalars['String']['input']>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly prefix: ReadonlyArray<Scalars['String']['input']>;
  readonly suffix: ReadonlyArray<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly use?: InputMaybe<NameUse>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a diagnosis, problem or need to the person's record. */
  readonly createCondition: ConditionPayload;
  /** Adds a measurement, score or simple assertion to the person's record. */
  readonly createObservation: ObservationPayload;
  /** Registers a person, with an NHS number or the reason why there is none. */
  readonly createPatient: PatientPayload;
  /** Records a carer, relative, friend or guardian of a patient. */
  readonly createRelatedPerson: RelatedPersonPayload;
  /** The condition is over: resolved, inactive or in remission, and since when. */
  readonly endCondition: ConditionPayload;
  /** Brings an observation that is still open to its end: final, or cancelled since it was not made. */
  readonly endObservation: ObservationPayload;
  /** Ends the registration of a person who has left or died. The record stays. */
  readonly endPatient: PatientPayload;
  /** They no longer play this part in the patient's life. The record says until when they did. */
  readonly endRelatedPerson: RelatedPersonPayload;
  readonly enterConditionInError: ConditionPayload;
  readonly enterObservationInError: ObservationPayload;
  /** Marks a patient who should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterPatientInError: PatientPayload;
  readonly enterRelatedPersonInError: RelatedPersonPayload;
  /** Changes what is known of it. A condition that has come back is revised to ACTIVE, RECURRENCE or RELAPSE. */
  readonly reviseCondition: ConditionPayload;
  /** Changes it. What was final is AMENDED from then on, or CORRECTED. */
  readonly reviseObservation: ObservationPayload;
  /** Changes what is recorded of the person. Fields that are left out stay as they are. */
  readonly revisePatient: PatientPayload;
  readonly reviseRelatedPerson: RelatedPersonPayload;
};


export type MutationCreateConditionArgs = {
  input: CreateConditionInput;
};


export type MutationCreateObservationArgs = {
  input: CreateObservationInput;
};


export type MutationCreatePatientArgs = {
  input: CreatePatientInput;
};


export type MutationCreateRelatedPersonArgs = {
  input: CreateRelatedPersonInput;
};


export type MutationEndConditionArgs = {
  input: EndConditionInput;
};


export type MutationEndObservationArgs = {
  input: EndObservationInput;
};


export type MutationEndPatientArgs = {
  input: EndPatientInput;
};


export type MutationEndRelatedPersonArgs = {
  input: EndRelatedPersonInput;
};


export type MutationEnterConditionInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterObservationInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPatientInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterRelatedPersonInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationReviseConditionArgs = {
  input: ReviseConditionInput;
};


export type MutationReviseObservationArgs = {
  input: ReviseObservationInput;
};


export type MutationRevisePatientArgs = {
  input: RevisePatientInput;
};


export type MutationReviseRelatedPersonArgs = {
  input: ReviseRelatedPersonInput;
};

export type NameUse =
  | 'ANONYMOUS'
  | 'MAIDEN'
  | 'NICKNAME'
  | 'OFFICIAL'
  | 'OLD'
  | 'TEMP'
  | 'USUAL';

/** How far an NHS number has been traced. UK Core NHSNumberVerificationStatus, codes 01 to 08 in this order. */
export type NhsNumberStatus =
  | 'NOT_PRESENT_NOT_REQUIRED'
  | 'PRESENT_AND_VERIFIED'
  | 'PRESENT_NOT_TRACED'
  | 'TRACE_IN_PROGRESS'
  | 'TRACE_NEEDS_RESOLUTION'
  | 'TRACE_NO_MATCH'
  | 'TRACE_POSTPONED'
  | 'TRACE_REQUIRED';

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

/** What somebody wrote, with who and when. FHIR Annotation. */
export type Note = {
  readonly __typename?: 'Note';
  readonly author: Maybe<Reference>;
  /** The author's name, where only that is known. */
  readonly authorName: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly time: Maybe<Scalars['DateTime']['output']>;
};

export type NoteInput = {
  readonly author?: InputMaybe<ReferenceInput>;
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A measurement, score or simple assertion in the person's record. FHIR Observation. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Vital signs, social history, survey and so on. Observation.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What was observed, in SNOMED CT as a rule. Observation.code. */
  readonly code: CodeableConcept;
  /** The parts of a compound observation: systolic and diastolic, the answers of a score. Observation.component. */
  readonly components: ReadonlyArray<ObservedComponent>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why there is no value. Observation.dataAbsentReason. */
  readonly dataAbsentReason: Maybe<CodeableConcept>;
  /** The moment at which it was true of the person. Observation.effectiveDateTime. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** The period over which it was true of the person. Observation.effectivePeriod. */
  readonly effectivePeriod: Maybe<Period>;
  /** The contact in which it was made. Observation.encounter. */
  readonly encounter: Maybe<Reference>;
  /** The goals that it tells about. FHIR: HL7's extension pertainsToGoal. */
  readonly goals: ReadonlyArray<Reference>;
  readonly id: Scalars['ID']['output'];
  /** High, low, normal and so on. Observation.interpretation. */
  readonly interpretations: ReadonlyArray<CodeableConcept>;
  /** When this version was made known. Observation.issued. */
  readonly issued: Maybe<Scalars['DateTime']['output']>;
  /** Observation.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Observation.subject. */
  readonly patient: Maybe<Patient>;
  /** Observation.performer. */
  readonly performers: ReadonlyArray<Reference>;
  /** The care plan under which it was made. Observation.basedOn. */
  readonly plan: Maybe<Reference>;
  /** Observation.status. */
  readonly status: ObservationStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What was found; null where there are only components, or nothing. Observation.value. */
  readonly value: Maybe<ObservedValue>;
  readonly version: Scalars['Int']['output'];
};

export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

/** Every condition that is given must hold. */
export type ObservationFilter = {
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The code of what was observed, in any code system. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** At or after this moment; a period counts by its start. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ObservationPayload = {
  readonly __typename?: 'ObservationPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The observation as it now is; null where the write was refused. */
  readonly observation: Maybe<Observation>;
};

export type ObservationStatus =
  | 'AMENDED'
  | 'CANCELLED'
  | 'CORRECTED'
  | 'ENTERED_IN_ERROR'
  | 'FINAL'
  | 'PRELIMINARY'
  | 'REGISTERED'
  | 'UNKNOWN';

/** One part of a compound observation. FHIR Observation.component. */
export type ObservedComponent = {
  readonly __typename?: 'ObservedComponent';
  readonly code: CodeableConcept;
  readonly value: Maybe<ObservedValue>;
};

export type ObservedComponentInput = {
  readonly code: CodeableConceptInput;
  readonly value?: InputMaybe<ObservedValueInput>;
};

/** What was found: `kind` says which one of the other fields holds it. FHIR Observation.value. */
export type ObservedValue = {
  readonly __typename?: 'ObservedValue';
  readonly boolean: Maybe<Scalars['Boolean']['output']>;
  readonly concept: Maybe<CodeableConcept>;
  readonly dateTime: Maybe<Scalars['DateTime']['output']>;
  readonly integer: Maybe<Scalars['Int']['output']>;
  readonly kind: ObservedValueKind;
  readonly quantity: Maybe<Quantity>;
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Exactly one of these. */
export type ObservedValueInput =
  { readonly boolean: Scalars['Boolean']['input']; readonly concept?: never; readonly dateTime?: never; readonly integer?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly concept: CodeableConceptInput; readonly dateTime?: never; readonly integer?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly concept?: never; readonly dateTime: Scalars['DateTime']['input']; readonly integer?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly concept?: never; readonly dateTime?: never; readonly integer: Scalars['Int']['input']; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly concept?: never; readonly dateTime?: never; readonly integer?: never; readonly quantity: QuantityInput; readonly text?: never; }
  |  { readonly boolean?: never; readonly concept?: never; readonly dateTime?: never; readonly integer?: never; readonly quantity?: never; readonly text: Scalars['String']['input']; };

export type ObservedValueKind =
  | 'BOOLEAN'
  | 'CONCEPT'
  | 'DATE_TIME'
  | 'INTEGER'
  | 'QUANTITY'
  | 'TEXT';

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

/** A person registered for care. FHIR Patient. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** False once the person has left or died. Patient.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Patient.address. */
  readonly addresses: ReadonlyArray<Address>;
  /** In whole years today, or at death; null where either day is not known. From Patient.birthDate and Patient.deceased. */
  readonly age: Maybe<Scalars['Int']['output']>;
  /** As precisely as it is known. Patient.birthDate. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Diagnoses, problems and needs, by their onset, latest first. */
  readonly conditions: ConditionConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Patient.deceasedBoolean, and true where a time of death is known. */
  readonly deceased: Maybe<Scalars['Boolean']['output']>;
  /** Patient.deceasedDateTime. */
  readonly deceasedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name that the person goes by, as one line: the usual name, else the official one. From Patient.name. */
  readonly displayName: Scalars['String']['output'];
  /** Patient.gender. */
  readonly gender: Maybe<Gender>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Whether they need an interpreter. HL7 extension patient-interpreterRequired. */
  readonly interpreterRequired: Maybe<Scalars['Boolean']['output']>;
  /** The languages in which to talk with them about their care. Patient.communication. */
  readonly languages: ReadonlyArray<SpokenLanguage>;
  /** Every name recorded, former ones too. Patient.name. */
  readonly names: ReadonlyArray<HumanName>;
  /** Ten digits; null where the person has none, or none is known. Patient.identifier, slice nhsNumber. */
  readonly nhsNumber: Maybe<Scalars['NhsNumber']['output']>;
  /** How far the number has been traced with the national service. UK Core extension NHSNumberVerificationStatus. */
  readonly nhsNumberStatus: Maybe<NhsNumberStatus>;
  /**
   * Why there is no number: `nhs-number-not-known`, `overseas-patient` or `devolved-nation`.
   * UK Core extension NHSNumberUnavailableReason.
   */
  readonly nhsNumberUnavailableReason: Maybe<Scalars['String']['output']>;
  /** Measurements, scores and assertions, latest first. */
  readonly observations: ObservationConnection;
  /** The practice that they are registered with, which answers for them. Patient.generalPractitioner, an Organization. */
  readonly registeredPractice: Maybe<Reference>;
  /** Carers, relatives, friends and guardians, in the order in which they were recorded. */
  readonly relatedPeople: RelatedPersonConnection;
  /** How to reach the person. Patient.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** A person registered for care. FHIR Patient. */
export type PatientConditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ConditionFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. FHIR Patient. */
export type PatientObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ObservationFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. FHIR Patient. */
export type PatientRelatedPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelatedPersonFilter>;
  first?: Scalars['Int']['input'];
};

/** Exactly one of these. */
export type PatientBy =
  { readonly id: Scalars['ID']['input']; readonly nhsNumber?: never; }
  |  { readonly id?: never; readonly nhsNumber: Scalars['NhsNumber']['input']; };

export type PatientConnection = {
  readonly __typename?: 'PatientConnection';
  readonly edges: ReadonlyArray<PatientEdge>;
  readonly nodes: ReadonlyArray<Patient>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PatientEdge = {
  readonly __typename?: 'PatientEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Patient;
};

/** Every condition that is given must hold. Names are compared without accents, case or apostrophes. */
export type PatientFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Born on this day; or a month or year, where no more of the birth date is recorded. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** The beginning of the family name that they go by. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** The beginning of the first name that they go by. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** The id of the practice that they are registered with. */
  readonly registeredPractice?: InputMaybe<Scalars['ID']['input']>;
};

export type PatientOrder =
  /** Oldest first; those without a birth date come last. */
  | 'BIRTH_DATE'
  /** By the name that they go by: the family name, then forenames. */
  | 'NAME';

export type PatientPayload = {
  readonly __typename?: 'PatientPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The patient as they are now recorded; null where the write was refused. */
  readonly patient: Maybe<Patient>;
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

/** A measured amount. FHIR Quantity. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** For machines, in UCUM as a rule: `mm[Hg]`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** `<`, `<=`, `>=` or `>` where the amount is a bound. */
  readonly comparator: Maybe<Scalars['Comparator']['output']>;
  readonly system: Maybe<Scalars['String']['output']>;
  /** For people: `mmHg`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['Float']['output']>;
};

export type QuantityInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly comparator?: InputMaybe<Scalars['Comparator']['input']>;
  readonly system?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The condition of this id, or null where there is none that you may see. */
  readonly condition: Maybe<Condition>;
  /** The observation of this id, or null where there is none that you may see. */
  readonly observation: Maybe<Observation>;
  /** The patient of this id or NHS number, or null where there is none that you may see. */
  readonly patient: Maybe<Patient>;
  /** The patients whom you may see, by the name that they go by. */
  readonly patients: PatientConnection;
  /** The related person of this id, or null where there is none that you may see. */
  readonly relatedPerson: Maybe<RelatedPerson>;
};


export type QueryConditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientArgs = {
  by: PatientBy;
};


export type QueryPatientsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PatientFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PatientOrder;
};


export type QueryRelatedPersonArgs = {
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

/** A carer, relative, friend or guardian of a patient. FHIR RelatedPerson. */
export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  /** False once they no longer play this part. RelatedPerson.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** RelatedPerson.address. */
  readonly addresses: ReadonlyArray<Address>;
  /** RelatedPerson.birthDate. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name that they go by, as one line. From RelatedPerson.name. */
  readonly displayName: Scalars['String']['output'];
  /** RelatedPerson.gender. */
  readonly gender: Maybe<Gender>;
  readonly id: Scalars['ID']['output'];
  /** Whether a relationship says that they care for the patient, unpaid or paid. From RelatedPerson.relationship. */
  readonly isCarer: Scalars['Boolean']['output'];
  /** RelatedPerson.communication. */
  readonly languages: ReadonlyArray<SpokenLanguage>;
  /** RelatedPerson.name. */
  readonly names: ReadonlyArray<HumanName>;
  /** RelatedPerson.patient. */
  readonly patient: Maybe<Patient>;
  /** From when to when they play this part. RelatedPerson.period. */
  readonly period: Maybe<Period>;
  /** What they are to the patient: wife, guardian, carer; often more than one. RelatedPerson.relationship. */
  readonly relationships: ReadonlyArray<CodeableConcept>;
  /** RelatedPerson.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RelatedPersonConnection = {
  readonly __typename?: 'RelatedPersonConnection';
  readonly edges: ReadonlyArray<RelatedPersonEdge>;
  readonly nodes: ReadonlyArray<RelatedPerson>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RelatedPersonEdge = {
  readonly __typename?: 'RelatedPersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RelatedPerson;
};

export type RelatedPersonFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RelatedPersonPayload = {
  readonly __typename?: 'RelatedPersonPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The related person as it now is; null where the write was refused. */
  readonly relatedPerson: Maybe<RelatedPerson>;
};

export type ReviseConditionInput = {
  readonly abatement?: InputMaybe<Scalars['DateTime']['input']>;
  readonly asserter?: InputMaybe<ReferenceInput>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly clinicalStatus?: InputMaybe<ClinicalStatus>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly onset?: InputMaybe<Scalars['DateTime']['input']>;
  readonly recorder?: InputMaybe<ReferenceInput>;
  readonly severity?: InputMaybe<CodeableConceptInput>;
  readonly verificationStatus?: InputMaybe<VerificationStatus>;
};

export type ReviseObservationInput = {
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly components?: InputMaybe<ReadonlyArray<ObservedComponentInput>>;
  readonly dataAbsentReason?: InputMaybe<CodeableConceptInput>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly effectivePeriod?: InputMaybe<PeriodInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interpretations?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly performers?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly plan?: InputMaybe<ReferenceInput>;
  /** AMENDED or CORRECTED for what was final. */
  readonly status?: InputMaybe<ObservationStatus>;
  readonly value?: InputMaybe<ObservedValueInput>;
};

/** A new NHS number starts as PRESENT_NOT_TRACED, unless you say more. */
export type RevisePatientInput = {
  /** True to register again someone who had left. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly deceased?: InputMaybe<Scalars['Boolean']['input']>;
  readonly deceasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gender?: InputMaybe<Gender>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interpreterRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly languages?: InputMaybe<ReadonlyArray<SpokenLanguageInput>>;
  readonly names?: InputMaybe<ReadonlyArray<HumanNameInput>>;
  readonly nhsNumber?: InputMaybe<Scalars['NhsNumber']['input']>;
  readonly nhsNumberStatus?: InputMaybe<NhsNumberStatus>;
  readonly nhsNumberUnavailableReason?: InputMaybe<Scalars['String']['input']>;
  readonly registeredPractice?: InputMaybe<ReferenceInput>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

export type ReviseRelatedPersonInput = {
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gender?: InputMaybe<Gender>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly languages?: InputMaybe<ReadonlyArray<SpokenLanguageInput>>;
  readonly names?: InputMaybe<ReadonlyArray<HumanNameInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly relationships?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

/** A language in which a person communicates about their care. FHIR Patient.communication. */
export type SpokenLanguage = {
  readonly __typename?: 'SpokenLanguage';
  readonly language: CodeableConcept;
  readonly preferred: Maybe<Scalars['Boolean']['output']>;
};

export type SpokenLanguageInput = {
  readonly language: CodeableConceptInput;
  readonly preferred?: InputMaybe<Scalars['Boolean']['input']>;
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

export type VerificationStatus =
  | 'CONFIRMED'
  | 'DIFFERENTIAL'
  | 'ENTERED_IN_ERROR'
  | 'PROVISIONAL'
  | 'REFUTED'
  | 'UNCONFIRMED';

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
  Condition: Condition;
  Observation: Observation;
  Patient: Patient;
  RelatedPerson: RelatedPerson;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Condition:
    ( { __typename: 'Condition' }
    & GraphQLRecursivePick<FederationTypes['Condition'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  RelatedPerson:
    ( { __typename: 'RelatedPerson' }
    & GraphQLRecursivePick<FederationTypes['RelatedPerson'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<EntityReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Address: ResolverTypeWrapper<Omit<Address, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddressInput: AddressInput;
  AddressUse: AddressUse;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  ClinicalStatus: ClinicalStatus;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodingInput: CodingInput;
  Comparator: ResolverTypeWrapper<Scalars['Comparator']['output']>;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<Stored<ConditionModel>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConditionConnection: ResolverTypeWrapper<Connection<Stored<ConditionModel>>>;
  ConditionEdge: ResolverTypeWrapper<Omit<ConditionEdge, 'node'> & { node: ResolversTypes['Condition'] }>;
  ConditionFilter: ConditionFilter;
  ConditionPayload: ResolverTypeWrapper<Omit<ConditionPayload, 'condition' | 'errors'> & { condition?: Maybe<ResolversTypes['Condition']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ContactPoint: ResolverTypeWrapper<Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  ContactPointInput: ContactPointInput;
  ContactSystem: ContactSystem;
  ContactUse: ContactUse;
  CreateConditionInput: CreateConditionInput;
  CreateObservationInput: CreateObservationInput;
  CreatePatientInput: CreatePatientInput;
  CreateRelatedPersonInput: CreateRelatedPersonInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndConditionInput: EndConditionInput;
  EndObservationInput: EndObservationInput;
  EndPatientInput: EndPatientInput;
  EndRelatedPersonInput: EndRelatedPersonInput;
  EnterInErrorInput: EnterInErrorInput;
  Gender: Gender;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  HumanName: ResolverTypeWrapper<Omit<HumanName, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  HumanNameInput: HumanNameInput;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameUse: NameUse;
  NhsNumber: ResolverTypeWrapper<Scalars['NhsNumber']['output']>;
  NhsNumberStatus: NhsNumberStatus;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<Stored<ObservationModel>>;
  ObservationConnection: ResolverTypeWrapper<Connection<Stored<ObservationModel>>>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationFilter: ObservationFilter;
  ObservationPayload: ResolverTypeWrapper<Omit<ObservationPayload, 'errors' | 'observation'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, observation?: Maybe<ResolversTypes['Observation']> }>;
  ObservationStatus: ObservationStatus;
  ObservedComponent: ResolverTypeWrapper<Omit<ObservedComponent, 'code' | 'value'> & { code: ResolversTypes['CodeableConcept'], value?: Maybe<ResolversTypes['ObservedValue']> }>;
  ObservedComponentInput: ObservedComponentInput;
  ObservedValue: ResolverTypeWrapper<ObservedValueModel>;
  ObservedValueInput: ObservedValueInput;
  ObservedValueKind: ObservedValueKind;
  Organisation: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<Stored<PatientModel>>;
  PatientBy: PatientBy;
  PatientConnection: ResolverTypeWrapper<Connection<Stored<PatientModel>>>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'node'> & { node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientOrder: PatientOrder;
  PatientPayload: ResolverTypeWrapper<Omit<PatientPayload, 'errors' | 'patient'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, patient?: Maybe<ResolversTypes['Patient']> }>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<Stored<RelatedPersonModel>>;
  RelatedPersonConnection: ResolverTypeWrapper<Connection<Stored<RelatedPersonModel>>>;
  RelatedPersonEdge: ResolverTypeWrapper<Omit<RelatedPersonEdge, 'node'> & { node: ResolversTypes['RelatedPerson'] }>;
  RelatedPersonFilter: RelatedPersonFilter;
  RelatedPersonPayload: ResolverTypeWrapper<Omit<RelatedPersonPayload, 'errors' | 'relatedPerson'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, relatedPerson?: Maybe<ResolversTypes['RelatedPerson']> }>;
  ReviseConditionInput: ReviseConditionInput;
  ReviseObservationInput: ReviseObservationInput;
  RevisePatientInput: RevisePatientInput;
  ReviseRelatedPersonInput: ReviseRelatedPersonInput;
  SpokenLanguage: ResolverTypeWrapper<Omit<SpokenLanguage, 'language'> & { language: ResolversTypes['CodeableConcept'] }>;
  SpokenLanguageInput: SpokenLanguageInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  VerificationStatus: VerificationStatus;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: EntityReference;
  ID: Scalars['ID']['output'];
  Address: Omit<Address, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  String: Scalars['String']['output'];
  AddressInput: AddressInput;
  AlreadyTaken: AlreadyTaken;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  Boolean: Scalars['Boolean']['output'];
  CodingInput: CodingInput;
  Comparator: Scalars['Comparator']['output'];
  Concept: Concept;
  Condition: Stored<ConditionModel>;
  Int: Scalars['Int']['output'];
  ConditionConnection: Connection<Stored<ConditionModel>>;
  ConditionEdge: Omit<ConditionEdge, 'node'> & { node: ResolversParentTypes['Condition'] };
  ConditionFilter: ConditionFilter;
  ConditionPayload: Omit<ConditionPayload, 'condition' | 'errors'> & { condition?: Maybe<ResolversParentTypes['Condition']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ContactPoint: Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  ContactPointInput: ContactPointInput;
  CreateConditionInput: CreateConditionInput;
  CreateObservationInput: CreateObservationInput;
  CreatePatientInput: CreatePatientInput;
  CreateRelatedPersonInput: CreateRelatedPersonInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndConditionInput: EndConditionInput;
  EndObservationInput: EndObservationInput;
  EndPatientInput: EndPatientInput;
  EndRelatedPersonInput: EndRelatedPersonInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  HumanName: Omit<HumanName, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  HumanNameInput: HumanNameInput;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  Mutation: Record<PropertyKey, never>;
  NhsNumber: Scalars['NhsNumber']['output'];
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: Stored<ObservationModel>;
  ObservationConnection: Connection<Stored<ObservationModel>>;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationPayload: Omit<ObservationPayload, 'errors' | 'observation'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, observation?: Maybe<ResolversParentTypes['Observation']> };
  ObservedComponent: Omit<ObservedComponent, 'code' | 'value'> & { code: ResolversParentTypes['CodeableConcept'], value?: Maybe<ResolversParentTypes['ObservedValue']> };
  ObservedComponentInput: ObservedComponentInput;
  ObservedValue: ObservedValueModel;
  ObservedValueInput: ObservedValueInput;
  Organisation: EntityReference;
  PageInfo: PageInfo;
  Patient: Stored<PatientModel>;
  PatientBy: PatientBy;
  PatientConnection: Connection<Stored<PatientModel>>;
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientPayload: Omit<PatientPayload, 'errors' | 'patient'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, patient?: Maybe<ResolversParentTypes['Patient']> };
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: Stored<RelatedPersonModel>;
  RelatedPersonConnection: Connection<Stored<RelatedPersonModel>>;
  RelatedPersonEdge: Omit<RelatedPersonEdge, 'node'> & { node: ResolversParentTypes['RelatedPerson'] };
  RelatedPersonFilter: RelatedPersonFilter;
  RelatedPersonPayload: Omit<RelatedPersonPayload, 'errors' | 'relatedPerson'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, relatedPerson?: Maybe<ResolversParentTypes['RelatedPerson']> };
  ReviseConditionInput: ReviseConditionInput;
  ReviseObservationInput: ReviseObservationInput;
  RevisePatientInput: RevisePatientInput;
  ReviseRelatedPersonInput: ReviseRelatedPersonInput;
  SpokenLanguage: Omit<SpokenLanguage, 'language'> & { language: ResolversParentTypes['CodeableConcept'] };
  SpokenLanguageInput: SpokenLanguageInput;
  StaleVersion: StaleVersion;
  Task: EntityReference;
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivityResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['AddressUse']>, ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface ComparatorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Comparator'], any> {
  name: 'Comparator';
}

export type ConceptResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition'], FederationReferenceType extends FederationReferenceTypes['Condition'] = FederationReferenceTypes['Condition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Condition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abatement?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asserter?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['ClinicalStatus']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
};

export type ConditionPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ConditionPayload'] = ResolversParentTypes['ConditionPayload']> = {
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['ContactSystem']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ContactUse']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GoalResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  prefix?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['NameUse']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationCreateConditionArgs, 'input'>>;
  createObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationCreateObservationArgs, 'input'>>;
  createPatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationCreatePatientArgs, 'input'>>;
  createRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationCreateRelatedPersonArgs, 'input'>>;
  endCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationEndConditionArgs, 'input'>>;
  endObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationEndObservationArgs, 'input'>>;
  endPatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationEndPatientArgs, 'input'>>;
  endRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationEndRelatedPersonArgs, 'input'>>;
  enterConditionInError?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationEnterConditionInErrorArgs, 'input'>>;
  enterObservationInError?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationEnterObservationInErrorArgs, 'input'>>;
  enterPatientInError?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationEnterPatientInErrorArgs, 'input'>>;
  enterRelatedPersonInError?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationEnterRelatedPersonInErrorArgs, 'input'>>;
  reviseCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationReviseConditionArgs, 'input'>>;
  reviseObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationReviseObservationArgs, 'input'>>;
  revisePatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationRevisePatientArgs, 'input'>>;
  reviseRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationReviseRelatedPersonArgs, 'input'>>;
};

export interface NhsNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NhsNumber'], any> {
  name: 'NhsNumber';
}

export type NotFoundResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ObservedComponent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataAbsentReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectivePeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpretations?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservedValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ObservationPayload'] = ResolversParentTypes['ObservationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type ObservedComponentResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ObservedComponent'] = ResolversParentTypes['ObservedComponent']> = {
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservedValue']>, ParentType, ContextType>;
};

export type ObservedValueResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ObservedValue'] = ResolversParentTypes['ObservedValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservedValueKind'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<PatientConditionsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deceased?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['SpokenLanguage']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['HumanName']>, ParentType, ContextType>;
  nhsNumber?: Resolver<Maybe<ResolversTypes['NhsNumber']>, ParentType, ContextType>;
  nhsNumberStatus?: Resolver<Maybe<ResolversTypes['NhsNumberStatus']>, ParentType, ContextType>;
  nhsNumberUnavailableReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<PatientObservationsArgs, 'first'>>;
  registeredPractice?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  relatedPeople?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<PatientRelatedPeopleArgs, 'first'>>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PatientPayload'] = ResolversParentTypes['PatientPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<QueryConditionArgs, 'id'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'by'>>;
  patients?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first' | 'orderBy'>>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType, RequireFields<QueryRelatedPersonArgs, 'id'>>;
};

export type ReferenceResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson'], FederationReferenceType extends FederationReferenceTypes['RelatedPerson'] = FederationReferenceTypes['RelatedPerson']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RelatedPerson']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCarer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['SpokenLanguage']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['HumanName']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['RelatedPersonConnection'] = ResolversParentTypes['RelatedPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['RelatedPersonEdge'] = ResolversParentTypes['RelatedPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelatedPerson'], ParentType, ContextType>;
};

export type RelatedPersonPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['RelatedPersonPayload'] = ResolversParentTypes['RelatedPersonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
};

export type SpokenLanguageResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SpokenLanguage'] = ResolversParentTypes['SpokenLanguage']> = {
  language?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyTaken' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = PatientsContext> = {
  Activity?: ActivityResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparator?: GraphQLScalarType;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  ConditionPayload?: ConditionPayloadResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NhsNumber?: GraphQLScalarType;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationPayload?: ObservationPayloadResolvers<ContextType>;
  ObservedComponent?: ObservedComponentResolvers<ContextType>;
  ObservedValue?: ObservedValueResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientPayload?: PatientPayloadResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  RelatedPersonConnection?: RelatedPersonConnectionResolvers<ContextType>;
  RelatedPersonEdge?: RelatedPersonEdgeResolvers<ContextType>;
  RelatedPersonPayload?: RelatedPersonPayloadResolvers<ContextType>;
  SpokenLanguage?: SpokenLanguageResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
