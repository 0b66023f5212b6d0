import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Organisation as OrganisationModel } from "../subgraphs/directory/organisation/organisation.ts";
import type { HealthcareService as HealthcareServiceModel } from "../subgraphs/directory/healthcare-service/healthcare-service.ts";
import type { Practitioner as PractitionerModel } from "../subgraphs/directory/practitioner/practitioner.ts";
import type { PractitionerRole as PractitionerRoleModel } from "../subgraphs/directory/practitioner-role/practitioner-role.ts";
import type { Supervision as SupervisionModel } from "../subgraphs/directory/supervision/supervision.ts";
import type { SupervisionStatus as SupervisionStatusModel } from "../subgraphs/directory/supervision-status/supervision-status.ts";
import type { SupervisionPolicy as SupervisionPolicyModel } from "../subgraphs/directory/supervision-policy/supervision-policy.ts";
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Qualification as QualificationModel } from '../subgraphs/directory/practitioner/practitioner.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { DirectoryContext } from '../subgraphs/directory/directory.context.ts';
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
  /** A calendar date of known precision: `2026`, `2026-11` or `2026-11-22`. FHIR date. */
  Date: { input: PartialDate; output: string; }
  /** A date, or an instant with its offset: `2026-11-22T10:30:00+00:00`. FHIR dateTime. */
  DateTime: { input: DateTime; output: string; }
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

