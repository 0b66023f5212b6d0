import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Referral as ReferralModel } from "../subgraphs/referrals/referral/referral.ts";
import type { Task as TaskModel } from "../subgraphs/referrals/task/task.ts";
import type { Intake as IntakeModel } from "../subgraphs/referrals/intake/intake.ts";
import type { Triage as TriageModel } from "../subgraphs/referrals/triage/triage.ts";
import type { Clock as ClockModel } from "../subgraphs/referrals/clock/clock.ts";
import type { UnmetNeed as UnmetNeedModel } from "../subgraphs/referrals/unmet-need/unmet-need.ts";
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ReferralsContext } from '../subgraphs/referrals/referrals.context.ts';
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

export type AcceptReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who takes it on; the service, unless given. */
  readonly owner?: InputMaybe<ReferenceInput>;
};

export type AcceptTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who takes it on; its owner already, unless given. */
  readonly owner?: InputMaybe<ReferenceInput>;
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

export type AllocatePathwayInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The code of a pathway of the service. */
  readonly pathway: Scalars['String']['input'];
};

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type AskReferrerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly question: Scalars['String']['input'];
};

export type CancelTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

/** A time within which something must happen for a referred person. */
export type Clock = {
  readonly __typename?: 'Clock';
  readonly createdAt: Scalars['DateTime']['output'];
  /** The last day in time. It moves on by the days of a pause. */
  readonly dueBy: Scalars['DateTime']['output'];
  /** Whole days that it has run, pauses left out. */
  readonly elapsedDays: Scalars['Int']['output'];
  /** Whole weeks of those. */
  readonly elapsedWeeks: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether it stopped in time; null while it has not stopped. */
  readonly inTime: Maybe<Scalars['Boolean']['output']>;
  /** What it counts towards. FHIR: our Extension-ClockKind. */
  readonly kind: ClockKind;
  /** The target, as people say it. */
  readonly name: Scalars['String']['output'];
  /** Who waits. Basic.subject. */
  readonly patient: Maybe<Patient>;
  /** When it stood still. */
  readonly pauses: ReadonlyArray<ClockPause>;
  /** What started it. FHIR: our Extension-Referral. */
  readonly referral: Maybe<Referral>;
  /** Who is to act in time. FHIR: our Extension-HealthcareService. */
  readonly service: Maybe<HealthcareService>;
  /** The day or moment that counts as its start. */
  readonly startedOn: Scalars['DateTime']['output'];
  /** How it stands at this moment. */
  readonly state: ClockState;
  /** When it stopped, or null while it has not. */
  readonly stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** The contact, visit or plan that stopped it, where one did. */
  readonly stoppedBy: Maybe<Reference>;
  /** What stopped it. */
  readonly stoppedFor: Maybe<Milestone>;
  /** What will stop it. */
  readonly stopsOn: Milestone;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type ClockConnection = {
  readonly __typename?: 'ClockConnection';
  readonly edges: ReadonlyArray<ClockEdge>;
  readonly nodes: ReadonlyArray<Clock>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ClockEdge = {
  readonly __typename?: 'ClockEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Clock;
};

/** Every condition that is given must hold. */
export type ClockFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<ClockKind>>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** BREACHED and DUE_SOON are running too, but RUNNING finds neither. */
  readonly state?: InputMaybe<ClockState>;
};

/** What a clock counts towards. */
export type ClockKind =
  /** The first contact: eighteen weeks from referral in the children's service. */
  | 'CONTACT'
  /** A step of a pathway. */
  | 'PATHWAY'
  /** The plan: two weeks from the first visit in the children's service. */
  | 'PLAN'
  | 'TRIAGE';

/** A time during which a clock stood still. */
export type ClockPause = {
  readonly __typename?: 'ClockPause';
  /** When the referrer was asked. */
  readonly from: Scalars['DateTime']['output'];
  /** What was asked. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Null while it lasts. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** What starts, pauses and stops one clock of a service, and how long it may run. */
export type ClockRule = {
  readonly __typename?: 'ClockRule';
  /** Days, the last one included: eighteen weeks are 126. */
  readonly days: Scalars['Int']['output'];
  /** So many days before it runs out it is due soon. */
  readonly dueSoonDays: Scalars['Int']['output'];
  /** What it counts towards. */
  readonly kind: ClockKind;
  /** The target, as people say it. */
  readonly name: Scalars['String']['output'];
  /** The pathway that it belongs to; null where it counts on every one. */
  readonly pathway: Maybe<Scalars['String']['output']>;
  /** Whether it stands still while the referrer is asked for more. */
  readonly pausable: Scalars['Boolean']['output'];
  /** What starts it. */
  readonly startsOn: Milestone;
  /** What stops it. The end of the referral stops any clock. */
  readonly stopsOn: Milestone;
};

export type ClockRuleInput = {
  readonly days: Scalars['Int']['input'];
  readonly dueSoonDays: Scalars['Int']['input'];
  readonly kind: ClockKind;
  readonly name: Scalars['String']['input'];
  readonly pathway?: InputMaybe<Scalars['String']['input']>;
  readonly pausable: Scalars['Boolean']['input'];
  readonly startsOn: Milestone;
  readonly stopsOn: Milestone;
};

export type ClockState =
  /** It runs, and its last day is over. */
  | 'BREACHED'
  /** It runs, and runs out soon. */
  | 'DUE_SOON'
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED';

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

export type CompleteTaskInput = {
  readonly businessStatus?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What came of it, for whoever asked. It is kept among the notes. */
  readonly outcome: Scalars['String']['input'];
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

/** That a family was to be asked about care coordination, and what they said. */
export type CoordinationSuggestion = {
  readonly __typename?: 'CoordinationSuggestion';
  /** Null while they have not been asked. */
  readonly answer: Maybe<FamilyAnswer>;
  /** When the family said so. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What they said besides. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The referral that came of it. */
  readonly referral: Maybe<Referral>;
  /** The service that would coordinate. */
  readonly service: Maybe<HealthcareService>;
  /** When triage thought of it. */
  readonly suggestedAt: Scalars['DateTime']['output'];
  /** The task of asking. */
  readonly task: Maybe<Task>;
};

export type CreateIntakeInput = {
  readonly areas: ReadonlyArray<IntakeAreaInput>;
  readonly chaseAfterDays: Scalars['Int']['input'];
  readonly clocks: ReadonlyArray<ClockRuleInput>;
  readonly eligibility: ReadonlyArray<EligibilityRuleInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pathways: ReadonlyArray<PathwayInput>;
  readonly serviceId: Scalars['ID']['input'];
  readonly sources: ReadonlyArray<ReferralSource>;
};

export type CreateReferralInput = {
  /** When it was written; now, unless given. */
  readonly authoredOn?: InputMaybe<Scalars['DateTime']['input']>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  /** True where one that is open to the same service is no duplicate: it is for another problem. */
  readonly besidesOpen: Scalars['Boolean']['input'];
  /** The unpaid carer, among the person's related people, whom it is for. */
  readonly carerId?: InputMaybe<Scalars['ID']['input']>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  /** Needed, unless `kind` says it. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  /** The episode of care that it is made in. */
  readonly episodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same referral. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly identifiers: ReadonlyArray<IdentifierInput>;
  readonly intent: ReferralIntent;
  /** What kind of help: it says what is asked for, and of whom, where you do not. */
  readonly kind?: InputMaybe<ReferralKind>;
  readonly notes: ReadonlyArray<NoteInput>;
  /** When it is wanted: this or `occurrencePeriod`. */
  readonly occurrenceAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurrencePeriod?: InputMaybe<PeriodInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly patientInstruction?: InputMaybe<Scalars['String']['input']>;
  readonly performerType?: InputMaybe<CodeableConceptInput>;
  /** Where one is named, the task is theirs to accept. */
  readonly performers: ReadonlyArray<ReferenceInput>;
  readonly priority?: InputMaybe<ReferralPriority>;
  readonly priorityReason?: InputMaybe<CodeableConceptInput>;
  readonly reasonReferences: ReadonlyArray<ReferenceInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly requester: ReferenceInput;
  readonly source?: InputMaybe<CodeableConceptInput>;
  /** Who sends the person, in a word. Services may accept some and not others. */
  readonly sourceKind?: InputMaybe<ReferralSource>;
  /** What you know of the person that the service's rules ask for. */
  readonly stated: StatedFactsInput;
  /** ACTIVE, or DRAFT where it is still to be sent. */
  readonly status: ReferralStatus;
  readonly supportingInfo: ReadonlyArray<ReferenceInput>;
  /** Twelve digits. */
  readonly ubrn?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTaskInput = {
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly businessStatus?: InputMaybe<CodeableConceptInput>;
  /** A task says what is to be done, as a code or as a description. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** By when. */
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly focus?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same task. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intent: TaskIntent;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly owner?: InputMaybe<ReferenceInput>;
  readonly partOf: ReadonlyArray<ReferenceInput>;
  /** Leave it out for work about no one person. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly performerTypes: ReadonlyArray<CodeableConceptInput>;
  readonly priority?: InputMaybe<TaskPriority>;
  readonly reason?: InputMaybe<CodeableConceptInput>;
  readonly reasonReference?: InputMaybe<ReferenceInput>;
  readonly requester?: InputMaybe<ReferenceInput>;
  /** REQUESTED, DRAFT or READY. */
  readonly status: TaskStatus;
};

/** What one criterion found. */
export type CriterionFinding = {
  readonly __typename?: 'CriterionFinding';
  /** What that rests on. */
  readonly evidence: ReadonlyArray<EligibilityEvidence>;
  /** What was looked at. */
  readonly measure: EligibilityMeasure;
  /** Whether it is met. */
  readonly result: EligibilityResult;
};

/** Concepts that count as one: an area of development, a kind of therapist. */
export type CriterionGroup = {
  readonly __typename?: 'CriterionGroup';
  /** What counts as it in the record. */
  readonly ecl: Scalars['String']['output'];
  /** `GROSS_MOTOR`, `PHYSIOTHERAPY`: as referrers state them. */
  readonly name: Scalars['String']['output'];
};

export type CriterionGroupInput = {
  readonly ecl: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type DevelopmentArea =
  | 'COGNITION'
  | 'FINE_MOTOR'
  | 'GROSS_MOTOR'
  | 'SELF_CARE'
  | 'SENSORY'
  | 'SOCIAL_AND_EMOTIONAL'
  | 'SPEECH_AND_LANGUAGE';

/** A referral of this person to this service is open already. */
export type DuplicateReferral = UserError & {
  readonly __typename?: 'DuplicateReferral';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The one that is open. */
  readonly referral: Maybe<Referral>;
};

/** What the rules of a service say of one referral today. */
export type EligibilityAssessment = {
  readonly __typename?: 'EligibilityAssessment';
  /** In whole years on that day. */
  readonly ageAtReferral: Maybe<Scalars['Int']['output']>;
  /** Where the person should be referred instead, where the rules say so. */
  readonly redirectTo: Maybe<HealthcareService>;
  /** What is judged. */
  readonly referral: Maybe<Referral>;
  /** The day that decides: that of the referral, not today. */
  readonly referredOn: Maybe<Scalars['DateTime']['output']>;
  /** Each rule, in the service's order. */
  readonly rules: ReadonlyArray<EligibilityFinding>;
  /** Whose rules judge. */
  readonly service: Maybe<HealthcareService>;
  /** What follows from the rules. */
  readonly verdict: EligibilityVerdict;
};

/** What one rule looks at, and its bounds. */
export type EligibilityCriterion = {
  readonly __typename?: 'EligibilityCriterion';
  /** Of AREAS_OF_DELAY and THERAPISTS: how many. */
  readonly atLeast: Maybe<Scalars['Int']['output']>;
  /** Of CONDITION and COMPLEX_MEDICAL_NEEDS: SNOMED CT's expression language. */
  readonly ecl: Maybe<Scalars['String']['output']>;
  /** Of AREAS_OF_DELAY and THERAPISTS: what counts as one. */
  readonly groups: ReadonlyArray<CriterionGroup>;
  /** What is looked at. */
  readonly measure: EligibilityMeasure;
  /** Of LIVES_IN: postcode areas, districts or sectors. */
  readonly postcodes: ReadonlyArray<Scalars['String']['output']>;
  /** Of birthdays, and of CONDITION: which birthday. */
  readonly years: Maybe<Scalars['Int']['output']>;
};

export type EligibilityCriterionInput = {
  readonly atLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly ecl?: InputMaybe<Scalars['String']['input']>;
  readonly groups: ReadonlyArray<CriterionGroupInput>;
  readonly measure: EligibilityMeasure;
  readonly postcodes: ReadonlyArray<Scalars['String']['input']>;
  readonly years?: InputMaybe<Scalars['Int']['input']>;
};

/** A fact that a rule rests on, with its date and its source. */
export type EligibilityEvidence = {
  readonly __typename?: 'EligibilityEvidence';
  /** When it was so, or was stated. */
  readonly date: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands: a condition, a team, a referral. */
  readonly source: Maybe<Reference>;
  /** The fact, in words. */
  readonly what: Scalars['String']['output'];
};

/** What one rule says, and why. */
export type EligibilityFinding = {
  readonly __typename?: 'EligibilityFinding';
  /** The rule's. */
  readonly code: Scalars['String']['output'];
  /** What each of its criteria found. */
  readonly criteria: ReadonlyArray<CriterionFinding>;
  /** The exceptions that set this exclusion aside. */
  readonly overriddenBy: ReadonlyArray<Scalars['String']['output']>;
  /** What it does where it holds. */
  readonly part: EligibilityPart;
  /** Whether it holds. */
  readonly result: EligibilityResult;
  /** The rule in words. */
  readonly statement: Scalars['String']['output'];
};

/** What a rule looks at. */
export type EligibilityMeasure =
  /** Delay in `atLeast` areas of development: those that the referrer stated, and conditions in the ECL of `groups`. */
  | 'AREAS_OF_DELAY'
  /** Complex medical needs: as the referrer stated, or a condition within `ecl`. */
  | 'COMPLEX_MEDICAL_NEEDS'
  /** A condition within `ecl`; diagnosed after the birthday at `years`, where given. */
  | 'CONDITION'
  /** The person's home is in one of `postcodes`. */
  | 'LIVES_IN'
  /** The service has taken the person on before. */
  | 'PREVIOUSLY_KNOWN'
  /** The family moved here, and had an equivalent service before: as the referrer stated. */
  | 'PRIOR_EQUIVALENT_SERVICE'
  /** The referral is dated after the birthday at `years`. On the birthday itself it is not. */
  | 'REFERRED_AFTER_BIRTHDAY'
  /** The referral is dated before the birthday at `years`. */
  | 'REFERRED_BEFORE_BIRTHDAY'
  /** Support from `atLeast` different therapists: those stated, and roles of the person's teams in the ECL of `groups`. */
  | 'THERAPISTS';

/** What one rule of a service does. */
export type EligibilityPart =
  /** Where it holds, the exclusions that it names count no longer. */
  | 'EXCEPTION'
  /** Must not hold. */
  | 'EXCLUSION'
  /** Must hold; of those of one group, one must. */
  | 'INCLUSION'
  /** Where it holds for someone who is not taken, it says where they should go. */
  | 'REDIRECTION';

export type EligibilityResult =
  | 'DOES_NOT_HOLD'
  | 'HOLDS'
  | 'NOT_KNOWN';

/** One rule on whom a service takes: all its criteria must be met for it to hold. */
export type EligibilityRule = {
  readonly __typename?: 'EligibilityRule';
  /** The service's own: `AGE`. Unique among its rules. */
  readonly code: Scalars['String']['output'];
  /** What it looks at. */
  readonly criteria: ReadonlyArray<EligibilityCriterion>;
  /** Of the inclusions of one group, one is enough. */
  readonly group: Maybe<Scalars['String']['output']>;
  /** Of an exception: the codes of the exclusions that it sets aside. */
  readonly overrides: ReadonlyArray<Scalars['String']['output']>;
  /** What it does where it holds. */
  readonly part: EligibilityPart;
  /** Of a redirection: where the person should be referred. */
  readonly redirectTo: Maybe<HealthcareService>;
  /** The rule in words, as the service publishes it. */
  readonly statement: Scalars['String']['output'];
};

export type EligibilityRuleInput = {
  readonly code: Scalars['String']['input'];
  readonly criteria: ReadonlyArray<EligibilityCriterionInput>;
  readonly group?: InputMaybe<Scalars['String']['input']>;
  readonly overrides: ReadonlyArray<Scalars['String']['input']>;
  readonly part: EligibilityPart;
  readonly redirectToId?: InputMaybe<Scalars['ID']['input']>;
  readonly statement: Scalars['String']['input'];
};

export type EligibilityVerdict =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE'
  /** What is known does not decide it. */
  | 'NOT_KNOWN'
  /** Not eligible here, and another service should have them. */
  | 'REDIRECT';

export type EndReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for whoever reads the record later. Needed to revoke a referral. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** COMPLETED or REVOKED. */
  readonly status: ReferralStatus;
};

export type EndUnmetNeedInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** MET or GONE. */
  readonly status: UnmetNeedStatus;
};

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Episode = {
  readonly __typename?: 'Episode';
  readonly id: Scalars['ID']['output'];
};

export type FailTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
};

export type FamilyAnswer =
  | 'ACCEPTED'
  | 'DECLINED';

export type Goal = {
  readonly __typename?: 'Goal';
  readonly id: Scalars['ID']['output'];
};

/** Something that an organisation offers, to which a person can be referred or signposted. */
export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
  /** How it takes people in; null where it has said nothing here. */
  readonly intake: Maybe<Intake>;
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

/** A task cannot take this step from where it is. */
export type IllegalTransition = UserError & {
  readonly __typename?: 'IllegalTransition';
  readonly code: Scalars['String']['output'];
  /** The status that it has. */
  readonly from: TaskStatus;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it cannot go to from there. */
  readonly to: TaskStatus;
};

/** How a service takes people in: from whom, from where, by which rules, and within which time. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** The areas that it serves, each with its form; empty where it serves everywhere. */
  readonly areas: ReadonlyArray<IntakeArea>;
  /** Days of silence after which an unanswered referral is chased. */
  readonly chaseAfterDays: Scalars['Int']['output'];
  /** What starts, pauses and stops each of its clocks. */
  readonly clocks: ReadonlyArray<ClockRule>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whom it takes, and whom not. */
  readonly eligibility: ReadonlyArray<EligibilityRule>;
  readonly id: Scalars['ID']['output'];
  /** The pathways that triage may put a referral on. */
  readonly pathways: ReadonlyArray<Pathway>;
  /** Whose intake it is. */
  readonly service: Maybe<HealthcareService>;
  /** Who may refer; empty where anyone may. */
  readonly sources: ReadonlyArray<ReferralSource>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

/** A part of the country that a service serves, and the form that it uses there. */
export type IntakeArea = {
  readonly __typename?: 'IntakeArea';
  /** Null where any referral will do. */
  readonly form: Maybe<ReferralForm>;
  /** As the service calls it. */
  readonly name: Scalars['String']['output'];
  /** Postcode areas, districts or sectors: `CT`, `CT1`, `CT1 2`. */
  readonly postcodes: ReadonlyArray<Scalars['String']['output']>;
};

export type IntakeAreaInput = {
  readonly form?: InputMaybe<ReferralFormInput>;
  readonly name: Scalars['String']['input'];
  readonly postcodes: ReadonlyArray<Scalars['String']['input']>;
};

export type IntakePayload = {
  readonly __typename?: 'IntakePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The intake as it now is; null where it was refused. */
  readonly intake: Maybe<Intake>;
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

/** A step of a referral's way that starts or stops a clock. */
export type Milestone =
  | 'ACCEPTED'
  /** Somebody tried to reach the person. */
  | 'CONTACT_ATTEMPTED'
  /** The person, or their family, was spoken to. */
  | 'CONTACT_MADE'
  /** Triage decided, whatever it decided. */
  | 'DECIDED'
  /** The referral came to its end. */
  | 'ENDED'
  | 'FIRST_VISIT'
  | 'PATHWAY_ALLOCATED'
  | 'PLAN_AGREED'
  /** The referral was written. */
  | 'REFERRED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes the person on. Refused where the service's rules exclude them. */
  readonly acceptReferral: TriagePayload;
  /** Someone takes the task on, and owns it from then on. */
  readonly acceptTask: TaskPayload;
  /** Puts the referral on a pathway of the service, whose clocks start. */
  readonly allocatePathway: TriagePayload;
  /** Asks whoever referred for what is missing. Clocks that may pause do so until the answer. */
  readonly askReferrer: TriagePayload;
  /** Whoever asked no longer needs it. */
  readonly cancelTask: TaskPayload;
  /** The work is done: the loop is closed with what came of it. */
  readonly completeTask: TaskPayload;
  /** Sets how a service takes people in. For supervisors of the organisation that provides the service. */
  readonly createIntake: IntakePayload;
  /** Refers a person, and asks for the referral to be taken up: a REQUESTED task with focus on it is made with it. */
  readonly createReferral: ReferralPayload;
  /** Asks someone to do something, about a person or not, by a day where one is given. */
  readonly createTask: TaskPayload;
  /** Ends the referral: completed, or revoked with the reason. What is revoked calls off the tasks that are still open. */
  readonly endReferral: ReferralPayload;
  /** The need is met, or is there no longer. */
  readonly endUnmetNeed: UnmetNeedPayload;
  /** Marks a referral that should never have been recorded. It stays for the audit, leaves every list, and calls off its tasks. */
  readonly enterReferralInError: ReferralPayload;
  /** Marks a task that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterTaskInError: TaskPayload;
  /** Marks a report that should never have been made. It stays for the audit, and leaves every list. */
  readonly enterUnmetNeedInError: UnmetNeedPayload;
  /** The work was tried and cannot be done. */
  readonly failTask: TaskPayload;
  /** Says how soon the person should be seen, and why. */
  readonly prioritiseReferral: TriagePayload;
  /** Records what the family said. Where they would like it, a referral to the service that was suggested is made. */
  readonly recordCoordinationAnswer: TriagePayload;
  /** Records what the referrer answered. What was paused goes on. */
  readonly recordReferrerAnswer: TriagePayload;
  /** Records that a person, or a carer, was told of a service or given information, with the code for it. */
  readonly recordSignposting: ReferralPayload;
  /** Passes the referral on to another service. The new referral takes the place of this one, and keeps its date. */
  readonly redirectReferral: TriagePayload;
  /** Refers a person whose referral has ended once more, to the same service. New clocks start, and the history is kept. */
  readonly referAgain: ReferralPayload;
  /** Turns the referral down, for a reason that goes back to whoever referred. */
  readonly rejectReferral: TriagePayload;
  /** Someone turns the task down. The reason goes back to whoever asked. */
  readonly rejectTask: TaskPayload;
  /** Reports that nothing fits what a person needs. */
  readonly reportUnmetNeed: UnmetNeedPayload;
  /** Changes how a service takes people in. What runs already runs on by the rules that it started with. */
  readonly reviseIntake: IntakePayload;
  /** Changes what the referral says. A draft that becomes ACTIVE is sent: its task is then REQUESTED. */
  readonly reviseReferral: ReferralPayload;
  /** Changes what the task says, or takes one of the steps REQUESTED, RECEIVED, READY and ON_HOLD. */
  readonly reviseTask: TaskPayload;
  /** Work begins, or goes on after a pause. */
  readonly startTask: TaskPayload;
  /** Says what the referrer knows of the person that no record holds, for the service's rules to judge. */
  readonly stateReferralFacts: TriagePayload;
  /** Has somebody ask the family about care coordination, where they were referred for something else. */
  readonly suggestCareCoordination: TriagePayload;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationAcceptTaskArgs = {
  input: AcceptTaskInput;
};


export type MutationAllocatePathwayArgs = {
  input: AllocatePathwayInput;
};


export type MutationAskReferrerArgs = {
  input: AskReferrerInput;
};


export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationCreateIntakeArgs = {
  input: CreateIntakeInput;
};


export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


export type MutationEndReferralArgs = {
  input: EndReferralInput;
};


export type MutationEndUnmetNeedArgs = {
  input: EndUnmetNeedInput;
};


export type MutationEnterReferralInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterTaskInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterUnmetNeedInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationFailTaskArgs = {
  input: FailTaskInput;
};


export type MutationPrioritiseReferralArgs = {
  input: PrioritiseReferralInput;
};


export type MutationRecordCoordinationAnswerArgs = {
  input: RecordCoordinationAnswerInput;
};


export type MutationRecordReferrerAnswerArgs = {
  input: RecordReferrerAnswerInput;
};


export type MutationRecordSignpostingArgs = {
  input: RecordSignpostingInput;
};


export type MutationRedirectReferralArgs = {
  input: RedirectReferralInput;
};


export type MutationReferAgainArgs = {
  input: ReferAgainInput;
};


export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


export type MutationRejectTaskArgs = {
  input: RejectTaskInput;
};


export type MutationReportUnmetNeedArgs = {
  input: ReportUnmetNeedInput;
};


export type MutationReviseIntakeArgs = {
  input: ReviseIntakeInput;
};


export type MutationReviseReferralArgs = {
  input: ReviseReferralInput;
};


export type MutationReviseTaskArgs = {
  input: ReviseTaskInput;
};


export type MutationStartTaskArgs = {
  input: StartTaskInput;
};


export type MutationStateReferralFactsArgs = {
  input: StateReferralFactsInput;
};


export type MutationSuggestCareCoordinationArgs = {
  input: SuggestCareCoordinationInput;
};

/** The service's rules exclude the person. */
export type NotEligible = UserError & {
  readonly __typename?: 'NotEligible';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The codes of the rules that decided it. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** What the rules say. */
  readonly verdict: EligibilityVerdict;
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

/** A way through a service, with times of its own. */
export type Pathway = {
  readonly __typename?: 'Pathway';
  /** The service's own. */
  readonly code: Scalars['String']['output'];
  /** As people say it. */
  readonly name: Scalars['String']['output'];
};

export type PathwayInput = {
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** A person registered for care. */
export type Patient = {
  readonly __typename?: 'Patient';
  readonly id: Scalars['ID']['output'];
  /** The person's referrals, newest first unless another order is asked for. */
  readonly referrals: ReferralConnection;
  /** What is to be done for the person, those due first on top. */
  readonly tasks: TaskConnection;
};


/** A person registered for care. */
export type PatientReferralsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReferralFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ReferralOrder;
};


/** A person registered for care. */
export type PatientTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TaskFilter>;
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

export type PrioritiseReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly priority: ReferralPriority;
  readonly reason: CodeableConceptInput;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What the rules of the service say of a referral, rule by rule with evidence. Null where there is none to be seen. */
  readonly assessEligibility: Maybe<EligibilityAssessment>;
  /** The clocks of the people whom you may see, the next to run out first: `{ state: BREACHED }`, `{ state: DUE_SOON }`. */
  readonly clocks: ClockConnection;
  /** How a service takes people in, or null where it has said nothing. */
  readonly intake: Maybe<Intake>;
  /** The referral of this id, or null where there is none that you may see. */
  readonly referral: Maybe<Referral>;
  /** What each kind of onward referral asks for, and of whom. */
  readonly referralKinds: ReadonlyArray<ReferralKindRule>;
  /** Where a person who lives at this postcode is referred to, and on which form. More than one service may answer. */
  readonly referralRoute: ReadonlyArray<ReferralRoute>;
  /** The referrals of all patients whom you may see, as a worklist: the most urgent first, then the oldest. */
  readonly referrals: ReferralConnection;
  /** The task of this id, or null where there is none that you may see. */
  readonly task: Maybe<Task>;
  /** The tasks that you may see, those due first on top: one person's or organisation's with `ownerId`. */
  readonly tasks: TaskConnection;
  /** What was decided, or is to be decided, on a referral that was sent to a service that triages. */
  readonly triage: Maybe<Triage>;
  /** The referrals that wait for a decision: the most urgent first, then those whose clock runs out first. */
  readonly triageQueue: TriageConnection;
  /** The unmet need of this id, or null where there is none that you may see. */
  readonly unmetNeed: Maybe<UnmetNeed>;
  /** What people needed and nobody could give, latest first. */
  readonly unmetNeeds: UnmetNeedConnection;
  /** How many open unmet needs there are in each area, by kind: the most first. */
  readonly unmetNeedsByArea: ReadonlyArray<UnmetNeedCount>;
};


export type QueryAssessEligibilityArgs = {
  referralId: Scalars['ID']['input'];
};


export type QueryClocksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClockFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryIntakeArgs = {
  serviceId: Scalars['ID']['input'];
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralRouteArgs = {
  postcode: Scalars['String']['input'];
};


export type QueryReferralsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReferralFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ReferralOrder;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTriageArgs = {
  referralId: Scalars['ID']['input'];
};


export type QueryTriageQueueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TriageFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUnmetNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnmetNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<UnmetNeedFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUnmetNeedsByAreaArgs = {
  area: InputMaybe<Scalars['String']['input']>;
};

export type RecordCoordinationAnswerInput = {
  readonly answer: FamilyAnswer;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordReferrerAnswerInput = {
  readonly answer: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RecordSignpostingInput = {
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly by?: InputMaybe<ReferenceInput>;
  /** The carer who was told, where it was not the person. */
  readonly carerId?: InputMaybe<Scalars['ID']['input']>;
  /** A code of the reference set that your organisation uses for signposting; in words where there is none. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What information was given; needed where no service is named. */
  readonly information?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReferralKind>;
  readonly patientId: Scalars['ID']['input'];
  /** The service that they were told of. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

export type RedirectReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
  readonly toServiceId: Scalars['ID']['input'];
};

export type ReferAgainInput = {
  /** When it was written; now, unless given. */
  readonly authoredOn?: InputMaybe<Scalars['DateTime']['input']>;
  readonly episodeId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly notes: ReadonlyArray<NoteInput>;
  /** A referral that has ended. */
  readonly previousReferralId: Scalars['ID']['input'];
  readonly priority?: InputMaybe<ReferralPriority>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly requester: ReferenceInput;
  readonly sourceKind?: InputMaybe<ReferralSource>;
  readonly stated: StatedFactsInput;
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

/** A request that someone see, assess or help a person. FHIR ServiceRequest. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** When it was written. ServiceRequest.authoredOn. */
  readonly authoredOn: Maybe<Scalars['DateTime']['output']>;
  /** The plan or request that it carries out. ServiceRequest.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** The unpaid carer whom it is for, where it is not for the person. From ServiceRequest.category and supportingInfo. */
  readonly carer: Maybe<RelatedPerson>;
  /** ServiceRequest.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** The clocks that started with it, in the order in which they run out. */
  readonly clocks: ReadonlyArray<Clock>;
  /** What is asked for. ServiceRequest.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The episode of care that it was made in, where it is known. From ServiceRequest.supportingInfo. */
  readonly episode: Maybe<Episode>;
  /** Earlier referrals of the same person to the same service, latest first. */
  readonly history: ReadonlyArray<Referral>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Other numbers that it goes by. ServiceRequest.identifier. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** ServiceRequest.intent. */
  readonly intent: ReferralIntent;
  /** Whether it is no referral but a word about where to find help: signposting. */
  readonly isSignposting: Scalars['Boolean']['output'];
  /** What kind of help is asked for. FHIR: our coding in ServiceRequest.category. */
  readonly kind: Maybe<ReferralKind>;
  /** ServiceRequest.note. */
  readonly notes: ReadonlyArray<Note>;
  /** When it is wanted, as a moment. ServiceRequest.occurrenceDateTime. */
  readonly occurrenceAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is wanted, as a period. ServiceRequest.occurrencePeriod. */
  readonly occurrencePeriod: Maybe<Period>;
  /** Who is referred. ServiceRequest.subject. */
  readonly patient: Maybe<Patient>;
  /** In words for the person. ServiceRequest.patientInstruction. */
  readonly patientInstruction: Maybe<Scalars['String']['output']>;
  /** What kind of person or service is asked. ServiceRequest.performerType. */
  readonly performerType: Maybe<CodeableConcept>;
  /** Who is asked. ServiceRequest.performer. */
  readonly performers: ReadonlyArray<Reference>;
  /** How soon. None means routine. ServiceRequest.priority. */
  readonly priority: Maybe<ReferralPriority>;
  /** Why it is as urgent as that. FHIR: Extension-UKCore-PriorityReason on ServiceRequest.priority. */
  readonly priorityReason: Maybe<CodeableConcept>;
  /** How far the loop has come: from its tasks. */
  readonly progress: ReferralProgress;
  /** The conditions and observations behind it. ServiceRequest.reasonReference. */
  readonly reasonReferences: ReadonlyArray<Reference>;
  /** Why. ServiceRequest.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** The referrals that it takes the place of. ServiceRequest.replaces. */
  readonly replaces: ReadonlyArray<Reference>;
  /** Who asks. ServiceRequest.requester. */
  readonly requester: Maybe<Reference>;
  /** The service that is asked, where one is. From ServiceRequest.performer. */
  readonly service: Maybe<HealthcareService>;
  /** Who sent the person: a parent, a GP, a nursery, the person. FHIR: Extension-UKCore-SourceOfServiceRequest. */
  readonly source: Maybe<CodeableConcept>;
  /** The same in a word, where it is known. From the codes of `source`. */
  readonly sourceKind: Maybe<ReferralSource>;
  /** ServiceRequest.status. Whether it was accepted is in its tasks. */
  readonly status: ReferralStatus;
  /** What the performer should know. ServiceRequest.supportingInfo. */
  readonly supportingInfo: ReadonlyArray<Reference>;
  /** The tasks that carry it to its end: requested, accepted or rejected, done. FHIR Task.focus. */
  readonly tasks: ReadonlyArray<Task>;
  /** The service's decision; null where the service does not triage here. */
  readonly triage: Maybe<Triage>;
  /** The Unique Booking Reference Number of the NHS e-Referral Service. ServiceRequest.identifier. */
  readonly ubrn: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  readonly edges: ReadonlyArray<ReferralEdge>;
  readonly nodes: ReadonlyArray<Referral>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Referral;
};

/** Every condition that is given must hold. */
export type ReferralFilter = {
  /** The code of what is asked for, in any code system. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<ReferralKind>>;
  /** Who is asked: a practitioner, a role, an organisation or a service. */
  readonly performerId?: InputMaybe<Scalars['ID']['input']>;
  /** None of these finds a referral without a priority. */
  readonly priority?: InputMaybe<ReadonlyArray<ReferralPriority>>;
  /** Who asks: a practitioner, a role or an organisation. */
  readonly requesterId?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<ReadonlyArray<ReferralSource>>;
  readonly status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
  readonly ubrn?: InputMaybe<Scalars['String']['input']>;
};

/** A form that a service wants referrals on. */
export type ReferralForm = {
  readonly __typename?: 'ReferralForm';
  /** As the service calls it. */
  readonly name: Scalars['String']['output'];
  /** Where it is found. */
  readonly url: Maybe<Scalars['String']['output']>;
};

export type ReferralFormInput = {
  readonly name: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ReferralIntent =
  | 'DIRECTIVE'
  | 'FILLER_ORDER'
  | 'INSTANCE_ORDER'
  | 'OPTION'
  | 'ORDER'
  | 'ORIGINAL_ORDER'
  | 'PLAN'
  | 'PROPOSAL'
  | 'REFLEX_ORDER';

/** What kind of help a person is referred to: each with its job role of the Spine Directory Service, or kind of service. */
export type ReferralKind =
  | 'ADVOCACY'
  | 'CARER_SUPPORT'
  | 'CARE_COORDINATION'
  | 'COMMUNITY_NURSING'
  | 'EDUCATION'
  | 'EMPLOYMENT_AND_BENEFITS'
  /** Back to the practice. */
  | 'GENERAL_PRACTICE'
  | 'HEALTH_COACHING'
  | 'MENTAL_HEALTH'
  /** Back to another professional of the network: pharmacist, physiotherapist, mental health practitioner. */
  | 'NETWORK_PROFESSIONAL'
  | 'PEER_SUPPORT'
  | 'SELF_MANAGEMENT'
  | 'SOCIAL_CARE'
  | 'SOCIAL_PRESCRIBING'
  | 'THERAPY'
  | 'VOLUNTARY_SECTOR';

/** What a kind of onward referral asks for, and of whom. */
export type ReferralKindRule = {
  readonly __typename?: 'ReferralKindRule';
  /** What is asked for, unless you say otherwise. ServiceRequest.code. */
  readonly code: CodeableConcept;
  /** The kind that the rule is of. */
  readonly kind: ReferralKind;
  /** The job role that takes it, of the Spine Directory Service. ServiceRequest.performerType. */
  readonly performerType: Maybe<CodeableConcept>;
};

export type ReferralOrder =
  /** By when they were written, latest first; those without a date come last. */
  | 'NEWEST'
  /** The most urgent first, then the oldest. No priority is routine; those without a date come last of their priority. */
  | 'WORKLIST';

export type ReferralPayload = {
  readonly __typename?: 'ReferralPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The referral as it now is; null where it was refused. */
  readonly referral: Maybe<Referral>;
};

export type ReferralPriority =
  | 'ASAP'
  | 'ROUTINE'
  | 'STAT'
  | 'URGENT';

/** How far the closed loop of a referral has come. */
export type ReferralProgress =
  | 'ACCEPTED'
  /** Done, with what came of it. */
  | 'COMPLETED'
  /** Written, and not yet sent. */
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'RECEIVED'
  | 'REJECTED'
  /** Sent, and not yet known to have arrived. */
  | 'SENT'
  /** Called off, or it could not be done. */
  | 'STOPPED';

/** Where a person is referred to from one area, and how. */
export type ReferralRoute = {
  readonly __typename?: 'ReferralRoute';
  /** The area that the postcode is in, as the service calls it. */
  readonly area: Scalars['String']['output'];
  /** The form to fill in; null where any referral will do. */
  readonly form: Maybe<ReferralForm>;
  /** Where to refer. */
  readonly service: Maybe<HealthcareService>;
};

/** Who sends a person to a service. */
export type ReferralSource =
  | 'CARER'
  | 'COMMUNITY_NURSE'
  | 'GP'
  | 'HEALTH_VISITOR'
  | 'HOSPITAL'
  /** A key worker at a nursery. */
  | 'NURSERY'
  /** Another health or care professional. */
  | 'OTHER_PROFESSIONAL'
  /** A parent, relative or friend. */
  | 'PARENT'
  /** Nobody asked: the person was found by looking through records. */
  | 'PROACTIVE_IDENTIFICATION'
  | 'SCHOOL'
  | 'SELF'
  | 'SOCIAL_WORKER';

export type ReferralStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'ON_HOLD'
  | 'REVOKED'
  | 'UNKNOWN';

/** What a referrer was asked. */
export type ReferrerQuestion = {
  readonly __typename?: 'ReferrerQuestion';
  /** Null while nobody has answered. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When the answer came. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked: clocks that may pause stand still from then. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What is missing. */
  readonly question: Scalars['String']['output'];
};

export type RejectReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
};

export type RejectTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type ReportUnmetNeedInput = {
  /** A postcode, of which the district is kept, or another name for a place. */
  readonly area: Scalars['String']['input'];
  readonly considered: ReadonlyArray<ReferenceInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ReferralKind>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Leave it out for a need that is said of an area. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly what: Scalars['String']['input'];
  readonly why: UnmetNeedReason;
};

export type ReviseIntakeInput = {
  readonly areas?: InputMaybe<ReadonlyArray<IntakeAreaInput>>;
  readonly chaseAfterDays?: InputMaybe<Scalars['Int']['input']>;
  readonly clocks?: InputMaybe<ReadonlyArray<ClockRuleInput>>;
  readonly eligibility?: InputMaybe<ReadonlyArray<EligibilityRuleInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pathways?: InputMaybe<ReadonlyArray<PathwayInput>>;
  readonly sources?: InputMaybe<ReadonlyArray<ReferralSource>>;
};

export type ReviseReferralInput = {
  readonly basedOn?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly occurrenceAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurrencePeriod?: InputMaybe<PeriodInput>;
  readonly patientInstruction?: InputMaybe<Scalars['String']['input']>;
  readonly performerType?: InputMaybe<CodeableConceptInput>;
  readonly performers?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly priority?: InputMaybe<ReferralPriority>;
  readonly priorityReason?: InputMaybe<CodeableConceptInput>;
  readonly reasonReferences?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly reasons?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly requester?: InputMaybe<ReferenceInput>;
  readonly source?: InputMaybe<CodeableConceptInput>;
  readonly status?: InputMaybe<ReferralStatus>;
  readonly supportingInfo?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly ubrn?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseTaskInput = {
  readonly basedOn?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly businessStatus?: InputMaybe<CodeableConceptInput>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly owner?: InputMaybe<ReferenceInput>;
  readonly partOf?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly performerTypes?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly priority?: InputMaybe<TaskPriority>;
  readonly reason?: InputMaybe<CodeableConceptInput>;
  readonly reasonReference?: InputMaybe<ReferenceInput>;
  readonly requester?: InputMaybe<ReferenceInput>;
  /** REQUESTED, RECEIVED, READY or ON_HOLD, where the task may take that step. */
  readonly status?: InputMaybe<TaskStatus>;
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

export type StartTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type StateReferralFactsInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly stated: StatedFactsInput;
};

/** What a referrer knows of a person that no record holds. */
export type StatedFacts = {
  readonly __typename?: 'StatedFacts';
  /** Areas in which development is significantly and severely delayed. */
  readonly areasOfDelay: ReadonlyArray<DevelopmentArea>;
  /** Null where the referrer did not say. */
  readonly complexMedicalNeeds: Maybe<Scalars['Boolean']['output']>;
  /** The equivalent service that the family used before they moved here. */
  readonly priorEquivalentService: Maybe<Scalars['String']['output']>;
  /** Therapies that the person will need for long. */
  readonly therapies: ReadonlyArray<Therapy>;
};

export type StatedFactsInput = {
  readonly areasOfDelay: ReadonlyArray<DevelopmentArea>;
  readonly complexMedicalNeeds?: InputMaybe<Scalars['Boolean']['input']>;
  readonly priorEquivalentService?: InputMaybe<Scalars['String']['input']>;
  readonly therapies: ReadonlyArray<Therapy>;
};

export type SuggestCareCoordinationInput = {
  /** By when. */
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who is to ask. */
  readonly owner?: InputMaybe<ReferenceInput>;
  /** The service that would coordinate. */
  readonly toServiceId: Scalars['ID']['input'];
};

/** A piece of work that passes between people until it is done: the closed loop of a referral above all. FHIR Task. */
export type Task = {
  readonly __typename?: 'Task';
  /** Task.authoredOn. */
  readonly authoredOn: Maybe<Scalars['DateTime']['output']>;
  /** Task.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** The local state, where the standard's is too coarse. Task.businessStatus. */
  readonly businessStatus: Maybe<CodeableConcept>;
  /** What is to be done. Task.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is to be done, in words. Task.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** By when it is to be done: the end of Task.restriction.period. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** From when to when it was worked on. Task.executionPeriod. */
  readonly executionPeriod: Maybe<Period>;
  /** The referral that it carries to its end, or another thing that it is about. Task.focus. */
  readonly focus: Maybe<Reference>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Task.intent. */
  readonly intent: TaskIntent;
  /** When it last took a step. Task.lastModified. */
  readonly lastModified: Maybe<Scalars['DateTime']['output']>;
  /** What was said of it, and what came of it. Task.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Who is to do it, or does it. Task.owner. */
  readonly owner: Maybe<Reference>;
  /** The larger tasks that it is a part of. Task.partOf. */
  readonly partOf: ReadonlyArray<Reference>;
  /** For whom it is done; null for work about no one person. Task.for. */
  readonly patient: Maybe<Patient>;
  /** What kind of person should do it. Task.performerType. */
  readonly performerTypes: ReadonlyArray<CodeableConcept>;
  /** None means routine. Task.priority. */
  readonly priority: Maybe<TaskPriority>;
  /** Why it is needed. Task.reasonCode. */
  readonly reason: Maybe<CodeableConcept>;
  /** Task.reasonReference. */
  readonly reasonReference: Maybe<Reference>;
  /** Who asks. Task.requester. */
  readonly requester: Maybe<Reference>;
  /** Task.restriction.period. */
  readonly restrictionPeriod: Maybe<Period>;
  /** Task.status. */
  readonly status: TaskStatus;
  /** Why it was rejected, failed, called off or put on hold. Task.statusReason. */
  readonly statusReason: Maybe<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

/** Every condition that is given must hold. */
export type TaskFilter = {
  /** Tasks that are due before this moment; those without a due date are left out. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who is to do it, or does it: a practitioner, a role, a team, an organisation or a service. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Tasks that were asked for before this moment and that nobody has answered. */
  readonly silentSince?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<TaskStatus>>;
};

export type TaskIntent =
  | 'FILLER_ORDER'
  | 'INSTANCE_ORDER'
  | 'OPTION'
  | 'ORDER'
  | 'ORIGINAL_ORDER'
  | 'PLAN'
  | 'PROPOSAL'
  | 'REFLEX_ORDER'
  | 'UNKNOWN';

export type TaskPayload = {
  readonly __typename?: 'TaskPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The task as it now is; null where it was refused. */
  readonly task: Maybe<Task>;
};

export type TaskPriority =
  | 'ASAP'
  | 'ROUTINE'
  | 'STAT'
  | 'URGENT';

export type TaskStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'READY'
  | 'RECEIVED'
  | 'REJECTED'
  | 'REQUESTED';

export type Therapy =
  | 'DIETETICS'
  | 'OCCUPATIONAL_THERAPY'
  | 'PHYSIOTHERAPY'
  | 'PSYCHOLOGY'
  | 'SPEECH_AND_LANGUAGE_THERAPY';

/** How a service decides on one referral. */
export type Triage = {
  readonly __typename?: 'Triage';
  /** Whether the family was asked about care coordination, and what they said. */
  readonly coordination: Maybe<CoordinationSuggestion>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was accepted, rejected or redirected. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day by which the next of its clocks runs out; null where none runs. */
  readonly dueBy: Maybe<Scalars['DateTime']['output']>;
  /** The same as its referral's. */
  readonly id: Scalars['ID']['output'];
  /** The code of the pathway that it is on. */
  readonly pathway: Maybe<Scalars['String']['output']>;
  /** Who was referred. Basic.subject. */
  readonly patient: Maybe<Patient>;
  /** The referral's own, by which the queue is ordered. */
  readonly priority: Maybe<ReferralPriority>;
  /** What the referrer is asked, and what they answered, in order. */
  readonly questions: ReadonlyArray<ReferrerQuestion>;
  /** Why it was rejected or redirected. */
  readonly reason: Maybe<CodeableConcept>;
  /** The referral that took its place at another service. */
  readonly redirectedTo: Maybe<Referral>;
  /** What is decided on. */
  readonly referral: Maybe<Referral>;
  /** Who decides. FHIR: our Extension-HealthcareService. */
  readonly service: Maybe<HealthcareService>;
  /** How far the decision is. FHIR: Task.businessStatus of the referral's task. */
  readonly state: TriageState;
  /** What the referrer stated, for the rules. */
  readonly stated: StatedFacts;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type TriageConnection = {
  readonly __typename?: 'TriageConnection';
  readonly edges: ReadonlyArray<TriageEdge>;
  readonly nodes: ReadonlyArray<Triage>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type TriageEdge = {
  readonly __typename?: 'TriageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Triage;
};

/** Every condition that is given must hold. */
export type TriageFilter = {
  readonly pathway?: InputMaybe<Scalars['String']['input']>;
  readonly priority?: InputMaybe<ReadonlyArray<ReferralPriority>>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** AWAITING and MORE_INFORMATION, unless given. */
  readonly state?: InputMaybe<ReadonlyArray<TriageState>>;
};

export type TriagePayload = {
  readonly __typename?: 'TriagePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The decision as it now is; null where it was refused. */
  readonly triage: Maybe<Triage>;
};

export type TriageState =
  | 'ACCEPTED'
  | 'AWAITING'
  /** The referrer has been asked for more. */
  | 'MORE_INFORMATION'
  | 'REDIRECTED'
  | 'REJECTED'
  /** The referral ended before a decision. */
  | 'WITHDRAWN';

/** What a person needed and nobody could give: a gap in what there is. */
export type UnmetNeed = {
  readonly __typename?: 'UnmetNeed';
  /** The postcode district, as `CT1`, or another name for a place. */
  readonly area: Scalars['String']['output'];
  /** Services that were looked at and did not fit. */
  readonly considered: ReadonlyArray<Reference>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was met, or was there no longer. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The kind of help that is missing. */
  readonly kind: Maybe<ReferralKind>;
  /** What else should be known. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Null where it is said of an area and of no one person. */
  readonly patient: Maybe<Patient>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Whether it is still unmet. */
  readonly status: UnmetNeedStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
  /** What is needed, in words. */
  readonly what: Scalars['String']['output'];
  /** Why nothing fits. */
  readonly why: UnmetNeedReason;
};

export type UnmetNeedConnection = {
  readonly __typename?: 'UnmetNeedConnection';
  readonly edges: ReadonlyArray<UnmetNeedEdge>;
  readonly nodes: ReadonlyArray<UnmetNeed>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many people in an area wait for something that is not there. */
export type UnmetNeedCount = {
  readonly __typename?: 'UnmetNeedCount';
  /** The postcode district, or another name for a place. */
  readonly area: Scalars['String']['output'];
  /** Open reports. */
  readonly count: Scalars['Int']['output'];
  /** The kind of help that is missing. */
  readonly kind: Maybe<ReferralKind>;
};

export type UnmetNeedEdge = {
  readonly __typename?: 'UnmetNeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UnmetNeed;
};

/** Every condition that is given must hold. */
export type UnmetNeedFilter = {
  readonly area?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<ReferralKind>>;
  readonly status?: InputMaybe<ReadonlyArray<UnmetNeedStatus>>;
  readonly why?: InputMaybe<ReadonlyArray<UnmetNeedReason>>;
};

export type UnmetNeedPayload = {
  readonly __typename?: 'UnmetNeedPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The report as it now is; null where it was refused. */
  readonly unmetNeed: Maybe<UnmetNeed>;
};

export type UnmetNeedReason =
  /** There is one, and it does not take the person. */
  | 'NOT_ELIGIBLE'
  /** There is one, and it is full. */
  | 'NO_CAPACITY'
  /** There is none. */
  | 'NO_SERVICE'
  | 'OTHER'
  | 'TOO_FAR';

export type UnmetNeedStatus =
  /** It is there no longer. */
  | 'GONE'
  | 'MET'
  | 'OPEN';

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
  Clock: Clock;
  HealthcareService: HealthcareService;
  Intake: Intake;
  Patient: Patient;
  Referral: Referral;
  Task: Task;
  Triage: Triage;
  UnmetNeed: UnmetNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clock:
    ( { __typename: 'Clock' }
    & GraphQLRecursivePick<FederationTypes['Clock'], {"id":true}> );
  HealthcareService:
    ( { __typename: 'HealthcareService' }
    & GraphQLRecursivePick<FederationTypes['HealthcareService'], {"id":true}> );
  Intake:
    ( { __typename: 'Intake' }
    & GraphQLRecursivePick<FederationTypes['Intake'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptReferralInput: AcceptReferralInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptTaskInput: AcceptTaskInput;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AllocatePathwayInput: AllocatePathwayInput;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  AskReferrerInput: AskReferrerInput;
  CancelTaskInput: CancelTaskInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  Clock: ResolverTypeWrapper<Stored<ClockModel>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClockConnection: ResolverTypeWrapper<Connection<Stored<ClockModel>>>;
  ClockEdge: ResolverTypeWrapper<Omit<ClockEdge, 'node'> & { node: ResolversTypes['Clock'] }>;
  ClockFilter: ClockFilter;
  ClockKind: ClockKind;
  ClockPause: ResolverTypeWrapper<ClockPause>;
  ClockRule: ResolverTypeWrapper<ClockRule>;
  ClockRuleInput: ClockRuleInput;
  ClockState: ClockState;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  CompleteTaskInput: CompleteTaskInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  CoordinationSuggestion: ResolverTypeWrapper<Omit<CoordinationSuggestion, 'referral' | 'service' | 'task'> & { referral?: Maybe<ResolversTypes['Referral']>, service?: Maybe<ResolversTypes['HealthcareService']>, task?: Maybe<ResolversTypes['Task']> }>;
  CreateIntakeInput: CreateIntakeInput;
  CreateReferralInput: CreateReferralInput;
  CreateTaskInput: CreateTaskInput;
  CriterionFinding: ResolverTypeWrapper<Omit<CriterionFinding, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['EligibilityEvidence']> }>;
  CriterionGroup: ResolverTypeWrapper<CriterionGroup>;
  CriterionGroupInput: CriterionGroupInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DevelopmentArea: DevelopmentArea;
  DuplicateReferral: ResolverTypeWrapper<Omit<DuplicateReferral, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  EligibilityAssessment: ResolverTypeWrapper<Omit<EligibilityAssessment, 'redirectTo' | 'referral' | 'rules' | 'service'> & { redirectTo?: Maybe<ResolversTypes['HealthcareService']>, referral?: Maybe<ResolversTypes['Referral']>, rules: ReadonlyArray<ResolversTypes['EligibilityFinding']>, service?: Maybe<ResolversTypes['HealthcareService']> }>;
  EligibilityCriterion: ResolverTypeWrapper<EligibilityCriterion>;
  EligibilityCriterionInput: EligibilityCriterionInput;
  EligibilityEvidence: ResolverTypeWrapper<Omit<EligibilityEvidence, 'source'> & { source?: Maybe<ResolversTypes['Reference']> }>;
  EligibilityFinding: ResolverTypeWrapper<Omit<EligibilityFinding, 'criteria'> & { criteria: ReadonlyArray<ResolversTypes['CriterionFinding']> }>;
  EligibilityMeasure: EligibilityMeasure;
  EligibilityPart: EligibilityPart;
  EligibilityResult: EligibilityResult;
  EligibilityRule: ResolverTypeWrapper<Omit<EligibilityRule, 'redirectTo'> & { redirectTo?: Maybe<ResolversTypes['HealthcareService']> }>;
  EligibilityRuleInput: EligibilityRuleInput;
  EligibilityVerdict: EligibilityVerdict;
  EndReferralInput: EndReferralInput;
  EndUnmetNeedInput: EndUnmetNeedInput;
  EnterInErrorInput: EnterInErrorInput;
  Episode: ResolverTypeWrapper<EntityReference>;
  FailTaskInput: FailTaskInput;
  FamilyAnswer: FamilyAnswer;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IllegalTransition: ResolverTypeWrapper<IllegalTransition>;
  Intake: ResolverTypeWrapper<Stored<IntakeModel>>;
  IntakeArea: ResolverTypeWrapper<IntakeArea>;
  IntakeAreaInput: IntakeAreaInput;
  IntakePayload: ResolverTypeWrapper<Omit<IntakePayload, 'errors' | 'intake'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, intake?: Maybe<ResolversTypes['Intake']> }>;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  Milestone: Milestone;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotEligible: ResolverTypeWrapper<NotEligible>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pathway: ResolverTypeWrapper<Pathway>;
  PathwayInput: PathwayInput;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  PrioritiseReferralInput: PrioritiseReferralInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCoordinationAnswerInput: RecordCoordinationAnswerInput;
  RecordReferrerAnswerInput: RecordReferrerAnswerInput;
  RecordSignpostingInput: RecordSignpostingInput;
  RedirectReferralInput: RedirectReferralInput;
  ReferAgainInput: ReferAgainInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<Stored<ReferralModel>>;
  ReferralConnection: ResolverTypeWrapper<Connection<Stored<ReferralModel>>>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralForm: ResolverTypeWrapper<ReferralForm>;
  ReferralFormInput: ReferralFormInput;
  ReferralIntent: ReferralIntent;
  ReferralKind: ReferralKind;
  ReferralKindRule: ResolverTypeWrapper<Omit<ReferralKindRule, 'code' | 'performerType'> & { code: ResolversTypes['CodeableConcept'], performerType?: Maybe<ResolversTypes['CodeableConcept']> }>;
  ReferralOrder: ReferralOrder;
  ReferralPayload: ResolverTypeWrapper<Omit<ReferralPayload, 'errors' | 'referral'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, referral?: Maybe<ResolversTypes['Referral']> }>;
  ReferralPriority: ReferralPriority;
  ReferralProgress: ReferralProgress;
  ReferralRoute: ResolverTypeWrapper<Omit<ReferralRoute, 'service'> & { service?: Maybe<ResolversTypes['HealthcareService']> }>;
  ReferralSource: ReferralSource;
  ReferralStatus: ReferralStatus;
  ReferrerQuestion: ResolverTypeWrapper<ReferrerQuestion>;
  RejectReferralInput: RejectReferralInput;
  RejectTaskInput: RejectTaskInput;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReportUnmetNeedInput: ReportUnmetNeedInput;
  ReviseIntakeInput: ReviseIntakeInput;
  ReviseReferralInput: ReviseReferralInput;
  ReviseTaskInput: ReviseTaskInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartTaskInput: StartTaskInput;
  StateReferralFactsInput: StateReferralFactsInput;
  StatedFacts: ResolverTypeWrapper<StatedFacts>;
  StatedFactsInput: StatedFactsInput;
  SuggestCareCoordinationInput: SuggestCareCoordinationInput;
  Task: ResolverTypeWrapper<Stored<TaskModel>>;
  TaskConnection: ResolverTypeWrapper<Connection<Stored<TaskModel>>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskIntent: TaskIntent;
  TaskPayload: ResolverTypeWrapper<Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, task?: Maybe<ResolversTypes['Task']> }>;
  TaskPriority: TaskPriority;
  TaskStatus: TaskStatus;
  Therapy: Therapy;
  Triage: ResolverTypeWrapper<Stored<TriageModel>>;
  TriageConnection: ResolverTypeWrapper<Connection<Stored<TriageModel>>>;
  TriageEdge: ResolverTypeWrapper<Omit<TriageEdge, 'node'> & { node: ResolversTypes['Triage'] }>;
  TriageFilter: TriageFilter;
  TriagePayload: ResolverTypeWrapper<Omit<TriagePayload, 'errors' | 'triage'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, triage?: Maybe<ResolversTypes['Triage']> }>;
  TriageState: TriageState;
  UnmetNeed: ResolverTypeWrapper<Stored<UnmetNeedModel>>;
  UnmetNeedConnection: ResolverTypeWrapper<Connection<Stored<UnmetNeedModel>>>;
  UnmetNeedCount: ResolverTypeWrapper<UnmetNeedCount>;
  UnmetNeedEdge: ResolverTypeWrapper<Omit<UnmetNeedEdge, 'node'> & { node: ResolversTypes['UnmetNeed'] }>;
  UnmetNeedFilter: UnmetNeedFilter;
  UnmetNeedPayload: ResolverTypeWrapper<Omit<UnmetNeedPayload, 'errors' | 'unmetNeed'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, unmetNeed?: Maybe<ResolversTypes['UnmetNeed']> }>;
  UnmetNeedReason: UnmetNeedReason;
  UnmetNeedStatus: UnmetNeedStatus;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptReferralInput: AcceptReferralInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcceptTaskInput: AcceptTaskInput;
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  Activity: EntityReference;
  AllocatePathwayInput: AllocatePathwayInput;
  AlreadyTaken: AlreadyTaken;
  AskReferrerInput: AskReferrerInput;
  CancelTaskInput: CancelTaskInput;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  Clock: Stored<ClockModel>;
  Boolean: Scalars['Boolean']['output'];
  ClockConnection: Connection<Stored<ClockModel>>;
  ClockEdge: Omit<ClockEdge, 'node'> & { node: ResolversParentTypes['Clock'] };
  ClockFilter: ClockFilter;
  ClockPause: ClockPause;
  ClockRule: ClockRule;
  ClockRuleInput: ClockRuleInput;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  CompleteTaskInput: CompleteTaskInput;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  CoordinationSuggestion: Omit<CoordinationSuggestion, 'referral' | 'service' | 'task'> & { referral?: Maybe<ResolversParentTypes['Referral']>, service?: Maybe<ResolversParentTypes['HealthcareService']>, task?: Maybe<ResolversParentTypes['Task']> };
  CreateIntakeInput: CreateIntakeInput;
  CreateReferralInput: CreateReferralInput;
  CreateTaskInput: CreateTaskInput;
  CriterionFinding: Omit<CriterionFinding, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['EligibilityEvidence']> };
  CriterionGroup: CriterionGroup;
  CriterionGroupInput: CriterionGroupInput;
  DateTime: Scalars['DateTime']['output'];
  DuplicateReferral: Omit<DuplicateReferral, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  EligibilityAssessment: Omit<EligibilityAssessment, 'redirectTo' | 'referral' | 'rules' | 'service'> & { redirectTo?: Maybe<ResolversParentTypes['HealthcareService']>, referral?: Maybe<ResolversParentTypes['Referral']>, rules: ReadonlyArray<ResolversParentTypes['EligibilityFinding']>, service?: Maybe<ResolversParentTypes['HealthcareService']> };
  EligibilityCriterion: EligibilityCriterion;
  EligibilityCriterionInput: EligibilityCriterionInput;
  EligibilityEvidence: Omit<EligibilityEvidence, 'source'> & { source?: Maybe<ResolversParentTypes['Reference']> };
  EligibilityFinding: Omit<EligibilityFinding, 'criteria'> & { criteria: ReadonlyArray<ResolversParentTypes['CriterionFinding']> };
  EligibilityRule: Omit<EligibilityRule, 'redirectTo'> & { redirectTo?: Maybe<ResolversParentTypes['HealthcareService']> };
  EligibilityRuleInput: EligibilityRuleInput;
  EndReferralInput: EndReferralInput;
  EndUnmetNeedInput: EndUnmetNeedInput;
  EnterInErrorInput: EnterInErrorInput;
  Episode: EntityReference;
  FailTaskInput: FailTaskInput;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  IllegalTransition: IllegalTransition;
  Intake: Stored<IntakeModel>;
  IntakeArea: IntakeArea;
  IntakeAreaInput: IntakeAreaInput;
  IntakePayload: Omit<IntakePayload, 'errors' | 'intake'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, intake?: Maybe<ResolversParentTypes['Intake']> };
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  Mutation: Record<PropertyKey, never>;
  NotEligible: NotEligible;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: EntityReference;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Pathway: Pathway;
  PathwayInput: PathwayInput;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  PrioritiseReferralInput: PrioritiseReferralInput;
  Query: Record<PropertyKey, never>;
  RecordCoordinationAnswerInput: RecordCoordinationAnswerInput;
  RecordReferrerAnswerInput: RecordReferrerAnswerInput;
  RecordSignpostingInput: RecordSignpostingInput;
  RedirectReferralInput: RedirectReferralInput;
  ReferAgainInput: ReferAgainInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: Stored<ReferralModel>;
  ReferralConnection: Connection<Stored<ReferralModel>>;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralForm: ReferralForm;
  ReferralFormInput: ReferralFormInput;
  ReferralKindRule: Omit<ReferralKindRule, 'code' | 'performerType'> & { code: ResolversParentTypes['CodeableConcept'], performerType?: Maybe<ResolversParentTypes['CodeableConcept']> };
  ReferralPayload: Omit<ReferralPayload, 'errors' | 'referral'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, referral?: Maybe<ResolversParentTypes['Referral']> };
  ReferralRoute: Omit<ReferralRoute, 'service'> & { service?: Maybe<ResolversParentTypes['HealthcareService']> };
  ReferrerQuestion: ReferrerQuestion;
  RejectReferralInput: RejectReferralInput;
  RejectTaskInput: RejectTaskInput;
  RelatedPerson: EntityReference;
  ReportUnmetNeedInput: ReportUnmetNeedInput;
  ReviseIntakeInput: ReviseIntakeInput;
  ReviseReferralInput: ReviseReferralInput;
  ReviseTaskInput: ReviseTaskInput;
  StaleVersion: StaleVersion;
  StartTaskInput: StartTaskInput;
  StateReferralFactsInput: StateReferralFactsInput;
  StatedFacts: StatedFacts;
  StatedFactsInput: StatedFactsInput;
  SuggestCareCoordinationInput: SuggestCareCoordinationInput;
  Task: Stored<TaskModel>;
  TaskConnection: Connection<Stored<TaskModel>>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskPayload: Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, task?: Maybe<ResolversParentTypes['Task']> };
  Triage: Stored<TriageModel>;
  TriageConnection: Connection<Stored<TriageModel>>;
  TriageEdge: Omit<TriageEdge, 'node'> & { node: ResolversParentTypes['Triage'] };
  TriageFilter: TriageFilter;
  TriagePayload: Omit<TriagePayload, 'errors' | 'triage'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, triage?: Maybe<ResolversParentTypes['Triage']> };
  UnmetNeed: Stored<UnmetNeedModel>;
  UnmetNeedConnection: Connection<Stored<UnmetNeedModel>>;
  UnmetNeedCount: UnmetNeedCount;
  UnmetNeedEdge: Omit<UnmetNeedEdge, 'node'> & { node: ResolversParentTypes['UnmetNeed'] };
  UnmetNeedFilter: UnmetNeedFilter;
  UnmetNeedPayload: Omit<UnmetNeedPayload, 'errors' | 'unmetNeed'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, unmetNeed?: Maybe<ResolversParentTypes['UnmetNeed']> };
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClockResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock'], FederationReferenceType extends FederationReferenceTypes['Clock'] = FederationReferenceTypes['Clock']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clock']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  elapsedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elapsedWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['ClockPause']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  stoppedFor?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  stopsOn?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockConnectionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ClockConnection'] = ResolversParentTypes['ClockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClockEdgeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ClockEdge'] = ResolversParentTypes['ClockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
};

