import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Patient as PatientModel } from "../subgraphs/patients/patient/patient.ts";
import type { RelatedPerson as RelatedPersonModel } from "../subgraphs/patients/related-person/related-person.ts";
import type { Condition as ConditionModel } from "../subgraphs/patients/condition/condition.ts";
import type { Observation as ObservationModel } from "../subgraphs/patients/observation/observation.ts";
import type { AboutMe as AboutMeModel } from "../subgraphs/patients/about-me/about-me.ts";
import type { CapacityAssessment as CapacityAssessmentModel } from "../subgraphs/patients/capacity-assessment/capacity-assessment.ts";
import type { Support as SupportModel } from "../subgraphs/patients/support/support.ts";
import type { CarerRegistration as CarerRegistrationModel } from "../subgraphs/patients/carer-registration/carer-registration.ts";
import type { CaseNote as CaseNoteModel } from "../subgraphs/patients/case-note/case-note.ts";
import type { Comparator } from '../kernel/quantity.ts';
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { NhsNumber } from '../kernel/nhs-number.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { ObservedValue as ObservedValueModel } from '../subgraphs/patients/observation/observation.ts';
import type { AboutMeVersion as AboutMeVersionModel } from '../subgraphs/patients/about-me/about-me.ts';
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

/**
 * What a person wants everyone to know, in their own words: the seven headings of the national standard (PRSB About Me),
 * and what good care sets out from. FHIR QuestionnaireResponse.
 */
export type AboutMe = {
  readonly __typename?: 'AboutMe';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** QuestionnaireResponse.subject. */
  readonly patient: Maybe<Patient>;
  /** How, and how far, the person wants to be involved in their care. */
  readonly personInvolvement: Maybe<PersonInvolvement>;
  /** Whoever helped to write it. QuestionnaireResponse.author. */
  readonly supportedBy: Maybe<Reference>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
  /** Every version, this one first. */
  readonly versions: ReadonlyArray<AboutMeVersion>;
  readonly words: AboutMeWords;
  /** QuestionnaireResponse.authored. */
  readonly writtenAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose words these are: the person, or whoever speaks for them. QuestionnaireResponse.source. */
  readonly writtenBy: Maybe<Reference>;
};

export type AboutMePayload = {
  readonly __typename?: 'AboutMePayload';
  /** About Me as it now is; null where the write was refused. */
  readonly aboutMe: Maybe<AboutMe>;
  readonly errors: ReadonlyArray<UserError>;
};

/** What a person wanted known at one time. */
export type AboutMeVersion = {
  readonly __typename?: 'AboutMeVersion';
  /** Which version of About Me it was. */
  readonly number: Scalars['Int']['output'];
  readonly personInvolvement: Maybe<PersonInvolvement>;
  readonly supportedBy: Maybe<Reference>;
  readonly words: AboutMeWords;
  readonly writtenAt: Maybe<Scalars['DateTime']['output']>;
  readonly writtenBy: Maybe<Reference>;
};

/** What a person wants known. Each is QuestionnaireResponse.item with the heading's own code. */
export type AboutMeWords = {
  readonly __typename?: 'AboutMeWords';
  /** Also worth knowing about me. */
  readonly alsoWorthKnowing: Maybe<Scalars['String']['output']>;
  readonly aspirations: Maybe<Scalars['String']['output']>;
  /** How I communicate and how to communicate with me. */
  readonly communication: Maybe<Scalars['String']['output']>;
  readonly feelings: Maybe<Scalars['String']['output']>;
  /** How and when to support me. */
  readonly howToSupportMe: Maybe<Scalars['String']['output']>;
  /** People who are important to me. */
  readonly importantPeople: Maybe<Scalars['String']['output']>;
  /** What is most important to me. */
  readonly mostImportant: Maybe<Scalars['String']['output']>;
  readonly needs: Maybe<Scalars['String']['output']>;
  /** Please do and please don't. */
  readonly pleaseDoAndDont: Maybe<Scalars['String']['output']>;
  readonly strengths: Maybe<Scalars['String']['output']>;
  /** My wellness. */
  readonly wellness: Maybe<Scalars['String']['output']>;
  readonly wishes: Maybe<Scalars['String']['output']>;
};