export type AddCpdEvidenceInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The practitioner. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly qualificationId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type AddQualificationInput = {
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The practitioner. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly issuer?: InputMaybe<ReferenceInput>;
  /** One of the required courses; or else `code`. */
  readonly kind?: InputMaybe<RequiredQualification>;
  /** A qualification that is held names the day since when. */
  readonly period?: InputMaybe<PeriodInput>;
  readonly status: QualificationStatus;
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

export type CreateHealthcareServiceInput = {
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Each a place, or a postcode area, district or sector as `display`: `{ display: "CT1" }`. */
  readonly coverageAreas: ReadonlyArray<ReferenceInput>;
  readonly criteria: ReadonlyArray<ServiceCriterionInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same service. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly maximumAge?: InputMaybe<Scalars['Int']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  readonly providedBy?: InputMaybe<ReferenceInput>;
  readonly specialties: ReadonlyArray<CodeableConceptInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
  readonly types: ReadonlyArray<CodeableConceptInput>;
  readonly waitWeeks?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateOrganisationInput = {
  readonly addresses: ReadonlyArray<AddressInput>;
  readonly aliases: ReadonlyArray<Scalars['String']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same organisation. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  /** 3 to 12 letters and digits. It is for good. */
  readonly odsCode?: InputMaybe<Scalars['String']['input']>;
  /** An organisation that you may change yourself: members of a PCN share their patients. */
  readonly partOf?: InputMaybe<ReferenceInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
  readonly type?: InputMaybe<OrganisationType>;
};

export type CreatePractitionerInput = {
  readonly addresses: ReadonlyArray<AddressInput>;
  readonly gender?: InputMaybe<Gender>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same practitioner. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly names: ReadonlyArray<HumanNameInput>;
  readonly registrations: ReadonlyArray<IdentifierInput>;
  /** 12 digits. */
  readonly sdsUserId?: InputMaybe<Scalars['String']['input']>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type CreatePractitionerRoleInput = {
  /** How many people they can coordinate care for at a time. */
  readonly caseloadCapacity?: InputMaybe<Scalars['Int']['input']>;
  readonly codes: ReadonlyArray<CodeableConceptInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same role. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<ReferenceInput>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly practitioner?: InputMaybe<ReferenceInput>;
  /** 12 digits. */
  readonly sdsRoleProfileId?: InputMaybe<Scalars['String']['input']>;
  readonly services: ReadonlyArray<ReferenceInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type CreateSupervisionPolicyInput = {
  readonly gpUnlessContactIs: Scalars['Boolean']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** From 1 to 12. */
  readonly intervalMonths: Scalars['Int']['input'];
  /** One of your network's. */
  readonly organisationId: Scalars['ID']['input'];
  readonly supervisorRoles: ReadonlyArray<CodeableConceptInput>;
};

export type EndHealthcareServiceInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndOrganisationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndPractitionerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndPractitionerRoleInput = {
  /** When it ended; now, unless given. */
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

/** Something that an organisation offers, to which a person can be referred or signposted. FHIR HealthcareService. */
export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  /** False once it is offered no longer. HealthcareService.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** The broad kind: social prescribing, children's services. HealthcareService.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** Whom it is for and how to use it, in a few sentences. HealthcareService.comment. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Where people must live; everywhere where none is named. HealthcareService.coverageArea. */
  readonly coverageAreas: ReadonlyArray<Reference>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whom it takes, before you refer. HealthcareService.eligibility. */
  readonly criteria: ReadonlyArray<ServiceCriterion>;
  readonly id: Scalars['ID']['output'];
  /** The oldest whom it takes, in whole years. FHIR: our Extension-MaximumAge. */
  readonly maximumAge: Maybe<Scalars['Int']['output']>;
  /** The youngest whom it takes, in whole years. FHIR: our Extension-MinimumAge. */
  readonly minimumAge: Maybe<Scalars['Int']['output']>;
  /** HealthcareService.name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many people it can take now; null where that is not known. FHIR: our Extension-Places. */
  readonly places: Maybe<Scalars['Int']['output']>;
  /** HealthcareService.providedBy. */
  readonly providedBy: Maybe<Reference>;
  /** HealthcareService.specialty. */
  readonly specialties: ReadonlyArray<CodeableConcept>;
  /** HealthcareService.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  /** HealthcareService.type. */
  readonly types: ReadonlyArray<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  /** How many weeks people wait for it now. FHIR: our Extension-WaitWeeks. */
  readonly waitWeeks: Maybe<Scalars['Int']['output']>;
};

export type HealthcareServiceConnection = {
  readonly __typename?: 'HealthcareServiceConnection';
  readonly edges: ReadonlyArray<HealthcareServiceEdge>;
  readonly nodes: ReadonlyArray<HealthcareService>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type HealthcareServiceEdge = {
  readonly __typename?: 'HealthcareServiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HealthcareService;
};

/** Every condition that is given must hold. */
export type HealthcareServiceFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Services for somebody of this age, in whole years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** True leaves out those that are known to be full. */
  readonly hasPlaces?: InputMaybe<Scalars['Boolean']['input']>;
  /** The beginning of the name or of one of its words, without accents, case or apostrophes. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Services for somebody who lives here, those that serve everywhere among them. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The id of the organisation that offers it. */
  readonly providedBy?: InputMaybe<Scalars['ID']['input']>;
  /** A type's code, in any code system: a kind of referral among them. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, in words: each begins a word of the name, the kinds or the comment. */
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

export type HealthcareServiceOrder =
  | 'NAME'
  /** The shortest wait first; where it is not known, last. */
  | 'SHORTEST_WAIT';

export type HealthcareServicePayload = {
  readonly __typename?: 'HealthcareServicePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The service as it is now recorded; null where the write was refused. */
  readonly healthcareService: Maybe<HealthcareService>;
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

/** Evidence of continuing professional development. */
export type LearningEvidence = {
  readonly __typename?: 'LearningEvidence';
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly title: Scalars['String']['output'];
  readonly url: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds evidence of learning to a qualification, as a supervisor may ask for it. */
  readonly addCpdEvidence: PractitionerPayload;
  /** Adds a course that somebody is enrolled in, undertakes or has passed. */
  readonly addQualification: PractitionerPayload;
  /** Adds a service, also one of an organisation that does not use this graph. */
  readonly createHealthcareService: HealthcareServicePayload;
  /** Adds an organisation that the directory lacks: a nursery, a school, a charity. */
  readonly createOrganisation: OrganisationPayload;
  /** Adds a person who gives or coordinates care, paid or voluntary. */
  readonly createPractitioner: PractitionerPayload;
  /** Gives a practitioner a role in an organisation. */
  readonly createPractitionerRole: PractitionerRolePayload;
  /** Says how often an organisation supervises, and who may. Supervisors decide it. */
  readonly createSupervisionPolicy: SupervisionPolicyPayload;
  /** The service is offered no longer. */
  readonly endHealthcareService: HealthcareServicePayload;
  /** Marks an organisation that has closed, or no longer takes part in care, as inactive. */
  readonly endOrganisation: OrganisationPayload;
  /** They no longer work in care. What they did keeps their name. */
  readonly endPractitioner: PractitionerPayload;
  /** Ends the role. Somebody who returns gets a new one. */
  readonly endPractitionerRole: PractitionerRolePayload;
  readonly enterHealthcareServiceInError: HealthcareServicePayload;
  /** Marks an organisation that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterOrganisationInError: OrganisationPayload;
  readonly enterPractitionerInError: PractitionerPayload;
  readonly enterPractitionerRoleInError: PractitionerRolePayload;
  /** Marks a supervision that should never have been recorded. What is due is worked out anew. */
  readonly enterSupervisionInError: SupervisionPayload;
  /**
   * Records that a coordinator was supervised. By an appropriate member of the team; by a GP where the named contact is
   * none.
   */
  readonly recordSupervision: SupervisionPayload;
  readonly reviseHealthcareService: HealthcareServicePayload;
  /** Changes what the directory says of it. Fields that are left out stay as they are. */
  readonly reviseOrganisation: OrganisationPayload;
  readonly revisePractitioner: PractitionerPayload;
  readonly revisePractitionerRole: PractitionerRolePayload;
  /** Somebody began it, passed it, or renewed it. */
  readonly reviseQualification: PractitionerPayload;
  readonly reviseSupervisionPolicy: SupervisionPolicyPayload;
  /** Names the first point of contact of a coordinator, and the clinician to ask. No caseload opens without. */
  readonly setNamedContact: PractitionerRolePayload;
};


export type MutationAddCpdEvidenceArgs = {
  input: AddCpdEvidenceInput;
};


export type MutationAddQualificationArgs = {
  input: AddQualificationInput;
};


export type MutationCreateHealthcareServiceArgs = {
  input: CreateHealthcareServiceInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationCreatePractitionerArgs = {
  input: CreatePractitionerInput;
};


export type MutationCreatePractitionerRoleArgs = {
  input: CreatePractitionerRoleInput;
};


export type MutationCreateSupervisionPolicyArgs = {
  input: CreateSupervisionPolicyInput;
};


export type MutationEndHealthcareServiceArgs = {
  input: EndHealthcareServiceInput;
};


export type MutationEndOrganisationArgs = {
  input: EndOrganisationInput;
};


export type MutationEndPractitionerArgs = {
  input: EndPractitionerInput;
};


export type MutationEndPractitionerRoleArgs = {
  input: EndPractitionerRoleInput;
};


export type MutationEnterHealthcareServiceInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterOrganisationInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPractitionerInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPractitionerRoleInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterSupervisionInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationRecordSupervisionArgs = {
  input: RecordSupervisionInput;
};


export type MutationReviseHealthcareServiceArgs = {
  input: ReviseHealthcareServiceInput;
};


export type MutationReviseOrganisationArgs = {
  input: ReviseOrganisationInput;
};


export type MutationRevisePractitionerArgs = {
  input: RevisePractitionerInput;
};


export type MutationRevisePractitionerRoleArgs = {
  input: RevisePractitionerRoleInput;
};


export type MutationReviseQualificationArgs = {
  input: ReviseQualificationInput;
};


export type MutationReviseSupervisionPolicyArgs = {
  input: ReviseSupervisionPolicyInput;
};


export type MutationSetNamedContactArgs = {
  input: SetNamedContactInput;
};

export type NameUse =
  | 'ANONYMOUS'
  | 'MAIDEN'
  | 'NICKNAME'
  | 'OFFICIAL'
  | 'OLD'
  | 'TEMP'
  | 'USUAL';

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

/** A body that provides, commissions or takes part in care. FHIR Organization. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Organization.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Organization.address. */
  readonly addresses: ReadonlyArray<Address>;
  /** Other names that people know it by. Organization.alias. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** The organisations that belong to it, by name: the practices of a PCN. */
  readonly members: OrganisationConnection;
  /** Organization.name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its code in the Organisation Data Service, where it has one. Organization.identifier, slice odsOrganisationCode. */
  readonly odsCode: Maybe<Scalars['String']['output']>;
  /** What it belongs to: a practice to its PCN. Organization.partOf. */
  readonly partOf: Maybe<Reference>;
  /** Who works for it, and as what. PractitionerRole.organization. */
  readonly roles: PractitionerRoleConnection;
  /** What it offers, by name. HealthcareService.providedBy. */
  readonly services: HealthcareServiceConnection;
  /** How it supervises its coordinators; null where the national rule holds, and for other networks. */
  readonly supervisionPolicy: Maybe<SupervisionPolicy>;
  /** Organization.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  /** Ours, one for each organisation; `types` has those of the source. Organization.type. */
  readonly type: Maybe<OrganisationType>;
  /** The types as coded at the source. Organization.type. */
  readonly types: ReadonlyArray<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** A body that provides, commissions or takes part in care. FHIR Organization. */
export type OrganisationMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
};


/** A body that provides, commissions or takes part in care. FHIR Organization. */
export type OrganisationRolesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PractitionerRoleFilter>;
  first?: Scalars['Int']['input'];
};


/** A body that provides, commissions or takes part in care. FHIR Organization. */
export type OrganisationServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HealthcareServiceFilter>;
  first?: Scalars['Int']['input'];
};

/** Exactly one of these. */
export type OrganisationBy =
  { readonly id: Scalars['ID']['input']; readonly odsCode?: never; }
  |  /** In any case of letters. */
  { readonly id?: never; readonly odsCode: Scalars['String']['input']; };

export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

/** Every condition that is given must hold. */
export type OrganisationFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The beginning of the name, of one of its words or of another name; without accents, case or apostrophes. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The id of what it belongs to. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  readonly type?: InputMaybe<ReadonlyArray<OrganisationType>>;
};

export type OrganisationOrder =
  | 'NAME';

export type OrganisationPayload = {
  readonly __typename?: 'OrganisationPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The organisation as it is now recorded; null where the write was refused. */
  readonly organisation: Maybe<Organisation>;
};

export type OrganisationType =
  | 'CHARITY'
  | 'ICB'
  | 'LOCAL_AUTHORITY'
  | 'NURSERY'
  | 'OTHER'
  | 'PCN'
  | 'PRACTICE'
  | 'SCHOOL'
  | 'TRUST';

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

export type Patient = {
  readonly __typename?: 'Patient';
  readonly id: Scalars['ID']['output'];
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

/** A person who gives or coordinates care as their work, paid or voluntary. FHIR Practitioner. */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Practitioner.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Practitioner.address. */
  readonly addresses: ReadonlyArray<Address>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name that they go by, as one line. From Practitioner.name. */
  readonly displayName: Scalars['String']['output'];
  /** Practitioner.gender. */
  readonly gender: Maybe<Gender>;
  readonly id: Scalars['ID']['output'];
  /** Practitioner.name. */
  readonly names: ReadonlyArray<HumanName>;
  /** Courses and certificates, on the way or held. Practitioner.qualification. */
  readonly qualifications: ReadonlyArray<Qualification>;
  /** Their numbers in professional registers: GMC, NMC, HCPC, GPhC. Practitioner.identifier. */
  readonly registrations: ReadonlyArray<Identifier>;
  /** What they do, and for whom. PractitionerRole.practitioner. */
  readonly roles: PractitionerRoleConnection;
  /** Their number in the Spine Directory Service. Practitioner.identifier, slice sdsUserId. */
  readonly sdsUserId: Maybe<Scalars['String']['output']>;
  /** Practitioner.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


/** A person who gives or coordinates care as their work, paid or voluntary. FHIR Practitioner. */
export type PractitionerRolesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PractitionerRoleFilter>;
  first?: Scalars['Int']['input'];
};

/** Exactly one of these. */
export type PractitionerBy =
  { readonly id: Scalars['ID']['input']; readonly sdsUserId?: never; }
  |  { readonly id?: never; readonly sdsUserId: Scalars['String']['input']; };

export type PractitionerConnection = {
  readonly __typename?: 'PractitionerConnection';
  readonly edges: ReadonlyArray<PractitionerEdge>;
  readonly nodes: ReadonlyArray<Practitioner>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PractitionerEdge = {
  readonly __typename?: 'PractitionerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Practitioner;
};

/** Every condition that is given must hold. Names are compared without accents, case or apostrophes. */
export type PractitionerFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The beginning of the family name that they go by. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** The beginning of the first name that they go by. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
};

export type PractitionerOrder =
  | 'NAME';

export type PractitionerPayload = {
  readonly __typename?: 'PractitionerPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The practitioner as it is now recorded; null where the write was refused. */
  readonly practitioner: Maybe<Practitioner>;
};

/** What a practitioner does for an organisation, and when. FHIR PractitionerRole. */
export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  /** False once it has ended. PractitionerRole.active. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** How many people they can have on their list; null where nobody has said. Our extension of PractitionerRole. */
  readonly caseloadCapacity: Maybe<Scalars['Int']['output']>;
  /** The named clinician to whom they turn for advice. Our extension of PractitionerRole. */
  readonly clinicalContact: Maybe<Reference>;
  /** Job roles, in SDS codes: R9801 is a care co-ordinator. PractitionerRole.code. */
  readonly codes: ReadonlyArray<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who answers for what they do: coordinators are on no professional register. PractitionerRole.organization. */
  readonly employer: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is not a clinical role: whoever has it makes no clinical decisions. From PractitionerRole.code. */
  readonly isNonClinical: Scalars['Boolean']['output'];
  /** The named first point of contact in the network. No caseload opens without one. Our extension of PractitionerRole. */
  readonly namedContact: Maybe<Reference>;
  /** PractitionerRole.organization. */
  readonly organisation: Maybe<Reference>;
  /** PractitionerRole.period. */
  readonly period: Maybe<Period>;
  /** Null for a post that nobody holds. PractitionerRole.practitioner. */
  readonly practitioner: Maybe<Reference>;
  /** What the network is reimbursed for it as; null for other roles. From PractitionerRole.code. */
  readonly reimbursedAs: Maybe<ReimbursedRole>;
  /** Its number in the Spine Directory Service. PractitionerRole.identifier, slice sdsRoleProfileId. */
  readonly sdsRoleProfileId: Maybe<Scalars['String']['output']>;
  /** PractitionerRole.healthcareService. */
  readonly services: ReadonlyArray<Reference>;
  /** Where their supervision stands; null for roles that need none, and for those of other networks. */
  readonly supervision: Maybe<SupervisionStatus>;
  /** Supervisions that took place, latest first. */
  readonly supervisions: SupervisionConnection;
  /** PractitionerRole.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


/** What a practitioner does for an organisation, and when. FHIR PractitionerRole. */
export type PractitionerRoleSupervisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Exactly one of these. */
export type PractitionerRoleBy =
  { readonly id: Scalars['ID']['input']; readonly sdsRoleProfileId?: never; }
  |  { readonly id?: never; readonly sdsRoleProfileId: Scalars['String']['input']; };

export type PractitionerRoleConnection = {
  readonly __typename?: 'PractitionerRoleConnection';
  readonly edges: ReadonlyArray<PractitionerRoleEdge>;
  readonly nodes: ReadonlyArray<PractitionerRole>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PractitionerRoleEdge = {
  readonly __typename?: 'PractitionerRoleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PractitionerRole;
};

/** Every condition that is given must hold. */
export type PractitionerRoleFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** A job role's code: R9801. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The id of the organisation that it is for. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
};

export type PractitionerRolePayload = {
  readonly __typename?: 'PractitionerRolePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The role as it is now recorded; null where the write was refused. */
  readonly practitionerRole: Maybe<PractitionerRole>;
};

/** A course or certificate of somebody on the staff. FHIR Practitioner.qualification. */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** Practitioner.qualification.code. */
  readonly code: CodeableConcept;
  /** What was learnt, and where the proof is. Our extension of Practitioner.qualification. */
  readonly evidence: ReadonlyArray<LearningEvidence>;
  /** Whether it is held today: qualified, and not past its renewal. */
  readonly held: Scalars['Boolean']['output'];
  /** Unique within the practitioner; null where it came from elsewhere without one. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Practitioner.qualification.issuer. */
  readonly issuer: Maybe<Reference>;
  /** Which of the courses that every coordinator needs it is. */
  readonly kind: QualificationKind;
  /** Held from `start`, to be renewed by `end`. Practitioner.qualification.period. */
  readonly period: Maybe<Period>;
  /** How far they are. Our extension of Practitioner.qualification. */
  readonly status: Maybe<QualificationStatus>;
};

/** What every care coordinator needs, and anything else. */
export type QualificationKind =
  /** Two days, accredited by the Personalised Care Institute. */
  | 'COORDINATION_TWO_DAY'
  | 'OTHER'
  /** Accredited e-learning in personalised care and support planning. */
  | 'PERSONALISED_CARE_ELEARNING'
  /** Accredited e-learning in shared decision making. */
  | 'SHARED_DECISION_MAKING_ELEARNING'
  | 'STATUTORY_AND_MANDATORY';

export type QualificationStatus =
  | 'ENROLLED'
  | 'QUALIFIED'
  | 'UNDERTAKING';

export type Query = {
  readonly __typename?: 'Query';
  /** The service of this id, or null where there is none. */
  readonly healthcareService: Maybe<HealthcareService>;
  /** Services by name: what a person can be referred or signposted to. */
  readonly healthcareServices: HealthcareServiceConnection;
  /** The organisation of this id or ODS code, or null where there is none. */
  readonly organisation: Maybe<Organisation>;
  /** Organisations by name. */
  readonly organisations: OrganisationConnection;
  /** The practitioner of this id or SDS user id, or null where there is none. */
  readonly practitioner: Maybe<Practitioner>;
  /** The role of this id or SDS role profile id, or null where there is none. */
  readonly practitionerRole: Maybe<PractitionerRole>;
  /** Roles, in the order in which they were recorded: `{ code: "R9801" }` finds the care co-ordinators. */
  readonly practitionerRoles: PractitionerRoleConnection;
  /** Practitioners by the name that they go by. */
  readonly practitioners: PractitionerConnection;
  /** The supervision of this id, or null where there is none that you may see. */
  readonly supervision: Maybe<Supervision>;
  /** Where the supervision of each coordinator of your network stands, the longest overdue first. */
  readonly supervisionStatus: SupervisionStatusConnection;
  /** Who among the coordinators of a network, and of its members, has which of the required courses. */
  readonly trainingMatrix: TrainingConnection;
  /** Who holds a role that the network is reimbursed for, in all organisations or in one. */
  readonly workforce: PractitionerRoleConnection;
};


export type QueryHealthcareServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHealthcareServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HealthcareServiceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: HealthcareServiceOrder;
};


export type QueryOrganisationArgs = {
  by: OrganisationBy;
};


export type QueryOrganisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: OrganisationOrder;
};


