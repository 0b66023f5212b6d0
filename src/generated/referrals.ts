import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Referral as ReferralModel } from "../subgraphs/referrals/referral/referral.ts";
import type { Task as TaskModel } from "../subgraphs/referrals/task/task.ts";
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

export type AcceptTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who takes it on; its owner already, unless given. */
  readonly owner?: InputMaybe<ReferenceInput>;
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

export type CreateReferralInput = {
  /** When it was written; now, unless given. */
  readonly authoredOn?: InputMaybe<Scalars['DateTime']['input']>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly code: CodeableConceptInput;
  /** Yours, new for each request: sent again, it changes nothing and gives the same referral. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly identifiers: ReadonlyArray<IdentifierInput>;
  readonly intent: ReferralIntent;
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
  readonly reasonReferences: ReadonlyArray<ReferenceInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly requester: ReferenceInput;
  readonly source?: InputMaybe<CodeableConceptInput>;
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

export type EndReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for whoever reads the record later. Needed to revoke a referral. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** COMPLETED or REVOKED. */
  readonly status: ReferralStatus;
};

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FailTaskInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
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
  /** Someone takes the task on, and owns it from then on. */
  readonly acceptTask: TaskPayload;
  /** Whoever asked no longer needs it. */
  readonly cancelTask: TaskPayload;
  /** The work is done: the loop is closed with what came of it. */
  readonly completeTask: TaskPayload;
  /** Refers a person, and asks for the referral to be taken up: a REQUESTED task with focus on it is made with it. */
  readonly createReferral: ReferralPayload;
  /** Asks someone to do something, about a person or not, by a day where one is given. */
  readonly createTask: TaskPayload;
  /** Ends the referral: completed, or revoked with the reason. What is revoked calls off the tasks that are still open. */
  readonly endReferral: ReferralPayload;
  /** Marks a referral that should never have been recorded. It stays for the audit, leaves every list, and calls off its tasks. */
  readonly enterReferralInError: ReferralPayload;
  /** Marks a task that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterTaskInError: TaskPayload;
  /** The work was tried and cannot be done. */
  readonly failTask: TaskPayload;
  /** Someone turns the task down. The reason goes back to whoever asked. */
  readonly rejectTask: TaskPayload;
  /** Changes what the referral says. A draft that becomes ACTIVE is sent: its task is then REQUESTED. */
  readonly reviseReferral: ReferralPayload;
  /** Changes what the task says, or takes one of the steps REQUESTED, RECEIVED, READY and ON_HOLD. */
  readonly reviseTask: TaskPayload;
  /** Work begins, or goes on after a pause. */
  readonly startTask: TaskPayload;
};


export type MutationAcceptTaskArgs = {
  input: AcceptTaskInput;
};


export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
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


export type MutationEnterReferralInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterTaskInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationFailTaskArgs = {
  input: FailTaskInput;
};


