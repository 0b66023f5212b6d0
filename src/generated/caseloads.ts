import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Episode as EpisodeModel } from "../subgraphs/caseloads/episode/episode.ts";
import type { CaseloadEntry as CaseloadEntryModel } from "../subgraphs/caseloads/caseload-entry/caseload-entry.ts";
import type { Handover as HandoverModel } from "../subgraphs/caseloads/handover/handover.ts";
import type { CaseloadRules as CaseloadRulesModel } from "../subgraphs/caseloads/caseload-rules/caseload-rules.ts";
import type { CriteriaSet as CriteriaSetModel } from "../subgraphs/caseloads/criteria-set/criteria-set.ts";
import type { CaseloadAddition as CaseloadAdditionModel } from "../subgraphs/caseloads/caseload-addition/caseload-addition.ts";
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { EpisodeEnding as EpisodeEndingModel } from '../subgraphs/caseloads/episode/episode.ts';
import type { AdditionResult as AdditionResultModel } from '../subgraphs/caseloads/caseload-addition/caseload-addition.ts';
import type { CandidateConnection as CandidateConnectionModel } from '../subgraphs/caseloads/candidate/candidate.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { CaseloadsContext } from '../subgraphs/caseloads/caseloads.context.ts';
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

export type AddToCaseloadInput = {
  /** Without one, they wait to be allocated. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** The criteria that found them. */
  readonly criteriaSetId?: InputMaybe<Scalars['ID']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same results. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managingOrganisation?: InputMaybe<ReferenceInput>;
  /** A supervisor's reason for going beyond the coordinator's capacity. */
  readonly overCapacityReason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100, each once. */
  readonly patientIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly priority: EpisodePriority;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it for one person. */
export type AdditionResult = {
  readonly __typename?: 'AdditionResult';
  /** Why not, for programs: `ALREADY_TAKEN` for who is on the list already, `AGE_LIMIT_PASSED`, `NOT_FOUND`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Null where the person was not taken on. */
  readonly episode: Maybe<Episode>;
  /** Why not, for people. */
  readonly message: Maybe<Scalars['String']['output']>;
  readonly patient: Maybe<Patient>;
};

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type AssignCoordinatorInput = {
  /** A Practitioner with a named first point of contact, and room. */
  readonly coordinatorId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A supervisor's reason for going beyond the coordinator's capacity. */
  readonly overCapacityReason?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody whom the criteria found. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The criteria that hold, and why. */
  readonly matches: ReadonlyArray<CriterionMatch>;
  readonly patient: Maybe<Patient>;
};

export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The criteria that were used. */
  readonly criteria: CriteriaUsed;
  readonly nodes: ReadonlyArray<Candidate>;
  readonly pageInfo: PageInfo;
  /** All whom the criteria find. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Exactly one of these. */
export type CandidatesBy =
  { readonly criteriaSetId: Scalars['ID']['input']; readonly kind?: never; }
  |  { readonly criteriaSetId?: never; readonly kind: CriteriaKind; };

/** A time-limited package of care within an episode. */
export type CarePackage = {
  readonly __typename?: 'CarePackage';
  /** Null while it goes on. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Unique within the episode. */
  readonly id: Scalars['ID']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** From its first day to the day on which it is planned to end. */
  readonly period: Period;
};

export type CarePackageInput = {
  /** The day on which it is planned to end. */
  readonly endsOn: Scalars['Date']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

/** People whom a search found, taken on together. */
export type CaseloadAddition = {
  readonly __typename?: 'CaseloadAddition';
  /** How many were taken on. */
  readonly added: Scalars['Int']['output'];
  /** The criteria that found them; null for the national ones. */
  readonly criteriaSet: Maybe<CriteriaSet>;
  readonly id: Scalars['ID']['output'];
  readonly results: ReadonlyArray<AdditionResult>;
};

export type CaseloadAdditionPayload = {
  readonly __typename?: 'CaseloadAdditionPayload';
  readonly caseloadAddition: Maybe<CaseloadAddition>;
  readonly errors: ReadonlyArray<UserError>;
};

/** An open episode as its coordinator's list shows it. Days are of the calendar. */
export type CaseloadEntry = {
  readonly __typename?: 'CaseloadEntry';
  /** The birthday up to which the service keeps the person. */
  readonly ageLimitOn: Maybe<Scalars['Date']['output']>;
  /** Null while nobody has been allocated. */
  readonly coordinator: Maybe<Practitioner>;
  readonly entryRoute: Maybe<EntryRoute>;
  readonly episode: Maybe<Episode>;
  /** The episode's id. */
  readonly id: Scalars['ID']['output'];
  /** While the person is in hospital: since when. INPATIENT_FLAGGED was announced then. */
  readonly inHospitalSince: Maybe<Scalars['Date']['output']>;
  /** When somebody last reached the person. */
  readonly lastContact: Maybe<Scalars['Date']['output']>;
  readonly nextContactDue: Maybe<Scalars['Date']['output']>;
  /** When the first open package of care ends. */
  readonly packageEnds: Maybe<Scalars['Date']['output']>;
  readonly patient: Maybe<Patient>;
  readonly priority: EpisodePriority;
  /** When the plan is next to be looked at with the person. */
  readonly reviewDue: Maybe<Scalars['Date']['output']>;
  /** By the last risk assessment. */
  readonly risk: Maybe<CaseloadRisk>;
  readonly service: Maybe<HealthcareService>;
  readonly since: Maybe<Scalars['Date']['output']>;
  readonly status: EpisodeStatus;
  /** Actions of the plan that their owners have not acknowledged yet. */
  readonly unacknowledgedActions: Scalars['Int']['output'];
};

export type CaseloadEntryConnection = {
  readonly __typename?: 'CaseloadEntryConnection';
  readonly edges: ReadonlyArray<CaseloadEntryEdge>;
  readonly nodes: ReadonlyArray<CaseloadEntry>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseloadEntryEdge = {
  readonly __typename?: 'CaseloadEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CaseloadEntry;
};

/** Every condition that is given must hold. */
export type CaseloadFilter = {
  readonly ageLimitBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly entryRoute?: InputMaybe<ReadonlyArray<EntryRoute>>;
  /** True: only those who are in hospital. */
  readonly inHospital?: InputMaybe<Scalars['Boolean']['input']>;
  readonly nextContactBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Not seen since this day, or never. */
  readonly notSeenSince?: InputMaybe<Scalars['Date']['input']>;
  readonly packageEndsBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly priority?: InputMaybe<ReadonlyArray<EpisodePriority>>;
  readonly reviewBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly risk?: InputMaybe<ReadonlyArray<CaseloadRisk>>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<EpisodeStatus>>;
  /** True: only those with actions that wait to be acknowledged. */
  readonly unacknowledged?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CaseloadOrder =
  /** Who has not been seen for longest first, those never seen before them. */
  | 'LAST_CONTACT'
  /** The next contact that is due first; those without one last. */
  | 'NEXT_CONTACT'
  /** The most urgent first, then who has been there longest. */
  | 'PRIORITY'
  /** The next review that is due first; those without one last. */
  | 'REVIEW'
  /** The highest risk first. */
  | 'RISK'
  /** The most actions that wait to be acknowledged first. */
  | 'UNACKNOWLEDGED';

export type CaseloadRisk =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** What a service has decided about its caseload. */
export type CaseloadRules = {
  readonly __typename?: 'CaseloadRules';
  /** So many days before that birthday, APPROACHING_AGE_LIMIT is announced. */
  readonly ageWarningDays: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** So many days before a package ends, PACKAGE_ENDING is announced. */
  readonly packageWarningDays: Scalars['Int']['output'];
  readonly service: Maybe<HealthcareService>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Nobody is taken on, and no package opens, after this birthday; null where age does not count. */
  readonly upperAge: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
  /** Whether an accepted referral puts the person on the list of those who wait for a coordinator. */
  readonly waitsOnceAccepted: Scalars['Boolean']['output'];
};

export type CaseloadRulesPayload = {
  readonly __typename?: 'CaseloadRulesPayload';
  readonly caseloadRules: Maybe<CaseloadRules>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A coordinator's list in numbers, as it stands today. */
export type CaseloadSize = {
  readonly __typename?: 'CaseloadSize';
  /** How many people the coordinator can have; null where nobody has said. */
  readonly capacity: Maybe<Scalars['Int']['output']>;
  readonly contactOverdue: Scalars['Int']['output'];
  readonly highRisk: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly reviewOverdue: Scalars['Int']['output'];
  /** How many more can join; null where there is no capacity. */
  readonly room: Maybe<Scalars['Int']['output']>;
  /** Those whose plan has actions that wait to be acknowledged. */
  readonly unacknowledged: Scalars['Int']['output'];
  /** Those whose priority is above ROUTINE. */
  readonly urgent: Scalars['Int']['output'];
};

export type ClosePackageInput = {
  /** Today, unless given. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The episode. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly packageId: Scalars['ID']['input'];
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

export type CreateCaseloadRulesInput = {
  readonly ageWarningDays: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly packageWarningDays: Scalars['Int']['input'];
  readonly serviceId: Scalars['ID']['input'];
  readonly upperAge?: InputMaybe<Scalars['Int']['input']>;
  readonly waitsOnceAccepted: Scalars['Boolean']['input'];
};

export type CreateCriteriaSetInput = {
  readonly criteria: ReadonlyArray<CriterionInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same criteria. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: CriteriaKind;
  readonly match: CriteriaMatch;
  readonly name: Scalars['String']['input'];
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** What people are looked for. */
export type CriteriaKind =
  /** Who may need care coordination. */
  | 'PROACTIVE'
  /** Who may benefit from shared decision making. */
  | 'SDM';

export type CriteriaMatch =
  | 'ALL'
  | 'ANY';

/** Whom to look for in the records. */
export type CriteriaSet = {
  readonly __typename?: 'CriteriaSet';
  /** False once they are used no longer. */
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly criteria: ReadonlyArray<Criterion>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CriteriaKind;
  /** Whether all criteria must hold, or one is enough. */
  readonly match: CriteriaMatch;
  readonly name: Scalars['String']['output'];
  /** Why these people, in a sentence that can be said to them. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CriteriaSetConnection = {
  readonly __typename?: 'CriteriaSetConnection';
  readonly edges: ReadonlyArray<CriteriaSetEdge>;
  readonly nodes: ReadonlyArray<CriteriaSet>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CriteriaSetEdge = {
  readonly __typename?: 'CriteriaSetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CriteriaSet;
};

export type CriteriaSetFilter = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<CriteriaKind>;
};

export type CriteriaSetPayload = {
  readonly __typename?: 'CriteriaSetPayload';
  readonly criteriaSet: Maybe<CriteriaSet>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The criteria that a search used. */
export type CriteriaUsed = {
  readonly __typename?: 'CriteriaUsed';
  readonly criteria: ReadonlyArray<Criterion>;
  readonly match: CriteriaMatch;
  readonly name: Scalars['String']['output'];
  readonly purpose: Maybe<Scalars['String']['output']>;
};

/** One condition on a person. What its kind does not use is null, or empty. */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** Years of age, how many conditions or encounters, or the score. */
  readonly atLeast: Maybe<Scalars['Float']['output']>;
  readonly atMost: Maybe<Scalars['Float']['output']>;
  readonly bands: ReadonlyArray<FrailtyBand>;
  /** Which concepts count, in ECL: conditions, or what was scored. */
  readonly ecl: Maybe<Scalars['String']['output']>;
  /** Unique within the set. */
  readonly id: Scalars['ID']['output'];
  readonly kind: CriterionKind;
  readonly label: Maybe<Scalars['String']['output']>;
  readonly withinMonths: Maybe<Scalars['Int']['output']>;
};

/** What in the record makes a criterion hold: the entity that says it, its code or score, and when. */
export type CriterionEvidence = {
  readonly __typename?: 'CriterionEvidence';
  /** When it was so, or began. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** In SNOMED CT. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly reference: Reference;
  readonly value: Maybe<Scalars['Float']['output']>;
};

export type CriterionInput = {
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
  readonly bands: ReadonlyArray<FrailtyBand>;
  readonly ecl?: InputMaybe<Scalars['String']['input']>;
  readonly kind: CriterionKind;
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly withinMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type CriterionKind =
  | 'AGE'
  /** Has one of the conditions. */
  | 'CONDITION'
  /** Has at least so many of the conditions; of any that are coded, without `ecl`. */
  | 'CONDITION_COUNT'
  /** Is frail, as the last record of it says. */
  | 'FRAILTY'
  /** Has not been seen for so many months. */
  | 'NOT_SEEN'
  /** Has no plan in force. */
  | 'NO_PLAN'
  /** The last score is within the bounds. */
  | 'SCORE'
  /** Used urgent or hospital care at least so often in so many months. */
  | 'SERVICE_USE';

/** A criterion that holds of a person, with what the record says. */
export type CriterionMatch = {
  readonly __typename?: 'CriterionMatch';
  readonly criterion: Criterion;
  /** The latest first. Empty where the criterion is that something is missing. */
  readonly evidence: ReadonlyArray<CriterionEvidence>;
  /** In words for people: `Frailty: moderate or severe, recorded 2026-03-01`. */
  readonly explanation: Scalars['String']['output'];
};

export type DischargePatientInput = {
  /** Now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The episode. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: EndingKind;
  readonly reason: CodeableConceptInput;
};

export type EndCriteriaSetInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndingKind =
  | 'AGED_OUT'
  /** The person, or their family, did not want it. */
  | 'DECLINED'
  | 'DIED'
  | 'DISCHARGED'
  | 'MOVED_AWAY'
  /** After both stages of not engaging, by the supervisor. */
  | 'TERMINATED'
  | 'TRANSFERRED';

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How a person came to the service. */
export type EntryRoute =
  | 'OTHER'
  /** Found by a search of the records, and offered care coordination. */
  | 'PROACTIVE'
  | 'REFERRAL'
  | 'RE_REFERRAL'
  | 'SELF_REFERRAL'
  | 'TRANSFER';

/**
 * The time during which a service answers for coordinating a person's care, from how they came to how they left. FHIR
 * EpisodeOfCare.
 */
export type Episode = {
  readonly __typename?: 'Episode';
  /** Who coordinates; null while nobody has been allocated. EpisodeOfCare.careManager. */
  readonly coordinator: Maybe<Reference>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** How it ended; null while it is open. Our extension of EpisodeOfCare. */
  readonly ending: Maybe<EpisodeEnding>;
  /** How the person came: referred, or found. Our extension of EpisodeOfCare. */
  readonly entryRoute: Maybe<EntryRoute>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** The organisation that cares for the person meanwhile, and may see their record. EpisodeOfCare.managingOrganization. */
  readonly managingOrganisation: Maybe<Reference>;
  /** Time-limited packages of care. Our extension of EpisodeOfCare. */
  readonly packages: ReadonlyArray<CarePackage>;
  /** EpisodeOfCare.patient. */
  readonly patient: Maybe<Patient>;
  /** EpisodeOfCare.period. */
  readonly period: Maybe<Period>;
  /** The episode before: of somebody who is referred again, or was transferred. Our extension of EpisodeOfCare. */
  readonly previous: Maybe<Episode>;
  /** Our extension of EpisodeOfCare. */
  readonly priority: Maybe<EpisodePriority>;
  /** EpisodeOfCare.referralRequest. */
  readonly referrals: ReadonlyArray<Reference>;
  /** The service that the person is with. Our extension of EpisodeOfCare. */
  readonly service: Maybe<Reference>;
  /** EpisodeOfCare.status. */
  readonly status: EpisodeStatus;
  /** Every status that it had before, and when. EpisodeOfCare.statusHistory. */
  readonly statusHistory: ReadonlyArray<EpisodeStage>;
  /** EpisodeOfCare.team. */
  readonly teams: ReadonlyArray<Reference>;
  /** EpisodeOfCare.type. */
  readonly types: ReadonlyArray<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type EpisodeConnection = {
  readonly __typename?: 'EpisodeConnection';
  readonly edges: ReadonlyArray<EpisodeEdge>;
  readonly nodes: ReadonlyArray<Episode>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type EpisodeEdge = {
  readonly __typename?: 'EpisodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Episode;
};

/** How an episode ended, and why. */
export type EpisodeEnding = {
  readonly __typename?: 'EpisodeEnding';
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  readonly kind: EndingKind;
  /** The episode that it was transferred to. */
  readonly next: Maybe<Episode>;
  readonly reason: Maybe<CodeableConcept>;
};

/** Every condition that is given must hold. */
export type EpisodeFilter = {
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<EpisodeStatus>>;
};

export type EpisodePayload = {
  readonly __typename?: 'EpisodePayload';
  /** The episode as it is now recorded; null where the write was refused. */
  readonly episode: Maybe<Episode>;
  /** `NAMED_CONTACT_REQUIRED`, `CAPACITY_EXCEEDED` and `AGE_LIMIT_PASSED` are codes of their own. */
  readonly errors: ReadonlyArray<UserError>;
};

export type EpisodePriority =
  | 'ASAP'
  | 'ROUTINE'
  | 'STAT'
  | 'URGENT';

/** A status that an episode had, and when. FHIR EpisodeOfCare.statusHistory. */
export type EpisodeStage = {
  readonly __typename?: 'EpisodeStage';
  readonly period: Period;
  readonly status: EpisodeStatus;
};

/** FHIR EpisodeOfCare.status. */
export type EpisodeStatus =
  | 'ACTIVE'
  /** Ended before anybody coordinated. */
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'
  | 'FINISHED'
  | 'ON_HOLD'
  | 'PLANNED'
  /** Waits for a coordinator. */
  | 'WAITLIST';

/** By condition, Rockwood level or clinical frailty score, whichever was recorded last. */
export type FrailtyBand =
  | 'MILD'
  | 'MODERATE'
  | 'SEVERE';

export type Goal = {
  readonly __typename?: 'Goal';
  readonly id: Scalars['ID']['output'];
};

export type HandOverCaseloadInput = {
  readonly fromCoordinatorId: Scalars['ID']['input'];
  /** Yours, new for each request: sent again, it changes nothing and gives the same handover. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A supervisor's reason for going beyond the receiver's capacity. */
  readonly overCapacityReason?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly toCoordinatorId: Scalars['ID']['input'];
};

/** A whole list that went from one coordinator to another at once. */
export type Handover = {
  readonly __typename?: 'Handover';
  /** Whether a supervisor let the list grow beyond the receiver's capacity. */
  readonly beyondCapacity: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly fromCoordinator: Maybe<Practitioner>;
  readonly handedOverAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** How many people's care changed hands. */
  readonly moved: Scalars['Int']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly toCoordinator: Maybe<Practitioner>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type HandoverConnection = {
  readonly __typename?: 'HandoverConnection';
  readonly edges: ReadonlyArray<HandoverEdge>;
  readonly nodes: ReadonlyArray<Handover>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HandoverEdge = {
  readonly __typename?: 'HandoverEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Handover;
};

export type HandoverFilter = {
  /** Handed over from or to them. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
};

export type HandoverPayload = {
  readonly __typename?: 'HandoverPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly handover: Maybe<Handover>;
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  /** What your network has decided about the caseload of this service. */
  readonly caseloadRules: ReadonlyArray<CaseloadRules>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Takes people on whom a search found, up to 100 at once, each by the rules of `openEpisode`. Who cannot be taken on has
   * the reason in their result, and does not hold up the others.
   */
  readonly addToCaseload: CaseloadAdditionPayload;
  /** Allocates a coordinator, or another one. Whoever waited waits no longer. */
  readonly assignCoordinator: EpisodePayload;
  /** Closes a package with what came of it. */
  readonly closePackage: EpisodePayload;
  /** Says what a service has decided about its caseload. Supervisors decide it. */
  readonly createCaseloadRules: CaseloadRulesPayload;
  /** Says whom to look for in the records, as data. Supervisors and clinicians decide it. */
  readonly createCriteriaSet: CriteriaSetPayload;
  /** The person leaves the service, with the reason. Who never had a coordinator leaves the waiting list. */
  readonly dischargePatient: EpisodePayload;
  /** The criteria are used no longer. */
  readonly endCriteriaSet: CriteriaSetPayload;
  readonly enterCriteriaSetInError: CriteriaSetPayload;
  /** Marks an episode that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterEpisodeInError: EpisodePayload;
  /** Hands a whole list over: everybody on it or nobody, and within the receiver's capacity unless a supervisor says so. */
  readonly handOverCaseload: HandoverPayload;
  /**
   * Takes somebody on, with a coordinator who has a named first point of contact and room, or to wait for one. Refused
   * where they are on the service's list already, and after the birthday up to which the service keeps people.
   */
  readonly openEpisode: EpisodePayload;
  /** Opens a time-limited package of care within the episode. */
  readonly openPackage: EpisodePayload;
  readonly reviseCaseloadRules: CaseloadRulesPayload;
  readonly reviseCriteriaSet: CriteriaSetPayload;
  /** Changes what the episode says; puts it on hold and takes it up again. */
  readonly reviseEpisode: EpisodePayload;
  /** The person goes on with another service: this episode ends, and the next one opens, in one step. */
  readonly transferEpisode: EpisodePayload;
};


export type MutationAddToCaseloadArgs = {
  input: AddToCaseloadInput;
};


export type MutationAssignCoordinatorArgs = {
  input: AssignCoordinatorInput;
};


export type MutationClosePackageArgs = {
  input: ClosePackageInput;
};


export type MutationCreateCaseloadRulesArgs = {
  input: CreateCaseloadRulesInput;
};


export type MutationCreateCriteriaSetArgs = {
  input: CreateCriteriaSetInput;
};


export type MutationDischargePatientArgs = {
  input: DischargePatientInput;
};


export type MutationEndCriteriaSetArgs = {
  input: EndCriteriaSetInput;
};


export type MutationEnterCriteriaSetInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterEpisodeInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationHandOverCaseloadArgs = {
  input: HandOverCaseloadInput;
};


export type MutationOpenEpisodeArgs = {
  input: OpenEpisodeInput;
};


export type MutationOpenPackageArgs = {
  input: OpenPackageInput;
};


export type MutationReviseCaseloadRulesArgs = {
  input: ReviseCaseloadRulesInput;
};


export type MutationReviseCriteriaSetArgs = {
  input: ReviseCriteriaSetInput;
};


export type MutationReviseEpisodeArgs = {
  input: ReviseEpisodeInput;
};


export type MutationTransferEpisodeArgs = {
  input: TransferEpisodeInput;
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

export type OpenEpisodeInput = {
  /** A Practitioner. Without one, the person waits to be allocated. */
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly entryRoute: EntryRoute;
  /** Yours, new for each request: sent again, it changes nothing and gives the same episode. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** It will see the person's record for as long as the episode lasts. */
  readonly managingOrganisation?: InputMaybe<ReferenceInput>;
  /** A supervisor's reason for going beyond the coordinator's capacity. */
  readonly overCapacityReason?: InputMaybe<Scalars['String']['input']>;
  /** The first package of care, where it is limited in time. */
  readonly package?: InputMaybe<CarePackageInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly priority: EpisodePriority;
  /** Required of those who came by referral. */
  readonly referralId?: InputMaybe<Scalars['ID']['input']>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Now, unless given. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly teams: ReadonlyArray<ReferenceInput>;
  readonly types: ReadonlyArray<CodeableConceptInput>;
};

export type OpenPackageInput = {
  /** The day on which it is planned to end. */
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The episode. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Today, unless given. */
  readonly start?: InputMaybe<Scalars['Date']['input']>;
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

export type Patient = {
  readonly __typename?: 'Patient';
  /** Who coordinates the person's care and is their central point of contact; null while nobody does. */
  readonly coordinatedBy: Maybe<PointOfContact>;
  /** The times during which services coordinated the person's care, the newest first. */
  readonly episodes: EpisodeConnection;
  readonly id: Scalars['ID']['output'];
};


export type PatientEpisodesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EpisodeFilter>;
  first?: Scalars['Int']['input'];
};

/** From `start` to `end`, both inclusive. Without an end it goes on. FHIR Period. */
export type Period = {
  readonly __typename?: 'Period';
  readonly end: Maybe<Scalars['DateTime']['output']>;
  readonly start: Maybe<Scalars['DateTime']['output']>;
};

/** A patient's central point of contact: their coordinator, from the open episode. */
export type PointOfContact = {
  readonly __typename?: 'PointOfContact';
  readonly coordinator: Reference;
  readonly episode: Episode;
  readonly since: Maybe<Scalars['DateTime']['output']>;
};

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Whose care they coordinate. */
  readonly caseload: CaseloadEntryConnection;
  readonly id: Scalars['ID']['output'];
};


export type PractitionerCaseloadArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseloadFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: CaseloadOrder;
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Who reaches before a day the birthday up to which their service keeps them, the soonest first. */
  readonly ageOut: CaseloadEntryConnection;
  /**
   * People whom the criteria find, each with the reasons, and none who is on a list already. By a kind: the newest
   * criteria of your network, or the national ones where it has none. Criteria over SNOMED CT need a loaded release,
   * unless they name their concepts one by one.
   */
  readonly candidates: CandidateConnection;
  /** Everybody on a coordinator's list, or on all lists that you may see: those whose next contact is due first on top. */
  readonly caseload: CaseloadEntryConnection;
  /** How many people are on a coordinator's list, what of it is late, and how much room is left. */
  readonly caseloadSize: CaseloadSize;
  /** The criteria of this id, or null where there are none that you may see. */
  readonly criteriaSet: Maybe<CriteriaSet>;
  /** Whom your network looks for in the records, the newest criteria first. */
  readonly criteriaSets: CriteriaSetConnection;
  /** The episode of this id, or null where there is none that you may see. */
  readonly episode: Maybe<Episode>;
  /** Lists that went over to somebody else, latest first. */
  readonly handovers: HandoverConnection;
  /** Whose package of care ends before a day, the soonest first. */
  readonly packagesEnding: CaseloadEntryConnection;
  /** Whoever waits for a coordinator: the most urgent first, then who has waited longest. */
  readonly unallocated: CaseloadEntryConnection;
};


export type QueryAgeOutArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: Scalars['Date']['input'];
  filter: InputMaybe<CaseloadFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryCandidatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  by: CandidatesBy;
  first?: Scalars['Int']['input'];
};


export type QueryCaseloadArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  coordinatorId: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<CaseloadFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: CaseloadOrder;
};


export type QueryCaseloadSizeArgs = {
  coordinatorId: Scalars['ID']['input'];
};


export type QueryCriteriaSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCriteriaSetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CriteriaSetFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEpisodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandoversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HandoverFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPackagesEndingArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: Scalars['Date']['input'];
  filter: InputMaybe<CaseloadFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUnallocatedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseloadFilter>;
  first?: Scalars['Int']['input'];
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
  /** The episodes that came of it. */
  readonly episodes: ReadonlyArray<Episode>;
  readonly id: Scalars['ID']['output'];
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type ReviseCaseloadRulesInput = {
  readonly ageWarningDays?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly packageWarningDays?: InputMaybe<Scalars['Int']['input']>;
  readonly upperAge?: InputMaybe<Scalars['Int']['input']>;
  readonly waitsOnceAccepted?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReviseCriteriaSetInput = {
  readonly criteria?: InputMaybe<ReadonlyArray<CriterionInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly match?: InputMaybe<CriteriaMatch>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseEpisodeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managingOrganisation?: InputMaybe<ReferenceInput>;
  readonly priority?: InputMaybe<EpisodePriority>;
  /** ACTIVE or ON_HOLD. */
  readonly status?: InputMaybe<EpisodeStatus>;
  readonly teams?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly types?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
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

export type TransferEpisodeInput = {
  readonly coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  /** The episode that ends. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** That of this episode, unless given. */
  readonly managingOrganisation?: InputMaybe<ReferenceInput>;
  readonly overCapacityReason?: InputMaybe<Scalars['String']['input']>;
  readonly reason: CodeableConceptInput;
  /** The service that goes on. */
  readonly serviceId: Scalars['ID']['input'];
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
  CaseloadRules: CaseloadRules;
  CriteriaSet: CriteriaSet;
  Episode: Episode;
  Handover: Handover;
  HealthcareService: HealthcareService;
  Patient: Patient;
  Practitioner: Practitioner;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CaseloadRules:
    ( { __typename: 'CaseloadRules' }
    & GraphQLRecursivePick<FederationTypes['CaseloadRules'], {"id":true}> );
  CriteriaSet:
    ( { __typename: 'CriteriaSet' }
    & GraphQLRecursivePick<FederationTypes['CriteriaSet'], {"id":true}> );
  Episode:
    ( { __typename: 'Episode' }
    & GraphQLRecursivePick<FederationTypes['Episode'], {"id":true}> );
  Handover:
    ( { __typename: 'Handover' }
    & GraphQLRecursivePick<FederationTypes['Handover'], {"id":true}> );
  HealthcareService:
    ( { __typename: 'HealthcareService' }
    & GraphQLRecursivePick<FederationTypes['HealthcareService'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AddToCaseloadInput: AddToCaseloadInput;
  AdditionResult: ResolverTypeWrapper<AdditionResultModel>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  AssignCoordinatorInput: AssignCoordinatorInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'matches' | 'patient'> & { matches: ReadonlyArray<ResolversTypes['CriterionMatch']>, patient?: Maybe<ResolversTypes['Patient']> }>;
  CandidateConnection: ResolverTypeWrapper<CandidateConnectionModel>;
  CandidatesBy: CandidatesBy;
  CarePackage: ResolverTypeWrapper<Omit<CarePackage, 'period'> & { period: ResolversTypes['Period'] }>;
  CarePackageInput: CarePackageInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CaseloadAddition: ResolverTypeWrapper<Stored<CaseloadAdditionModel>>;
  CaseloadAdditionPayload: ResolverTypeWrapper<Omit<CaseloadAdditionPayload, 'caseloadAddition' | 'errors'> & { caseloadAddition?: Maybe<ResolversTypes['CaseloadAddition']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CaseloadEntry: ResolverTypeWrapper<Stored<CaseloadEntryModel>>;
  CaseloadEntryConnection: ResolverTypeWrapper<Connection<Stored<CaseloadEntryModel>>>;
  CaseloadEntryEdge: ResolverTypeWrapper<Omit<CaseloadEntryEdge, 'node'> & { node: ResolversTypes['CaseloadEntry'] }>;
  CaseloadFilter: CaseloadFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseloadOrder: CaseloadOrder;
  CaseloadRisk: CaseloadRisk;
  CaseloadRules: ResolverTypeWrapper<Stored<CaseloadRulesModel>>;
  CaseloadRulesPayload: ResolverTypeWrapper<Omit<CaseloadRulesPayload, 'caseloadRules' | 'errors'> & { caseloadRules?: Maybe<ResolversTypes['CaseloadRules']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CaseloadSize: ResolverTypeWrapper<CaseloadSize>;
  ClosePackageInput: ClosePackageInput;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  CreateCaseloadRulesInput: CreateCaseloadRulesInput;
  CreateCriteriaSetInput: CreateCriteriaSetInput;
  CriteriaKind: CriteriaKind;
  CriteriaMatch: CriteriaMatch;
  CriteriaSet: ResolverTypeWrapper<Stored<CriteriaSetModel>>;
  CriteriaSetConnection: ResolverTypeWrapper<Connection<Stored<CriteriaSetModel>>>;
  CriteriaSetEdge: ResolverTypeWrapper<Omit<CriteriaSetEdge, 'node'> & { node: ResolversTypes['CriteriaSet'] }>;
  CriteriaSetFilter: CriteriaSetFilter;
  CriteriaSetPayload: ResolverTypeWrapper<Omit<CriteriaSetPayload, 'criteriaSet' | 'errors'> & { criteriaSet?: Maybe<ResolversTypes['CriteriaSet']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CriteriaUsed: ResolverTypeWrapper<CriteriaUsed>;
  Criterion: ResolverTypeWrapper<Criterion>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CriterionEvidence: ResolverTypeWrapper<Omit<CriterionEvidence, 'reference'> & { reference: ResolversTypes['Reference'] }>;
  CriterionInput: CriterionInput;
  CriterionKind: CriterionKind;
  CriterionMatch: ResolverTypeWrapper<Omit<CriterionMatch, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['CriterionEvidence']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DischargePatientInput: DischargePatientInput;
  EndCriteriaSetInput: EndCriteriaSetInput;
  EndingKind: EndingKind;
  EnterInErrorInput: EnterInErrorInput;
  EntryRoute: EntryRoute;
  Episode: ResolverTypeWrapper<Stored<EpisodeModel>>;
  EpisodeConnection: ResolverTypeWrapper<Connection<Stored<EpisodeModel>>>;
  EpisodeEdge: ResolverTypeWrapper<Omit<EpisodeEdge, 'node'> & { node: ResolversTypes['Episode'] }>;
  EpisodeEnding: ResolverTypeWrapper<EpisodeEndingModel>;
  EpisodeFilter: EpisodeFilter;
  EpisodePayload: ResolverTypeWrapper<Omit<EpisodePayload, 'episode' | 'errors'> & { episode?: Maybe<ResolversTypes['Episode']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EpisodePriority: EpisodePriority;
  EpisodeStage: ResolverTypeWrapper<Omit<EpisodeStage, 'period'> & { period: ResolversTypes['Period'] }>;
  EpisodeStatus: EpisodeStatus;
  FrailtyBand: FrailtyBand;
  Goal: ResolverTypeWrapper<EntityReference>;
  HandOverCaseloadInput: HandOverCaseloadInput;
  Handover: ResolverTypeWrapper<Stored<HandoverModel>>;
  HandoverConnection: ResolverTypeWrapper<Connection<Stored<HandoverModel>>>;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  HandoverFilter: HandoverFilter;
  HandoverPayload: ResolverTypeWrapper<Omit<HandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, handover?: Maybe<ResolversTypes['Handover']> }>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Observation: ResolverTypeWrapper<EntityReference>;
  OpenEpisodeInput: OpenEpisodeInput;
  OpenPackageInput: OpenPackageInput;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PointOfContact: ResolverTypeWrapper<Omit<PointOfContact, 'coordinator' | 'episode'> & { coordinator: ResolversTypes['Reference'], episode: ResolversTypes['Episode'] }>;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseCaseloadRulesInput: ReviseCaseloadRulesInput;
  ReviseCriteriaSetInput: ReviseCriteriaSetInput;
  ReviseEpisodeInput: ReviseEpisodeInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Task: ResolverTypeWrapper<EntityReference>;
  TransferEpisodeInput: TransferEpisodeInput;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Activity: EntityReference;
  AddToCaseloadInput: AddToCaseloadInput;
  AdditionResult: AdditionResultModel;
  AlreadyTaken: AlreadyTaken;
  AssignCoordinatorInput: AssignCoordinatorInput;
  Int: Scalars['Int']['output'];
  Candidate: Omit<Candidate, 'matches' | 'patient'> & { matches: ReadonlyArray<ResolversParentTypes['CriterionMatch']>, patient?: Maybe<ResolversParentTypes['Patient']> };
  CandidateConnection: CandidateConnectionModel;
  CandidatesBy: CandidatesBy;
  CarePackage: Omit<CarePackage, 'period'> & { period: ResolversParentTypes['Period'] };
  CarePackageInput: CarePackageInput;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CaseloadAddition: Stored<CaseloadAdditionModel>;
  CaseloadAdditionPayload: Omit<CaseloadAdditionPayload, 'caseloadAddition' | 'errors'> & { caseloadAddition?: Maybe<ResolversParentTypes['CaseloadAddition']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CaseloadEntry: Stored<CaseloadEntryModel>;
  CaseloadEntryConnection: Connection<Stored<CaseloadEntryModel>>;
  CaseloadEntryEdge: Omit<CaseloadEntryEdge, 'node'> & { node: ResolversParentTypes['CaseloadEntry'] };
  CaseloadFilter: CaseloadFilter;
  Boolean: Scalars['Boolean']['output'];
  CaseloadRules: Stored<CaseloadRulesModel>;
  CaseloadRulesPayload: Omit<CaseloadRulesPayload, 'caseloadRules' | 'errors'> & { caseloadRules?: Maybe<ResolversParentTypes['CaseloadRules']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CaseloadSize: CaseloadSize;
  ClosePackageInput: ClosePackageInput;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  CreateCaseloadRulesInput: CreateCaseloadRulesInput;
  CreateCriteriaSetInput: CreateCriteriaSetInput;
  CriteriaSet: Stored<CriteriaSetModel>;
  CriteriaSetConnection: Connection<Stored<CriteriaSetModel>>;
  CriteriaSetEdge: Omit<CriteriaSetEdge, 'node'> & { node: ResolversParentTypes['CriteriaSet'] };
  CriteriaSetFilter: CriteriaSetFilter;
  CriteriaSetPayload: Omit<CriteriaSetPayload, 'criteriaSet' | 'errors'> & { criteriaSet?: Maybe<ResolversParentTypes['CriteriaSet']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CriteriaUsed: CriteriaUsed;
  Criterion: Criterion;
  Float: Scalars['Float']['output'];
  CriterionEvidence: Omit<CriterionEvidence, 'reference'> & { reference: ResolversParentTypes['Reference'] };
  CriterionInput: CriterionInput;
  CriterionMatch: Omit<CriterionMatch, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['CriterionEvidence']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DischargePatientInput: DischargePatientInput;
  EndCriteriaSetInput: EndCriteriaSetInput;
  EnterInErrorInput: EnterInErrorInput;
  Episode: Stored<EpisodeModel>;
  EpisodeConnection: Connection<Stored<EpisodeModel>>;
  EpisodeEdge: Omit<EpisodeEdge, 'node'> & { node: ResolversParentTypes['Episode'] };
  EpisodeEnding: EpisodeEndingModel;
  EpisodeFilter: EpisodeFilter;
  EpisodePayload: Omit<EpisodePayload, 'episode' | 'errors'> & { episode?: Maybe<ResolversParentTypes['Episode']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EpisodeStage: Omit<EpisodeStage, 'period'> & { period: ResolversParentTypes['Period'] };
  Goal: EntityReference;
  HandOverCaseloadInput: HandOverCaseloadInput;
  Handover: Stored<HandoverModel>;
  HandoverConnection: Connection<Stored<HandoverModel>>;
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  HandoverFilter: HandoverFilter;
  HandoverPayload: Omit<HandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, handover?: Maybe<ResolversParentTypes['Handover']> };
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Observation: EntityReference;
  OpenEpisodeInput: OpenEpisodeInput;
  OpenPackageInput: OpenPackageInput;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PointOfContact: Omit<PointOfContact, 'coordinator' | 'episode'> & { coordinator: ResolversParentTypes['Reference'], episode: ResolversParentTypes['Episode'] };
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseCaseloadRulesInput: ReviseCaseloadRulesInput;
  ReviseCriteriaSetInput: ReviseCriteriaSetInput;
  ReviseEpisodeInput: ReviseEpisodeInput;
  StaleVersion: StaleVersion;
  Task: EntityReference;
  TransferEpisodeInput: TransferEpisodeInput;
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdditionResultResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['AdditionResult'] = ResolversParentTypes['AdditionResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['CriterionMatch']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  criteria?: Resolver<ResolversTypes['CriteriaUsed'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePackageResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CarePackage'] = ResolversParentTypes['CarePackage']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseloadAdditionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadAddition'] = ResolversParentTypes['CaseloadAddition']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteriaSet?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['AdditionResult']>, ParentType, ContextType>;
};

export type CaseloadAdditionPayloadResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadAdditionPayload'] = ResolversParentTypes['CaseloadAdditionPayload']> = {
  caseloadAddition?: Resolver<Maybe<ResolversTypes['CaseloadAddition']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseloadEntryResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadEntry'] = ResolversParentTypes['CaseloadEntry']> = {
  ageLimitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  entryRoute?: Resolver<Maybe<ResolversTypes['EntryRoute']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inHospitalSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextContactDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  packageEnds?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['EpisodePriority'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['CaseloadRisk']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EpisodeStatus'], ParentType, ContextType>;
  unacknowledgedActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseloadEntryConnectionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadEntryConnection'] = ResolversParentTypes['CaseloadEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseloadEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseloadEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseloadEntryEdgeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadEntryEdge'] = ResolversParentTypes['CaseloadEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseloadEntry'], ParentType, ContextType>;
};

export type CaseloadRulesResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadRules'] = ResolversParentTypes['CaseloadRules'], FederationReferenceType extends FederationReferenceTypes['CaseloadRules'] = FederationReferenceTypes['CaseloadRules']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseloadRules']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageWarningDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packageWarningDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upperAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsOnceAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseloadRulesPayloadResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadRulesPayload'] = ResolversParentTypes['CaseloadRulesPayload']> = {
  caseloadRules?: Resolver<Maybe<ResolversTypes['CaseloadRules']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CaseloadSizeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CaseloadSize'] = ResolversParentTypes['CaseloadSize']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contactOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unacknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriteriaSetResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriteriaSet'] = ResolversParentTypes['CriteriaSet'], FederationReferenceType extends FederationReferenceTypes['CriteriaSet'] = FederationReferenceTypes['CriteriaSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CriteriaSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriteriaKind'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CriteriaMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriteriaSetConnectionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriteriaSetConnection'] = ResolversParentTypes['CriteriaSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CriteriaSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriteriaSetEdgeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriteriaSetEdge'] = ResolversParentTypes['CriteriaSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
};

export type CriteriaSetPayloadResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriteriaSetPayload'] = ResolversParentTypes['CriteriaSetPayload']> = {
  criteriaSet?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CriteriaUsedResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriteriaUsed'] = ResolversParentTypes['CriteriaUsed']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CriteriaMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['FrailtyBand']>, ParentType, ContextType>;
  ecl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withinMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CriterionEvidenceResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriterionEvidence'] = ResolversParentTypes['CriterionEvidence']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CriterionMatchResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['CriterionMatch'] = ResolversParentTypes['CriterionMatch']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['CriterionEvidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EpisodeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode'], FederationReferenceType extends FederationReferenceTypes['Episode'] = FederationReferenceTypes['Episode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Episode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['EpisodeEnding']>, ParentType, ContextType>;
  entryRoute?: Resolver<Maybe<ResolversTypes['EntryRoute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managingOrganisation?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['CarePackage']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['EpisodePriority']>, ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EpisodeStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['EpisodeStage']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EpisodeConnectionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['EpisodeConnection'] = ResolversParentTypes['EpisodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Episode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EpisodeEdgeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['EpisodeEdge'] = ResolversParentTypes['EpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
};

export type EpisodeEndingResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['EpisodeEnding'] = ResolversParentTypes['EpisodeEnding']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EndingKind'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type EpisodePayloadResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['EpisodePayload'] = ResolversParentTypes['EpisodePayload']> = {
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EpisodeStageResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['EpisodeStage'] = ResolversParentTypes['EpisodeStage']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EpisodeStatus'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover'], FederationReferenceType extends FederationReferenceTypes['Handover'] = FederationReferenceTypes['Handover']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Handover']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beyondCapacity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromCoordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toCoordinator?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverEdgeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};

export type HandoverPayloadResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['HandoverPayload'] = ResolversParentTypes['HandoverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService'], FederationReferenceType extends FederationReferenceTypes['HealthcareService'] = FederationReferenceTypes['HealthcareService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthcareService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseloadRules?: Resolver<ReadonlyArray<ResolversTypes['CaseloadRules']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCaseload?: Resolver<ResolversTypes['CaseloadAdditionPayload'], ParentType, ContextType, RequireFields<MutationAddToCaseloadArgs, 'input'>>;
  assignCoordinator?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationAssignCoordinatorArgs, 'input'>>;
  closePackage?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationClosePackageArgs, 'input'>>;
  createCaseloadRules?: Resolver<ResolversTypes['CaseloadRulesPayload'], ParentType, ContextType, RequireFields<MutationCreateCaseloadRulesArgs, 'input'>>;
  createCriteriaSet?: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCreateCriteriaSetArgs, 'input'>>;
  dischargePatient?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationDischargePatientArgs, 'input'>>;
  endCriteriaSet?: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationEndCriteriaSetArgs, 'input'>>;
  enterCriteriaSetInError?: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationEnterCriteriaSetInErrorArgs, 'input'>>;
  enterEpisodeInError?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationEnterEpisodeInErrorArgs, 'input'>>;
  handOverCaseload?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationHandOverCaseloadArgs, 'input'>>;
  openEpisode?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationOpenEpisodeArgs, 'input'>>;
  openPackage?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationOpenPackageArgs, 'input'>>;
  reviseCaseloadRules?: Resolver<ResolversTypes['CaseloadRulesPayload'], ParentType, ContextType, RequireFields<MutationReviseCaseloadRulesArgs, 'input'>>;
  reviseCriteriaSet?: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationReviseCriteriaSetArgs, 'input'>>;
  reviseEpisode?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationReviseEpisodeArgs, 'input'>>;
  transferEpisode?: Resolver<ResolversTypes['EpisodePayload'], ParentType, ContextType, RequireFields<MutationTransferEpisodeArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordinatedBy?: Resolver<Maybe<ResolversTypes['PointOfContact']>, ParentType, ContextType>;
  episodes?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<PatientEpisodesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PointOfContactResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['PointOfContact'] = ResolversParentTypes['PointOfContact']> = {
  coordinator?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseload?: Resolver<ResolversTypes['CaseloadEntryConnection'], ParentType, ContextType, RequireFields<PractitionerCaseloadArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ageOut?: Resolver<ResolversTypes['CaseloadEntryConnection'], ParentType, ContextType, RequireFields<QueryAgeOutArgs, 'before' | 'first'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'by' | 'first'>>;
  caseload?: Resolver<ResolversTypes['CaseloadEntryConnection'], ParentType, ContextType, RequireFields<QueryCaseloadArgs, 'first' | 'orderBy'>>;
  caseloadSize?: Resolver<ResolversTypes['CaseloadSize'], ParentType, ContextType, RequireFields<QueryCaseloadSizeArgs, 'coordinatorId'>>;
  criteriaSet?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType, RequireFields<QueryCriteriaSetArgs, 'id'>>;
  criteriaSets?: Resolver<ResolversTypes['CriteriaSetConnection'], ParentType, ContextType, RequireFields<QueryCriteriaSetsArgs, 'first'>>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeArgs, 'id'>>;
  handovers?: Resolver<ResolversTypes['HandoverConnection'], ParentType, ContextType, RequireFields<QueryHandoversArgs, 'first'>>;
  packagesEnding?: Resolver<ResolversTypes['CaseloadEntryConnection'], ParentType, ContextType, RequireFields<QueryPackagesEndingArgs, 'before' | 'first'>>;
  unallocated?: Resolver<ResolversTypes['CaseloadEntryConnection'], ParentType, ContextType, RequireFields<QueryUnallocatedArgs, 'first'>>;
};

export type ReferenceResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  episodes?: Resolver<ReadonlyArray<ResolversTypes['Episode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = CaseloadsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CaseloadsContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AdditionResult?: AdditionResultResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CarePackage?: CarePackageResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CaseloadAddition?: CaseloadAdditionResolvers<ContextType>;
  CaseloadAdditionPayload?: CaseloadAdditionPayloadResolvers<ContextType>;
  CaseloadEntry?: CaseloadEntryResolvers<ContextType>;
  CaseloadEntryConnection?: CaseloadEntryConnectionResolvers<ContextType>;
  CaseloadEntryEdge?: CaseloadEntryEdgeResolvers<ContextType>;
  CaseloadRules?: CaseloadRulesResolvers<ContextType>;
  CaseloadRulesPayload?: CaseloadRulesPayloadResolvers<ContextType>;
  CaseloadSize?: CaseloadSizeResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  CriteriaSet?: CriteriaSetResolvers<ContextType>;
  CriteriaSetConnection?: CriteriaSetConnectionResolvers<ContextType>;
  CriteriaSetEdge?: CriteriaSetEdgeResolvers<ContextType>;
  CriteriaSetPayload?: CriteriaSetPayloadResolvers<ContextType>;
  CriteriaUsed?: CriteriaUsedResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionEvidence?: CriterionEvidenceResolvers<ContextType>;
  CriterionMatch?: CriterionMatchResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Episode?: EpisodeResolvers<ContextType>;
  EpisodeConnection?: EpisodeConnectionResolvers<ContextType>;
  EpisodeEdge?: EpisodeEdgeResolvers<ContextType>;
  EpisodeEnding?: EpisodeEndingResolvers<ContextType>;
  EpisodePayload?: EpisodePayloadResolvers<ContextType>;
  EpisodeStage?: EpisodeStageResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  HandoverPayload?: HandoverPayloadResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PointOfContact?: PointOfContactResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
