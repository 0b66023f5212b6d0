import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { CarePlan as CarePlanModel } from "../subgraphs/care-plans/care-plan/care-plan.ts";
import type { Goal as GoalModel } from "../subgraphs/care-plans/goal/goal.ts";
import type { Comparator } from '../kernel/quantity.ts';
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { CarePlansContext } from '../subgraphs/care-plans/care-plans.context.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
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

/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlan = {
  readonly __typename?: 'CarePlan';
  /** What is to be done, in the plan's own order. CarePlan.activity. */
  readonly activities: ReadonlyArray<PlanActivity>;
  /** The needs and conditions that it answers. CarePlan.addresses. */
  readonly addresses: ReadonlyArray<Reference>;
  /** Who answers for the plan. CarePlan.author. */
  readonly author: Maybe<Reference>;
  /** CarePlan.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** The teams that carry it out. CarePlan.careTeam. */
  readonly careTeams: ReadonlyArray<Reference>;
  /** The kind of plan, in SNOMED CT below 734163000 |Care plan|. CarePlan.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** Who contributed to it. CarePlan.contributor. */
  readonly contributors: ReadonlyArray<Reference>;
  /** When it was first agreed, as the record has it. CarePlan.created. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the plan is about, in a few sentences. CarePlan.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What is to be achieved, in the plan's own order. CarePlan.goal. */
  readonly goals: ReadonlyArray<Goal>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a proposal, a plan, an order or an option. CarePlan.intent. */
  readonly intent: CarePlanIntent;
  /** When the plan is next to be looked at with the person. FHIR: our extension NextReview. */
  readonly nextReview: Maybe<Scalars['DateTime']['output']>;
  /** CarePlan.note. */
  readonly notes: ReadonlyArray<Note>;
  /** CarePlan.partOf. */
  readonly partOf: ReadonlyArray<Reference>;
  /** The person whose plan it is. CarePlan.subject. */
  readonly patient: Maybe<Patient>;
  /** From when to when it holds. CarePlan.period. */
  readonly period: Maybe<Period>;
  /** The plans that this one took the place of. CarePlan.replaces. */
  readonly replaces: ReadonlyArray<Reference>;
  /** CarePlan.status. */
  readonly status: CarePlanStatus;
  /** CarePlan.title. */
  readonly title: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlanActivitiesArgs = {
  status: InputMaybe<ReadonlyArray<PlanActivityStatus>>;
};

export type CarePlanConnection = {
  readonly __typename?: 'CarePlanConnection';
  readonly edges: ReadonlyArray<CarePlanEdge>;
  readonly nodes: ReadonlyArray<CarePlan>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CarePlanEdge = {
  readonly __typename?: 'CarePlanEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CarePlan;
};

/** Every condition that is given must hold. */
export type CarePlanFilter = {
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Plans whose next review is before this moment; those without one are left out. */
  readonly nextReviewBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<CarePlanStatus>>;
};

export type CarePlanIntent =
  | 'OPTION'
  | 'ORDER'
  | 'PLAN'
  | 'PROPOSAL';

export type CarePlanOrder =
  /** By the start of their period, latest first; plans without one come last. */
  | 'NEWEST'
  /** By their next review, soonest first; plans without one come last. */
  | 'NEXT_REVIEW';

export type CarePlanPayload = {
  readonly __typename?: 'CarePlanPayload';
  /** The plan as it now is; null where it was refused. */
  readonly carePlan: Maybe<CarePlan>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CarePlanStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'ON_HOLD'
  | 'REVOKED'
  | 'UNKNOWN';

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

export type CreateCarePlanInput = {
  readonly activities: ReadonlyArray<PlanActivityInput>;
  readonly addresses: ReadonlyArray<ReferenceInput>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly careTeams: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly contributors: ReadonlyArray<ReferenceInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same plan. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intent: CarePlanIntent;
  readonly nextReview?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  readonly status: CarePlanStatus;
  readonly title: Scalars['String']['input'];
};

export type CreateGoalInput = {
  readonly achievementStatus?: InputMaybe<GoalAchievementStatus>;
  readonly addresses: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly description: CodeableConceptInput;
  readonly expressedBy?: InputMaybe<ReferenceInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lifecycleStatus: GoalLifecycleStatus;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly priority?: InputMaybe<CodeableConceptInput>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  readonly targets: ReadonlyArray<GoalTargetInput>;
};

export type EndCarePlanInput = {
  /** When it ended; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for whoever reads the record later. Needed to revoke a plan. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** COMPLETED or REVOKED. */
  readonly status: CarePlanStatus;
};

export type EndGoalInput = {
  readonly achievementStatus?: InputMaybe<GoalAchievementStatus>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** COMPLETED, CANCELLED or REJECTED. */
  readonly lifecycleStatus: GoalLifecycleStatus;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What the person wants to achieve, by when, and who answers for it. FHIR Goal. */
export type Goal = {
  readonly __typename?: 'Goal';
  /** How far it has come. Goal.achievementStatus. */
  readonly achievementStatus: Maybe<GoalAchievementStatus>;
  /** The needs and conditions behind it. Goal.addresses. */
  readonly addresses: ReadonlyArray<Reference>;
  /** The plans that work towards it. */
  readonly carePlans: ReadonlyArray<CarePlan>;
  /** Goal.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** In the person's words where possible. Goal.description. */
  readonly description: CodeableConcept;
  /** The nominated person. Goal.expressedBy. */
  readonly expressedBy: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  /** Goal.lifecycleStatus. */
  readonly lifecycleStatus: GoalLifecycleStatus;
  /** Goal.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Goal.outcomeReference. */
  readonly outcomeReferences: ReadonlyArray<Reference>;
  /** Goal.subject. */
  readonly patient: Maybe<Patient>;
  /** Goal.priority. */
  readonly priority: Maybe<CodeableConcept>;
  /** Goal.startDate. */
  readonly startDate: Maybe<Scalars['Date']['output']>;
  /** When the status last changed. Goal.statusDate. */
  readonly statusDate: Maybe<Scalars['Date']['output']>;
  /** Goal.statusReason. */
  readonly statusReason: Maybe<Scalars['String']['output']>;
  /** Goal.target. */
  readonly targets: ReadonlyArray<GoalTarget>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type GoalAchievementStatus =
  | 'ACHIEVED'
  | 'IMPROVING'
  | 'IN_PROGRESS'
  | 'NOT_ACHIEVED'
  | 'NOT_ATTAINABLE'
  | 'NO_CHANGE'
  | 'NO_PROGRESS'
  | 'SUSTAINING'
  | 'WORSENING';

export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  readonly edges: ReadonlyArray<GoalEdge>;
  readonly nodes: ReadonlyArray<Goal>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Goal;
};

export type GoalFilter = {
  readonly lifecycleStatus?: InputMaybe<ReadonlyArray<GoalLifecycleStatus>>;
};

export type GoalLifecycleStatus =
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ENTERED_IN_ERROR'
  | 'ON_HOLD'
  | 'PLANNED'
  | 'PROPOSED'
  | 'REJECTED';

export type GoalPayload = {
  readonly __typename?: 'GoalPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The goal as it now is; null where it was refused. */
  readonly goal: Maybe<Goal>;
};

/** How anyone can tell that the goal is reached. FHIR Goal.target. */
export type GoalTarget = {
  readonly __typename?: 'GoalTarget';
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  readonly measure: Maybe<CodeableConcept>;
  readonly quantity: Maybe<Quantity>;
  readonly text: Maybe<Scalars['String']['output']>;
};

export type GoalTargetInput = {
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  readonly measure?: InputMaybe<CodeableConceptInput>;
  readonly quantity?: InputMaybe<QuantityInput>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Starts a plan, as a draft unless another status is given. */
  readonly createCarePlan: CarePlanPayload;
  /** Adds a goal to the person's record. A plan takes it up when its `goals` name it. */
  readonly createGoal: GoalPayload;
  /** Ends the plan: completed, or revoked with the reason. */
  readonly endCarePlan: CarePlanPayload;
  /** Ends the goal: completed, cancelled or rejected, with what was achieved. */
  readonly endGoal: GoalPayload;
  /** Marks a plan that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterCarePlanInError: CarePlanPayload;
  readonly enterGoalInError: GoalPayload;
  /** Changes what the plan says. Fields that are left out stay as they are. */
  readonly reviseCarePlan: CarePlanPayload;
  readonly reviseGoal: GoalPayload;
};


export type MutationCreateCarePlanArgs = {
  input: CreateCarePlanInput;
};


export type MutationCreateGoalArgs = {
  input: CreateGoalInput;
};


export type MutationEndCarePlanArgs = {
  input: EndCarePlanInput;
};


export type MutationEndGoalArgs = {
  input: EndGoalInput;
};


export type MutationEnterCarePlanInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterGoalInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationReviseCarePlanArgs = {
  input: ReviseCarePlanInput;
};


export type MutationReviseGoalArgs = {
  input: ReviseGoalInput;
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
  /** The person's plans, newest first unless another order is asked for. */
  readonly carePlans: CarePlanConnection;
  /** The person's goals, whether or not a plan names them, newest first. */
  readonly goals: GoalConnection;
  readonly id: Scalars['ID']['output'];
};


/** A person registered for care. */
export type PatientCarePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CarePlanFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: CarePlanOrder;
};


/** A person registered for care. */
export type PatientGoalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GoalFilter>;
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

/** One thing to be done under a plan: described in `detail`, or a request that `reference` names, never both. FHIR CarePlan.activity. */
export type PlanActivity = {
  readonly __typename?: 'PlanActivity';
  /** CarePlan.activity.detail. */
  readonly detail: Maybe<PlanActivityDetail>;
  /** Unique within the plan. */
  readonly id: Scalars['ID']['output'];
  /** CarePlan.activity.outcomeReference. */
  readonly outcomeReferences: ReadonlyArray<Reference>;
  /** What came of it. CarePlan.activity.outcomeCodeableConcept. */
  readonly outcomes: ReadonlyArray<CodeableConcept>;
  /** CarePlan.activity.progress. */
  readonly progress: ReadonlyArray<Note>;
  /** The request that carries it, where it stands alone. CarePlan.activity.reference. */
  readonly reference: Maybe<Reference>;
};

/** What is to be done, by whom and when. FHIR CarePlan.activity.detail. */
export type PlanActivityDetail = {
  readonly __typename?: 'PlanActivityDetail';
  readonly code: Maybe<CodeableConcept>;
  readonly description: Maybe<Scalars['String']['output']>;
  /** True where the plan is not to do this. */
  readonly doNotPerform: Maybe<Scalars['Boolean']['output']>;
  /** The goals that it serves. */
  readonly goals: ReadonlyArray<Reference>;
  readonly location: Maybe<Reference>;
  /** Who does it. */
  readonly performers: ReadonlyArray<Reference>;
  readonly reasonReferences: ReadonlyArray<Reference>;
  readonly reasons: ReadonlyArray<CodeableConcept>;
  readonly scheduledPeriod: Maybe<Period>;
  /** The time in words, where no period says it. */
  readonly scheduledText: Maybe<Scalars['String']['output']>;
  readonly status: PlanActivityStatus;
  /** Why it is on hold, cancelled or stopped. */
  readonly statusReason: Maybe<CodeableConcept>;
};

export type PlanActivityDetailInput = {
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly doNotPerform?: InputMaybe<Scalars['Boolean']['input']>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  readonly location?: InputMaybe<ReferenceInput>;
  readonly performers: ReadonlyArray<ReferenceInput>;
  readonly reasonReferences: ReadonlyArray<ReferenceInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly scheduledPeriod?: InputMaybe<PeriodInput>;
  readonly scheduledText?: InputMaybe<Scalars['String']['input']>;
  readonly status: PlanActivityStatus;
  readonly statusReason?: InputMaybe<CodeableConceptInput>;
};

/** An activity that keeps its `id` keeps what else is recorded of it. */
export type PlanActivityInput = {
  readonly detail?: InputMaybe<PlanActivityDetailInput>;
  /** Leave it out for a new activity. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly outcomeReferences: ReadonlyArray<ReferenceInput>;
  readonly outcomes: ReadonlyArray<CodeableConceptInput>;
  readonly progress: ReadonlyArray<NoteInput>;
  readonly reference?: InputMaybe<ReferenceInput>;
};

export type PlanActivityStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ENTERED_IN_ERROR'
  | 'IN_PROGRESS'
  | 'NOT_STARTED'
  | 'ON_HOLD'
  | 'SCHEDULED'
  | 'STOPPED'
  | 'UNKNOWN';

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
  /** The care plan of this id, or null where there is none that you may see. */
  readonly carePlan: Maybe<CarePlan>;
  /** The care plans of all patients whom you may see: by default those to be reviewed next first. */
  readonly carePlans: CarePlanConnection;
  /** The goal of this id, or null where there is none that you may see. */
  readonly goal: Maybe<Goal>;
};


export type QueryCarePlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CarePlanFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: CarePlanOrder;
};


export type QueryGoalArgs = {
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

export type ReviseCarePlanInput = {
  readonly activities?: InputMaybe<ReadonlyArray<PlanActivityInput>>;
  readonly addresses?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly careTeams?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly contributors?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly nextReview?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly status?: InputMaybe<CarePlanStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseGoalInput = {
  readonly achievementStatus?: InputMaybe<GoalAchievementStatus>;
  readonly addresses?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly description?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly expressedBy?: InputMaybe<ReferenceInput>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lifecycleStatus?: InputMaybe<GoalLifecycleStatus>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly priority?: InputMaybe<CodeableConceptInput>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  readonly targets?: InputMaybe<ReadonlyArray<GoalTargetInput>>;
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
  CarePlan: CarePlan;
  Goal: Goal;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<EntityReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CarePlan: ResolverTypeWrapper<Stored<CarePlanModel>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CarePlanConnection: ResolverTypeWrapper<Connection<Stored<CarePlanModel>>>;
  CarePlanEdge: ResolverTypeWrapper<Omit<CarePlanEdge, 'node'> & { node: ResolversTypes['CarePlan'] }>;
  CarePlanFilter: CarePlanFilter;
  CarePlanIntent: CarePlanIntent;
  CarePlanOrder: CarePlanOrder;
  CarePlanPayload: ResolverTypeWrapper<Omit<CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CarePlanStatus: CarePlanStatus;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodingInput: CodingInput;
  Comparator: ResolverTypeWrapper<Scalars['Comparator']['output']>;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  CreateCarePlanInput: CreateCarePlanInput;
  CreateGoalInput: CreateGoalInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndCarePlanInput: EndCarePlanInput;
  EndGoalInput: EndGoalInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: ResolverTypeWrapper<Stored<GoalModel>>;
  GoalAchievementStatus: GoalAchievementStatus;
  GoalConnection: ResolverTypeWrapper<Connection<Stored<GoalModel>>>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: GoalFilter;
  GoalLifecycleStatus: GoalLifecycleStatus;
  GoalPayload: ResolverTypeWrapper<Omit<GoalPayload, 'errors' | 'goal'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, goal?: Maybe<ResolversTypes['Goal']> }>;
  GoalTarget: ResolverTypeWrapper<Omit<GoalTarget, 'measure'> & { measure?: Maybe<ResolversTypes['CodeableConcept']> }>;
  GoalTargetInput: GoalTargetInput;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  PlanActivity: ResolverTypeWrapper<Omit<PlanActivity, 'detail' | 'outcomeReferences' | 'outcomes' | 'progress' | 'reference'> & { detail?: Maybe<ResolversTypes['PlanActivityDetail']>, outcomeReferences: ReadonlyArray<ResolversTypes['Reference']>, outcomes: ReadonlyArray<ResolversTypes['CodeableConcept']>, progress: ReadonlyArray<ResolversTypes['Note']>, reference?: Maybe<ResolversTypes['Reference']> }>;
  PlanActivityDetail: ResolverTypeWrapper<Omit<PlanActivityDetail, 'code' | 'goals' | 'location' | 'performers' | 'reasonReferences' | 'reasons' | 'scheduledPeriod' | 'statusReason'> & { code?: Maybe<ResolversTypes['CodeableConcept']>, goals: ReadonlyArray<ResolversTypes['Reference']>, location?: Maybe<ResolversTypes['Reference']>, performers: ReadonlyArray<ResolversTypes['Reference']>, reasonReferences: ReadonlyArray<ResolversTypes['Reference']>, reasons: ReadonlyArray<ResolversTypes['CodeableConcept']>, scheduledPeriod?: Maybe<ResolversTypes['Period']>, statusReason?: Maybe<ResolversTypes['CodeableConcept']> }>;
  PlanActivityDetailInput: PlanActivityDetailInput;
  PlanActivityInput: PlanActivityInput;
  PlanActivityStatus: PlanActivityStatus;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseGoalInput: ReviseGoalInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: EntityReference;
  ID: Scalars['ID']['output'];
  AlreadyTaken: AlreadyTaken;
  String: Scalars['String']['output'];
  CarePlan: Stored<CarePlanModel>;
  Int: Scalars['Int']['output'];
  CarePlanConnection: Connection<Stored<CarePlanModel>>;
  CarePlanEdge: Omit<CarePlanEdge, 'node'> & { node: ResolversParentTypes['CarePlan'] };
  CarePlanFilter: CarePlanFilter;
  CarePlanPayload: Omit<CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  Boolean: Scalars['Boolean']['output'];
  CodingInput: CodingInput;
  Comparator: Scalars['Comparator']['output'];
  Concept: Concept;
  Condition: EntityReference;
  CreateCarePlanInput: CreateCarePlanInput;
  CreateGoalInput: CreateGoalInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndCarePlanInput: EndCarePlanInput;
  EndGoalInput: EndGoalInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: Stored<GoalModel>;
  GoalConnection: Connection<Stored<GoalModel>>;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: GoalFilter;
  GoalPayload: Omit<GoalPayload, 'errors' | 'goal'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, goal?: Maybe<ResolversParentTypes['Goal']> };
  GoalTarget: Omit<GoalTarget, 'measure'> & { measure?: Maybe<ResolversParentTypes['CodeableConcept']> };
  GoalTargetInput: GoalTargetInput;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: EntityReference;
  Organisation: EntityReference;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  PlanActivity: Omit<PlanActivity, 'detail' | 'outcomeReferences' | 'outcomes' | 'progress' | 'reference'> & { detail?: Maybe<ResolversParentTypes['PlanActivityDetail']>, outcomeReferences: ReadonlyArray<ResolversParentTypes['Reference']>, outcomes: ReadonlyArray<ResolversParentTypes['CodeableConcept']>, progress: ReadonlyArray<ResolversParentTypes['Note']>, reference?: Maybe<ResolversParentTypes['Reference']> };
  PlanActivityDetail: Omit<PlanActivityDetail, 'code' | 'goals' | 'location' | 'performers' | 'reasonReferences' | 'reasons' | 'scheduledPeriod' | 'statusReason'> & { code?: Maybe<ResolversParentTypes['CodeableConcept']>, goals: ReadonlyArray<ResolversParentTypes['Reference']>, location?: Maybe<ResolversParentTypes['Reference']>, performers: ReadonlyArray<ResolversParentTypes['Reference']>, reasonReferences: ReadonlyArray<ResolversParentTypes['Reference']>, reasons: ReadonlyArray<ResolversParentTypes['CodeableConcept']>, scheduledPeriod?: Maybe<ResolversParentTypes['Period']>, statusReason?: Maybe<ResolversParentTypes['CodeableConcept']> };
  PlanActivityDetailInput: PlanActivityDetailInput;
  PlanActivityInput: PlanActivityInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseGoalInput: ReviseGoalInput;
  StaleVersion: StaleVersion;
  Task: EntityReference;
  UserError: Refusal;
  WrongState: WrongState;
};

export type ActivityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['PlanActivity']>, ParentType, ContextType, Partial<CarePlanActivitiesArgs>>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  careTeams?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  created?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['CarePlanIntent'], ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePlanConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CarePlanConnection'] = ResolversParentTypes['CarePlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarePlanEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CarePlanEdge'] = ResolversParentTypes['CarePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarePlan'], ParentType, ContextType>;
};

export type CarePlanPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CarePlanPayload'] = ResolversParentTypes['CarePlanPayload']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
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

export type ConceptResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GoalResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievementStatus?: Resolver<Maybe<ResolversTypes['GoalAchievementStatus']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  carePlans?: Resolver<ReadonlyArray<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  expressedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifecycleStatus?: Resolver<ResolversTypes['GoalLifecycleStatus'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  outcomeReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['GoalTarget']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['GoalPayload'] = ResolversParentTypes['GoalPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
};

export type GoalTargetResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['GoalTarget'] = ResolversParentTypes['GoalTarget']> = {
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationCreateCarePlanArgs, 'input'>>;
  createGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationCreateGoalArgs, 'input'>>;
  endCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationEndCarePlanArgs, 'input'>>;
  endGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationEndGoalArgs, 'input'>>;
  enterCarePlanInError?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationEnterCarePlanInErrorArgs, 'input'>>;
  enterGoalInError?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationEnterGoalInErrorArgs, 'input'>>;
  reviseCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationReviseCarePlanArgs, 'input'>>;
  reviseGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationReviseGoalArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlans?: Resolver<ResolversTypes['CarePlanConnection'], ParentType, ContextType, RequireFields<PatientCarePlansArgs, 'first' | 'orderBy'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<PatientGoalsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanActivityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanActivity'] = ResolversParentTypes['PlanActivity']> = {
  detail?: Resolver<Maybe<ResolversTypes['PlanActivityDetail']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomeReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type PlanActivityDetailResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanActivityDetail'] = ResolversParentTypes['PlanActivityDetail']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doNotPerform?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasonReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  scheduledPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  scheduledText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanActivityStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType, RequireFields<QueryCarePlanArgs, 'id'>>;
  carePlans?: Resolver<ResolversTypes['CarePlanConnection'], ParentType, ContextType, RequireFields<QueryCarePlansArgs, 'first' | 'orderBy'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
};

export type ReferenceResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyTaken' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CarePlansContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanConnection?: CarePlanConnectionResolvers<ContextType>;
  CarePlanEdge?: CarePlanEdgeResolvers<ContextType>;
  CarePlanPayload?: CarePlanPayloadResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparator?: GraphQLScalarType;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalPayload?: GoalPayloadResolvers<ContextType>;
  GoalTarget?: GoalTargetResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlanActivity?: PlanActivityResolvers<ContextType>;
  PlanActivityDetail?: PlanActivityDetailResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