export type QueryPractitionerArgs = {
  by: PractitionerBy;
};


export type QueryPractitionerRoleArgs = {
  by: PractitionerRoleBy;
};


export type QueryPractitionerRolesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PractitionerRoleFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPractitionersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PractitionerFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PractitionerOrder;
};


export type QuerySupervisionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisionStatusArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SupervisionStatusFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTrainingMatrixArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  pcn: Scalars['ID']['input'];
};


export type QueryWorkforceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organisation: InputMaybe<Scalars['ID']['input']>;
  role: ReimbursedRole;
};

export type RecordSupervisionInput = {
  readonly heldOn: Scalars['Date']['input'];
  /** Yours, new for each request: sent again, it changes nothing and gives the same supervision. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly roleId: Scalars['ID']['input'];
  /** A Practitioner or PractitionerRole of the directory. */
  readonly supervisor: ReferenceInput;
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

/** The personalised care roles of the Additional Roles Reimbursement Scheme, by their SDS job roles. */
export type ReimbursedRole =
  /** R9801 */
  | 'CARE_COORDINATOR'
  /** R9807 */
  | 'HEALTH_AND_WELLBEING_COACH'
  /** R9815 */
  | 'SOCIAL_PRESCRIBING_LINK_WORKER';

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type RequiredQualification =
  | 'COORDINATION_TWO_DAY'
  | 'PERSONALISED_CARE_ELEARNING'
  | 'SHARED_DECISION_MAKING_ELEARNING'
  | 'STATUTORY_AND_MANDATORY';

export type ReviseHealthcareServiceInput = {
  /** True where it is offered again. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly coverageAreas?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly criteria?: InputMaybe<ReadonlyArray<ServiceCriterionInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly maximumAge?: InputMaybe<Scalars['Int']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  readonly providedBy?: InputMaybe<ReferenceInput>;
  readonly specialties?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  readonly types?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly waitWeeks?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviseOrganisationInput = {
  /** True where it takes part in care again. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only where it has none yet. */
  readonly odsCode?: InputMaybe<Scalars['String']['input']>;
  /** An organisation that you may change yourself: members of a PCN share their patients. */
  readonly partOf?: InputMaybe<ReferenceInput>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  /** Any but PCN, which an organisation is from its beginning or never. */
  readonly type?: InputMaybe<OrganisationType>;
};

export type RevisePractitionerInput = {
  /** True where they work in care again. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gender?: InputMaybe<Gender>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly names?: InputMaybe<ReadonlyArray<HumanNameInput>>;
  readonly registrations?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly sdsUserId?: InputMaybe<Scalars['String']['input']>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

export type RevisePractitionerRoleInput = {
  readonly caseloadCapacity?: InputMaybe<Scalars['Int']['input']>;
  readonly codes?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisation?: InputMaybe<ReferenceInput>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly sdsRoleProfileId?: InputMaybe<Scalars['String']['input']>;
  readonly services?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

export type ReviseQualificationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** The practitioner. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly issuer?: InputMaybe<ReferenceInput>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly qualificationId: Scalars['ID']['input'];
  readonly status?: InputMaybe<QualificationStatus>;
};

export type ReviseSupervisionPolicyInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gpUnlessContactIs?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intervalMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly supervisorRoles?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
};

/** A condition on whom a service takes. FHIR HealthcareService.eligibility. */
export type ServiceCriterion = {
  readonly __typename?: 'ServiceCriterion';
  readonly code: Maybe<CodeableConcept>;
  readonly comment: Maybe<Scalars['String']['output']>;
};

export type ServiceCriterionInput = {
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

export type SetNamedContactInput = {
  /** The clinician to ask, where it is another. */
  readonly clinicalContact?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The coordinator's role. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A Practitioner or PractitionerRole of the directory, and not themselves. */
  readonly namedContact: ReferenceInput;
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

/** A supervision of a coordinator that took place. FHIR Basic: supervision of staff has no resource of its own. */
export type Supervision = {
  readonly __typename?: 'Supervision';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Basic.created. */
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** What was agreed: about the work, never about a patient. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly organisation: Maybe<Organisation>;
  /** The role in which they were supervised. Basic.subject. */
  readonly role: Maybe<PractitionerRole>;
  /** Who gave it. Basic.author. */
  readonly supervisor: Reference;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SupervisionConnection = {
  readonly __typename?: 'SupervisionConnection';
  readonly edges: ReadonlyArray<SupervisionEdge>;
  readonly nodes: ReadonlyArray<Supervision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SupervisionEdge = {
  readonly __typename?: 'SupervisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Supervision;
};

export type SupervisionPayload = {
  readonly __typename?: 'SupervisionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly supervision: Maybe<Supervision>;
};

/** How often an organisation supervises its coordinators, and who may do it. Without one: monthly, by the national rule. */
export type SupervisionPolicy = {
  readonly __typename?: 'SupervisionPolicy';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether a GP must supervise where the named contact is none. */
  readonly gpUnlessContactIs: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly intervalMonths: Scalars['Int']['output'];
  readonly organisation: Maybe<Organisation>;
  /** The job roles that may supervise; empty: any in the team with a clinical role, advanced practitioners among them. */
  readonly supervisorRoles: ReadonlyArray<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SupervisionPolicyPayload = {
  readonly __typename?: 'SupervisionPolicyPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly supervisionPolicy: Maybe<SupervisionPolicy>;
};

/** Where the supervision of one coordinator stands. */
export type SupervisionStatus = {
  readonly __typename?: 'SupervisionStatus';
  /** A month after the last one, or after the role began, unless the organisation says otherwise. */
  readonly dueOn: Scalars['Date']['output'];
  readonly lastHeldOn: Maybe<Scalars['Date']['output']>;
  readonly organisation: Maybe<Organisation>;
  readonly overdue: Scalars['Boolean']['output'];
  readonly role: Maybe<PractitionerRole>;
};

export type SupervisionStatusConnection = {
  readonly __typename?: 'SupervisionStatusConnection';
  readonly edges: ReadonlyArray<SupervisionStatusEdge>;
  readonly nodes: ReadonlyArray<SupervisionStatus>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SupervisionStatusEdge = {
  readonly __typename?: 'SupervisionStatusEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SupervisionStatus;
};

/** Every condition that is given must hold. */
export type SupervisionStatusFilter = {
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those that were due before today. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Task = {
  readonly __typename?: 'Task';
  readonly id: Scalars['ID']['output'];
};

/** One coordinator's required courses. */
export type Training = {
  readonly __typename?: 'Training';
  /** Whether all of them are held today. */
  readonly complete: Scalars['Boolean']['output'];
  readonly practitioner: Maybe<Practitioner>;
  readonly required: ReadonlyArray<TrainingItem>;
  readonly role: Maybe<PractitionerRole>;
};

export type TrainingConnection = {
  readonly __typename?: 'TrainingConnection';
  readonly nodes: ReadonlyArray<Training>;
  readonly pageInfo: PageInfo;
};

/** One required course of one coordinator. */
export type TrainingItem = {
  readonly __typename?: 'TrainingItem';
  /** When it has to be renewed. */
  readonly expires: Maybe<Scalars['DateTime']['output']>;
  readonly held: Scalars['Boolean']['output'];
  readonly kind: QualificationKind;
  /** Null where nothing is recorded. */
  readonly status: Maybe<QualificationStatus>;
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
  HealthcareService: HealthcareService;
  Organisation: Organisation;
  Practitioner: Practitioner;
  PractitionerRole: PractitionerRole;
  Supervision: Supervision;
  SupervisionPolicy: SupervisionPolicy;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HealthcareService:
    ( { __typename: 'HealthcareService' }
    & GraphQLRecursivePick<FederationTypes['HealthcareService'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  PractitionerRole:
    ( { __typename: 'PractitionerRole' }
    & GraphQLRecursivePick<FederationTypes['PractitionerRole'], {"id":true}> );
  Supervision:
    ( { __typename: 'Supervision' }
    & GraphQLRecursivePick<FederationTypes['Supervision'], {"id":true}> );
  SupervisionPolicy:
    ( { __typename: 'SupervisionPolicy' }
    & GraphQLRecursivePick<FederationTypes['SupervisionPolicy'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AddCpdEvidenceInput: AddCpdEvidenceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddQualificationInput: AddQualificationInput;
  Address: ResolverTypeWrapper<Omit<Address, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  AddressInput: AddressInput;
  AddressUse: AddressUse;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodingInput: CodingInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactPoint: ResolverTypeWrapper<Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  ContactPointInput: ContactPointInput;
  ContactSystem: ContactSystem;
  ContactUse: ContactUse;
  CreateHealthcareServiceInput: CreateHealthcareServiceInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreatePractitionerInput: CreatePractitionerInput;
  CreatePractitionerRoleInput: CreatePractitionerRoleInput;
  CreateSupervisionPolicyInput: CreateSupervisionPolicyInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndHealthcareServiceInput: EndHealthcareServiceInput;
  EndOrganisationInput: EndOrganisationInput;
  EndPractitionerInput: EndPractitionerInput;
  EndPractitionerRoleInput: EndPractitionerRoleInput;
  EnterInErrorInput: EnterInErrorInput;
  Gender: Gender;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<Stored<HealthcareServiceModel>>;
  HealthcareServiceConnection: ResolverTypeWrapper<Connection<Stored<HealthcareServiceModel>>>;
  HealthcareServiceEdge: ResolverTypeWrapper<Omit<HealthcareServiceEdge, 'node'> & { node: ResolversTypes['HealthcareService'] }>;
  HealthcareServiceFilter: HealthcareServiceFilter;
  HealthcareServiceOrder: HealthcareServiceOrder;
  HealthcareServicePayload: ResolverTypeWrapper<Omit<HealthcareServicePayload, 'errors' | 'healthcareService'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, healthcareService?: Maybe<ResolversTypes['HealthcareService']> }>;
  HumanName: ResolverTypeWrapper<Omit<HumanName, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  HumanNameInput: HumanNameInput;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  LearningEvidence: ResolverTypeWrapper<LearningEvidence>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameUse: NameUse;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<Stored<OrganisationModel>>;
  OrganisationBy: OrganisationBy;
  OrganisationConnection: ResolverTypeWrapper<Connection<Stored<OrganisationModel>>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationPayload: ResolverTypeWrapper<Omit<OrganisationPayload, 'errors' | 'organisation'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  OrganisationType: OrganisationType;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  Practitioner: ResolverTypeWrapper<Stored<PractitionerModel>>;
  PractitionerBy: PractitionerBy;
  PractitionerConnection: ResolverTypeWrapper<Connection<Stored<PractitionerModel>>>;
  PractitionerEdge: ResolverTypeWrapper<Omit<PractitionerEdge, 'node'> & { node: ResolversTypes['Practitioner'] }>;
  PractitionerFilter: PractitionerFilter;
  PractitionerOrder: PractitionerOrder;
  PractitionerPayload: ResolverTypeWrapper<Omit<PractitionerPayload, 'errors' | 'practitioner'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, practitioner?: Maybe<ResolversTypes['Practitioner']> }>;
  PractitionerRole: ResolverTypeWrapper<Stored<PractitionerRoleModel>>;
  PractitionerRoleBy: PractitionerRoleBy;
  PractitionerRoleConnection: ResolverTypeWrapper<Connection<Stored<PractitionerRoleModel>>>;
  PractitionerRoleEdge: ResolverTypeWrapper<Omit<PractitionerRoleEdge, 'node'> & { node: ResolversTypes['PractitionerRole'] }>;
  PractitionerRoleFilter: PractitionerRoleFilter;
  PractitionerRolePayload: ResolverTypeWrapper<Omit<PractitionerRolePayload, 'errors' | 'practitionerRole'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, practitionerRole?: Maybe<ResolversTypes['PractitionerRole']> }>;
  Qualification: ResolverTypeWrapper<QualificationModel>;
  QualificationKind: QualificationKind;
  QualificationStatus: QualificationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSupervisionInput: RecordSupervisionInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  ReimbursedRole: ReimbursedRole;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  RequiredQualification: RequiredQualification;
  ReviseHealthcareServiceInput: ReviseHealthcareServiceInput;
  ReviseOrganisationInput: ReviseOrganisationInput;
  RevisePractitionerInput: RevisePractitionerInput;
  RevisePractitionerRoleInput: RevisePractitionerRoleInput;
  ReviseQualificationInput: ReviseQualificationInput;
  ReviseSupervisionPolicyInput: ReviseSupervisionPolicyInput;
  ServiceCriterion: ResolverTypeWrapper<Omit<ServiceCriterion, 'code'> & { code?: Maybe<ResolversTypes['CodeableConcept']> }>;
  ServiceCriterionInput: ServiceCriterionInput;
  SetNamedContactInput: SetNamedContactInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Supervision: ResolverTypeWrapper<Stored<SupervisionModel>>;
  SupervisionConnection: ResolverTypeWrapper<Connection<Stored<SupervisionModel>>>;
  SupervisionEdge: ResolverTypeWrapper<Omit<SupervisionEdge, 'node'> & { node: ResolversTypes['Supervision'] }>;
  SupervisionPayload: ResolverTypeWrapper<Omit<SupervisionPayload, 'errors' | 'supervision'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, supervision?: Maybe<ResolversTypes['Supervision']> }>;
  SupervisionPolicy: ResolverTypeWrapper<Stored<SupervisionPolicyModel>>;
  SupervisionPolicyPayload: ResolverTypeWrapper<Omit<SupervisionPolicyPayload, 'errors' | 'supervisionPolicy'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, supervisionPolicy?: Maybe<ResolversTypes['SupervisionPolicy']> }>;
  SupervisionStatus: ResolverTypeWrapper<Stored<SupervisionStatusModel>>;
  SupervisionStatusConnection: ResolverTypeWrapper<Connection<Stored<SupervisionStatusModel>>>;
  SupervisionStatusEdge: ResolverTypeWrapper<Omit<SupervisionStatusEdge, 'node'> & { node: ResolversTypes['SupervisionStatus'] }>;
  SupervisionStatusFilter: SupervisionStatusFilter;
  Task: ResolverTypeWrapper<EntityReference>;
  Training: ResolverTypeWrapper<Omit<Training, 'practitioner' | 'role'> & { practitioner?: Maybe<ResolversTypes['Practitioner']>, role?: Maybe<ResolversTypes['PractitionerRole']> }>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Training']> }>;
  TrainingItem: ResolverTypeWrapper<TrainingItem>;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Activity: EntityReference;
  AddCpdEvidenceInput: AddCpdEvidenceInput;
  Int: Scalars['Int']['output'];
  AddQualificationInput: AddQualificationInput;
  Address: Omit<Address, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  AddressInput: AddressInput;
  AlreadyTaken: AlreadyTaken;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  Boolean: Scalars['Boolean']['output'];
  CodingInput: CodingInput;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  ContactPoint: Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  ContactPointInput: ContactPointInput;
  CreateHealthcareServiceInput: CreateHealthcareServiceInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreatePractitionerInput: CreatePractitionerInput;
  CreatePractitionerRoleInput: CreatePractitionerRoleInput;
  CreateSupervisionPolicyInput: CreateSupervisionPolicyInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndHealthcareServiceInput: EndHealthcareServiceInput;
  EndOrganisationInput: EndOrganisationInput;
  EndPractitionerInput: EndPractitionerInput;
  EndPractitionerRoleInput: EndPractitionerRoleInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: EntityReference;
  HealthcareService: Stored<HealthcareServiceModel>;
  HealthcareServiceConnection: Connection<Stored<HealthcareServiceModel>>;
  HealthcareServiceEdge: Omit<HealthcareServiceEdge, 'node'> & { node: ResolversParentTypes['HealthcareService'] };
  HealthcareServiceFilter: HealthcareServiceFilter;
  HealthcareServicePayload: Omit<HealthcareServicePayload, 'errors' | 'healthcareService'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, healthcareService?: Maybe<ResolversParentTypes['HealthcareService']> };
  HumanName: Omit<HumanName, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  HumanNameInput: HumanNameInput;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  LearningEvidence: LearningEvidence;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Observation: EntityReference;
  Organisation: Stored<OrganisationModel>;
  OrganisationBy: OrganisationBy;
  OrganisationConnection: Connection<Stored<OrganisationModel>>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationPayload: Omit<OrganisationPayload, 'errors' | 'organisation'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  Practitioner: Stored<PractitionerModel>;
  PractitionerBy: PractitionerBy;
  PractitionerConnection: Connection<Stored<PractitionerModel>>;
  PractitionerEdge: Omit<PractitionerEdge, 'node'> & { node: ResolversParentTypes['Practitioner'] };
  PractitionerFilter: PractitionerFilter;
  PractitionerPayload: Omit<PractitionerPayload, 'errors' | 'practitioner'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, practitioner?: Maybe<ResolversParentTypes['Practitioner']> };
  PractitionerRole: Stored<PractitionerRoleModel>;
  PractitionerRoleBy: PractitionerRoleBy;
  PractitionerRoleConnection: Connection<Stored<PractitionerRoleModel>>;
  PractitionerRoleEdge: Omit<PractitionerRoleEdge, 'node'> & { node: ResolversParentTypes['PractitionerRole'] };
  PractitionerRoleFilter: PractitionerRoleFilter;
  PractitionerRolePayload: Omit<PractitionerRolePayload, 'errors' | 'practitionerRole'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, practitionerRole?: Maybe<ResolversParentTypes['PractitionerRole']> };
  Qualification: QualificationModel;
  Query: Record<PropertyKey, never>;
  RecordSupervisionInput: RecordSupervisionInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseHealthcareServiceInput: ReviseHealthcareServiceInput;
  ReviseOrganisationInput: ReviseOrganisationInput;
  RevisePractitionerInput: RevisePractitionerInput;
  RevisePractitionerRoleInput: RevisePractitionerRoleInput;
  ReviseQualificationInput: ReviseQualificationInput;
  ReviseSupervisionPolicyInput: ReviseSupervisionPolicyInput;
  ServiceCriterion: Omit<ServiceCriterion, 'code'> & { code?: Maybe<ResolversParentTypes['CodeableConcept']> };
  ServiceCriterionInput: ServiceCriterionInput;
  SetNamedContactInput: SetNamedContactInput;
  StaleVersion: StaleVersion;
  Supervision: Stored<SupervisionModel>;
  SupervisionConnection: Connection<Stored<SupervisionModel>>;
  SupervisionEdge: Omit<SupervisionEdge, 'node'> & { node: ResolversParentTypes['Supervision'] };
  SupervisionPayload: Omit<SupervisionPayload, 'errors' | 'supervision'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, supervision?: Maybe<ResolversParentTypes['Supervision']> };
  SupervisionPolicy: Stored<SupervisionPolicyModel>;
  SupervisionPolicyPayload: Omit<SupervisionPolicyPayload, 'errors' | 'supervisionPolicy'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, supervisionPolicy?: Maybe<ResolversParentTypes['SupervisionPolicy']> };
  SupervisionStatus: Stored<SupervisionStatusModel>;
  SupervisionStatusConnection: Connection<Stored<SupervisionStatusModel>>;
  SupervisionStatusEdge: Omit<SupervisionStatusEdge, 'node'> & { node: ResolversParentTypes['SupervisionStatus'] };
  SupervisionStatusFilter: SupervisionStatusFilter;
  Task: EntityReference;
  Training: Omit<Training, 'practitioner' | 'role'> & { practitioner?: Maybe<ResolversParentTypes['Practitioner']>, role?: Maybe<ResolversParentTypes['PractitionerRole']> };
  TrainingConnection: Omit<TrainingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Training']> };
  TrainingItem: TrainingItem;
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
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

export type AlreadyTakenResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type GoalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService'], FederationReferenceType extends FederationReferenceTypes['HealthcareService'] = FederationReferenceTypes['HealthcareService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthcareService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverageAreas?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ServiceCriterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  providedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HealthcareServiceConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HealthcareServiceConnection'] = ResolversParentTypes['HealthcareServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HealthcareServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthcareServiceEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HealthcareServiceEdge'] = ResolversParentTypes['HealthcareServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HealthcareService'], ParentType, ContextType>;
};

export type HealthcareServicePayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HealthcareServicePayload'] = ResolversParentTypes['HealthcareServicePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  healthcareService?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  prefix?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['NameUse']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningEvidenceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['LearningEvidence'] = ResolversParentTypes['LearningEvidence']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCpdEvidence?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationAddCpdEvidenceArgs, 'input'>>;
  addQualification?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationAddQualificationArgs, 'input'>>;
  createHealthcareService?: Resolver<ResolversTypes['HealthcareServicePayload'], ParentType, ContextType, RequireFields<MutationCreateHealthcareServiceArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  createPractitioner?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationCreatePractitionerArgs, 'input'>>;
  createPractitionerRole?: Resolver<ResolversTypes['PractitionerRolePayload'], ParentType, ContextType, RequireFields<MutationCreatePractitionerRoleArgs, 'input'>>;
  createSupervisionPolicy?: Resolver<ResolversTypes['SupervisionPolicyPayload'], ParentType, ContextType, RequireFields<MutationCreateSupervisionPolicyArgs, 'input'>>;
  endHealthcareService?: Resolver<ResolversTypes['HealthcareServicePayload'], ParentType, ContextType, RequireFields<MutationEndHealthcareServiceArgs, 'input'>>;
  endOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationEndOrganisationArgs, 'input'>>;
  endPractitioner?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationEndPractitionerArgs, 'input'>>;
  endPractitionerRole?: Resolver<ResolversTypes['PractitionerRolePayload'], ParentType, ContextType, RequireFields<MutationEndPractitionerRoleArgs, 'input'>>;
  enterHealthcareServiceInError?: Resolver<ResolversTypes['HealthcareServicePayload'], ParentType, ContextType, RequireFields<MutationEnterHealthcareServiceInErrorArgs, 'input'>>;
  enterOrganisationInError?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationEnterOrganisationInErrorArgs, 'input'>>;
  enterPractitionerInError?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationEnterPractitionerInErrorArgs, 'input'>>;
  enterPractitionerRoleInError?: Resolver<ResolversTypes['PractitionerRolePayload'], ParentType, ContextType, RequireFields<MutationEnterPractitionerRoleInErrorArgs, 'input'>>;
  enterSupervisionInError?: Resolver<ResolversTypes['SupervisionPayload'], ParentType, ContextType, RequireFields<MutationEnterSupervisionInErrorArgs, 'input'>>;
  recordSupervision?: Resolver<ResolversTypes['SupervisionPayload'], ParentType, ContextType, RequireFields<MutationRecordSupervisionArgs, 'input'>>;
  reviseHealthcareService?: Resolver<ResolversTypes['HealthcareServicePayload'], ParentType, ContextType, RequireFields<MutationReviseHealthcareServiceArgs, 'input'>>;
  reviseOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationReviseOrganisationArgs, 'input'>>;
  revisePractitioner?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationRevisePractitionerArgs, 'input'>>;
  revisePractitionerRole?: Resolver<ResolversTypes['PractitionerRolePayload'], ParentType, ContextType, RequireFields<MutationRevisePractitionerRoleArgs, 'input'>>;
  reviseQualification?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationReviseQualificationArgs, 'input'>>;
  reviseSupervisionPolicy?: Resolver<ResolversTypes['SupervisionPolicyPayload'], ParentType, ContextType, RequireFields<MutationReviseSupervisionPolicyArgs, 'input'>>;
  setNamedContact?: Resolver<ResolversTypes['PractitionerRolePayload'], ParentType, ContextType, RequireFields<MutationSetNamedContactArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  odsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['PractitionerRoleConnection'], ParentType, ContextType, RequireFields<OrganisationRolesArgs, 'first'>>;
  services?: Resolver<ResolversTypes['HealthcareServiceConnection'], ParentType, ContextType, RequireFields<OrganisationServicesArgs, 'first'>>;
  supervisionPolicy?: Resolver<Maybe<ResolversTypes['SupervisionPolicy']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganisationType']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['HumanName']>, ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['PractitionerRoleConnection'], ParentType, ContextType, RequireFields<PractitionerRolesArgs, 'first'>>;
  sdsUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerConnection'] = ResolversParentTypes['PractitionerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PractitionerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerEdge'] = ResolversParentTypes['PractitionerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
};

export type PractitionerPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerPayload'] = ResolversParentTypes['PractitionerPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole'], FederationReferenceType extends FederationReferenceTypes['PractitionerRole'] = FederationReferenceTypes['PractitionerRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PractitionerRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  caseloadCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clinicalContact?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNonClinical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namedContact?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  reimbursedAs?: Resolver<Maybe<ResolversTypes['ReimbursedRole']>, ParentType, ContextType>;
  sdsRoleProfileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['SupervisionStatus']>, ParentType, ContextType>;
  supervisions?: Resolver<ResolversTypes['SupervisionConnection'], ParentType, ContextType, RequireFields<PractitionerRoleSupervisionsArgs, 'first'>>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerRoleConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerRoleConnection'] = ResolversParentTypes['PractitionerRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PractitionerRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerRoleEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerRoleEdge'] = ResolversParentTypes['PractitionerRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PractitionerRole'], ParentType, ContextType>;
};

export type PractitionerRolePayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PractitionerRolePayload'] = ResolversParentTypes['PractitionerRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  practitionerRole?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['LearningEvidence']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['QualificationStatus']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  healthcareService?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType, RequireFields<QueryHealthcareServiceArgs, 'id'>>;
  healthcareServices?: Resolver<ResolversTypes['HealthcareServiceConnection'], ParentType, ContextType, RequireFields<QueryHealthcareServicesArgs, 'first' | 'orderBy'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'by'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'by'>>;
  practitionerRole?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType, RequireFields<QueryPractitionerRoleArgs, 'by'>>;
  practitionerRoles?: Resolver<ResolversTypes['PractitionerRoleConnection'], ParentType, ContextType, RequireFields<QueryPractitionerRolesArgs, 'first'>>;
  practitioners?: Resolver<ResolversTypes['PractitionerConnection'], ParentType, ContextType, RequireFields<QueryPractitionersArgs, 'first' | 'orderBy'>>;
  supervision?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType, RequireFields<QuerySupervisionArgs, 'id'>>;
  supervisionStatus?: Resolver<ResolversTypes['SupervisionStatusConnection'], ParentType, ContextType, RequireFields<QuerySupervisionStatusArgs, 'first'>>;
  trainingMatrix?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingMatrixArgs, 'first' | 'pcn'>>;
  workforce?: Resolver<ResolversTypes['PractitionerRoleConnection'], ParentType, ContextType, RequireFields<QueryWorkforceArgs, 'first' | 'role'>>;
};