export type ClockPauseResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ClockPause'] = ResolversParentTypes['ClockPause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockRuleResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ClockRule'] = ResolversParentTypes['ClockRule']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueSoonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  stopsOn?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationSuggestionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CoordinationSuggestion'] = ResolversParentTypes['CoordinationSuggestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['FamilyAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  suggestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type CriterionFindingResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CriterionFinding'] = ResolversParentTypes['CriterionFinding']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EligibilityEvidence']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EligibilityMeasure'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EligibilityResult'], ParentType, ContextType>;
};

export type CriterionGroupResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['CriterionGroup'] = ResolversParentTypes['CriterionGroup']> = {
  ecl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DuplicateReferralResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['DuplicateReferral'] = ResolversParentTypes['DuplicateReferral']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityAssessmentResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['EligibilityAssessment'] = ResolversParentTypes['EligibilityAssessment']> = {
  ageAtReferral?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redirectTo?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EligibilityVerdict'], ParentType, ContextType>;
};

export type EligibilityCriterionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['EligibilityCriterion'] = ResolversParentTypes['EligibilityCriterion']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ecl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['CriterionGroup']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EligibilityMeasure'], ParentType, ContextType>;
  postcodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EligibilityEvidenceResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['EligibilityEvidence'] = ResolversParentTypes['EligibilityEvidence']> = {
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityFindingResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['EligibilityFinding'] = ResolversParentTypes['EligibilityFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriterionFinding']>, ParentType, ContextType>;
  overriddenBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['EligibilityPart'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EligibilityResult'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityRuleResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['EligibilityCriterion']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['EligibilityPart'], ParentType, ContextType>;
  redirectTo?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService'], FederationReferenceType extends FederationReferenceTypes['HealthcareService'] = FederationReferenceTypes['HealthcareService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthcareService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IllegalTransitionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake'], FederationReferenceType extends FederationReferenceTypes['Intake'] = FederationReferenceTypes['Intake']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Intake']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['IntakeArea']>, ParentType, ContextType>;
  chaseAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ClockRule']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eligibility?: Resolver<ReadonlyArray<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pathways?: Resolver<ReadonlyArray<ResolversTypes['Pathway']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ReferralSource']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeAreaResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['IntakeArea'] = ResolversParentTypes['IntakeArea']> = {
  form?: Resolver<Maybe<ResolversTypes['ReferralForm']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakePayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['IntakePayload'] = ResolversParentTypes['IntakePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  acceptTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationAcceptTaskArgs, 'input'>>;
  allocatePathway?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationAllocatePathwayArgs, 'input'>>;
  askReferrer?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationAskReferrerArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  createIntake?: Resolver<ResolversTypes['IntakePayload'], ParentType, ContextType, RequireFields<MutationCreateIntakeArgs, 'input'>>;
  createReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  createTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  endReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationEndReferralArgs, 'input'>>;
  endUnmetNeed?: Resolver<ResolversTypes['UnmetNeedPayload'], ParentType, ContextType, RequireFields<MutationEndUnmetNeedArgs, 'input'>>;
  enterReferralInError?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationEnterReferralInErrorArgs, 'input'>>;
  enterTaskInError?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationEnterTaskInErrorArgs, 'input'>>;
  enterUnmetNeedInError?: Resolver<ResolversTypes['UnmetNeedPayload'], ParentType, ContextType, RequireFields<MutationEnterUnmetNeedInErrorArgs, 'input'>>;
  failTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationFailTaskArgs, 'input'>>;
  prioritiseReferral?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationPrioritiseReferralArgs, 'input'>>;
  recordCoordinationAnswer?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationRecordCoordinationAnswerArgs, 'input'>>;
  recordReferrerAnswer?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationRecordReferrerAnswerArgs, 'input'>>;
  recordSignposting?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationRecordSignpostingArgs, 'input'>>;
  redirectReferral?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationRedirectReferralArgs, 'input'>>;
  referAgain?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReferAgainArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  rejectTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationRejectTaskArgs, 'input'>>;
  reportUnmetNeed?: Resolver<ResolversTypes['UnmetNeedPayload'], ParentType, ContextType, RequireFields<MutationReportUnmetNeedArgs, 'input'>>;
  reviseIntake?: Resolver<ResolversTypes['IntakePayload'], ParentType, ContextType, RequireFields<MutationReviseIntakeArgs, 'input'>>;
  reviseReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReviseReferralArgs, 'input'>>;
  reviseTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationReviseTaskArgs, 'input'>>;
  startTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
  stateReferralFacts?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationStateReferralFactsArgs, 'input'>>;
  suggestCareCoordination?: Resolver<ResolversTypes['TriagePayload'], ParentType, ContextType, RequireFields<MutationSuggestCareCoordinationArgs, 'input'>>;
};

export type NotEligibleResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['NotEligible'] = ResolversParentTypes['NotEligible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EligibilityVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<PatientReferralsArgs, 'first' | 'orderBy'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<PatientTasksArgs, 'first'>>;
};

export type PeriodResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessEligibility?: Resolver<Maybe<ResolversTypes['EligibilityAssessment']>, ParentType, ContextType, RequireFields<QueryAssessEligibilityArgs, 'referralId'>>;
  clocks?: Resolver<ResolversTypes['ClockConnection'], ParentType, ContextType, RequireFields<QueryClocksArgs, 'first'>>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'serviceId'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralKinds?: Resolver<ReadonlyArray<ResolversTypes['ReferralKindRule']>, ParentType, ContextType>;
  referralRoute?: Resolver<ReadonlyArray<ResolversTypes['ReferralRoute']>, ParentType, ContextType, RequireFields<QueryReferralRouteArgs, 'postcode'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first' | 'orderBy'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType, RequireFields<QueryTriageArgs, 'referralId'>>;
  triageQueue?: Resolver<ResolversTypes['TriageConnection'], ParentType, ContextType, RequireFields<QueryTriageQueueArgs, 'first'>>;
  unmetNeed?: Resolver<Maybe<ResolversTypes['UnmetNeed']>, ParentType, ContextType, RequireFields<QueryUnmetNeedArgs, 'id'>>;
  unmetNeeds?: Resolver<ResolversTypes['UnmetNeedConnection'], ParentType, ContextType, RequireFields<QueryUnmetNeedsArgs, 'first'>>;
  unmetNeedsByArea?: Resolver<ReadonlyArray<ResolversTypes['UnmetNeedCount']>, ParentType, ContextType, Partial<QueryUnmetNeedsByAreaArgs>>;
};

export type ReferenceResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authoredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  carer?: Resolver<Maybe<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['ReferralIntent'], ParentType, ContextType>;
  isSignposting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReferralKind']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  occurrenceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurrencePeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientInstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performerType?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['ReferralPriority']>, ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReferralProgress'], ParentType, ContextType>;
  reasonReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['ReferralSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  supportingInfo?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
  ubrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralFormResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralForm'] = ResolversParentTypes['ReferralForm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralKindRuleResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralKindRule'] = ResolversParentTypes['ReferralKindRule']> = {
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralKind'], ParentType, ContextType>;
  performerType?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type ReferralPayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralPayload'] = ResolversParentTypes['ReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralRouteResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralRoute'] = ResolversParentTypes['ReferralRoute']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReferralForm']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
};