export type AboutMeWordsInput = {
  readonly alsoWorthKnowing?: InputMaybe<Scalars['String']['input']>;
  readonly aspirations?: InputMaybe<Scalars['String']['input']>;
  readonly communication?: InputMaybe<Scalars['String']['input']>;
  readonly feelings?: InputMaybe<Scalars['String']['input']>;
  readonly howToSupportMe?: InputMaybe<Scalars['String']['input']>;
  readonly importantPeople?: InputMaybe<Scalars['String']['input']>;
  readonly mostImportant?: InputMaybe<Scalars['String']['input']>;
  readonly needs?: InputMaybe<Scalars['String']['input']>;
  readonly pleaseDoAndDont?: InputMaybe<Scalars['String']['input']>;
  readonly strengths?: InputMaybe<Scalars['String']['input']>;
  readonly wellness?: InputMaybe<Scalars['String']['input']>;
  readonly wishes?: InputMaybe<Scalars['String']['input']>;
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

export type AddSupportInput = {
  readonly gives?: InputMaybe<Scalars['String']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same strand. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: SupportKind;
  readonly name: Scalars['String']['input'];
  readonly party?: InputMaybe<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
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

/**
 * Whether the person could make one decision at one time (Mental Capacity Act 2005). Where they could not consent, the
 * record also has an Observation that says so.
 */
export type CapacityAssessment = {
  readonly __typename?: 'CapacityAssessment';
  readonly assessedAt: Scalars['DateTime']['output'];
  readonly assessor: Reference;
  /** What was decided in their best interests, where they could not decide. */
  readonly bestInterests: Maybe<Scalars['String']['output']>;
  /** Whether they could say what they decided, in whichever way. */
  readonly canCommunicate: Maybe<Scalars['Boolean']['output']>;
  /** Whether they could keep it in mind long enough. */
  readonly canRetain: Maybe<Scalars['Boolean']['output']>;
  /** Whether they could understand what matters for the decision. */
  readonly canUnderstand: Maybe<Scalars['Boolean']['output']>;
  /** Whether they could weigh it. */
  readonly canWeigh: Maybe<Scalars['Boolean']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The decision itself. */
  readonly decision: Scalars['String']['output'];
  /** The attorney or deputy who decides for them, where there is one. */
  readonly decisionMaker: Maybe<Reference>;
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** What was done to help them decide for themselves. */
  readonly helpGiven: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The impairment or disturbance that is why they could not. */
  readonly impairment: Maybe<Scalars['String']['output']>;
  /** What kind of decision it was. */
  readonly matter: CapacityMatter;
  readonly outcome: CapacityOutcome;
  readonly patient: Maybe<Patient>;
  /** When to look again: capacity comes and goes. */
  readonly reviewDue: Maybe<Scalars['Date']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CapacityAssessmentConnection = {
  readonly __typename?: 'CapacityAssessmentConnection';
  readonly edges: ReadonlyArray<CapacityAssessmentEdge>;
  readonly nodes: ReadonlyArray<CapacityAssessment>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CapacityAssessmentEdge = {
  readonly __typename?: 'CapacityAssessmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CapacityAssessment;
};

export type CapacityAssessmentPayload = {
  readonly __typename?: 'CapacityAssessmentPayload';
  /** The capacity assessment as it now is; null where the write was refused. */
  readonly capacityAssessment: Maybe<CapacityAssessment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CapacityMatter =
  | 'CARE_AND_TREATMENT'
  | 'MONEY'
  | 'OTHER'
  | 'SHARING_INFORMATION'
  | 'WHERE_TO_LIVE';

export type CapacityOutcome =
  | 'HAS_CAPACITY'
  | 'LACKS_CAPACITY';

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

/** An unpaid carer on the register of a practice. */
export type CarerRegistration = {
  readonly __typename?: 'CarerRegistration';
  /** Whom they care for, where that is a patient and known. */
  readonly caredFor: Maybe<Patient>;
  /** The carer's own record, where they are a patient and it is known. */
  readonly carer: Maybe<Patient>;
  /** How the carer is called, where only that is known. */
  readonly carerName: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What they do, for whom and how much. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether there is a plan for when the carer cannot care. */
  readonly hasContingencyPlan: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiedAt: Scalars['DateTime']['output'];
  readonly identifiedBy: Maybe<Reference>;
  /** Under 18. */
  readonly isYoungCarer: Maybe<Scalars['Boolean']['output']>;
  /** Whose register it is. */
  readonly practice: Maybe<Organisation>;
  /** The carer as somebody around the person whom they care for. */
  readonly relatedPerson: Maybe<RelatedPerson>;
  readonly removal: Maybe<CarerRemoval>;
  readonly removedAt: Maybe<Scalars['DateTime']['output']>;
  /** From whose side the carer was identified. */
  readonly side: CarerSide;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CarerRegistrationConnection = {
  readonly __typename?: 'CarerRegistrationConnection';
  readonly edges: ReadonlyArray<CarerRegistrationEdge>;
  readonly nodes: ReadonlyArray<CarerRegistration>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CarerRegistrationEdge = {
  readonly __typename?: 'CarerRegistrationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CarerRegistration;
};

export type CarerRegistrationPayload = {
  readonly __typename?: 'CarerRegistrationPayload';
  /** The entry as it now is; null where the write was refused. */
  readonly carerRegistration: Maybe<CarerRegistration>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CarerRemoval =
  | 'ASKED_TO_LEAVE'
  | 'DIED'
  | 'MOVED_AWAY'
  | 'NO_LONGER_CARES';

export type CarerSide =
  /** In the record of the person whom they care for. */
  | 'CARED_FOR'
  /** In the record of the carer. */
  | 'CARER';

/** Every condition that is given must hold. */
export type CarersRegisterFilter = {
  /** True for those on it now, false for those taken off. */
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isYoungCarer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A fact that was observed, or an opinion, with who and when. */
export type CaseNote = {
  readonly __typename?: 'CaseNote';
  /** The plan, contact, assessment or meeting that it belongs to. */
  readonly about: Maybe<Reference>;
  /** When it was observed, or thought. */
  readonly at: Scalars['DateTime']['output'];
  readonly author: Reference;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: CaseNoteKind;
  readonly patient: Maybe<Patient>;
  /** Null for a proxy, who sees that something was noted, and not what. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CaseNoteConnection = {
  readonly __typename?: 'CaseNoteConnection';
  readonly edges: ReadonlyArray<CaseNoteEdge>;
  readonly nodes: ReadonlyArray<CaseNote>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseNoteEdge = {
  readonly __typename?: 'CaseNoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseNote;
};

/** Every condition that is given must hold. */
export type CaseNoteFilter = {
  /** At or after this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<CaseNoteKind>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CaseNoteKind =
  /** Seen, heard or measured. */
  | 'FACT'
  /** What somebody makes of it. */
  | 'OPINION';

export type CaseNotePayload = {
  readonly __typename?: 'CaseNotePayload';
  /** The note as it now is; null where the write was refused. */
  readonly caseNote: Maybe<CaseNote>;
  readonly errors: ReadonlyArray<UserError>;
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

export type Consent = {
  readonly __typename?: 'Consent';
  readonly id: Scalars['ID']['output'];
};

/** It may be done with somebody's consent alone, and none that holds is on record. */
export type ConsentRequired = UserError & {
  readonly __typename?: 'ConsentRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
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

export type CreateAboutMeInput = {
  /** Yours, new for each request: sent again, it changes nothing and gives the same. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  readonly personInvolvement?: InputMaybe<PersonInvolvementInput>;
  readonly supportedBy?: InputMaybe<ReferenceInput>;
  readonly words: AboutMeWordsInput;
  /** Now, unless given. */
  readonly writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose words these are. */
  readonly writtenBy: ReferenceInput;
};

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
  /** From 1, the most deprived, to 10. */
  readonly deprivationDecile?: InputMaybe<Scalars['Int']['input']>;
  readonly ethnicCategory?: InputMaybe<CodeableConceptInput>;
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
  /** Their own record, where they are a patient here too. */
  readonly ownRecordId?: InputMaybe<Scalars['ID']['input']>;
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

export type EndSupportInput = {
  readonly effect: SupportEffect;
  /** Until when it held; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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

export type InvolvementExtent =
  /** Wants to be told, and leaves the decisions to others. */
  | 'IS_TOLD'
  /** Decides, and others help. */
  | 'LEADS'
  /** Not now. Ask again. */
  | 'NOT_NOW'
  /** Decides together with others. */
  | 'SHARES';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a strand to the person's support network: a neighbour, a club, a church, a charity. */
  readonly addSupport: SupportPayload;
  /** Writes down what the person wants everyone to know, in their words. Each has one; it is revised from then on. */
  readonly createAboutMe: AboutMePayload;
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
  /** The strand has gone, and what that means for the person. */
  readonly endSupport: SupportPayload;
  readonly enterAboutMeInError: AboutMePayload;
  readonly enterCapacityAssessmentInError: CapacityAssessmentPayload;
  readonly enterCarerRegistrationInError: CarerRegistrationPayload;
  /** A note is not rewritten: a mistaken one is entered in error, and another is recorded. */
  readonly enterCaseNoteInError: CaseNotePayload;
  readonly enterConditionInError: ConditionPayload;
  readonly enterObservationInError: ObservationPayload;
  /** Marks a patient who should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterPatientInError: PatientPayload;
  readonly enterRelatedPersonInError: RelatedPersonPayload;
  readonly enterSupportInError: SupportPayload;
  /**
   * Records whether the person can make one decision at one time (Mental Capacity Act 2005). Whoever lacks capacity does
   * so for a reason, in some ability, and after all help was given.
   */
  readonly recordCapacityAssessment: CapacityAssessmentPayload;
  /** Writes down a fact that was observed, or an opinion: never one as the other, and never without who and when. */
  readonly recordCaseNote: CaseNotePayload;
  /**
   * Puts an unpaid carer on their practice's register, with their agreement: identified from their own side, or from that
   * of the person whom they care for.
   */
  readonly registerCarer: CarerRegistrationPayload;
  /** Takes a carer off the register, and says why. */
  readonly removeCarer: CarerRegistrationPayload;
  /** Changes it. Earlier versions stay, with who wrote them and when. */
  readonly reviseAboutMe: AboutMePayload;
  /** Changes what is known of a carer on the register, such as the contingency plan. */
  readonly reviseCarerRegistration: CarerRegistrationPayload;
  /** Changes what is known of it. A condition that has come back is revised to ACTIVE, RECURRENCE or RELAPSE. */
  readonly reviseCondition: ConditionPayload;
  /** Changes it. What was final is AMENDED from then on, or CORRECTED. */
  readonly reviseObservation: ObservationPayload;
  /** Changes what is recorded of the person. Fields that are left out stay as they are. */
  readonly revisePatient: PatientPayload;
  readonly reviseRelatedPerson: RelatedPersonPayload;
  readonly reviseSupport: SupportPayload;
};


export type MutationAddSupportArgs = {
  input: AddSupportInput;
};


export type MutationCreateAboutMeArgs = {
  input: CreateAboutMeInput;
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


export type MutationEndSupportArgs = {
  input: EndSupportInput;
};


export type MutationEnterAboutMeInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterCapacityAssessmentInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterCarerRegistrationInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterCaseNoteInErrorArgs = {
  input: EnterInErrorInput;
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


export type MutationEnterSupportInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationRecordCapacityAssessmentArgs = {
  input: RecordCapacityAssessmentInput;
};


export type MutationRecordCaseNoteArgs = {
  input: RecordCaseNoteInput;
};


export type MutationRegisterCarerArgs = {
  input: RegisterCarerInput;
};


export type MutationRemoveCarerArgs = {
  input: RemoveCarerInput;
};


export type MutationReviseAboutMeArgs = {
  input: ReviseAboutMeInput;
};


export type MutationReviseCarerRegistrationArgs = {
  input: ReviseCarerRegistrationInput;
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


export type MutationReviseSupportArgs = {
  input: ReviseSupportInput;
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

/** A person registered for care. FHIR Patient. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** What the person wants everyone to know; null until they have said it. */
  readonly aboutMe: Maybe<AboutMe>;
  /** False once the person has left or died. Patient.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Null where it is protected, which `extensions.redactions` of the answer says. Patient.address. */
  readonly addresses: Maybe<ReadonlyArray<Address>>;
  /** In whole years today, or at death; null where either day is not known. From Patient.birthDate and Patient.deceased. */
  readonly age: Maybe<Scalars['Int']['output']>;
  /** As precisely as it is known. Patient.birthDate. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Which decisions the person could make, and when, latest first. */
  readonly capacityAssessments: CapacityAssessmentConnection;
  /** The unpaid carers of the person who are or were on a register, whichever side they were identified from. */
  readonly carersOnRegister: ReadonlyArray<CarerRegistration>;
  /** The person's own entries as an unpaid carer of somebody else, whichever side they were identified from. */
  readonly caresFor: ReadonlyArray<CarerRegistration>;
  /** Facts and opinions that were noted, latest first. */
  readonly caseNotes: CaseNoteConnection;
  /** Diagnoses, problems and needs, by their onset, latest first. */
  readonly conditions: ConditionConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Patient.deceasedBoolean, and true where a time of death is known. */
  readonly deceased: Maybe<Scalars['Boolean']['output']>;
  /** Patient.deceasedDateTime. */
  readonly deceasedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The decile of the index of multiple deprivation where the person lives, from 1, the most deprived, to 10.
   * FHIR: an extension of our own.
   */
  readonly deprivationDecile: Maybe<Scalars['Int']['output']>;
  /** The name that the person goes by, as one line: the usual name, else the official one. From Patient.name. */
  readonly displayName: Scalars['String']['output'];
  /** The ethnic category that the person gave, as the NHS counts it. UK Core extension EthnicCategory. */
  readonly ethnicCategory: Maybe<CodeableConcept>;
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
  /** Whoever and whatever supports the person beside professionals, and what has changed of it. */
  readonly supportNetwork: SupportNetwork;
  /** The strands of the support network that are no person's, or no known person's, newest first. */
  readonly supports: SupportConnection;
  /** How to reach the person; null where that is protected. Patient.telecom. */
  readonly telecom: Maybe<ReadonlyArray<ContactPoint>>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** A person registered for care. FHIR Patient. */
export type PatientCapacityAssessmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. FHIR Patient. */
export type PatientCaseNotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseNoteFilter>;
  first?: Scalars['Int']['input'];
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


/** A person registered for care. FHIR Patient. */
export type PatientSupportNetworkArgs = {
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person registered for care. FHIR Patient. */
export type PatientSupportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SupportFilter>;
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

/** How, and how far, a person wants to be involved in their care. */
export type PersonInvolvement = {
  readonly __typename?: 'PersonInvolvement';
  readonly extent: InvolvementExtent;
  /** What would help them to take part: a quiet room, short meetings, an interpreter. */
  readonly how: Maybe<Scalars['String']['output']>;
  /** Through whom, where they would rather have somebody speak for them. */
  readonly through: Maybe<Reference>;
};

export type PersonInvolvementInput = {
  readonly extent: InvolvementExtent;
  readonly how?: InputMaybe<Scalars['String']['input']>;
  readonly through?: InputMaybe<ReferenceInput>;
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
  /** What a person wants known about them, by its id; null where there is none that you may see. */
  readonly aboutMe: Maybe<AboutMe>;
  /**
   * The living patients of a practice to whom no assessment of their needs was ever offered, by name: the offer of a
   * single measure does not count. An offer is seen here within moments, not at once.
   */
  readonly assessmentsNotOffered: PatientConnection;
  /** The capacity assessment of this id, or null where there is none that you may see. */
  readonly capacityAssessment: Maybe<CapacityAssessment>;
  /** The entry in the carers register of this id, or null where there is none that you may see. */
  readonly carerRegistration: Maybe<CarerRegistration>;
  /** A practice's register of unpaid carers, by when they were identified, latest first. */
  readonly carersRegister: CarerRegistrationConnection;
  /** The note of this id, or null where there is none that you may see. */
  readonly caseNote: Maybe<CaseNote>;
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
  /** The strand of a support network of this id, or null where there is none that you may see. */
  readonly support: Maybe<Support>;
  /**
   * Whoever cares for a patient of a practice, as the patient's own record says, and is on no register: whom to ask.
   * Longest known first.
   */
  readonly unregisteredCarers: RelatedPersonConnection;
};


export type QueryAboutMeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsNotOfferedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
};


export type QueryCapacityAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarerRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarersRegisterArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CarersRegisterFilter>;
  first?: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
};


export type QueryCaseNoteArgs = {
  id: Scalars['ID']['input'];
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


export type QuerySupportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnregisteredCarersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
};

export type RecordCapacityAssessmentInput = {
  /** Now, unless given. */
  readonly assessedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly assessor: ReferenceInput;
  readonly bestInterests?: InputMaybe<Scalars['String']['input']>;
  readonly canCommunicate?: InputMaybe<Scalars['Boolean']['input']>;
  readonly canRetain?: InputMaybe<Scalars['Boolean']['input']>;
  readonly canUnderstand?: InputMaybe<Scalars['Boolean']['input']>;
  readonly canWeigh?: InputMaybe<Scalars['Boolean']['input']>;
  readonly decision: Scalars['String']['input'];
  readonly decisionMaker?: InputMaybe<ReferenceInput>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly helpGiven?: InputMaybe<Scalars['String']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same assessment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly impairment?: InputMaybe<Scalars['String']['input']>;
  readonly matter: CapacityMatter;
  readonly outcome: CapacityOutcome;
  readonly patientId: Scalars['ID']['input'];
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordCaseNoteInput = {
  readonly about?: InputMaybe<ReferenceInput>;
  readonly at: Scalars['DateTime']['input'];
  readonly author: ReferenceInput;
  /** Yours, new for each request: sent again, it changes nothing and gives the same note. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: CaseNoteKind;
  readonly patientId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
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

export type RegisterCarerInput = {
  /** True: nobody is put on a register without their agreement. */
  readonly agreed: Scalars['Boolean']['input'];
  readonly carerName?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly hasContingencyPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same entry. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Now, unless given. */
  readonly identifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly identifiedBy?: InputMaybe<ReferenceInput>;
  readonly isYoungCarer?: InputMaybe<Scalars['Boolean']['input']>;
  /** On the side CARER whom they care for; on the side CARED_FOR the carer's own record; where that is a patient here. */
  readonly otherPatientId?: InputMaybe<Scalars['ID']['input']>;
  /** In whose record: the carer's own, or that of the person whom they care for, as `side` says. */
  readonly patientId: Scalars['ID']['input'];
  /** The carer's practice; the patient's own registered practice, unless given. */
  readonly practiceId?: InputMaybe<Scalars['ID']['input']>;
  /** The carer among the people around the person whom they care for; needed on the side CARED_FOR. */
  readonly relatedPersonId?: InputMaybe<Scalars['ID']['input']>;
  readonly side: CarerSide;
};

/** A carer, relative, friend or guardian of a patient. FHIR RelatedPerson. */
export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  /** False once they no longer play this part. RelatedPerson.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** RelatedPerson.address. */
  readonly addresses: Maybe<ReadonlyArray<Address>>;
  /** RelatedPerson.birthDate. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** Whether the patient's information may be shared with them now, and what that rests on. From the consents in force. */
  readonly canShare: SharingAnswer;
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
  /**
   * Their own record, where they are a patient here too: a carer has needs and a plan of their own.
   * FHIR: an extension of our own.
   */
  readonly ownRecord: Maybe<Patient>;
  /** RelatedPerson.patient. */
  readonly patient: Maybe<Patient>;
  /** From when to when they play this part. RelatedPerson.period. */
  readonly period: Maybe<Period>;
  /** What they are to the patient: wife, guardian, carer; often more than one. RelatedPerson.relationship. */
  readonly relationships: ReadonlyArray<CodeableConcept>;
  /** RelatedPerson.telecom. */
  readonly telecom: Maybe<ReadonlyArray<ContactPoint>>;
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
  /** Came, changed or ended at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for those whose relationship says that they care for the patient. */
  readonly isCarer?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RelatedPersonPayload = {
  readonly __typename?: 'RelatedPersonPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The related person as it now is; null where the write was refused. */
  readonly relatedPerson: Maybe<RelatedPerson>;
};

export type RemoveCarerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly removal: CarerRemoval;
  /** Now, unless given. */
  readonly removedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReviseAboutMeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personInvolvement?: InputMaybe<PersonInvolvementInput>;
  readonly supportedBy?: InputMaybe<ReferenceInput>;
  /** All headings, as they shall be from now on. */
  readonly words?: InputMaybe<AboutMeWordsInput>;
  /** Now, unless given. */
  readonly writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose words the change is: each version has its own author. */
  readonly writtenBy: ReferenceInput;
};

export type ReviseCarerRegistrationInput = {
  readonly carerName?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hasContingencyPlan?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isYoungCarer?: InputMaybe<Scalars['Boolean']['input']>;
  readonly otherPatientId?: InputMaybe<Scalars['ID']['input']>;
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
  /** From 1, the most deprived, to 10. */
  readonly deprivationDecile?: InputMaybe<Scalars['Int']['input']>;
  readonly ethnicCategory?: InputMaybe<CodeableConceptInput>;
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
  readonly ownRecordId?: InputMaybe<Scalars['ID']['input']>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly relationships?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

export type ReviseSupportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gives?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<SupportKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly party?: InputMaybe<ReferenceInput>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

/** Whether information may be shared with somebody, and why. */
export type SharingAnswer = {
  readonly __typename?: 'SharingAnswer';
  readonly allowed: Scalars['Boolean']['output'];
  /** What it rests on: the consents that name them, or those that name nobody. */
  readonly consents: ReadonlyArray<Consent>;
  readonly reason: SharingReason;
};

export type SharingReason =
  /** A consent in force denies it, whatever another permits. */
  | 'DENIED'
  /** The person has not said, and could not decide it when that was last assessed: decide in their best interests. */
  | 'LACKS_CAPACITY'
  /** The person has not said. Ask them. */
  | 'NOT_ASKED'
  /** They no longer play a part in the person's life. */
  | 'NO_LONGER_INVOLVED'
  /** A consent in force permits it. */
  | 'PERMITTED';

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

/** One strand of a person's informal and community support. */
export type Support = {
  readonly __typename?: 'Support';
  /** False once it has ended. */
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** What its end means for the person; null while it holds. */
  readonly effect: Maybe<SupportEffect>;
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** What they do for the person, and how often. */
  readonly gives: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SupportKind;
  /** Who or what it is: Mrs Bell next door, the Thursday lunch club. */
  readonly name: Scalars['String']['output'];
  /** Where they are known here: a related person or an organisation. */
  readonly party: Maybe<Reference>;
  readonly patient: Maybe<Patient>;
  readonly period: Maybe<Period>;
  /** Null where the person's whereabouts are protected. */
  readonly telecom: Maybe<ReadonlyArray<ContactPoint>>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SupportConnection = {
  readonly __typename?: 'SupportConnection';
  readonly edges: ReadonlyArray<SupportEdge>;
  readonly nodes: ReadonlyArray<Support>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SupportEdge = {
  readonly __typename?: 'SupportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Support;
};

export type SupportEffect =
  /** The person is worse off: the plan is to be looked at. */
  | 'NEGATIVE'
  | 'NONE'
  /** The person is better off. */
  | 'POSITIVE';

/** Every condition that is given must hold. */
export type SupportFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Came, changed or ended at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<SupportKind>>;
};

export type SupportKind =
  | 'CARER'
  | 'COMMUNITY_GROUP'
  | 'FAITH_GROUP'
  | 'FAMILY'
  | 'FRIEND'
  | 'NEIGHBOUR'
  | 'OTHER'
  | 'PEER_SUPPORT'
  | 'VOLUNTARY_ORGANISATION';

/** Whoever and whatever supports the person beside professionals. */
export type SupportNetwork = {
  readonly __typename?: 'SupportNetwork';
  readonly changedCommunity: ReadonlyArray<Support>;
  /** What came, changed or ended since then, whether it holds or not; empty unless a time is given. */
  readonly changedPeople: ReadonlyArray<RelatedPerson>;
  /** The other strands that hold now. */
  readonly community: ReadonlyArray<Support>;
  /** Carers, relatives, friends and guardians who play their part now. */
  readonly people: ReadonlyArray<RelatedPerson>;
};

export type SupportPayload = {
  readonly __typename?: 'SupportPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The strand as it now is; null where the write was refused. */
  readonly support: Maybe<Support>;
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
  AboutMe: AboutMe;
  CapacityAssessment: CapacityAssessment;
  CarerRegistration: CarerRegistration;
  CaseNote: CaseNote;
  Condition: Condition;
  Observation: Observation;
  Patient: Patient;
  RelatedPerson: RelatedPerson;
  Support: Support;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AboutMe:
    ( { __typename: 'AboutMe' }
    & GraphQLRecursivePick<FederationTypes['AboutMe'], {"id":true}> );
  CapacityAssessment:
    ( { __typename: 'CapacityAssessment' }
    & GraphQLRecursivePick<FederationTypes['CapacityAssessment'], {"id":true}> );
  CarerRegistration:
    ( { __typename: 'CarerRegistration' }
    & GraphQLRecursivePick<FederationTypes['CarerRegistration'], {"id":true}> );
  CaseNote:
    ( { __typename: 'CaseNote' }
    & GraphQLRecursivePick<FederationTypes['CaseNote'], {"id":true}> );
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
  Support:
    ( { __typename: 'Support' }
    & GraphQLRecursivePick<FederationTypes['Support'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutMe: ResolverTypeWrapper<Stored<AboutMeModel>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AboutMePayload: ResolverTypeWrapper<Omit<AboutMePayload, 'aboutMe' | 'errors'> & { aboutMe?: Maybe<ResolversTypes['AboutMe']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AboutMeVersion: ResolverTypeWrapper<AboutMeVersionModel>;
  AboutMeWords: ResolverTypeWrapper<AboutMeWords>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AboutMeWordsInput: AboutMeWordsInput;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AddSupportInput: AddSupportInput;
  Address: ResolverTypeWrapper<Omit<Address, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  AddressInput: AddressInput;
  AddressUse: AddressUse;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  CapacityAssessment: ResolverTypeWrapper<Stored<CapacityAssessmentModel>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CapacityAssessmentConnection: ResolverTypeWrapper<Connection<Stored<CapacityAssessmentModel>>>;
  CapacityAssessmentEdge: ResolverTypeWrapper<Omit<CapacityAssessmentEdge, 'node'> & { node: ResolversTypes['CapacityAssessment'] }>;
  CapacityAssessmentPayload: ResolverTypeWrapper<Omit<CapacityAssessmentPayload, 'capacityAssessment' | 'errors'> & { capacityAssessment?: Maybe<ResolversTypes['CapacityAssessment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CapacityMatter: CapacityMatter;
  CapacityOutcome: CapacityOutcome;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CarerRegistration: ResolverTypeWrapper<Stored<CarerRegistrationModel>>;
  CarerRegistrationConnection: ResolverTypeWrapper<Connection<Stored<CarerRegistrationModel>>>;
  CarerRegistrationEdge: ResolverTypeWrapper<Omit<CarerRegistrationEdge, 'node'> & { node: ResolversTypes['CarerRegistration'] }>;
  CarerRegistrationPayload: ResolverTypeWrapper<Omit<CarerRegistrationPayload, 'carerRegistration' | 'errors'> & { carerRegistration?: Maybe<ResolversTypes['CarerRegistration']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CarerRemoval: CarerRemoval;
  CarerSide: CarerSide;
  CarersRegisterFilter: CarersRegisterFilter;
  CaseNote: ResolverTypeWrapper<Stored<CaseNoteModel>>;
  CaseNoteConnection: ResolverTypeWrapper<Connection<Stored<CaseNoteModel>>>;
  CaseNoteEdge: ResolverTypeWrapper<Omit<CaseNoteEdge, 'node'> & { node: ResolversTypes['CaseNote'] }>;
  CaseNoteFilter: CaseNoteFilter;
  CaseNoteKind: CaseNoteKind;
  CaseNotePayload: ResolverTypeWrapper<Omit<CaseNotePayload, 'caseNote' | 'errors'> & { caseNote?: Maybe<ResolversTypes['CaseNote']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClinicalStatus: ClinicalStatus;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  Comparator: ResolverTypeWrapper<Scalars['Comparator']['output']>;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<Stored<ConditionModel>>;
  ConditionConnection: ResolverTypeWrapper<Connection<Stored<ConditionModel>>>;
  ConditionEdge: ResolverTypeWrapper<Omit<ConditionEdge, 'node'> & { node: ResolversTypes['Condition'] }>;
  ConditionFilter: ConditionFilter;
  ConditionPayload: ResolverTypeWrapper<Omit<ConditionPayload, 'condition' | 'errors'> & { condition?: Maybe<ResolversTypes['Condition']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Consent: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactPoint: ResolverTypeWrapper<Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  ContactPointInput: ContactPointInput;
  ContactSystem: ContactSystem;
  ContactUse: ContactUse;
  CreateAboutMeInput: CreateAboutMeInput;
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
  EndSupportInput: EndSupportInput;
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
  InvolvementExtent: InvolvementExtent;
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
  OverBudget: ResolverTypeWrapper<OverBudget>;
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
  PersonInvolvement: ResolverTypeWrapper<Omit<PersonInvolvement, 'through'> & { through?: Maybe<ResolversTypes['Reference']> }>;
  PersonInvolvementInput: PersonInvolvementInput;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCapacityAssessmentInput: RecordCapacityAssessmentInput;
  RecordCaseNoteInput: RecordCaseNoteInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RegisterCarerInput: RegisterCarerInput;
  RelatedPerson: ResolverTypeWrapper<Stored<RelatedPersonModel>>;
  RelatedPersonConnection: ResolverTypeWrapper<Connection<Stored<RelatedPersonModel>>>;
  RelatedPersonEdge: ResolverTypeWrapper<Omit<RelatedPersonEdge, 'node'> & { node: ResolversTypes['RelatedPerson'] }>;
  RelatedPersonFilter: RelatedPersonFilter;
  RelatedPersonPayload: ResolverTypeWrapper<Omit<RelatedPersonPayload, 'errors' | 'relatedPerson'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, relatedPerson?: Maybe<ResolversTypes['RelatedPerson']> }>;
  RemoveCarerInput: RemoveCarerInput;
  ReviseAboutMeInput: ReviseAboutMeInput;
  ReviseCarerRegistrationInput: ReviseCarerRegistrationInput;
  ReviseConditionInput: ReviseConditionInput;
  ReviseObservationInput: ReviseObservationInput;
  RevisePatientInput: RevisePatientInput;
  ReviseRelatedPersonInput: ReviseRelatedPersonInput;
  ReviseSupportInput: ReviseSupportInput;
  SharingAnswer: ResolverTypeWrapper<Omit<SharingAnswer, 'consents'> & { consents: ReadonlyArray<ResolversTypes['Consent']> }>;
  SharingReason: SharingReason;
  SpokenLanguage: ResolverTypeWrapper<Omit<SpokenLanguage, 'language'> & { language: ResolversTypes['CodeableConcept'] }>;
  SpokenLanguageInput: SpokenLanguageInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Support: ResolverTypeWrapper<Stored<SupportModel>>;
  SupportConnection: ResolverTypeWrapper<Connection<Stored<SupportModel>>>;
  SupportEdge: ResolverTypeWrapper<Omit<SupportEdge, 'node'> & { node: ResolversTypes['Support'] }>;
  SupportEffect: SupportEffect;
  SupportFilter: SupportFilter;
  SupportKind: SupportKind;
  SupportNetwork: ResolverTypeWrapper<Omit<SupportNetwork, 'changedCommunity' | 'changedPeople' | 'community' | 'people'> & { changedCommunity: ReadonlyArray<ResolversTypes['Support']>, changedPeople: ReadonlyArray<ResolversTypes['RelatedPerson']>, community: ReadonlyArray<ResolversTypes['Support']>, people: ReadonlyArray<ResolversTypes['RelatedPerson']> }>;
  SupportPayload: ResolverTypeWrapper<Omit<SupportPayload, 'errors' | 'support'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, support?: Maybe<ResolversTypes['Support']> }>;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  VerificationStatus: VerificationStatus;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMe: Stored<AboutMeModel>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AboutMePayload: Omit<AboutMePayload, 'aboutMe' | 'errors'> & { aboutMe?: Maybe<ResolversParentTypes['AboutMe']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AboutMeVersion: AboutMeVersionModel;
  AboutMeWords: AboutMeWords;
  String: Scalars['String']['output'];
  AboutMeWordsInput: AboutMeWordsInput;
  ActivePlanExists: ActivePlanExists;
  Activity: EntityReference;
  AddSupportInput: AddSupportInput;
  Address: Omit<Address, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  AddressInput: AddressInput;
  AlreadyTaken: AlreadyTaken;
  CapacityAssessment: Stored<CapacityAssessmentModel>;
  Boolean: Scalars['Boolean']['output'];
  CapacityAssessmentConnection: Connection<Stored<CapacityAssessmentModel>>;
  CapacityAssessmentEdge: Omit<CapacityAssessmentEdge, 'node'> & { node: ResolversParentTypes['CapacityAssessment'] };
  CapacityAssessmentPayload: Omit<CapacityAssessmentPayload, 'capacityAssessment' | 'errors'> & { capacityAssessment?: Maybe<ResolversParentTypes['CapacityAssessment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CarerRegistration: Stored<CarerRegistrationModel>;
  CarerRegistrationConnection: Connection<Stored<CarerRegistrationModel>>;
  CarerRegistrationEdge: Omit<CarerRegistrationEdge, 'node'> & { node: ResolversParentTypes['CarerRegistration'] };
  CarerRegistrationPayload: Omit<CarerRegistrationPayload, 'carerRegistration' | 'errors'> & { carerRegistration?: Maybe<ResolversParentTypes['CarerRegistration']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CarersRegisterFilter: CarersRegisterFilter;
  CaseNote: Stored<CaseNoteModel>;
  CaseNoteConnection: Connection<Stored<CaseNoteModel>>;
  CaseNoteEdge: Omit<CaseNoteEdge, 'node'> & { node: ResolversParentTypes['CaseNote'] };
  CaseNoteFilter: CaseNoteFilter;
  CaseNotePayload: Omit<CaseNotePayload, 'caseNote' | 'errors'> & { caseNote?: Maybe<ResolversParentTypes['CaseNote']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  Comparator: Scalars['Comparator']['output'];
  Concept: Concept;
  Condition: Stored<ConditionModel>;
  ConditionConnection: Connection<Stored<ConditionModel>>;
  ConditionEdge: Omit<ConditionEdge, 'node'> & { node: ResolversParentTypes['Condition'] };
  ConditionFilter: ConditionFilter;
  ConditionPayload: Omit<ConditionPayload, 'condition' | 'errors'> & { condition?: Maybe<ResolversParentTypes['Condition']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Consent: EntityReference;
  ConsentRequired: ConsentRequired;
  ContactPoint: Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  ContactPointInput: ContactPointInput;
  CreateAboutMeInput: CreateAboutMeInput;
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
  EndSupportInput: EndSupportInput;
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
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: Stored<PatientModel>;
  PatientBy: PatientBy;
  PatientConnection: Connection<Stored<PatientModel>>;
  PatientEdge: Omit<PatientEdge, 'node'> & { node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientPayload: Omit<PatientPayload, 'errors' | 'patient'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, patient?: Maybe<ResolversParentTypes['Patient']> };
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  PersonInvolvement: Omit<PersonInvolvement, 'through'> & { through?: Maybe<ResolversParentTypes['Reference']> };
  PersonInvolvementInput: PersonInvolvementInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordCapacityAssessmentInput: RecordCapacityAssessmentInput;
  RecordCaseNoteInput: RecordCaseNoteInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RegisterCarerInput: RegisterCarerInput;
  RelatedPerson: Stored<RelatedPersonModel>;
  RelatedPersonConnection: Connection<Stored<RelatedPersonModel>>;
  RelatedPersonEdge: Omit<RelatedPersonEdge, 'node'> & { node: ResolversParentTypes['RelatedPerson'] };
  RelatedPersonFilter: RelatedPersonFilter;
  RelatedPersonPayload: Omit<RelatedPersonPayload, 'errors' | 'relatedPerson'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, relatedPerson?: Maybe<ResolversParentTypes['RelatedPerson']> };
  RemoveCarerInput: RemoveCarerInput;
  ReviseAboutMeInput: ReviseAboutMeInput;
  ReviseCarerRegistrationInput: ReviseCarerRegistrationInput;
  ReviseConditionInput: ReviseConditionInput;
  ReviseObservationInput: ReviseObservationInput;
  RevisePatientInput: RevisePatientInput;
  ReviseRelatedPersonInput: ReviseRelatedPersonInput;
  ReviseSupportInput: ReviseSupportInput;
  SharingAnswer: Omit<SharingAnswer, 'consents'> & { consents: ReadonlyArray<ResolversParentTypes['Consent']> };
  SpokenLanguage: Omit<SpokenLanguage, 'language'> & { language: ResolversParentTypes['CodeableConcept'] };
  SpokenLanguageInput: SpokenLanguageInput;
  StaleVersion: StaleVersion;
  Support: Stored<SupportModel>;
  SupportConnection: Connection<Stored<SupportModel>>;
  SupportEdge: Omit<SupportEdge, 'node'> & { node: ResolversParentTypes['Support'] };
  SupportFilter: SupportFilter;
  SupportNetwork: Omit<SupportNetwork, 'changedCommunity' | 'changedPeople' | 'community' | 'people'> & { changedCommunity: ReadonlyArray<ResolversParentTypes['Support']>, changedPeople: ReadonlyArray<ResolversParentTypes['RelatedPerson']>, community: ReadonlyArray<ResolversParentTypes['Support']>, people: ReadonlyArray<ResolversParentTypes['RelatedPerson']> };
  SupportPayload: Omit<SupportPayload, 'errors' | 'support'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, support?: Maybe<ResolversParentTypes['Support']> };
  Task: EntityReference;
  UserError: Refusal;
  WrongState: WrongState;
};

export type AboutMeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['AboutMe'] = ResolversParentTypes['AboutMe'], FederationReferenceType extends FederationReferenceTypes['AboutMe'] = FederationReferenceTypes['AboutMe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AboutMe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  personInvolvement?: Resolver<Maybe<ResolversTypes['PersonInvolvement']>, ParentType, ContextType>;
  supportedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AboutMeVersion']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['AboutMeWords'], ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type AboutMePayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['AboutMePayload'] = ResolversParentTypes['AboutMePayload']> = {
  aboutMe?: Resolver<Maybe<ResolversTypes['AboutMe']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AboutMeVersionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['AboutMeVersion'] = ResolversParentTypes['AboutMeVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personInvolvement?: Resolver<Maybe<ResolversTypes['PersonInvolvement']>, ParentType, ContextType>;
  supportedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['AboutMeWords'], ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type AboutMeWordsResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['AboutMeWords'] = ResolversParentTypes['AboutMeWords']> = {
  alsoWorthKnowing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aspirations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  communication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feelings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToSupportMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importantPeople?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mostImportant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleaseDoAndDont?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wellness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wishes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivePlanExistsResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CapacityAssessmentResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CapacityAssessment'] = ResolversParentTypes['CapacityAssessment'], FederationReferenceType extends FederationReferenceTypes['CapacityAssessment'] = FederationReferenceTypes['CapacityAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  bestInterests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canCommunicate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canRetain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canUnderstand?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canWeigh?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionMaker?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helpGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impairment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['CapacityMatter'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CapacityOutcome'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityAssessmentConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CapacityAssessmentConnection'] = ResolversParentTypes['CapacityAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapacityAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CapacityAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapacityAssessmentEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CapacityAssessmentEdge'] = ResolversParentTypes['CapacityAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapacityAssessment'], ParentType, ContextType>;
};

export type CapacityAssessmentPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CapacityAssessmentPayload'] = ResolversParentTypes['CapacityAssessmentPayload']> = {
  capacityAssessment?: Resolver<Maybe<ResolversTypes['CapacityAssessment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerRegistrationResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarerRegistration'] = ResolversParentTypes['CarerRegistration'], FederationReferenceType extends FederationReferenceTypes['CarerRegistration'] = FederationReferenceTypes['CarerRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarerRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caredFor?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  carer?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  carerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasContingencyPlan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  identifiedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  isYoungCarer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  removal?: Resolver<Maybe<ResolversTypes['CarerRemoval']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['CarerSide'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarerRegistrationConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarerRegistrationConnection'] = ResolversParentTypes['CarerRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarerRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarerRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarerRegistrationEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarerRegistrationEdge'] = ResolversParentTypes['CarerRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarerRegistration'], ParentType, ContextType>;
};

export type CarerRegistrationPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CarerRegistrationPayload'] = ResolversParentTypes['CarerRegistrationPayload']> = {
  carerRegistration?: Resolver<Maybe<ResolversTypes['CarerRegistration']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote'], FederationReferenceType extends FederationReferenceTypes['CaseNote'] = FederationReferenceTypes['CaseNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseNoteKind'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseNoteConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CaseNoteConnection'] = ResolversParentTypes['CaseNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseNoteEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CaseNoteEdge'] = ResolversParentTypes['CaseNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseNote'], ParentType, ContextType>;
};

export type CaseNotePayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['CaseNotePayload'] = ResolversParentTypes['CaseNotePayload']> = {
  caseNote?: Resolver<Maybe<ResolversTypes['CaseNote']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ConsentResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  addSupport?: Resolver<ResolversTypes['SupportPayload'], ParentType, ContextType, RequireFields<MutationAddSupportArgs, 'input'>>;
  createAboutMe?: Resolver<ResolversTypes['AboutMePayload'], ParentType, ContextType, RequireFields<MutationCreateAboutMeArgs, 'input'>>;
  createCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationCreateConditionArgs, 'input'>>;
  createObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationCreateObservationArgs, 'input'>>;
  createPatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationCreatePatientArgs, 'input'>>;
  createRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationCreateRelatedPersonArgs, 'input'>>;
  endCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationEndConditionArgs, 'input'>>;
  endObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationEndObservationArgs, 'input'>>;
  endPatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationEndPatientArgs, 'input'>>;
  endRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationEndRelatedPersonArgs, 'input'>>;
  endSupport?: Resolver<ResolversTypes['SupportPayload'], ParentType, ContextType, RequireFields<MutationEndSupportArgs, 'input'>>;
  enterAboutMeInError?: Resolver<ResolversTypes['AboutMePayload'], ParentType, ContextType, RequireFields<MutationEnterAboutMeInErrorArgs, 'input'>>;
  enterCapacityAssessmentInError?: Resolver<ResolversTypes['CapacityAssessmentPayload'], ParentType, ContextType, RequireFields<MutationEnterCapacityAssessmentInErrorArgs, 'input'>>;
  enterCarerRegistrationInError?: Resolver<ResolversTypes['CarerRegistrationPayload'], ParentType, ContextType, RequireFields<MutationEnterCarerRegistrationInErrorArgs, 'input'>>;
  enterCaseNoteInError?: Resolver<ResolversTypes['CaseNotePayload'], ParentType, ContextType, RequireFields<MutationEnterCaseNoteInErrorArgs, 'input'>>;
  enterConditionInError?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationEnterConditionInErrorArgs, 'input'>>;
  enterObservationInError?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationEnterObservationInErrorArgs, 'input'>>;
  enterPatientInError?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationEnterPatientInErrorArgs, 'input'>>;
  enterRelatedPersonInError?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationEnterRelatedPersonInErrorArgs, 'input'>>;
  enterSupportInError?: Resolver<ResolversTypes['SupportPayload'], ParentType, ContextType, RequireFields<MutationEnterSupportInErrorArgs, 'input'>>;
  recordCapacityAssessment?: Resolver<ResolversTypes['CapacityAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordCapacityAssessmentArgs, 'input'>>;
  recordCaseNote?: Resolver<ResolversTypes['CaseNotePayload'], ParentType, ContextType, RequireFields<MutationRecordCaseNoteArgs, 'input'>>;
  registerCarer?: Resolver<ResolversTypes['CarerRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRegisterCarerArgs, 'input'>>;
  removeCarer?: Resolver<ResolversTypes['CarerRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRemoveCarerArgs, 'input'>>;
  reviseAboutMe?: Resolver<ResolversTypes['AboutMePayload'], ParentType, ContextType, RequireFields<MutationReviseAboutMeArgs, 'input'>>;
  reviseCarerRegistration?: Resolver<ResolversTypes['CarerRegistrationPayload'], ParentType, ContextType, RequireFields<MutationReviseCarerRegistrationArgs, 'input'>>;
  reviseCondition?: Resolver<ResolversTypes['ConditionPayload'], ParentType, ContextType, RequireFields<MutationReviseConditionArgs, 'input'>>;
  reviseObservation?: Resolver<ResolversTypes['ObservationPayload'], ParentType, ContextType, RequireFields<MutationReviseObservationArgs, 'input'>>;
  revisePatient?: Resolver<ResolversTypes['PatientPayload'], ParentType, ContextType, RequireFields<MutationRevisePatientArgs, 'input'>>;
  reviseRelatedPerson?: Resolver<ResolversTypes['RelatedPersonPayload'], ParentType, ContextType, RequireFields<MutationReviseRelatedPersonArgs, 'input'>>;
  reviseSupport?: Resolver<ResolversTypes['SupportPayload'], ParentType, ContextType, RequireFields<MutationReviseSupportArgs, 'input'>>;
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

export type OverBudgetResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aboutMe?: Resolver<Maybe<ResolversTypes['AboutMe']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacityAssessments?: Resolver<ResolversTypes['CapacityAssessmentConnection'], ParentType, ContextType, RequireFields<PatientCapacityAssessmentsArgs, 'first'>>;
  carersOnRegister?: Resolver<ReadonlyArray<ResolversTypes['CarerRegistration']>, ParentType, ContextType>;
  caresFor?: Resolver<ReadonlyArray<ResolversTypes['CarerRegistration']>, ParentType, ContextType>;
  caseNotes?: Resolver<ResolversTypes['CaseNoteConnection'], ParentType, ContextType, RequireFields<PatientCaseNotesArgs, 'first'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<PatientConditionsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deceased?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deprivationDecile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ethnicCategory?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
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
  supportNetwork?: Resolver<ResolversTypes['SupportNetwork'], ParentType, ContextType, RequireFields<PatientSupportNetworkArgs, 'changedSince'>>;
  supports?: Resolver<ResolversTypes['SupportConnection'], ParentType, ContextType, RequireFields<PatientSupportsArgs, 'first'>>;
  telecom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
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

export type PersonInvolvementResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['PersonInvolvement'] = ResolversParentTypes['PersonInvolvement']> = {
  extent?: Resolver<ResolversTypes['InvolvementExtent'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
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
  aboutMe?: Resolver<Maybe<ResolversTypes['AboutMe']>, ParentType, ContextType, RequireFields<QueryAboutMeArgs, 'id'>>;
  assessmentsNotOffered?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryAssessmentsNotOfferedArgs, 'first' | 'practiceId'>>;
  capacityAssessment?: Resolver<Maybe<ResolversTypes['CapacityAssessment']>, ParentType, ContextType, RequireFields<QueryCapacityAssessmentArgs, 'id'>>;
  carerRegistration?: Resolver<Maybe<ResolversTypes['CarerRegistration']>, ParentType, ContextType, RequireFields<QueryCarerRegistrationArgs, 'id'>>;
  carersRegister?: Resolver<ResolversTypes['CarerRegistrationConnection'], ParentType, ContextType, RequireFields<QueryCarersRegisterArgs, 'first' | 'practiceId'>>;
  caseNote?: Resolver<Maybe<ResolversTypes['CaseNote']>, ParentType, ContextType, RequireFields<QueryCaseNoteArgs, 'id'>>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<QueryConditionArgs, 'id'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'by'>>;
  patients?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first' | 'orderBy'>>;
  relatedPerson?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType, RequireFields<QueryRelatedPersonArgs, 'id'>>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType, RequireFields<QuerySupportArgs, 'id'>>;
  unregisteredCarers?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<QueryUnregisteredCarersArgs, 'first' | 'practiceId'>>;
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
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  canShare?: Resolver<ResolversTypes['SharingAnswer'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCarer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['SpokenLanguage']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['HumanName']>, ParentType, ContextType>;
  ownRecord?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
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

export type SharingAnswerResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SharingAnswer'] = ResolversParentTypes['SharingAnswer']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SharingReason'], ParentType, ContextType>;
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

export type SupportResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support'], FederationReferenceType extends FederationReferenceTypes['Support'] = FederationReferenceTypes['Support']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Support']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['SupportEffect']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gives?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  telecom?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportConnectionResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SupportConnection'] = ResolversParentTypes['SupportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Support']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportEdgeResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SupportEdge'] = ResolversParentTypes['SupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type SupportNetworkResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SupportNetwork'] = ResolversParentTypes['SupportNetwork']> = {
  changedCommunity?: Resolver<ReadonlyArray<ResolversTypes['Support']>, ParentType, ContextType>;
  changedPeople?: Resolver<ReadonlyArray<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  community?: Resolver<ReadonlyArray<ResolversTypes['Support']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
};

export type SupportPayloadResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['SupportPayload'] = ResolversParentTypes['SupportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = PatientsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = PatientsContext> = {
  AboutMe?: AboutMeResolvers<ContextType>;
  AboutMePayload?: AboutMePayloadResolvers<ContextType>;
  AboutMeVersion?: AboutMeVersionResolvers<ContextType>;
  AboutMeWords?: AboutMeWordsResolvers<ContextType>;
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CapacityAssessment?: CapacityAssessmentResolvers<ContextType>;
  CapacityAssessmentConnection?: CapacityAssessmentConnectionResolvers<ContextType>;
  CapacityAssessmentEdge?: CapacityAssessmentEdgeResolvers<ContextType>;
  CapacityAssessmentPayload?: CapacityAssessmentPayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CarerRegistration?: CarerRegistrationResolvers<ContextType>;
  CarerRegistrationConnection?: CarerRegistrationConnectionResolvers<ContextType>;
  CarerRegistrationEdge?: CarerRegistrationEdgeResolvers<ContextType>;
  CarerRegistrationPayload?: CarerRegistrationPayloadResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  CaseNoteConnection?: CaseNoteConnectionResolvers<ContextType>;
  CaseNoteEdge?: CaseNoteEdgeResolvers<ContextType>;
  CaseNotePayload?: CaseNotePayloadResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparator?: GraphQLScalarType;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  ConditionPayload?: ConditionPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
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
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientPayload?: PatientPayloadResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PersonInvolvement?: PersonInvolvementResolvers<ContextType>;
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
  SharingAnswer?: SharingAnswerResolvers<ContextType>;
  SpokenLanguage?: SpokenLanguageResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportConnection?: SupportConnectionResolvers<ContextType>;
  SupportEdge?: SupportEdgeResolvers<ContextType>;
  SupportNetwork?: SupportNetworkResolvers<ContextType>;
  SupportPayload?: SupportPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