export type ReferenceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceCriterionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceCriterion'] = ResolversParentTypes['ServiceCriterion']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision'], FederationReferenceType extends FederationReferenceTypes['Supervision'] = FederationReferenceTypes['Supervision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supervision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionConnection'] = ResolversParentTypes['SupervisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supervision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionEdge'] = ResolversParentTypes['SupervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supervision'], ParentType, ContextType>;
};

export type SupervisionPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionPayload'] = ResolversParentTypes['SupervisionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['Supervision']>, ParentType, ContextType>;
};

export type SupervisionPolicyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionPolicy'] = ResolversParentTypes['SupervisionPolicy'], FederationReferenceType extends FederationReferenceTypes['SupervisionPolicy'] = FederationReferenceTypes['SupervisionPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gpUnlessContactIs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  supervisorRoles?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionPolicyPayloadResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionPolicyPayload'] = ResolversParentTypes['SupervisionPolicyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  supervisionPolicy?: Resolver<Maybe<ResolversTypes['SupervisionPolicy']>, ParentType, ContextType>;
};

export type SupervisionStatusResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionStatus'] = ResolversParentTypes['SupervisionStatus']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
};

export type SupervisionStatusConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionStatusConnection'] = ResolversParentTypes['SupervisionStatusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionStatusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionStatus']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionStatusEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SupervisionStatusEdge'] = ResolversParentTypes['SupervisionStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionStatus'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  required?: Resolver<ReadonlyArray<ResolversTypes['TrainingItem']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PractitionerRole']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingItemResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingItem'] = ResolversParentTypes['TrainingItem']> = {
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['QualificationStatus']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = DirectoryContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  HealthcareServiceConnection?: HealthcareServiceConnectionResolvers<ContextType>;
  HealthcareServiceEdge?: HealthcareServiceEdgeResolvers<ContextType>;
  HealthcareServicePayload?: HealthcareServicePayloadResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  LearningEvidence?: LearningEvidenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationPayload?: OrganisationPayloadResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  PractitionerEdge?: PractitionerEdgeResolvers<ContextType>;
  PractitionerPayload?: PractitionerPayloadResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  PractitionerRoleConnection?: PractitionerRoleConnectionResolvers<ContextType>;
  PractitionerRoleEdge?: PractitionerRoleEdgeResolvers<ContextType>;
  PractitionerRolePayload?: PractitionerRolePayloadResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  ServiceCriterion?: ServiceCriterionResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  SupervisionConnection?: SupervisionConnectionResolvers<ContextType>;
  SupervisionEdge?: SupervisionEdgeResolvers<ContextType>;
  SupervisionPayload?: SupervisionPayloadResolvers<ContextType>;
  SupervisionPolicy?: SupervisionPolicyResolvers<ContextType>;
  SupervisionPolicyPayload?: SupervisionPolicyPayloadResolvers<ContextType>;
  SupervisionStatus?: SupervisionStatusResolvers<ContextType>;
  SupervisionStatusConnection?: SupervisionStatusConnectionResolvers<ContextType>;
  SupervisionStatusEdge?: SupervisionStatusEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingItem?: TrainingItemResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