export type ReferrerQuestionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferrerQuestion'] = ResolversParentTypes['ReferrerQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedFactsResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['StatedFacts'] = ResolversParentTypes['StatedFacts']> = {
  areasOfDelay?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentArea']>, ParentType, ContextType>;
  complexMedicalNeeds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  priorEquivalentService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  therapies?: Resolver<ReadonlyArray<ResolversTypes['Therapy']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authoredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  businessStatus?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  executionPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['TaskIntent'], ParentType, ContextType>;
  lastModified?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  performerTypes?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TaskPriority']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  reasonReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  restrictionPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskPayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type TriageResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage'], FederationReferenceType extends FederationReferenceTypes['Triage'] = FederationReferenceTypes['Triage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Triage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordination?: Resolver<Maybe<ResolversTypes['CoordinationSuggestion']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['ReferralPriority']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['ReferrerQuestion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  redirectedTo?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TriageState'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['StatedFacts'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageConnectionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TriageConnection'] = ResolversParentTypes['TriageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Triage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageEdgeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TriageEdge'] = ResolversParentTypes['TriageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Triage'], ParentType, ContextType>;
};

export type TriagePayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['TriagePayload'] = ResolversParentTypes['TriagePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
};

export type UnmetNeedResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UnmetNeed'] = ResolversParentTypes['UnmetNeed'], FederationReferenceType extends FederationReferenceTypes['UnmetNeed'] = FederationReferenceTypes['UnmetNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnmetNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  considered?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReferralKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnmetNeedStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['UnmetNeedReason'], ParentType, ContextType>;
};