export type MutationRejectTaskArgs = {
  input: RejectTaskInput;
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

export type Query = {
  readonly __typename?: 'Query';
  /** The referral of this id, or null where there is none that you may see. */
  readonly referral: Maybe<Referral>;
  /** The referrals of all patients whom you may see, as a worklist: the most urgent first, then the oldest. */
  readonly referrals: ReferralConnection;
  /** The task of this id, or null where there is none that you may see. */
  readonly task: Maybe<Task>;
  /** The tasks that you may see, those due first on top: one person's or organisation's with `ownerId`. */
  readonly tasks: TaskConnection;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
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
  /** ServiceRequest.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What is asked for. ServiceRequest.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Other numbers that it goes by. ServiceRequest.identifier. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** ServiceRequest.intent. */
  readonly intent: ReferralIntent;
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
  /** The conditions and observations behind it. ServiceRequest.reasonReference. */
  readonly reasonReferences: ReadonlyArray<Reference>;
  /** Why. ServiceRequest.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** The referrals that it takes the place of. ServiceRequest.replaces. */
  readonly replaces: ReadonlyArray<Reference>;
  /** Who asks. ServiceRequest.requester. */
  readonly requester: Maybe<Reference>;
  /** Who sent the person: a parent, a GP, a nursery, the person. FHIR: Extension-UKCore-SourceOfServiceRequest. */
  readonly source: Maybe<CodeableConcept>;
  /** ServiceRequest.status. Whether it was accepted is in its tasks. */
  readonly status: ReferralStatus;
  /** What the performer should know. ServiceRequest.supportingInfo. */
  readonly supportingInfo: ReadonlyArray<Reference>;
  /** The tasks that carry it to its end: requested, accepted or rejected, done. FHIR Task.focus. */
  readonly tasks: ReadonlyArray<Task>;
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
  /** Who is asked: a practitioner, a role, an organisation or a service. */
  readonly performerId?: InputMaybe<Scalars['ID']['input']>;
  /** None of these finds a referral without a priority. */
  readonly priority?: InputMaybe<ReadonlyArray<ReferralPriority>>;
  /** Who asks: a practitioner, a role or an organisation. */
  readonly requesterId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ReferralStatus>>;
  readonly ubrn?: InputMaybe<Scalars['String']['input']>;
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

export type ReferralStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'ON_HOLD'
  | 'REVOKED'
  | 'UNKNOWN';

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
  Patient: Patient;
  Referral: Referral;
  Task: Task;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTaskInput: AcceptTaskInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelTaskInput: CancelTaskInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodingInput: CodingInput;
  CompleteTaskInput: CompleteTaskInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  CreateReferralInput: CreateReferralInput;
  CreateTaskInput: CreateTaskInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndReferralInput: EndReferralInput;
  EnterInErrorInput: EnterInErrorInput;
  FailTaskInput: FailTaskInput;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IllegalTransition: ResolverTypeWrapper<IllegalTransition>;
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
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<Stored<ReferralModel>>;
  ReferralConnection: ResolverTypeWrapper<Connection<Stored<ReferralModel>>>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralIntent: ReferralIntent;
  ReferralOrder: ReferralOrder;
  ReferralPayload: ResolverTypeWrapper<Omit<ReferralPayload, 'errors' | 'referral'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, referral?: Maybe<ResolversTypes['Referral']> }>;
  ReferralPriority: ReferralPriority;
  ReferralStatus: ReferralStatus;
  RejectTaskInput: RejectTaskInput;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseReferralInput: ReviseReferralInput;
  ReviseTaskInput: ReviseTaskInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartTaskInput: StartTaskInput;
  Task: ResolverTypeWrapper<Stored<TaskModel>>;
  TaskConnection: ResolverTypeWrapper<Connection<Stored<TaskModel>>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskIntent: TaskIntent;
  TaskPayload: ResolverTypeWrapper<Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, task?: Maybe<ResolversTypes['Task']> }>;
  TaskPriority: TaskPriority;
  TaskStatus: TaskStatus;
  UserError: ResolverTypeWrapper<Refusal>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTaskInput: AcceptTaskInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Activity: EntityReference;
  AlreadyTaken: AlreadyTaken;
  String: Scalars['String']['output'];
  CancelTaskInput: CancelTaskInput;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  Boolean: Scalars['Boolean']['output'];
  CodingInput: CodingInput;
  CompleteTaskInput: CompleteTaskInput;
  Concept: Concept;
  Condition: EntityReference;
  CreateReferralInput: CreateReferralInput;
  CreateTaskInput: CreateTaskInput;
  DateTime: Scalars['DateTime']['output'];
  EndReferralInput: EndReferralInput;
  EnterInErrorInput: EnterInErrorInput;
  FailTaskInput: FailTaskInput;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  IllegalTransition: IllegalTransition;
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
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  Query: Record<PropertyKey, never>;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: Stored<ReferralModel>;
  ReferralConnection: Connection<Stored<ReferralModel>>;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralPayload: Omit<ReferralPayload, 'errors' | 'referral'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, referral?: Maybe<ResolversParentTypes['Referral']> };
  RejectTaskInput: RejectTaskInput;
  RelatedPerson: EntityReference;
  ReviseReferralInput: ReviseReferralInput;
  ReviseTaskInput: ReviseTaskInput;
  StaleVersion: StaleVersion;
  StartTaskInput: StartTaskInput;
  Task: Stored<TaskModel>;
  TaskConnection: Connection<Stored<TaskModel>>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskPayload: Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, task?: Maybe<ResolversParentTypes['Task']> };
  UserError: Refusal;
  WrongState: WrongState;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GoalResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  acceptTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationAcceptTaskArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  createReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  createTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  endReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationEndReferralArgs, 'input'>>;
  enterReferralInError?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationEnterReferralInErrorArgs, 'input'>>;
  enterTaskInError?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationEnterTaskInErrorArgs, 'input'>>;
  failTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationFailTaskArgs, 'input'>>;
  rejectTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationRejectTaskArgs, 'input'>>;
  reviseReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReviseReferralArgs, 'input'>>;
  reviseTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationReviseTaskArgs, 'input'>>;
  startTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationStartTaskArgs, 'input'>>;
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

export type PageInfoResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first' | 'orderBy'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
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
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['ReferralIntent'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  occurrenceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurrencePeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientInstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performerType?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['ReferralPriority']>, ParentType, ContextType>;
  reasonReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  supportingInfo?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
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

export type ReferralPayloadResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['ReferralPayload'] = ResolversParentTypes['ReferralPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyTaken' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ReferralsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ReferralsContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
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
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralPayload?: ReferralPayloadResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