export type UnmetNeedConnectionResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UnmetNeedConnection'] = ResolversParentTypes['UnmetNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmetNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmetNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmetNeedCountResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UnmetNeedCount'] = ResolversParentTypes['UnmetNeedCount']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReferralKind']>, ParentType, ContextType>;
};

export type UnmetNeedEdgeResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UnmetNeedEdge'] = ResolversParentTypes['UnmetNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmetNeed'], ParentType, ContextType>;
};

export type UnmetNeedPayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UnmetNeedPayload'] = ResolversParentTypes['UnmetNeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  unmetNeed?: Resolver<Maybe<ResolversTypes['UnmetNeed']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'DuplicateReferral' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidArgument' | 'InvalidCode' | 'NotEligible' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ReferralsContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockConnection?: ClockConnectionResolvers<ContextType>;
  ClockEdge?: ClockEdgeResolvers<ContextType>;
  ClockPause?: ClockPauseResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  CoordinationSuggestion?: CoordinationSuggestionResolvers<ContextType>;
  CriterionFinding?: CriterionFindingResolvers<ContextType>;
  CriterionGroup?: CriterionGroupResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DuplicateReferral?: DuplicateReferralResolvers<ContextType>;
  EligibilityAssessment?: EligibilityAssessmentResolvers<ContextType>;
  EligibilityCriterion?: EligibilityCriterionResolvers<ContextType>;
  EligibilityEvidence?: EligibilityEvidenceResolvers<ContextType>;
  EligibilityFinding?: EligibilityFindingResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeArea?: IntakeAreaResolvers<ContextType>;
  IntakePayload?: IntakePayloadResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotEligible?: NotEligibleResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralForm?: ReferralFormResolvers<ContextType>;
  ReferralKindRule?: ReferralKindRuleResolvers<ContextType>;
  ReferralPayload?: ReferralPayloadResolvers<ContextType>;
  ReferralRoute?: ReferralRouteResolvers<ContextType>;
  ReferrerQuestion?: ReferrerQuestionResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StatedFacts?: StatedFactsResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageConnection?: TriageConnectionResolvers<ContextType>;
  TriageEdge?: TriageEdgeResolvers<ContextType>;
  TriagePayload?: TriagePayloadResolvers<ContextType>;
  UnmetNeed?: UnmetNeedResolvers<ContextType>;
  UnmetNeedConnection?: UnmetNeedConnectionResolvers<ContextType>;
  UnmetNeedCount?: UnmetNeedCountResolvers<ContextType>;
  UnmetNeedEdge?: UnmetNeedEdgeResolvers<ContextType>;
  UnmetNeedPayload?: UnmetNeedPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
