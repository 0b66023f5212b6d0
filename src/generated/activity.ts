import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Activity as ActivityModel } from "../subgraphs/activity/activity/activity.ts";
import type { Appointment as AppointmentModel } from "../subgraphs/activity/appointment/appointment.ts";
import type { Communication as CommunicationModel } from "../subgraphs/activity/communication/communication.ts";
import type { Flag as FlagModel } from "../subgraphs/activity/flag/flag.ts";
import type { GpRecordEntry as GpRecordEntryModel } from "../subgraphs/activity/gp-record-entry/gp-record-entry.ts";
import type { Slot as SlotModel } from "../subgraphs/activity/slot/slot.ts";
import type { RecordUpdate as RecordUpdateModel } from "../subgraphs/activity/record-update/record-update.ts";
import type { NonEngagement as NonEngagementModel } from "../subgraphs/activity/non-engagement/non-engagement.ts";
import type { ActivityPolicy as ActivityPolicyModel } from "../subgraphs/activity/activity-policy/activity-policy.ts";
import type { SafetyConcern as SafetyConcernModel } from "../subgraphs/activity/safety-concern/safety-concern.ts";
import type { HospitalStay as HospitalStayModel } from "../subgraphs/activity/hospital-stay/hospital-stay.ts";
import type { MessageThread as MessageThreadModel } from "../subgraphs/activity/message-thread/message-thread.ts";
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { ActivityContext } from '../subgraphs/activity/activity.context.ts';
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

export type AcceptRecordUpdateInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AcknowledgeSafetyConcernInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** That somebody took a concern on. */
export type Acknowledgement = {
  readonly __typename?: 'Acknowledgement';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
  readonly note: Maybe<Scalars['String']['output']>;
};

/** In how many minutes a safety concern must be acknowledged, by its urgency; day and night, every day of the week. */
export type AcknowledgementTimes = {
  readonly __typename?: 'AcknowledgementTimes';
  readonly IMMEDIATE: Scalars['Int']['output'];
  readonly ROUTINE: Scalars['Int']['output'];
  readonly URGENT: Scalars['Int']['output'];
};

export type AcknowledgementTimesInput = {
  readonly IMMEDIATE: Scalars['Int']['input'];
  readonly ROUTINE: Scalars['Int']['input'];
  readonly URGENT: Scalars['Int']['input'];
};

export type ActionCommunicationInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly noActionNeeded: Scalars['Boolean']['input'];
  /** What was done about it, or why nothing is to be done. */
  readonly note: Scalars['String']['input'];
};

export type ActionState =
  | 'ACTIONED'
  | 'AWAITS_ACTION'
  | 'NO_ACTION_NEEDED';

/** The person has a personalised plan in force already, and there is one at a time. */
export type ActivePlanExists = UserError & {
  readonly __typename?: 'ActivePlanExists';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The plan that is in force; null where it was put into force at this very moment. */
  readonly planId: Maybe<Scalars['ID']['output']>;
};

/** What somebody did with or for a person. A contact is a FHIR Encounter, an intervention a FHIR Procedure. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** The appointment that it was, prepares for or follows up. Encounter.appointment; of an intervention, an extension. */
  readonly appointment: Maybe<Reference>;
  /** Encounter.type after the first, Procedure.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What was done; its SNOMED CT code is among the codings. Null in some imported records. Encounter.type, Procedure.code. */
  readonly code: Maybe<CodeableConcept>;
  /** The component of personalised care that it was part of. Among the categories. */
  readonly component: Maybe<PersonalisedCareComponent>;
  /** How the person was met or reached; null where only `mode` is known. Among Encounter.type. */
  readonly contactMode: Maybe<ContactMode>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Encounter.length, in minutes. */
  readonly durationMinutes: Maybe<Scalars['Int']['output']>;
  /** Whether it was the first visit of an episode, from which the time for the plan runs. Among the categories. */
  readonly firstVisit: Scalars['Boolean']['output'];
  /** In which form information was given. Among the categories. */
  readonly givenFormat: Maybe<GivenFormat>;
  /** The goals that it served. FHIR: the extension resource-pertainsToGoal. */
  readonly goals: ReadonlyArray<Reference>;
  /** Whether it is in the general practice's own record; null for what does not go there by itself. */
  readonly gpRecord: Maybe<GpRecordEntry>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of support it was, for what a coordinator does beside contacts. Among Procedure.category. */
  readonly interventionKind: Maybe<InterventionKind>;
  readonly kind: ActivityKind;
  /** How it took place: face to face, at home, by telephone, by video. Encounter.class. */
  readonly mode: Maybe<Coding>;
  /** By when to be in contact again. FHIR: an extension. */
  readonly nextContactDue: Maybe<Scalars['Date']['output']>;
  /** What was observed, and what is thought of it. Procedure.note; of a contact, an extension. */
  readonly notes: ReadonlyArray<ActivityNote>;
  /** The moment, where it has no length. Procedure.performedDateTime. */
  readonly occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** What came of it. Procedure.outcome; for a contact, the outcome of attendance. */
  readonly outcome: Maybe<CodeableConcept>;
  /** For whom it was done. Encounter.subject, Procedure.subject. */
  readonly patient: Maybe<Patient>;
  /**
   * Who did it; of a contact, everyone who took part, whoever recorded it first: family and carers are RelatedPerson.
   * Encounter.participant, Procedure.performer.
   */
  readonly performers: ReadonlyArray<Reference>;
  /** From when to when, where it lasted. Encounter.period, Procedure.performedPeriod. */
  readonly period: Maybe<Period>;
  /** The care plan under which it was done. Procedure.basedOn. */
  readonly plan: Maybe<Reference>;
  /** The conditions and observations behind it. reasonReference. */
  readonly reasonReferences: ReadonlyArray<Reference>;
  /** Why it was done. reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** Whether it took place at a distance. From Encounter.class. */
  readonly remote: Scalars['Boolean']['output'];
  /** The organisation that answers for it. Encounter.serviceProvider. */
  readonly serviceProvider: Maybe<Reference>;
  /** What stands about the person for everyone to see: risks, and the forms of information that they need. */
  readonly standingFlags: ReadonlyArray<Flag>;
  /** Encounter.status, Procedure.status. */
  readonly status: ActivityStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** Every condition that is given must hold. */
export type ActivityFilter = {
  /** The code, in any code system. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly contactMode?: InputMaybe<ContactMode>;
  /** Activities that took place, or began, at this moment or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly interventionKind?: InputMaybe<InterventionKind>;
  readonly kind?: InputMaybe<ReadonlyArray<ActivityKind>>;
  /** Who did it: a practitioner, a role or an organisation. */
  readonly performerId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ActivityStatus>>;
  /** Activities that took place, or began, before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ActivityKind =
  /** Somebody met, called or wrote to the person, or spoke for them. FHIR Encounter. */
  | 'CONTACT'
  /** Something was done for the person. FHIR Procedure. */
  | 'INTERVENTION';

/** What somebody wrote, with who and when, and whether it is a fact or an opinion. FHIR Annotation. */
export type ActivityNote = {
  readonly __typename?: 'ActivityNote';
  readonly author: Maybe<Reference>;
  /** The author's name, where only that is known. */
  readonly authorName: Maybe<Scalars['String']['output']>;
  /** Null where the recorder did not say. */
  readonly kind: Maybe<NoteKind>;
  readonly text: Scalars['String']['output'];
  readonly time: Maybe<Scalars['DateTime']['output']>;
};

export type ActivityNoteInput = {
  readonly author?: InputMaybe<ReferenceInput>;
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<NoteKind>;
  readonly text: Scalars['String']['input'];
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ActivityPayload = {
  readonly __typename?: 'ActivityPayload';
  /** The activity as it now is; null where it was refused. */
  readonly activity: Maybe<Activity>;
  readonly errors: ReadonlyArray<UserError>;
};

/** How long things may take and what is kept for clinicians, as an organisation decided for itself or for one of its services. FHIR has no home for it. */
export type ActivityPolicy = {
  readonly __typename?: 'ActivityPolicy';
  readonly acknowledgeWithinMinutes: AcknowledgementTimes;
  /** ECL over what only clinicians record here, such as surgical and diagnostic procedures. */
  readonly clinicalProcedures: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** By when somebody is followed up after a discharge from hospital. */
  readonly followUpWithinHours: Scalars['Int']['output'];
  /** For how long facts about a person count as up to date, where it differs from the default. */
  readonly freshness: ReadonlyArray<Freshness>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Maybe<Organisation>;
  /** The one service that it holds for; null for all that have none of their own. */
  readonly service: Maybe<HealthcareService>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ActivityPolicyPayload = {
  readonly __typename?: 'ActivityPolicyPayload';
  /** The policy as it now is; null where it was refused. */
  readonly activityPolicy: Maybe<ActivityPolicy>;
  readonly errors: ReadonlyArray<UserError>;
};

/** One vocabulary over both kinds. */
export type ActivityStatus =
  /** Contacts only. */
  | 'ARRIVED'
  /** Contacts only. */
  | 'CANCELLED'
  | 'COMPLETED'
  | 'ENTERED_IN_ERROR'
  | 'IN_PROGRESS'
  /** Interventions only. */
  | 'NOT_DONE'
  /** Interventions only. */
  | 'ON_HOLD'
  /** Contacts only. */
  | 'ON_LEAVE'
  | 'PLANNED'
  /** Interventions only. */
  | 'STOPPED'
  /** Contacts only. */
  | 'TRIAGED'
  | 'UNKNOWN';

export type AddNonEngagementIncidentInput = {
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: NonEngagementKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AdmissionKind =
  | 'EMERGENCY'
  | 'PLANNED'
  | 'TRANSFER';

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A time that is set for a person to be seen, in any sector. FHIR Appointment. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** What prepared for it, happened at it and followed it up, newest first. */
  readonly activityRecords: ActivityConnection;
  /** Routine, walk-in, follow-up and so on. Appointment.appointmentType. */
  readonly appointmentType: Maybe<CodeableConcept>;
  /** The referral that it answers. Appointment.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** Why it was cancelled, or why nobody came. Appointment.cancelationReason. */
  readonly cancellationReason: Maybe<CodeableConcept>;
  /** Appointment.comment. */
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is about, in a line. Appointment.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Appointment.minutesDuration. */
  readonly durationMinutes: Maybe<Scalars['Int']['output']>;
  /** Appointment.end. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** True where another organisation keeps it in its own diary. Among Appointment.serviceCategory. */
  readonly external: Scalars['Boolean']['output'];
  /** Whether family or a carer takes part. From Appointment.participant. */
  readonly familyInvited: Scalars['Boolean']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** How the person is to be seen. Among Appointment.serviceCategory. */
  readonly mode: Maybe<ContactMode>;
  /** Everyone but the patient. Appointment.participant. */
  readonly participants: ReadonlyArray<AppointmentParticipant>;
  /** Who is to be seen. Appointment.participant. */
  readonly patient: Maybe<Patient>;
  /** Appointment.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** Who sees the person. Among Appointment.serviceCategory. */
  readonly sector: Maybe<CareSector>;
  /** Appointment.serviceCategory. */
  readonly serviceCategories: ReadonlyArray<CodeableConcept>;
  /** Appointment.serviceType. */
  readonly serviceTypes: ReadonlyArray<CodeableConcept>;
  /** What stands about the person for everyone to see: risks, and the forms of information that they need. */
  readonly standingFlags: ReadonlyArray<Flag>;
  /** Appointment.start. */
  readonly start: Maybe<Scalars['DateTime']['output']>;
  /** Appointment.status. */
  readonly status: AppointmentStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** A time that is set for a person to be seen, in any sector. FHIR Appointment. */
export type AppointmentActivityRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};

export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  readonly edges: ReadonlyArray<AppointmentEdge>;
  readonly nodes: ReadonlyArray<Appointment>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Appointment;
};

/** Every condition that is given must hold. */
export type AppointmentFilter = {
  /** Appointments that start at this moment or later, and those without a time. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who else takes part: a practitioner, a place, a service. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<CareSector>;
  readonly status?: InputMaybe<ReadonlyArray<AppointmentStatus>>;
  /** Appointments that start before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only what is neither over nor cancelled, and set for today or later, or for no time yet. */
  readonly upcoming?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AppointmentOrder =
  /** By their start, latest first; those without one come first. */
  | 'LATEST'
  /** By their start, soonest first; those without one come last. */
  | 'SOONEST';

/** Who else takes part in an appointment, and what they answered. FHIR Appointment.participant. */
export type AppointmentParticipant = {
  readonly __typename?: 'AppointmentParticipant';
  /** A practitioner, a place, a service or a relative. Null where only a kind of participant is known. */
  readonly actor: Maybe<Reference>;
  readonly status: ParticipationStatus;
  readonly types: ReadonlyArray<CodeableConcept>;
};

export type AppointmentParticipantInput = {
  readonly actor?: InputMaybe<ReferenceInput>;
  readonly status: ParticipationStatus;
  readonly types: ReadonlyArray<CodeableConceptInput>;
};

export type AppointmentPayload = {
  readonly __typename?: 'AppointmentPayload';
  /** The appointment as it now is; null where it was refused. */
  readonly appointment: Maybe<Appointment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AppointmentStatus =
  | 'ARRIVED'
  | 'BOOKED'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'ENTERED_IN_ERROR'
  | 'FULFILLED'
  | 'NO_SHOW'
  | 'PENDING'
  | 'PROPOSED'
  | 'WAITLIST';

export type BookAppointmentInput = {
  readonly appointmentType?: InputMaybe<CodeableConceptInput>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Follows from the start and the duration, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same appointment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode?: InputMaybe<ContactMode>;
  readonly participants: ReadonlyArray<AppointmentParticipantInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  /** That you have read the risks that stand for whoever visits the person at home. */
  readonly riskSeen: Scalars['Boolean']['input'];
  readonly sector?: InputMaybe<CareSector>;
  readonly serviceCategories: ReadonlyArray<CodeableConceptInput>;
  readonly serviceTypes: ReadonlyArray<CodeableConceptInput>;
  /** A free slot, which says when, how and by whom the person is seen; leave the time out then. */
  readonly slotId?: InputMaybe<Scalars['ID']['input']>;
  /** Only a proposal or a place in a queue may leave its time open. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  /** BOOKED, PROPOSED, PENDING or WAITLIST. */
  readonly status: AppointmentStatus;
};

export type CancelAppointmentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: CodeableConceptInput;
};

/** What a person and their team have agreed to do. */
export type CarePlan = {
  readonly __typename?: 'CarePlan';
  /** What was done under the plan, newest first. What is to be done is in `activities`. */
  readonly activityRecords: ActivityConnection;
  readonly id: Scalars['ID']['output'];
};


/** What a person and their team have agreed to do. */
export type CarePlanActivityRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};

export type CareSector =
  | 'COMMUNITY'
  | 'LOCAL_AUTHORITY'
  | 'PRIMARY'
  | 'SECONDARY'
  /** Another statutory body. */
  | 'STATUTORY'
  | 'VOLUNTARY';

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

/** A safety concern goes to a named clinician: name one in an active clinical role of the directory. */
export type ClinicalContactRequired = UserError & {
  readonly __typename?: 'ClinicalContactRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type CloseSafetyConcernInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What came of it. */
  readonly note: Scalars['String']['input'];
  readonly outcome: SafetyOutcome;
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

/** A message about a person that was, or is to be, sent. FHIR Communication. */
export type Communication = {
  readonly __typename?: 'Communication';
  /** What else it is about. Communication.about. */
  readonly about: ReadonlyArray<Reference>;
  /** For what came in: whether somebody has dealt with it. FHIR: an extension. */
  readonly action: Maybe<CommunicationAction>;
  /** Communication.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** Communication.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** The parts of the message, in order. Communication.payload. */
  readonly contents: ReadonlyArray<MessagePart>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The stay in hospital that it tells of. Communication.about. */
  readonly hospitalStay: Maybe<HospitalStay>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** The messages that it answers. Communication.inResponseTo. */
  readonly inResponseTo: ReadonlyArray<Reference>;
  /** By letter, telephone, e-mail. Communication.medium. */
  readonly media: ReadonlyArray<CodeableConcept>;
  /** Communication.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Whom it is about. Communication.subject. */
  readonly patient: Maybe<Patient>;
  /** Communication.priority. */
  readonly priority: Maybe<CommunicationPriority>;
  /** Communication.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** Communication.received. */
  readonly received: Maybe<Scalars['DateTime']['output']>;
  /** Communication.recipient. */
  readonly recipients: ReadonlyArray<Reference>;
  /** Communication.sender. */
  readonly sender: Maybe<Reference>;
  /** Communication.sent. */
  readonly sent: Maybe<Scalars['DateTime']['output']>;
  /** Communication.status. */
  readonly status: CommunicationStatus;
  /** Why it was stopped or never sent. Communication.statusReason. */
  readonly statusReason: Maybe<CodeableConcept>;
  /** The conversation that it is part of. FHIR: an extension. */
  readonly thread: Maybe<MessageThread>;
  /** Communication.topic. */
  readonly topic: Maybe<CodeableConcept>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

/** What was done about a message that came in. */
export type CommunicationAction = {
  readonly __typename?: 'CommunicationAction';
  readonly at: Maybe<Scalars['DateTime']['output']>;
  readonly by: Maybe<Reference>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly state: ActionState;
};

export type CommunicationConnection = {
  readonly __typename?: 'CommunicationConnection';
  readonly edges: ReadonlyArray<CommunicationEdge>;
  readonly nodes: ReadonlyArray<Communication>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CommunicationEdge = {
  readonly __typename?: 'CommunicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Communication;
};

/** Every condition that is given must hold. */
export type CommunicationFilter = {
  /** Messages that were sent, or else received or recorded, at this moment or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<CommunicationStatus>>;
  /** Messages that were sent, or else received or recorded, before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CommunicationPayload = {
  readonly __typename?: 'CommunicationPayload';
  /** The communication as it now is; null where it was refused. */
  readonly communication: Maybe<Communication>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CommunicationPriority =
  | 'ASAP'
  | 'ROUTINE'
  | 'STAT'
  | 'URGENT';

export type CommunicationStatus =
  | 'COMPLETED'
  | 'ENTERED_IN_ERROR'
  | 'IN_PROGRESS'
  | 'NOT_DONE'
  | 'ON_HOLD'
  | 'PREPARATION'
  | 'STOPPED'
  | 'UNKNOWN';

export type Concept = {
  readonly __typename?: 'Concept';
  readonly id: Scalars['ID']['output'];
};

export type Condition = {
  readonly __typename?: 'Condition';
  readonly id: Scalars['ID']['output'];
};

export type ConfirmRecordFactInput = {
  readonly fact: RecordFact;
  /** Yours, new for each request: sent again, it changes nothing and gives the same answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  readonly proposedBy: ReferenceInput;
  readonly source: Scalars['String']['input'];
};

/** It may be done with somebody's consent alone, and none that holds is on record. */
export type ConsentRequired = UserError & {
  readonly __typename?: 'ConsentRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ContactMode =
  | 'EMAIL'
  | 'HOME_VISIT'
  | 'IN_PERSON'
  | 'LETTER'
  | 'SMS'
  | 'TELEPHONE'
  /** With somebody else about the person. */
  | 'THIRD_PARTY'
  | 'VIDEO';

export type CreateActivityPolicyInput = {
  readonly acknowledgeWithinMinutes: AcknowledgementTimesInput;
  /** ECL over what only clinicians record here, such as surgical and diagnostic procedures. */
  readonly clinicalProcedures?: InputMaybe<Scalars['String']['input']>;
  readonly followUpWithinHours: Scalars['Int']['input'];
  readonly freshness: ReadonlyArray<FreshnessInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The one service that it shall hold for; for all that have none of their own, unless given. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** That somebody of the team helps a ward with a person's way home. */
export type DischargeCoordination = {
  readonly __typename?: 'DischargeCoordination';
  readonly lead: Reference;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
};

export type DischargeOrder =
  /** The one whose time for a follow-up runs out first. */
  | 'FOLLOW_UP_DUE'
  | 'LATEST';

export type EndActivityInput = {
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When it ended; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly outcome?: InputMaybe<CodeableConceptInput>;
  /** Why, for whoever reads the record later. Needed for what was not completed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** COMPLETED; or CANCELLED for a contact, STOPPED or NOT_DONE for an intervention. */
  readonly status: ActivityStatus;
};

export type EndCommunicationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it was stopped or never sent. */
  readonly reason?: InputMaybe<CodeableConceptInput>;
  readonly received?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was sent; now, unless given. */
  readonly sent?: InputMaybe<Scalars['DateTime']['input']>;
  /** COMPLETED, STOPPED or NOT_DONE. */
  readonly status: CommunicationStatus;
};

export type EndFlagInput = {
  /** When it ceased to hold; now, unless given. */
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

export type EscalateNonEngagementInput = {
  readonly by: ReferenceInput;
  /** The designated people who must know. */
  readonly designated: ReadonlyArray<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly family: ReadonlyArray<ReferenceInput>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EscalateSafetyConcernInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly to: EscalationStep;
};

/** That a concern went further. */
export type Escalation = {
  readonly __typename?: 'Escalation';
  readonly at: Scalars['DateTime']['output'];
  /** Null where nobody answered in time; else why somebody took it further. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recipient: Reference;
  readonly to: EscalationStep;
};

export type EscalationStep =
  /** The person's general practice. */
  | 'GP'
  | 'SUPERVISOR';

/** A standing warning or need that everyone who deals with the person must see. FHIR Flag. */
export type Flag = {
  readonly __typename?: 'Flag';
  /** Who raised it. Flag.author. */
  readonly author: Maybe<Reference>;
  /** Safety, safeguarding, reasonable adjustment. Flag.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What it warns of. Flag.code. */
  readonly code: CodeableConcept;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The contact at which it was raised. Flag.encounter. */
  readonly encounter: Maybe<Reference>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** What the flag is for. Among Flag.category. */
  readonly kind: Maybe<FlagKind>;
  /** Whom it is about. Flag.subject. */
  readonly patient: Maybe<Patient>;
  /** From when to when it stands. Flag.period. */
  readonly period: Maybe<Period>;
  /** Flag.status. */
  readonly status: FlagStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
  /** Whether whoever visits the person at home must have seen it. From Flag.category. */
  readonly visitRisk: Scalars['Boolean']['output'];
};

export type FlagConnection = {
  readonly __typename?: 'FlagConnection';
  readonly edges: ReadonlyArray<FlagEdge>;
  readonly nodes: ReadonlyArray<Flag>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type FlagEdge = {
  readonly __typename?: 'FlagEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Flag;
};

export type FlagFilter = {
  readonly status?: InputMaybe<ReadonlyArray<FlagStatus>>;
};

export type FlagKind =
  /** The person needs information or communication in an accessible form. */
  | 'ACCESSIBLE_INFORMATION'
  /** A risk for whoever visits the person at home. */
  | 'HOME_VISIT_RISK'
  | 'REASONABLE_ADJUSTMENT'
  | 'SAFEGUARDING_ADULT'
  | 'SAFEGUARDING_CHILD'
  | 'SAFETY';

export type FlagPayload = {
  readonly __typename?: 'FlagPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The flag as it now is; null where it was refused. */
  readonly flag: Maybe<Flag>;
};

export type FlagStatus =
  | 'ACTIVE'
  | 'ENTERED_IN_ERROR'
  | 'INACTIVE';

export type FollowUpState =
  | 'DONE'
  | 'DUE'
  /** The person is in hospital, or went on to another. */
  | 'NONE'
  /** The time for it is over. */
  | 'OVERDUE';

/** For how many days a fact counts as up to date. */
export type Freshness = {
  readonly __typename?: 'Freshness';
  readonly days: Scalars['Int']['output'];
  readonly fact: RecordFact;
};

export type FreshnessInput = {
  readonly days: Scalars['Int']['input'];
  readonly fact: RecordFact;
};

export type FulfilAppointmentInput = {
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type GivenFormat =
  | 'AUDIO'
  | 'BRAILLE'
  | 'EASY_READ'
  | 'ELECTRONIC'
  | 'LARGE_PRINT'
  | 'SIGN_LANGUAGE'
  | 'TRANSLATED'
  | 'VERBAL'
  | 'WRITTEN';

/** What a person wants to achieve. */
export type Goal = {
  readonly __typename?: 'Goal';
  /** What was done towards the goal, newest first. */
  readonly activityRecords: ActivityConnection;
  readonly id: Scalars['ID']['output'];
};


/** What a person wants to achieve. */
export type GoalActivityRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};

/**
 * Whether a contact that was recorded here is in the general practice's own record yet, so that nobody enters it twice.
 * It has no FHIR counterpart: the entry itself is the practice's Encounter.
 */
export type GpRecordEntry = {
  readonly __typename?: 'GpRecordEntry';
  /** The contact. */
  readonly activity: Maybe<Activity>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the practice's system calls its entry. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly patient: Maybe<Patient>;
  /** Why the practice's system did not take it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly status: GpRecordEntryStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly writtenAt: Maybe<Scalars['DateTime']['output']>;
};

export type GpRecordEntryConnection = {
  readonly __typename?: 'GpRecordEntryConnection';
  readonly edges: ReadonlyArray<GpRecordEntryEdge>;
  readonly nodes: ReadonlyArray<GpRecordEntry>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type GpRecordEntryEdge = {
  readonly __typename?: 'GpRecordEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: GpRecordEntry;
};

export type GpRecordEntryFilter = {
  readonly status?: InputMaybe<ReadonlyArray<GpRecordEntryStatus>>;
};

export type GpRecordEntryPayload = {
  readonly __typename?: 'GpRecordEntryPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The entry as it now is; null where it was refused. */
  readonly gpRecordEntry: Maybe<GpRecordEntry>;
};

export type GpRecordEntryStatus =
  | 'REFUSED'
  | 'WAITING'
  | 'WRITTEN';

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
};

/** A risk stands for whoever visits this person at home. Read the flags, and book again with `riskSeen`. */
export type HomeVisitRisk = UserError & {
  readonly __typename?: 'HomeVisitRisk';
  readonly code: Scalars['String']['output'];
  /** The flags to read. */
  readonly flags: ReadonlyArray<Maybe<Flag>>;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type HospitalMessageKind =
  | 'ADMISSION'
  | 'DISCHARGE';

/** A time that a person is or was in hospital, as hospitals told us of it. A FHIR Encounter of class IMP. */
export type HospitalStay = {
  readonly __typename?: 'HospitalStay';
  readonly admissionKind: Maybe<AdmissionKind>;
  /** Encounter.period.start; null where only the discharge was told. */
  readonly admittedAt: Maybe<Scalars['DateTime']['output']>;
  /** That somebody of the team helps the ward with the way home. */
  readonly coordination: Maybe<DischargeCoordination>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Encounter.hospitalization.dischargeDisposition. */
  readonly destination: Maybe<CodeableConcept>;
  /** Encounter.period.end. */
  readonly dischargedAt: Maybe<Scalars['DateTime']['output']>;
  readonly expectedDischarge: Maybe<Scalars['Date']['output']>;
  /** The contact at which the person was followed up. */
  readonly followUp: Maybe<Reference>;
  /** By when somebody must have been in contact with the person after the discharge. */
  readonly followUpDue: Maybe<Scalars['DateTime']['output']>;
  readonly followUpState: FollowUpState;
  /** Encounter.serviceProvider. */
  readonly hospital: Reference;
  readonly id: Scalars['ID']['output'];
  /** Encounter.subject. */
  readonly patient: Maybe<Patient>;
  /** Encounter.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  readonly service: Maybe<HealthcareService>;
  /** The hospital's own number of the stay. Encounter.identifier. */
  readonly spellId: Maybe<Scalars['String']['output']>;
  /** Encounter.status. */
  readonly status: HospitalStayStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly ward: Maybe<Scalars['String']['output']>;
};

export type HospitalStayConnection = {
  readonly __typename?: 'HospitalStayConnection';
  readonly edges: ReadonlyArray<HospitalStayEdge>;
  readonly nodes: ReadonlyArray<HospitalStay>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type HospitalStayEdge = {
  readonly __typename?: 'HospitalStayEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: HospitalStay;
};

/** Every condition that is given must hold. */
export type HospitalStayFilter = {
  /** Discharged at this moment or later. */
  readonly dischargedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly followUpState?: InputMaybe<ReadonlyArray<FollowUpState>>;
  readonly status?: InputMaybe<ReadonlyArray<HospitalStayStatus>>;
};

export type HospitalStayPayload = {
  readonly __typename?: 'HospitalStayPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The stay as it now is; null where it was refused. */
  readonly hospitalStay: Maybe<HospitalStay>;
};

export type HospitalStayStatus =
  | 'ADMITTED'
  | 'DISCHARGED'
  | 'ENTERED_IN_ERROR';

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

export type InboundFilter = {
  readonly state?: InputMaybe<ReadonlyArray<ActionState>>;
};

/**
 * What a coordinator does for people beside contacts. No code of SNOMED CT for these is confirmed in a public source:
 * each is coded in a list of our own, unless the recorder gives one.
 */
export type InterventionKind =
  | 'ADVICE'
  | 'CARER_SUPPORT'
  /** To another agency, for the family to be involved. */
  | 'FAMILY_INVOLVEMENT_ADVOCACY'
  /** Of a conversation about care, after an appointment. */
  | 'FOLLOW_UP_OF_CONVERSATION'
  /** Help to seek help in time. */
  | 'HELP_SEEKING'
  /** In a form that is said. */
  | 'INFORMATION_GIVEN'
  /** Of a conversation about care that is to come, at an appointment. */
  | 'PREPARATION_FOR_CONVERSATION'
  /** Help to speak for oneself. A coordinator is never the person's advocate. */
  | 'SELF_ADVOCACY'
  /** To an agency or service. */
  | 'SIGNPOSTING';

/** What must be said of a kind of support, and which component of personalised care it is unless another is given. */
export type InterventionKindRule = {
  readonly __typename?: 'InterventionKindRule';
  readonly component: Maybe<PersonalisedCareComponent>;
  readonly kind: InterventionKind;
  /** `appointment`, `format` or `somebody else`; null where nothing more is needed. */
  readonly needs: Maybe<Scalars['String']['output']>;
  /** For people. */
  readonly term: Scalars['String']['output'];
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

/** A text, or a reference to what was enclosed. FHIR Communication.payload. */
export type MessagePart = {
  readonly __typename?: 'MessagePart';
  readonly reference: Maybe<Reference>;
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Either a text or a reference. */
export type MessagePartInput = {
  readonly reference?: InputMaybe<ReferenceInput>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A conversation about a person, between professionals, agencies, the person and their family. A chain of FHIR Communications. */
export type MessageThread = {
  readonly __typename?: 'MessageThread';
  readonly createdAt: Scalars['DateTime']['output'];
  /** That of its first message. */
  readonly id: Scalars['ID']['output'];
  readonly lastMessageAt: Scalars['DateTime']['output'];
  readonly messageCount: Scalars['Int']['output'];
  /** What was said, in order. */
  readonly messages: CommunicationConnection;
  /** Everyone who wrote or was written to. */
  readonly participants: ReadonlyArray<Reference>;
  readonly patient: Maybe<Patient>;
  readonly topic: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};


/** A conversation about a person, between professionals, agencies, the person and their family. A chain of FHIR Communications. */
export type MessageThreadMessagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type MessageThreadConnection = {
  readonly __typename?: 'MessageThreadConnection';
  readonly edges: ReadonlyArray<MessageThreadEdge>;
  readonly nodes: ReadonlyArray<MessageThread>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MessageThreadEdge = {
  readonly __typename?: 'MessageThreadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MessageThread;
};

export type MessageThreadFilter = {
  /** Who wrote or was written to: a practitioner, a role, a relative, an organisation. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * The practice takes an update. A telephone number, an e-mail address, an address, a language and the need for an
   * interpreter are written into the person's record at once; anything else the practice enters itself.
   */
  readonly acceptRecordUpdate: RecordUpdatePayload;
  /** A clinician has taken the concern on; a supervisor may, once it has come to them. */
  readonly acknowledgeSafetyConcern: SafetyConcernPayload;
  /** Somebody has dealt with what came in, and says how. */
  readonly actionCommunication: CommunicationPayload;
  /** It happened again. */
  readonly addNonEngagementIncident: NonEngagementPayload;
  /** Sets a time at which the person is seen, or proposes one. */
  readonly bookAppointment: AppointmentPayload;
  /** The appointment will not take place, for a reason. */
  readonly cancelAppointment: AppointmentPayload;
  /** Closes a concern that was acknowledged, with what came of it. */
  readonly closeSafetyConcern: SafetyConcernPayload;
  /** Somebody asked, and the record is right as it stands: it is up to date again. */
  readonly confirmRecordFact: RecordUpdatePayload;
  /** Says how long things may take in your organisation, or in one service of it. Supervisors decide it. */
  readonly createActivityPolicy: ActivityPolicyPayload;
  /** What was planned or is going on ends: done, or cancelled, stopped or not done with the reason. */
  readonly endActivity: ActivityPayload;
  /** The message was sent; or it was stopped or never sent, for a reason. */
  readonly endCommunication: CommunicationPayload;
  /** The warning no longer holds. */
  readonly endFlag: FlagPayload;
  /** Marks an activity that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterActivityInError: ActivityPayload;
  /** Marks an appointment that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterAppointmentInError: AppointmentPayload;
  /** Marks a message that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterCommunicationInError: CommunicationPayload;
  /** Marks a flag that should never have been raised. It stays for the audit, and leaves every list. */
  readonly enterFlagInError: FlagPayload;
  /** Marks a stay that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterHospitalStayInError: HospitalStayPayload;
  /** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterNonEngagementInError: NonEngagementPayload;
  /** Marks an update that should never have been proposed. It stays for the audit, and leaves every list. */
  readonly enterRecordUpdateInError: RecordUpdatePayload;
  /** Marks a concern that should never have been raised. It stays for the audit, and leaves every list. */
  readonly enterSafetyConcernInError: SafetyConcernPayload;
  /** A supervisor takes it further: the designated people, the person and the family are told. */
  readonly escalateNonEngagement: NonEngagementPayload;
  /** Takes a concern further without waiting: to the supervisor, or to the person's practice. */
  readonly escalateSafetyConcern: SafetyConcernPayload;
  /** The person was seen. */
  readonly fulfilAppointment: AppointmentPayload;
  /** Offers times for people to be booked into, one after the other. */
  readonly offerSlots: SlotPayload;
  /** Proposes what the record shall say of a person, where it says nothing or is wrong. The practice decides. */
  readonly proposeRecordUpdate: RecordUpdatePayload;
  /** Raises a warning or a need that everyone who deals with the person must see. */
  readonly raiseFlag: FlagPayload;
  /**
   * Raises a concern about somebody's safety. It is accepted only with a named clinician, who is alerted at once, with
   * everyone else whom you name, and of a safeguarding concern the practice; if nobody acknowledges it in time, it goes to the supervisor and then to the practice.
   */
  readonly raiseSafetyConcern: SafetyConcernPayload;
  /** Records a letter or message about a person that came in, so that it waits until somebody has dealt with it. */
  readonly receiveCommunication: CommunicationPayload;
  /**
   * A hospital tells that a person was admitted or discharged. It waits to be dealt with like any other message, and
   * becomes a stay in hospital; after a discharge, the follow-up is due within the time that the service decided.
   */
  readonly receiveHospitalMessage: CommunicationPayload;
  /** Records what was done with or for a person, with its SNOMED CT code. Sent twice with one key, it is recorded once. */
  readonly recordActivity: ActivityPayload;
  /** The person did not come. */
  readonly recordAppointmentNoShow: AppointmentPayload;
  /**
   * Records a contact, once and for all: it stops clocks, fulfils its appointment, says when the next one is due, and
   * waits to be written to the practice's record. An attempt that failed is recorded too, with `made: false`.
   */
  readonly recordContact: ActivityPayload;
  /** Notes an appointment that another organisation keeps in its own diary, in any sector, past or to come. */
  readonly recordExternalAppointment: AppointmentPayload;
  /**
   * Records what a coordinator did for somebody beside a contact: information given, advice, help to prepare for a
   * conversation or to follow it up, help to speak for oneself. Information that was given becomes a message too.
   */
  readonly recordIntervention: ActivityPayload;
  /**
   * Records that somebody does not take part in their support, which is a person's decision: a missed appointment is none
   * by itself. The person, and the family that you name, are sent a notice.
   */
  readonly recordNonEngagement: NonEngagementPayload;
  /** The practice does not take an update, for a reason. */
  readonly rejectRecordUpdate: RecordUpdatePayload;
  /** The practice, or the software that writes to its record, says that a contact is in it, or was refused there and why. */
  readonly reportGpRecordEntry: GpRecordEntryPayload;
  /** The person takes part again: what was recorded is taken back, as long as services have not ended. */
  readonly reverseNonEngagement: NonEngagementPayload;
  /** Corrects what was recorded. Fields that are left out stay as they are. */
  readonly reviseActivity: ActivityPayload;
  /** Changes how long things may take. */
  readonly reviseActivityPolicy: ActivityPolicyPayload;
  /** Moves or corrects an appointment that is still to come, or says that the person has arrived. */
  readonly reviseAppointment: AppointmentPayload;
  /** Changes a message that is still to be sent; of one that was sent, when it was received, and the notes. */
  readonly reviseCommunication: CommunicationPayload;
  /** Changes what a standing flag says. */
  readonly reviseFlag: FlagPayload;
  /** Records a message about a person that was sent, or that is to be sent. */
  readonly sendCommunication: CommunicationPayload;
  /** Sends a message in a conversation between everyone around a person: a new one with its topic, or one that goes on. */
  readonly sendMessage: CommunicationPayload;
  /** Somebody of the team helps the ward with a person's way home, while the person is in hospital. */
  readonly startDischargeCoordination: HospitalStayPayload;
  /** A supervisor ends the services, after it was recorded and taken further, and never before. */
  readonly terminateServices: NonEngagementPayload;
  /** Offers a time no longer that nobody has taken. */
  readonly withdrawSlot: SlotPayload;
};


export type MutationAcceptRecordUpdateArgs = {
  input: AcceptRecordUpdateInput;
};


export type MutationAcknowledgeSafetyConcernArgs = {
  input: AcknowledgeSafetyConcernInput;
};


export type MutationActionCommunicationArgs = {
  input: ActionCommunicationInput;
};


export type MutationAddNonEngagementIncidentArgs = {
  input: AddNonEngagementIncidentInput;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCloseSafetyConcernArgs = {
  input: CloseSafetyConcernInput;
};


export type MutationConfirmRecordFactArgs = {
  input: ConfirmRecordFactInput;
};


export type MutationCreateActivityPolicyArgs = {
  input: CreateActivityPolicyInput;
};


export type MutationEndActivityArgs = {
  input: EndActivityInput;
};


export type MutationEndCommunicationArgs = {
  input: EndCommunicationInput;
};


export type MutationEndFlagArgs = {
  input: EndFlagInput;
};


export type MutationEnterActivityInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterAppointmentInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterCommunicationInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterFlagInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterHospitalStayInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterNonEngagementInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterRecordUpdateInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterSafetyConcernInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEscalateNonEngagementArgs = {
  input: EscalateNonEngagementInput;
};


export type MutationEscalateSafetyConcernArgs = {
  input: EscalateSafetyConcernInput;
};


export type MutationFulfilAppointmentArgs = {
  input: FulfilAppointmentInput;
};


export type MutationOfferSlotsArgs = {
  input: OfferSlotsInput;
};


export type MutationProposeRecordUpdateArgs = {
  input: ProposeRecordUpdateInput;
};


export type MutationRaiseFlagArgs = {
  input: RaiseFlagInput;
};


export type MutationRaiseSafetyConcernArgs = {
  input: RaiseSafetyConcernInput;
};


export type MutationReceiveCommunicationArgs = {
  input: ReceiveCommunicationInput;
};


export type MutationReceiveHospitalMessageArgs = {
  input: ReceiveHospitalMessageInput;
};


export type MutationRecordActivityArgs = {
  input: RecordActivityInput;
};


export type MutationRecordAppointmentNoShowArgs = {
  input: RecordAppointmentNoShowInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRecordExternalAppointmentArgs = {
  input: RecordExternalAppointmentInput;
};


export type MutationRecordInterventionArgs = {
  input: RecordInterventionInput;
};


export type MutationRecordNonEngagementArgs = {
  input: RecordNonEngagementInput;
};


export type MutationRejectRecordUpdateArgs = {
  input: RejectRecordUpdateInput;
};


export type MutationReportGpRecordEntryArgs = {
  input: ReportGpRecordEntryInput;
};


export type MutationReverseNonEngagementArgs = {
  input: ReverseNonEngagementInput;
};


export type MutationReviseActivityArgs = {
  input: ReviseActivityInput;
};


export type MutationReviseActivityPolicyArgs = {
  input: ReviseActivityPolicyInput;
};


export type MutationReviseAppointmentArgs = {
  input: ReviseAppointmentInput;
};


export type MutationReviseCommunicationArgs = {
  input: ReviseCommunicationInput;
};


export type MutationReviseFlagArgs = {
  input: ReviseFlagInput;
};


export type MutationSendCommunicationArgs = {
  input: SendCommunicationInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationStartDischargeCoordinationArgs = {
  input: StartDischargeCoordinationInput;
};


export type MutationTerminateServicesArgs = {
  input: TerminateServicesInput;
};


export type MutationWithdrawSlotArgs = {
  input: WithdrawSlotInput;
};

/**
 * That somebody does not take part in their support, in three stages: recorded and told to them, taken further by a
 * supervisor, services ended. Its notices are FHIR Communications; the ladder itself has no FHIR resource.
 */
export type NonEngagement = {
  readonly __typename?: 'NonEngagement';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** What happened, in order. */
  readonly incidents: ReadonlyArray<NonEngagementIncident>;
  readonly patient: Maybe<Patient>;
  readonly reversal: Maybe<NonEngagementReversal>;
  /** The service that they do not take part in; null where it is all of them. */
  readonly service: Maybe<HealthcareService>;
  /** The stage that it has reached. */
  readonly stage: NonEngagementStage;
  readonly status: NonEngagementStatus;
  /** What was done about it, in order. */
  readonly steps: ReadonlyArray<NonEngagementStep>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type NonEngagementConnection = {
  readonly __typename?: 'NonEngagementConnection';
  readonly edges: ReadonlyArray<NonEngagementEdge>;
  readonly nodes: ReadonlyArray<NonEngagement>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NonEngagementEdge = {
  readonly __typename?: 'NonEngagementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: NonEngagement;
};

/** Every condition that is given must hold. */
export type NonEngagementFilter = {
  readonly stage?: InputMaybe<ReadonlyArray<NonEngagementStage>>;
  readonly status?: InputMaybe<ReadonlyArray<NonEngagementStatus>>;
};

/** One time that somebody did not take part. */
export type NonEngagementIncident = {
  readonly __typename?: 'NonEngagementIncident';
  /** The appointment that was missed. */
  readonly appointment: Maybe<Reference>;
  readonly at: Scalars['DateTime']['output'];
  readonly kind: NonEngagementKind;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly recordedBy: Reference;
};

export type NonEngagementKind =
  | 'FAILED_MANDATED_CONTACT'
  | 'FAILED_MEETING'
  /** Nobody could come in at a home visit. */
  | 'NO_HOME_ACCESS';

export type NonEngagementPayload = {
  readonly __typename?: 'NonEngagementPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** It as it now is; null where it was refused. */
  readonly nonEngagement: Maybe<NonEngagement>;
};

/** That it was taken back. */
export type NonEngagementReversal = {
  readonly __typename?: 'NonEngagementReversal';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
  readonly reason: Scalars['String']['output'];
};

export type NonEngagementStage =
  /** The supervisor told designated people, the person and their family. */
  | 'ESCALATED'
  /** The coordinator recorded it, and told the person and their family. */
  | 'RECORDED'
  /** Services have ended. */
  | 'TERMINATED';

export type NonEngagementStatus =
  | 'ENTERED_IN_ERROR'
  | 'OPEN'
  /** The person takes part again. */
  | 'REVERSED'
  /** Services have ended. */
  | 'TERMINATED';

/** One stage that was taken. */
export type NonEngagementStep = {
  readonly __typename?: 'NonEngagementStep';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
  /** Who was sent a notice. Communication.recipient. */
  readonly notified: ReadonlyArray<Reference>;
  readonly reason: Scalars['String']['output'];
  readonly stage: NonEngagementStage;
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

export type NoteKind =
  /** It was seen, heard or measured. */
  | 'FACT'
  /** It is what the author thinks. */
  | 'OPINION';

export type Observation = {
  readonly __typename?: 'Observation';
  readonly id: Scalars['ID']['output'];
};

export type OfferSlotsInput = {
  /** Who will see people: a Practitioner, PractitionerRole or HealthcareService, by id. */
  readonly actor: ReferenceInput;
  /** How many, one after the other: up to 48. */
  readonly count: Scalars['Int']['input'];
  /** Of each. */
  readonly durationMinutes: Scalars['Int']['input'];
  /** Yours, new for each request: sent again, it changes nothing and gives the same slot. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode?: InputMaybe<ContactMode>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the first. */
  readonly start: Scalars['DateTime']['input'];
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

export type ParticipationStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'NEEDS_ACTION'
  | 'TENTATIVE';

/** A person registered for care. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** What was done with and for the person, newest first. */
  readonly activities: ActivityConnection;
  /** The person's appointments, latest first: those to come are on top. */
  readonly appointments: AppointmentConnection;
  /** Messages about the person, newest first. */
  readonly communications: CommunicationConnection;
  /** The warnings and needs that stand or stood, newest first. */
  readonly flags: FlagConnection;
  /** The person's stays in hospital, latest first. */
  readonly hospitalStays: HospitalStayConnection;
  readonly id: Scalars['ID']['output'];
  /** Conversations about the person, the one with the latest message on top. */
  readonly messageThreads: MessageThreadConnection;
  /** Where the person did not take part in their support, latest first. */
  readonly nonEngagement: NonEngagementConnection;
  /** What was found out about the person for their record, and what the practice decided, latest first. */
  readonly recordUpdates: RecordUpdateConnection;
  /** Concerns about the person's safety, newest first. */
  readonly safetyConcerns: SafetyConcernConnection;
};


/** A person registered for care. */
export type PatientActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AppointmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AppointmentOrder;
};


/** A person registered for care. */
export type PatientCommunicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommunicationFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientFlagsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FlagFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientHospitalStaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HospitalStayFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientMessageThreadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MessageThreadFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientNonEngagementArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<NonEngagementFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientRecordUpdatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RecordUpdateFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: RecordUpdateOrder;
};


/** A person registered for care. */
export type PatientSafetyConcernsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SafetyConcernFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SafetyConcernOrder;
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

/** The six components of the universal model for personalised care. */
export type PersonalisedCareComponent =
  /** Including legal rights to choice. */
  | 'ENABLING_CHOICE'
  | 'PERSONALISED_CARE_AND_SUPPORT_PLANNING'
  /** And integrated personal budgets. */
  | 'PERSONAL_HEALTH_BUDGETS'
  | 'SHARED_DECISION_MAKING'
  /** And community-based support. */
  | 'SOCIAL_PRESCRIBING'
  | 'SUPPORTED_SELF_MANAGEMENT';

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  readonly id: Scalars['ID']['output'];
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  readonly id: Scalars['ID']['output'];
};

export type ProposeRecordUpdateInput = {
  readonly fact: RecordFact;
  /** Yours, new for each request: sent again, it changes nothing and gives the same update. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  /** `contact` for PHONE and EMAIL, `address`, `language` and `interpreterRequired` for theirs, else `text`. */
  readonly proposed: ProposedFactInput;
  readonly proposedBy: ReferenceInput;
  /** How it is known: who said it, or where it was seen. */
  readonly source: Scalars['String']['input'];
};

/** Where the person lives. */
export type ProposedAddress = {
  readonly __typename?: 'ProposedAddress';
  readonly city: Maybe<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly postcode: Maybe<Scalars['String']['output']>;
};

export type ProposedAddressInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
};

/** What the record shall say, in the shape that the fact has. */
export type ProposedFact = {
  readonly __typename?: 'ProposedFact';
  readonly address: Maybe<ProposedAddress>;
  /** A telephone number or an e-mail address. */
  readonly contact: Maybe<Scalars['String']['output']>;
  readonly interpreterRequired: Maybe<Scalars['Boolean']['output']>;
  /** BCP 47: `cy`, `pl`. */
  readonly language: Maybe<Scalars['String']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
};

export type ProposedFactInput = {
  readonly address?: InputMaybe<ProposedAddressInput>;
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly interpreterRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What was done for all patients whom you may see, newest first: what one person or organisation did, with `performerId`. */
  readonly activities: ActivityConnection;
  /** The contact or intervention of this id, or null where there is none that you may see. */
  readonly activity: Maybe<Activity>;
  /** The appointment of this id, or null where there is none that you may see. */
  readonly appointment: Maybe<Appointment>;
  /** The appointments of all patients whom you may see, soonest first: those to come, unless you filter otherwise. */
  readonly appointments: AppointmentConnection;
  /** The communication of this id, or null where there is none that you may see. */
  readonly communication: Maybe<Communication>;
  /** The flag of this id, or null where there is none that you may see. */
  readonly flag: Maybe<Flag>;
  /**
   * Times that were offered here and that nobody has taken, soonest first. What is free in the diaries of others is not
   * known here: an appointment there is noted with `recordExternalAppointment`.
   */
  readonly freeSlots: SlotConnection;
  /** Contacts that are still to be written to the practice's record, or were refused there, oldest first. */
  readonly gpRecordEntries: GpRecordEntryConnection;
  /** The stay in hospital of this id, or null where there is none that you may see. */
  readonly hospitalStay: Maybe<HospitalStay>;
  /** Stays in hospital of patients whom you may see, latest first: who is in hospital now, unless you filter otherwise. */
  readonly hospitalStays: HospitalStayConnection;
  /** What came in about patients whom you may see and waits for somebody to deal with it, oldest first. */
  readonly inboundCommunications: CommunicationConnection;
  /** What a coordinator does for people beside contacts, and what must be said of each. */
  readonly interventionKinds: ReadonlyArray<InterventionKindRule>;
  /** The conversation of this id, or null where there is none that you may see. */
  readonly messageThread: Maybe<MessageThread>;
  /** Conversations about patients whom you may see, the one with the latest message on top. */
  readonly messageThreads: MessageThreadConnection;
  /** Who does not take part in their support, among all patients whom you may see: what is not over, latest first. */
  readonly nonEngagement: NonEngagementConnection;
  /** Who came out of hospital: those who are still to be followed up, the one whose time runs out first on top. */
  readonly recentDischarges: HospitalStayConnection;
  /**
   * What the record lacks about a person, or what nobody has checked for longer than your organisation allows, with its
   * age. Null where you may not see the person.
   */
  readonly recordGaps: Maybe<ReadonlyArray<RecordGap>>;
  /** The proposed update of this id, or null where there is none that you may see. */
  readonly recordUpdate: Maybe<RecordUpdate>;
  /** Updates of records that wait for the practice to decide, oldest first. */
  readonly recordUpdates: RecordUpdateConnection;
  /** The safety concern of this id, or null where there is none that you may see. */
  readonly safetyConcern: Maybe<SafetyConcern>;
  /** Safety concerns about all patients whom you may see: those that are open, the one whose time runs out first on top. */
  readonly safetyConcerns: SafetyConcernConnection;
  /** How long things may take in your organisation, or in one service of it: as decided there, else by default. */
  readonly timeLimits: TimeLimits;
};


export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AppointmentOrder;
};


export type QueryCommunicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFlagArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFreeSlotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SlotFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryGpRecordEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GpRecordEntryFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryHospitalStayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHospitalStaysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HospitalStayFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInboundCommunicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InboundFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMessageThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessageThreadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MessageThreadFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNonEngagementArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NonEngagementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRecentDischargesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HospitalStayFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: DischargeOrder;
};


export type QueryRecordGapsArgs = {
  patientId: Scalars['ID']['input'];
};


export type QueryRecordUpdateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordUpdatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordUpdateFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: RecordUpdateOrder;
};


export type QuerySafetyConcernArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySafetyConcernsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SafetyConcernFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SafetyConcernOrder;
};


export type QueryTimeLimitsArgs = {
  serviceId: InputMaybe<Scalars['ID']['input']>;
};

export type RaiseFlagInput = {
  readonly author?: InputMaybe<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly code: CodeableConceptInput;
  readonly encounter?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same flag. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the flag is for; it joins the categories. */
  readonly kind?: InputMaybe<FlagKind>;
  readonly patientId: Scalars['ID']['input'];
  /** From now on, unless given. */
  readonly period?: InputMaybe<PeriodInput>;
};

export type RaiseSafetyConcernInput = {
  /** A safeguarding concern has its code without. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly description: Scalars['String']['input'];
  /** Yours, new for each request: sent again, it changes nothing and gives the same concern. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Everyone else who must know at once. */
  readonly informed: ReadonlyArray<ReferenceInput>;
  readonly kind: SafetyConcernKind;
  /** A Practitioner or PractitionerRole of the directory, in an active clinical role. */
  readonly namedContact?: InputMaybe<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  /** Your PractitionerRole: the clinician whom you turn to is alerted, unless you name another. */
  readonly raisedBy: ReferenceInput;
  /** The id of the service on whose behalf it is raised, whose time limits hold. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly urgency: Urgency;
};

export type ReceiveCommunicationInput = {
  readonly about: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly contents: ReadonlyArray<MessagePartInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same communication. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly inResponseTo: ReadonlyArray<ReferenceInput>;
  readonly media: ReadonlyArray<CodeableConceptInput>;
  readonly needsAction: Scalars['Boolean']['input'];
  readonly patientId: Scalars['ID']['input'];
  readonly priority?: InputMaybe<CommunicationPriority>;
  /** Now, unless given. */
  readonly received?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your organisation, unless given. */
  readonly recipients: ReadonlyArray<ReferenceInput>;
  /** From whom it came, by id or by name. */
  readonly sender: ReferenceInput;
  readonly sent?: InputMaybe<Scalars['DateTime']['input']>;
  readonly topic?: InputMaybe<CodeableConceptInput>;
};

export type ReceiveHospitalMessageInput = {
  readonly admissionKind?: InputMaybe<AdmissionKind>;
  /** When the person was admitted or discharged. */
  readonly at: Scalars['DateTime']['input'];
  /** Where the person went from hospital. */
  readonly destination?: InputMaybe<CodeableConceptInput>;
  readonly expectedDischarge?: InputMaybe<Scalars['Date']['input']>;
  /** By id or by name. */
  readonly hospital: ReferenceInput;
  /** Yours, new for each request: sent again, it changes nothing and gives the same message. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: HospitalMessageKind;
  readonly patientId: Scalars['ID']['input'];
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  /** The id of the service whose time for a follow-up holds. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The hospital's own number of the stay. */
  readonly spellId?: InputMaybe<Scalars['String']['input']>;
  /** What else the message says. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly ward?: InputMaybe<Scalars['String']['input']>;
};

export type RecordActivityInput = {
  /** An Appointment. */
  readonly appointment?: InputMaybe<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  /** With a SNOMED CT code among its codings. */
  readonly code: CodeableConceptInput;
  /** The component of personalised care that it was part of; it joins the categories. */
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same activity. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ActivityKind;
  /** For a contact, a code of `http://terminology.hl7.org/CodeSystem/v3-ActCode`: AMB, HH, VR. */
  readonly mode?: InputMaybe<CodingInput>;
  readonly nextContactDue?: InputMaybe<Scalars['Date']['input']>;
  readonly notes: ReadonlyArray<ActivityNoteInput>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome?: InputMaybe<CodeableConceptInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly performers: ReadonlyArray<ReferenceInput>;
  /** From when to when. Give this or `occurredAt`; with neither it took place now. */
  readonly period?: InputMaybe<PeriodInput>;
  readonly plan?: InputMaybe<ReferenceInput>;
  readonly reasonReferences: ReadonlyArray<ReferenceInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly serviceProvider?: InputMaybe<ReferenceInput>;
  readonly status: ActivityStatus;
};

export type RecordAppointmentNoShowInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why the person did not come, where that is known. */
  readonly reason?: InputMaybe<CodeableConceptInput>;
};

export type RecordContactInput = {
  /** The appointment that it was: it is fulfilled where the contact was made. */
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** A SNOMED CT code more precise than that of the mode. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it was the first visit of the episode, from which the time for the plan runs. */
  readonly firstVisit: Scalars['Boolean']['input'];
  /** The goals that it touched. */
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** The stay in hospital that it follows up. */
  readonly hospitalStayId?: InputMaybe<Scalars['ID']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same contact. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** False for an attempt that failed: nobody answered, nobody came. */
  readonly made: Scalars['Boolean']['input'];
  readonly mode: ContactMode;
  /** By when to be in contact again. */
  readonly nextContactDue?: InputMaybe<Scalars['Date']['input']>;
  /** Each a FACT or an OPINION; by the recorder and at the time of the contact, unless it says otherwise. */
  readonly notes: ReadonlyArray<ActivityNoteInput>;
  /** When. Give this or `period`; with neither it took place now. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome?: InputMaybe<CodeableConceptInput>;
  /** Everyone else who took part: family, carers, an interpreter, colleagues. */
  readonly participants: ReadonlyArray<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  readonly plan?: InputMaybe<ReferenceInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  /** Who made the contact: a Practitioner or PractitionerRole, by id. */
  readonly recorder: ReferenceInput;
  /** The id of the service on whose behalf it was made, whose clocks it stops. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly serviceProvider?: InputMaybe<ReferenceInput>;
};

export type RecordExternalAppointmentInput = {
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Follows from the start and the duration; with neither it ends as it starts. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same appointment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode?: InputMaybe<ContactMode>;
  readonly participants: ReadonlyArray<AppointmentParticipantInput>;
  readonly patientId: Scalars['ID']['input'];
  /** Who will see the person: an organisation, a service or a clinic, by id or by name. */
  readonly provider: ReferenceInput;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly sector: CareSector;
  readonly serviceTypes: ReadonlyArray<CodeableConceptInput>;
  readonly start: Scalars['DateTime']['input'];
  /** PENDING or BOOKED; or FULFILLED, NO_SHOW or CANCELLED, where it is over. */
  readonly status: AppointmentStatus;
};

/** What the record should say of everyone who is coordinated. */
export type RecordFact =
  | 'ACCESSIBLE_INFORMATION'
  | 'ADDRESS'
  | 'CARER'
  | 'CONSENT_TO_SHARE'
  | 'EMAIL'
  | 'ETHNICITY'
  | 'INTERPRETER'
  | 'LANGUAGE'
  | 'NEXT_OF_KIN'
  | 'PHONE'
  | 'REGISTERED_PRACTICE';

/** A fact that the record lacks, or that nobody has checked for too long. FHIR would say dataAbsentReason. */
export type RecordGap = {
  readonly __typename?: 'RecordGap';
  readonly ageDays: Maybe<Scalars['Int']['output']>;
  readonly fact: RecordFact;
  /** For how many days it counts as up to date in your organisation. */
  readonly freshForDays: Scalars['Int']['output'];
  /** Since when the record says it, or when it was last checked; null where neither is known. */
  readonly knownSince: Maybe<Scalars['DateTime']['output']>;
  /** What somebody has proposed, and the practice has not decided on. */
  readonly proposal: Maybe<RecordUpdate>;
  readonly state: RecordGapState;
};

export type RecordGapState =
  | 'MISSING'
  | 'OUT_OF_DATE';

export type RecordInterventionInput = {
  /** What it was about, in words. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** The appointment that it prepares for or follows up. */
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** A code of SNOMED CT, where you have one. */
  readonly code?: InputMaybe<CodeableConceptInput>;
  /** That of the kind, unless given. */
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What was handed over. */
  readonly enclosures: ReadonlyArray<ReferenceInput>;
  /** In which form information was given. */
  readonly format?: InputMaybe<GivenFormat>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same activity. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: InterventionKind;
  /** That you have read in which form the person needs information. */
  readonly needsSeen: Scalars['Boolean']['input'];
  readonly notes: ReadonlyArray<ActivityNoteInput>;
  /** Now, unless given. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Everyone else who took part: family, carers, an agency. */
  readonly participants: ReadonlyArray<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  /** Who gave it. */
  readonly performer: ReferenceInput;
  readonly plan?: InputMaybe<ReferenceInput>;
};

export type RecordNonEngagementInput = {
  /** The appointment that was missed. */
  readonly appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now, unless given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who records it, by type and id. */
  readonly by: ReferenceInput;
  /** Family and carers who are told beside the person. */
  readonly family: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: NonEngagementKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly patientId: Scalars['ID']['input'];
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody found out about a person, for the practice to decide on. FHIR has no home for it but a Task. */
export type RecordUpdate = {
  readonly __typename?: 'RecordUpdate';
  /** Whether it was written into the person's record here; else the practice enters it itself. */
  readonly applied: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy: Maybe<Reference>;
  readonly fact: RecordFact;
  readonly id: Scalars['ID']['output'];
  readonly patient: Maybe<Patient>;
  readonly proposed: ProposedFact;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: Reference;
  /** Why the practice did not take it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** How it is known. */
  readonly source: Scalars['String']['output'];
  readonly status: RecordUpdateStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RecordUpdateConnection = {
  readonly __typename?: 'RecordUpdateConnection';
  readonly edges: ReadonlyArray<RecordUpdateEdge>;
  readonly nodes: ReadonlyArray<RecordUpdate>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RecordUpdateEdge = {
  readonly __typename?: 'RecordUpdateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RecordUpdate;
};

/** Every condition that is given must hold. */
export type RecordUpdateFilter = {
  readonly fact?: InputMaybe<ReadonlyArray<RecordFact>>;
  readonly status?: InputMaybe<ReadonlyArray<RecordUpdateStatus>>;
};

export type RecordUpdateOrder =
  | 'LATEST'
  | 'OLDEST';

export type RecordUpdatePayload = {
  readonly __typename?: 'RecordUpdatePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The update as it now is; null where it was refused. */
  readonly recordUpdate: Maybe<RecordUpdate>;
};

export type RecordUpdateStatus =
  | 'ACCEPTED'
  /** Somebody asked, and the record is right as it stands. */
  | 'CONFIRMED'
  /** It waits for the practice. */
  | 'PROPOSED'
  | 'REJECTED';

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

export type RejectRecordUpdateInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  readonly id: Scalars['ID']['output'];
};

export type ReportGpRecordEntryInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it was refused. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly status: GpRecordEntryStatus;
};

export type ReverseNonEngagementInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ReviseActivityInput = {
  readonly appointment?: InputMaybe<ReferenceInput>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode?: InputMaybe<CodingInput>;
  readonly nextContactDue?: InputMaybe<Scalars['Date']['input']>;
  readonly notes?: InputMaybe<ReadonlyArray<ActivityNoteInput>>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome?: InputMaybe<CodeableConceptInput>;
  readonly performers?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly plan?: InputMaybe<ReferenceInput>;
  readonly reasonReferences?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly reasons?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly serviceProvider?: InputMaybe<ReferenceInput>;
  readonly status?: InputMaybe<ActivityStatus>;
};

export type ReviseActivityPolicyInput = {
  readonly acknowledgeWithinMinutes?: InputMaybe<AcknowledgementTimesInput>;
  /** ECL over what only clinicians record here, such as surgical and diagnostic procedures. */
  readonly clinicalProcedures?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly followUpWithinHours?: InputMaybe<Scalars['Int']['input']>;
  readonly freshness?: InputMaybe<ReadonlyArray<FreshnessInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ReviseAppointmentInput = {
  readonly appointmentType?: InputMaybe<CodeableConceptInput>;
  readonly basedOn?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is left out, a new start or duration moves it too. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mode?: InputMaybe<ContactMode>;
  readonly participants?: InputMaybe<ReadonlyArray<AppointmentParticipantInput>>;
  readonly reasons?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly riskSeen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sector?: InputMaybe<CareSector>;
  readonly serviceCategories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly serviceTypes?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<AppointmentStatus>;
};

export type ReviseCommunicationInput = {
  readonly about?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly basedOn?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly contents?: InputMaybe<ReadonlyArray<MessagePartInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly inResponseTo?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly media?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly priority?: InputMaybe<CommunicationPriority>;
  readonly reasons?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly received?: InputMaybe<Scalars['DateTime']['input']>;
  readonly recipients?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly sender?: InputMaybe<ReferenceInput>;
  readonly sent?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<CommunicationStatus>;
  readonly topic?: InputMaybe<CodeableConceptInput>;
};

export type ReviseFlagInput = {
  readonly author?: InputMaybe<ReferenceInput>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly encounter?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
};

/**
 * A worry about somebody's safety that a named clinician must answer, and that stays in sight until it is closed.
 * Everyone sees it as a FHIR Flag, and whoever is alerted gets a FHIR Communication.
 */
export type SafetyConcern = {
  readonly __typename?: 'SafetyConcern';
  /** By when whoever was asked last must have answered; null once somebody has, or nobody is left to ask. */
  readonly acknowledgeBy: Maybe<Scalars['DateTime']['output']>;
  readonly acknowledgement: Maybe<Acknowledgement>;
  readonly closing: Maybe<SafetyConcernClosing>;
  /** Flag.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the concern is. Communication.payload of the alert. */
  readonly description: Scalars['String']['output'];
  /** Where it went because nobody answered, or because somebody took it further; in order. */
  readonly escalations: ReadonlyArray<Escalation>;
  /** The warning that everyone sees while the concern is open. */
  readonly flag: Maybe<Flag>;
  readonly id: Scalars['ID']['output'];
  /** The other professionals who were alerted. */
  readonly informed: ReadonlyArray<Reference>;
  readonly kind: SafetyConcernKind;
  /** The clinician who was alerted. Communication.recipient. */
  readonly namedContact: Reference;
  readonly patient: Maybe<Patient>;
  /** To whom it goes next. */
  readonly practice: Reference;
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly raisedBy: Reference;
  readonly service: Maybe<HealthcareService>;
  readonly status: SafetyConcernStatus;
  /** To whom it goes first, where nobody answers. */
  readonly supervisor: Reference;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly urgency: Urgency;
  readonly version: Scalars['Int']['output'];
};

/** What came of a concern. */
export type SafetyConcernClosing = {
  readonly __typename?: 'SafetyConcernClosing';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
  readonly note: Scalars['String']['output'];
  readonly outcome: SafetyOutcome;
};

export type SafetyConcernConnection = {
  readonly __typename?: 'SafetyConcernConnection';
  readonly edges: ReadonlyArray<SafetyConcernEdge>;
  readonly nodes: ReadonlyArray<SafetyConcern>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SafetyConcernEdge = {
  readonly __typename?: 'SafetyConcernEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SafetyConcern;
};

/** Every condition that is given must hold. */
export type SafetyConcernFilter = {
  /** True: only those that went further, since nobody answered or somebody took them further. */
  readonly escalated?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<SafetyConcernKind>>;
  readonly status?: InputMaybe<ReadonlyArray<SafetyConcernStatus>>;
  readonly urgency?: InputMaybe<ReadonlyArray<Urgency>>;
};

export type SafetyConcernKind =
  | 'SAFEGUARDING_ADULT'
  | 'SAFEGUARDING_CHILD'
  | 'SAFETY';

export type SafetyConcernOrder =
  /** The one whose time to be acknowledged runs out first; those that were acknowledged last. */
  | 'DUE_FIRST'
  | 'NEWEST';

export type SafetyConcernPayload = {
  readonly __typename?: 'SafetyConcernPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The concern as it now is; null where it was refused. */
  readonly safetyConcern: Maybe<SafetyConcern>;
};

export type SafetyConcernStatus =
  | 'ACKNOWLEDGED'
  | 'CLOSED'
  | 'ENTERED_IN_ERROR'
  /** Nobody has taken it on yet. */
  | 'OPEN';

export type SafetyOutcome =
  | 'CLINICAL_ACTION'
  | 'EMERGENCY_SERVICES'
  | 'NO_CONCERN_FOUND'
  | 'REFERRED_TO_SAFEGUARDING'
  | 'RESOLVED';

export type SendCommunicationInput = {
  readonly about: ReadonlyArray<ReferenceInput>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly contents: ReadonlyArray<MessagePartInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same communication. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly inResponseTo: ReadonlyArray<ReferenceInput>;
  readonly media: ReadonlyArray<CodeableConceptInput>;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly priority?: InputMaybe<CommunicationPriority>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly received?: InputMaybe<Scalars['DateTime']['input']>;
  /** To whom. A message that was sent went to somebody. */
  readonly recipients: ReadonlyArray<ReferenceInput>;
  readonly sender?: InputMaybe<ReferenceInput>;
  /** When it was sent; now, unless given. */
  readonly sent?: InputMaybe<Scalars['DateTime']['input']>;
  /** COMPLETED for what was sent; PREPARATION, IN_PROGRESS or ON_HOLD for what is to be sent. */
  readonly status: CommunicationStatus;
  readonly topic?: InputMaybe<CodeableConceptInput>;
};

export type SendMessageInput = {
  readonly about: ReadonlyArray<ReferenceInput>;
  /** What goes with it: a plan, a referral, a document. */
  readonly enclosures: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same message. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly media: ReadonlyArray<CodeableConceptInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly priority: CommunicationPriority;
  /** To whom. In a conversation that goes on: everyone else in it, unless given. */
  readonly recipients: ReadonlyArray<ReferenceInput>;
  readonly sender: ReferenceInput;
  readonly text: Scalars['String']['input'];
  /** The conversation that it goes on with; a new one, unless given. */
  readonly threadId?: InputMaybe<Scalars['ID']['input']>;
  /** What a new conversation is about. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** A time that somebody has offered for people to be booked into. FHIR Slot. */
export type Slot = {
  readonly __typename?: 'Slot';
  /** Who will see the person. Schedule.actor. */
  readonly actor: Reference;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Slot.end. */
  readonly end: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mode: Maybe<ContactMode>;
  readonly service: Maybe<HealthcareService>;
  /** Slot.start. */
  readonly start: Scalars['DateTime']['output'];
  /** Slot.status. */
  readonly status: SlotStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SlotConnection = {
  readonly __typename?: 'SlotConnection';
  readonly edges: ReadonlyArray<SlotEdge>;
  readonly nodes: ReadonlyArray<Slot>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SlotEdge = {
  readonly __typename?: 'SlotEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Slot;
};

/** Every condition that is given must hold. */
export type SlotFilter = {
  /** A practitioner, a role or a service. */
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  /** From now on, unless given. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly mode?: InputMaybe<ReadonlyArray<ContactMode>>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SlotPayload = {
  readonly __typename?: 'SlotPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The slot as it now is, the first of those that were offered; null where it was refused. */
  readonly slot: Maybe<Slot>;
};

export type SlotStatus =
  /** An appointment has taken it. */
  | 'BUSY'
  | 'FREE'
  | 'WITHDRAWN';

/** It has changed since you read it: read it again, and decide again. */
export type StaleVersion = UserError & {
  readonly __typename?: 'StaleVersion';
  readonly actualVersion: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly expectedVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type StartDischargeCoordinationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lead: ReferenceInput;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type Task = {
  readonly __typename?: 'Task';
  readonly id: Scalars['ID']['output'];
};

export type TerminateServicesInput = {
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly family: ReadonlyArray<ReferenceInput>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** How long things may take: what was decided, else the defaults of this graph. */
export type TimeLimits = {
  readonly __typename?: 'TimeLimits';
  readonly acknowledgeWithinMinutes: AcknowledgementTimes;
  /** ECL over what only clinicians record here, such as surgical and diagnostic procedures. */
  readonly clinicalProcedures: Maybe<Scalars['String']['output']>;
  /** Null where the defaults hold. */
  readonly decidedIn: Maybe<ActivityPolicy>;
  readonly followUpWithinHours: Scalars['Int']['output'];
  readonly freshness: ReadonlyArray<Freshness>;
};

export type Urgency =
  | 'IMMEDIATE'
  | 'ROUTINE'
  | 'URGENT';

/** Why a write was not made. Nothing was changed. Each refusal is a named type with what is needed to repair it. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The path of the argument at fault, from `input` down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type WithdrawSlotInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
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
  Activity: Activity;
  ActivityPolicy: ActivityPolicy;
  Appointment: Appointment;
  CarePlan: CarePlan;
  Communication: Communication;
  Flag: Flag;
  Goal: Goal;
  GpRecordEntry: GpRecordEntry;
  HospitalStay: HospitalStay;
  MessageThread: MessageThread;
  NonEngagement: NonEngagement;
  Patient: Patient;
  RecordUpdate: RecordUpdate;
  SafetyConcern: SafetyConcern;
  Slot: Slot;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  ActivityPolicy:
    ( { __typename: 'ActivityPolicy' }
    & GraphQLRecursivePick<FederationTypes['ActivityPolicy'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  Communication:
    ( { __typename: 'Communication' }
    & GraphQLRecursivePick<FederationTypes['Communication'], {"id":true}> );
  Flag:
    ( { __typename: 'Flag' }
    & GraphQLRecursivePick<FederationTypes['Flag'], {"id":true}> );
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  GpRecordEntry:
    ( { __typename: 'GpRecordEntry' }
    & GraphQLRecursivePick<FederationTypes['GpRecordEntry'], {"id":true}> );
  HospitalStay:
    ( { __typename: 'HospitalStay' }
    & GraphQLRecursivePick<FederationTypes['HospitalStay'], {"id":true}> );
  MessageThread:
    ( { __typename: 'MessageThread' }
    & GraphQLRecursivePick<FederationTypes['MessageThread'], {"id":true}> );
  NonEngagement:
    ( { __typename: 'NonEngagement' }
    & GraphQLRecursivePick<FederationTypes['NonEngagement'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  RecordUpdate:
    ( { __typename: 'RecordUpdate' }
    & GraphQLRecursivePick<FederationTypes['RecordUpdate'], {"id":true}> );
  SafetyConcern:
    ( { __typename: 'SafetyConcern' }
    & GraphQLRecursivePick<FederationTypes['SafetyConcern'], {"id":true}> );
  Slot:
    ( { __typename: 'Slot' }
    & GraphQLRecursivePick<FederationTypes['Slot'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRecordUpdateInput: AcceptRecordUpdateInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeSafetyConcernInput: AcknowledgeSafetyConcernInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Acknowledgement: ResolverTypeWrapper<Omit<Acknowledgement, 'by'> & { by: ResolversTypes['Reference'] }>;
  AcknowledgementTimes: ResolverTypeWrapper<AcknowledgementTimes>;
  AcknowledgementTimesInput: AcknowledgementTimesInput;
  ActionCommunicationInput: ActionCommunicationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionState: ActionState;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  Activity: ResolverTypeWrapper<Stored<ActivityModel>>;
  ActivityConnection: ResolverTypeWrapper<Connection<Stored<ActivityModel>>>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  ActivityKind: ActivityKind;
  ActivityNote: ResolverTypeWrapper<Omit<ActivityNote, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  ActivityNoteInput: ActivityNoteInput;
  ActivityPayload: ResolverTypeWrapper<Omit<ActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversTypes['Activity']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ActivityPolicy: ResolverTypeWrapper<Stored<ActivityPolicyModel>>;
  ActivityPolicyPayload: ResolverTypeWrapper<Omit<ActivityPolicyPayload, 'activityPolicy' | 'errors'> & { activityPolicy?: Maybe<ResolversTypes['ActivityPolicy']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ActivityStatus: ActivityStatus;
  AddNonEngagementIncidentInput: AddNonEngagementIncidentInput;
  AdmissionKind: AdmissionKind;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  Appointment: ResolverTypeWrapper<Stored<AppointmentModel>>;
  AppointmentConnection: ResolverTypeWrapper<Connection<Stored<AppointmentModel>>>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentFilter: AppointmentFilter;
  AppointmentOrder: AppointmentOrder;
  AppointmentParticipant: ResolverTypeWrapper<Omit<AppointmentParticipant, 'actor' | 'types'> & { actor?: Maybe<ResolversTypes['Reference']>, types: ReadonlyArray<ResolversTypes['CodeableConcept']> }>;
  AppointmentParticipantInput: AppointmentParticipantInput;
  AppointmentPayload: ResolverTypeWrapper<Omit<AppointmentPayload, 'appointment' | 'errors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AppointmentStatus: AppointmentStatus;
  BookAppointmentInput: BookAppointmentInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareSector: CareSector;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  ClinicalContactRequired: ResolverTypeWrapper<ClinicalContactRequired>;
  CloseSafetyConcernInput: CloseSafetyConcernInput;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  Communication: ResolverTypeWrapper<Stored<CommunicationModel>>;
  CommunicationAction: ResolverTypeWrapper<Omit<CommunicationAction, 'by'> & { by?: Maybe<ResolversTypes['Reference']> }>;
  CommunicationConnection: ResolverTypeWrapper<Connection<Stored<CommunicationModel>>>;
  CommunicationEdge: ResolverTypeWrapper<Omit<CommunicationEdge, 'node'> & { node: ResolversTypes['Communication'] }>;
  CommunicationFilter: CommunicationFilter;
  CommunicationPayload: ResolverTypeWrapper<Omit<CommunicationPayload, 'communication' | 'errors'> & { communication?: Maybe<ResolversTypes['Communication']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommunicationPriority: CommunicationPriority;
  CommunicationStatus: CommunicationStatus;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConfirmRecordFactInput: ConfirmRecordFactInput;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactMode: ContactMode;
  CreateActivityPolicyInput: CreateActivityPolicyInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DischargeCoordination: ResolverTypeWrapper<Omit<DischargeCoordination, 'lead'> & { lead: ResolversTypes['Reference'] }>;
  DischargeOrder: DischargeOrder;
  EndActivityInput: EndActivityInput;
  EndCommunicationInput: EndCommunicationInput;
  EndFlagInput: EndFlagInput;
  EnterInErrorInput: EnterInErrorInput;
  EscalateNonEngagementInput: EscalateNonEngagementInput;
  EscalateSafetyConcernInput: EscalateSafetyConcernInput;
  Escalation: ResolverTypeWrapper<Omit<Escalation, 'recipient'> & { recipient: ResolversTypes['Reference'] }>;
  EscalationStep: EscalationStep;
  Flag: ResolverTypeWrapper<Stored<FlagModel>>;
  FlagConnection: ResolverTypeWrapper<Connection<Stored<FlagModel>>>;
  FlagEdge: ResolverTypeWrapper<Omit<FlagEdge, 'node'> & { node: ResolversTypes['Flag'] }>;
  FlagFilter: FlagFilter;
  FlagKind: FlagKind;
  FlagPayload: ResolverTypeWrapper<Omit<FlagPayload, 'errors' | 'flag'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, flag?: Maybe<ResolversTypes['Flag']> }>;
  FlagStatus: FlagStatus;
  FollowUpState: FollowUpState;
  Freshness: ResolverTypeWrapper<Freshness>;
  FreshnessInput: FreshnessInput;
  FulfilAppointmentInput: FulfilAppointmentInput;
  GivenFormat: GivenFormat;
  Goal: ResolverTypeWrapper<EntityReference>;
  GpRecordEntry: ResolverTypeWrapper<Stored<GpRecordEntryModel>>;
  GpRecordEntryConnection: ResolverTypeWrapper<Connection<Stored<GpRecordEntryModel>>>;
  GpRecordEntryEdge: ResolverTypeWrapper<Omit<GpRecordEntryEdge, 'node'> & { node: ResolversTypes['GpRecordEntry'] }>;
  GpRecordEntryFilter: GpRecordEntryFilter;
  GpRecordEntryPayload: ResolverTypeWrapper<Omit<GpRecordEntryPayload, 'errors' | 'gpRecordEntry'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, gpRecordEntry?: Maybe<ResolversTypes['GpRecordEntry']> }>;
  GpRecordEntryStatus: GpRecordEntryStatus;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  HomeVisitRisk: ResolverTypeWrapper<Omit<HomeVisitRisk, 'flags'> & { flags: ReadonlyArray<Maybe<ResolversTypes['Flag']>> }>;
  HospitalMessageKind: HospitalMessageKind;
  HospitalStay: ResolverTypeWrapper<Stored<HospitalStayModel>>;
  HospitalStayConnection: ResolverTypeWrapper<Connection<Stored<HospitalStayModel>>>;
  HospitalStayEdge: ResolverTypeWrapper<Omit<HospitalStayEdge, 'node'> & { node: ResolversTypes['HospitalStay'] }>;
  HospitalStayFilter: HospitalStayFilter;
  HospitalStayPayload: ResolverTypeWrapper<Omit<HospitalStayPayload, 'errors' | 'hospitalStay'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, hospitalStay?: Maybe<ResolversTypes['HospitalStay']> }>;
  HospitalStayStatus: HospitalStayStatus;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InboundFilter: InboundFilter;
  InterventionKind: InterventionKind;
  InterventionKindRule: ResolverTypeWrapper<InterventionKindRule>;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  MessagePart: ResolverTypeWrapper<Omit<MessagePart, 'reference'> & { reference?: Maybe<ResolversTypes['Reference']> }>;
  MessagePartInput: MessagePartInput;
  MessageThread: ResolverTypeWrapper<Stored<MessageThreadModel>>;
  MessageThreadConnection: ResolverTypeWrapper<Connection<Stored<MessageThreadModel>>>;
  MessageThreadEdge: ResolverTypeWrapper<Omit<MessageThreadEdge, 'node'> & { node: ResolversTypes['MessageThread'] }>;
  MessageThreadFilter: MessageThreadFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonEngagement: ResolverTypeWrapper<Stored<NonEngagementModel>>;
  NonEngagementConnection: ResolverTypeWrapper<Connection<Stored<NonEngagementModel>>>;
  NonEngagementEdge: ResolverTypeWrapper<Omit<NonEngagementEdge, 'node'> & { node: ResolversTypes['NonEngagement'] }>;
  NonEngagementFilter: NonEngagementFilter;
  NonEngagementIncident: ResolverTypeWrapper<Omit<NonEngagementIncident, 'appointment' | 'recordedBy'> & { appointment?: Maybe<ResolversTypes['Reference']>, recordedBy: ResolversTypes['Reference'] }>;
  NonEngagementKind: NonEngagementKind;
  NonEngagementPayload: ResolverTypeWrapper<Omit<NonEngagementPayload, 'errors' | 'nonEngagement'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, nonEngagement?: Maybe<ResolversTypes['NonEngagement']> }>;
  NonEngagementReversal: ResolverTypeWrapper<Omit<NonEngagementReversal, 'by'> & { by: ResolversTypes['Reference'] }>;
  NonEngagementStage: NonEngagementStage;
  NonEngagementStatus: NonEngagementStatus;
  NonEngagementStep: ResolverTypeWrapper<Omit<NonEngagementStep, 'by' | 'notified'> & { by: ResolversTypes['Reference'], notified: ReadonlyArray<ResolversTypes['Reference']> }>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  NoteKind: NoteKind;
  Observation: ResolverTypeWrapper<EntityReference>;
  OfferSlotsInput: OfferSlotsInput;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationStatus: ParticipationStatus;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  PersonalisedCareComponent: PersonalisedCareComponent;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  ProposeRecordUpdateInput: ProposeRecordUpdateInput;
  ProposedAddress: ResolverTypeWrapper<ProposedAddress>;
  ProposedAddressInput: ProposedAddressInput;
  ProposedFact: ResolverTypeWrapper<ProposedFact>;
  ProposedFactInput: ProposedFactInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseFlagInput: RaiseFlagInput;
  RaiseSafetyConcernInput: RaiseSafetyConcernInput;
  ReceiveCommunicationInput: ReceiveCommunicationInput;
  ReceiveHospitalMessageInput: ReceiveHospitalMessageInput;
  RecordActivityInput: RecordActivityInput;
  RecordAppointmentNoShowInput: RecordAppointmentNoShowInput;
  RecordContactInput: RecordContactInput;
  RecordExternalAppointmentInput: RecordExternalAppointmentInput;
  RecordFact: RecordFact;
  RecordGap: ResolverTypeWrapper<Omit<RecordGap, 'proposal'> & { proposal?: Maybe<ResolversTypes['RecordUpdate']> }>;
  RecordGapState: RecordGapState;
  RecordInterventionInput: RecordInterventionInput;
  RecordNonEngagementInput: RecordNonEngagementInput;
  RecordUpdate: ResolverTypeWrapper<Stored<RecordUpdateModel>>;
  RecordUpdateConnection: ResolverTypeWrapper<Connection<Stored<RecordUpdateModel>>>;
  RecordUpdateEdge: ResolverTypeWrapper<Omit<RecordUpdateEdge, 'node'> & { node: ResolversTypes['RecordUpdate'] }>;
  RecordUpdateFilter: RecordUpdateFilter;
  RecordUpdateOrder: RecordUpdateOrder;
  RecordUpdatePayload: ResolverTypeWrapper<Omit<RecordUpdatePayload, 'errors' | 'recordUpdate'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, recordUpdate?: Maybe<ResolversTypes['RecordUpdate']> }>;
  RecordUpdateStatus: RecordUpdateStatus;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RejectRecordUpdateInput: RejectRecordUpdateInput;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReportGpRecordEntryInput: ReportGpRecordEntryInput;
  ReverseNonEngagementInput: ReverseNonEngagementInput;
  ReviseActivityInput: ReviseActivityInput;
  ReviseActivityPolicyInput: ReviseActivityPolicyInput;
  ReviseAppointmentInput: ReviseAppointmentInput;
  ReviseCommunicationInput: ReviseCommunicationInput;
  ReviseFlagInput: ReviseFlagInput;
  SafetyConcern: ResolverTypeWrapper<Stored<SafetyConcernModel>>;
  SafetyConcernClosing: ResolverTypeWrapper<Omit<SafetyConcernClosing, 'by'> & { by: ResolversTypes['Reference'] }>;
  SafetyConcernConnection: ResolverTypeWrapper<Connection<Stored<SafetyConcernModel>>>;
  SafetyConcernEdge: ResolverTypeWrapper<Omit<SafetyConcernEdge, 'node'> & { node: ResolversTypes['SafetyConcern'] }>;
  SafetyConcernFilter: SafetyConcernFilter;
  SafetyConcernKind: SafetyConcernKind;
  SafetyConcernOrder: SafetyConcernOrder;
  SafetyConcernPayload: ResolverTypeWrapper<Omit<SafetyConcernPayload, 'errors' | 'safetyConcern'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, safetyConcern?: Maybe<ResolversTypes['SafetyConcern']> }>;
  SafetyConcernStatus: SafetyConcernStatus;
  SafetyOutcome: SafetyOutcome;
  SendCommunicationInput: SendCommunicationInput;
  SendMessageInput: SendMessageInput;
  Slot: ResolverTypeWrapper<Stored<SlotModel>>;
  SlotConnection: ResolverTypeWrapper<Connection<Stored<SlotModel>>>;
  SlotEdge: ResolverTypeWrapper<Omit<SlotEdge, 'node'> & { node: ResolversTypes['Slot'] }>;
  SlotFilter: SlotFilter;
  SlotPayload: ResolverTypeWrapper<Omit<SlotPayload, 'errors' | 'slot'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, slot?: Maybe<ResolversTypes['Slot']> }>;
  SlotStatus: SlotStatus;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartDischargeCoordinationInput: StartDischargeCoordinationInput;
  Task: ResolverTypeWrapper<EntityReference>;
  TerminateServicesInput: TerminateServicesInput;
  TimeLimits: ResolverTypeWrapper<Omit<TimeLimits, 'decidedIn'> & { decidedIn?: Maybe<ResolversTypes['ActivityPolicy']> }>;
  Urgency: Urgency;
  UserError: ResolverTypeWrapper<Refusal>;
  WithdrawSlotInput: WithdrawSlotInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRecordUpdateInput: AcceptRecordUpdateInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcknowledgeSafetyConcernInput: AcknowledgeSafetyConcernInput;
  String: Scalars['String']['output'];
  Acknowledgement: Omit<Acknowledgement, 'by'> & { by: ResolversParentTypes['Reference'] };
  AcknowledgementTimes: AcknowledgementTimes;
  AcknowledgementTimesInput: AcknowledgementTimesInput;
  ActionCommunicationInput: ActionCommunicationInput;
  Boolean: Scalars['Boolean']['output'];
  ActivePlanExists: ActivePlanExists;
  Activity: Stored<ActivityModel>;
  ActivityConnection: Connection<Stored<ActivityModel>>;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  ActivityNote: Omit<ActivityNote, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  ActivityNoteInput: ActivityNoteInput;
  ActivityPayload: Omit<ActivityPayload, 'activity' | 'errors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ActivityPolicy: Stored<ActivityPolicyModel>;
  ActivityPolicyPayload: Omit<ActivityPolicyPayload, 'activityPolicy' | 'errors'> & { activityPolicy?: Maybe<ResolversParentTypes['ActivityPolicy']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AddNonEngagementIncidentInput: AddNonEngagementIncidentInput;
  AlreadyTaken: AlreadyTaken;
  Appointment: Stored<AppointmentModel>;
  AppointmentConnection: Connection<Stored<AppointmentModel>>;
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentFilter: AppointmentFilter;
  AppointmentParticipant: Omit<AppointmentParticipant, 'actor' | 'types'> & { actor?: Maybe<ResolversParentTypes['Reference']>, types: ReadonlyArray<ResolversParentTypes['CodeableConcept']> };
  AppointmentParticipantInput: AppointmentParticipantInput;
  AppointmentPayload: Omit<AppointmentPayload, 'appointment' | 'errors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BookAppointmentInput: BookAppointmentInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  ClinicalContactRequired: ClinicalContactRequired;
  CloseSafetyConcernInput: CloseSafetyConcernInput;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  Communication: Stored<CommunicationModel>;
  CommunicationAction: Omit<CommunicationAction, 'by'> & { by?: Maybe<ResolversParentTypes['Reference']> };
  CommunicationConnection: Connection<Stored<CommunicationModel>>;
  CommunicationEdge: Omit<CommunicationEdge, 'node'> & { node: ResolversParentTypes['Communication'] };
  CommunicationFilter: CommunicationFilter;
  CommunicationPayload: Omit<CommunicationPayload, 'communication' | 'errors'> & { communication?: Maybe<ResolversParentTypes['Communication']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Concept: Concept;
  Condition: EntityReference;
  ConfirmRecordFactInput: ConfirmRecordFactInput;
  ConsentRequired: ConsentRequired;
  CreateActivityPolicyInput: CreateActivityPolicyInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DischargeCoordination: Omit<DischargeCoordination, 'lead'> & { lead: ResolversParentTypes['Reference'] };
  EndActivityInput: EndActivityInput;
  EndCommunicationInput: EndCommunicationInput;
  EndFlagInput: EndFlagInput;
  EnterInErrorInput: EnterInErrorInput;
  EscalateNonEngagementInput: EscalateNonEngagementInput;
  EscalateSafetyConcernInput: EscalateSafetyConcernInput;
  Escalation: Omit<Escalation, 'recipient'> & { recipient: ResolversParentTypes['Reference'] };
  Flag: Stored<FlagModel>;
  FlagConnection: Connection<Stored<FlagModel>>;
  FlagEdge: Omit<FlagEdge, 'node'> & { node: ResolversParentTypes['Flag'] };
  FlagFilter: FlagFilter;
  FlagPayload: Omit<FlagPayload, 'errors' | 'flag'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, flag?: Maybe<ResolversParentTypes['Flag']> };
  Freshness: Freshness;
  FreshnessInput: FreshnessInput;
  FulfilAppointmentInput: FulfilAppointmentInput;
  Goal: EntityReference;
  GpRecordEntry: Stored<GpRecordEntryModel>;
  GpRecordEntryConnection: Connection<Stored<GpRecordEntryModel>>;
  GpRecordEntryEdge: Omit<GpRecordEntryEdge, 'node'> & { node: ResolversParentTypes['GpRecordEntry'] };
  GpRecordEntryFilter: GpRecordEntryFilter;
  GpRecordEntryPayload: Omit<GpRecordEntryPayload, 'errors' | 'gpRecordEntry'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, gpRecordEntry?: Maybe<ResolversParentTypes['GpRecordEntry']> };
  HealthcareService: EntityReference;
  HomeVisitRisk: Omit<HomeVisitRisk, 'flags'> & { flags: ReadonlyArray<Maybe<ResolversParentTypes['Flag']>> };
  HospitalStay: Stored<HospitalStayModel>;
  HospitalStayConnection: Connection<Stored<HospitalStayModel>>;
  HospitalStayEdge: Omit<HospitalStayEdge, 'node'> & { node: ResolversParentTypes['HospitalStay'] };
  HospitalStayFilter: HospitalStayFilter;
  HospitalStayPayload: Omit<HospitalStayPayload, 'errors' | 'hospitalStay'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, hospitalStay?: Maybe<ResolversParentTypes['HospitalStay']> };
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InboundFilter: InboundFilter;
  InterventionKindRule: InterventionKindRule;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  MessagePart: Omit<MessagePart, 'reference'> & { reference?: Maybe<ResolversParentTypes['Reference']> };
  MessagePartInput: MessagePartInput;
  MessageThread: Stored<MessageThreadModel>;
  MessageThreadConnection: Connection<Stored<MessageThreadModel>>;
  MessageThreadEdge: Omit<MessageThreadEdge, 'node'> & { node: ResolversParentTypes['MessageThread'] };
  MessageThreadFilter: MessageThreadFilter;
  Mutation: Record<PropertyKey, never>;
  NonEngagement: Stored<NonEngagementModel>;
  NonEngagementConnection: Connection<Stored<NonEngagementModel>>;
  NonEngagementEdge: Omit<NonEngagementEdge, 'node'> & { node: ResolversParentTypes['NonEngagement'] };
  NonEngagementFilter: NonEngagementFilter;
  NonEngagementIncident: Omit<NonEngagementIncident, 'appointment' | 'recordedBy'> & { appointment?: Maybe<ResolversParentTypes['Reference']>, recordedBy: ResolversParentTypes['Reference'] };
  NonEngagementPayload: Omit<NonEngagementPayload, 'errors' | 'nonEngagement'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, nonEngagement?: Maybe<ResolversParentTypes['NonEngagement']> };
  NonEngagementReversal: Omit<NonEngagementReversal, 'by'> & { by: ResolversParentTypes['Reference'] };
  NonEngagementStep: Omit<NonEngagementStep, 'by' | 'notified'> & { by: ResolversParentTypes['Reference'], notified: ReadonlyArray<ResolversParentTypes['Reference']> };
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: EntityReference;
  OfferSlotsInput: OfferSlotsInput;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  ProposeRecordUpdateInput: ProposeRecordUpdateInput;
  ProposedAddress: ProposedAddress;
  ProposedAddressInput: ProposedAddressInput;
  ProposedFact: ProposedFact;
  ProposedFactInput: ProposedFactInput;
  Query: Record<PropertyKey, never>;
  RaiseFlagInput: RaiseFlagInput;
  RaiseSafetyConcernInput: RaiseSafetyConcernInput;
  ReceiveCommunicationInput: ReceiveCommunicationInput;
  ReceiveHospitalMessageInput: ReceiveHospitalMessageInput;
  RecordActivityInput: RecordActivityInput;
  RecordAppointmentNoShowInput: RecordAppointmentNoShowInput;
  RecordContactInput: RecordContactInput;
  RecordExternalAppointmentInput: RecordExternalAppointmentInput;
  RecordGap: Omit<RecordGap, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['RecordUpdate']> };
  RecordInterventionInput: RecordInterventionInput;
  RecordNonEngagementInput: RecordNonEngagementInput;
  RecordUpdate: Stored<RecordUpdateModel>;
  RecordUpdateConnection: Connection<Stored<RecordUpdateModel>>;
  RecordUpdateEdge: Omit<RecordUpdateEdge, 'node'> & { node: ResolversParentTypes['RecordUpdate'] };
  RecordUpdateFilter: RecordUpdateFilter;
  RecordUpdatePayload: Omit<RecordUpdatePayload, 'errors' | 'recordUpdate'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, recordUpdate?: Maybe<ResolversParentTypes['RecordUpdate']> };
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RejectRecordUpdateInput: RejectRecordUpdateInput;
  RelatedPerson: EntityReference;
  ReportGpRecordEntryInput: ReportGpRecordEntryInput;
  ReverseNonEngagementInput: ReverseNonEngagementInput;
  ReviseActivityInput: ReviseActivityInput;
  ReviseActivityPolicyInput: ReviseActivityPolicyInput;
  ReviseAppointmentInput: ReviseAppointmentInput;
  ReviseCommunicationInput: ReviseCommunicationInput;
  ReviseFlagInput: ReviseFlagInput;
  SafetyConcern: Stored<SafetyConcernModel>;
  SafetyConcernClosing: Omit<SafetyConcernClosing, 'by'> & { by: ResolversParentTypes['Reference'] };
  SafetyConcernConnection: Connection<Stored<SafetyConcernModel>>;
  SafetyConcernEdge: Omit<SafetyConcernEdge, 'node'> & { node: ResolversParentTypes['SafetyConcern'] };
  SafetyConcernFilter: SafetyConcernFilter;
  SafetyConcernPayload: Omit<SafetyConcernPayload, 'errors' | 'safetyConcern'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, safetyConcern?: Maybe<ResolversParentTypes['SafetyConcern']> };
  SendCommunicationInput: SendCommunicationInput;
  SendMessageInput: SendMessageInput;
  Slot: Stored<SlotModel>;
  SlotConnection: Connection<Stored<SlotModel>>;
  SlotEdge: Omit<SlotEdge, 'node'> & { node: ResolversParentTypes['Slot'] };
  SlotFilter: SlotFilter;
  SlotPayload: Omit<SlotPayload, 'errors' | 'slot'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, slot?: Maybe<ResolversParentTypes['Slot']> };
  StaleVersion: StaleVersion;
  StartDischargeCoordinationInput: StartDischargeCoordinationInput;
  Task: EntityReference;
  TerminateServicesInput: TerminateServicesInput;
  TimeLimits: Omit<TimeLimits, 'decidedIn'> & { decidedIn?: Maybe<ResolversParentTypes['ActivityPolicy']> };
  UserError: Refusal;
  WithdrawSlotInput: WithdrawSlotInput;
  WrongState: WrongState;
};

export type AcknowledgementResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AcknowledgementTimesResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AcknowledgementTimes'] = ResolversParentTypes['AcknowledgementTimes']> = {
  IMMEDIATE?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ROUTINE?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  URGENT?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivePlanExistsResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['PersonalisedCareComponent']>, ParentType, ContextType>;
  contactMode?: Resolver<Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstVisit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  givenFormat?: Resolver<Maybe<ResolversTypes['GivenFormat']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  gpRecord?: Resolver<Maybe<ResolversTypes['GpRecordEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interventionKind?: Resolver<Maybe<ResolversTypes['InterventionKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  nextContactDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ActivityNote']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasonReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  remote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceProvider?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  standingFlags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityNoteResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityNote'] = ResolversParentTypes['ActivityNote']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NoteKind']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ActivityPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityPolicyResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityPolicy'] = ResolversParentTypes['ActivityPolicy'], FederationReferenceType extends FederationReferenceTypes['ActivityPolicy'] = FederationReferenceTypes['ActivityPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgeWithinMinutes?: Resolver<ResolversTypes['AcknowledgementTimes'], ParentType, ContextType>;
  clinicalProcedures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUpWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freshness?: Resolver<ReadonlyArray<ResolversTypes['Freshness']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityPolicyPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ActivityPolicyPayload'] = ResolversParentTypes['ActivityPolicyPayload']> = {
  activityPolicy?: Resolver<Maybe<ResolversTypes['ActivityPolicy']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityRecords?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<AppointmentActivityRecordsArgs, 'first'>>;
  appointmentType?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  familyInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['AppointmentParticipant']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['CareSector']>, ParentType, ContextType>;
  serviceCategories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  serviceTypes?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  standingFlags?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentParticipantResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AppointmentParticipant'] = ResolversParentTypes['AppointmentParticipant']> = {
  actor?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type AppointmentPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['AppointmentPayload'] = ResolversParentTypes['AppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityRecords?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CarePlanActivityRecordsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClinicalContactRequiredResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ClinicalContactRequired'] = ResolversParentTypes['ClinicalContactRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Communication'] = ResolversParentTypes['Communication'], FederationReferenceType extends FederationReferenceTypes['Communication'] = FederationReferenceTypes['Communication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Communication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['CommunicationAction']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  contents?: Resolver<ReadonlyArray<ResolversTypes['MessagePart']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hospitalStay?: Resolver<Maybe<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inResponseTo?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['CommunicationPriority']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommunicationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['MessageThread']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunicationActionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CommunicationAction'] = ResolversParentTypes['CommunicationAction']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActionState'], ParentType, ContextType>;
};

export type CommunicationConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CommunicationConnection'] = ResolversParentTypes['CommunicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Communication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunicationEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CommunicationEdge'] = ResolversParentTypes['CommunicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Communication'], ParentType, ContextType>;
};

export type CommunicationPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['CommunicationPayload'] = ResolversParentTypes['CommunicationPayload']> = {
  communication?: Resolver<Maybe<ResolversTypes['Communication']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DischargeCoordinationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['DischargeCoordination'] = ResolversParentTypes['DischargeCoordination']> = {
  lead?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EscalationStep'], ParentType, ContextType>;
};

export type FlagResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag'], FederationReferenceType extends FederationReferenceTypes['Flag'] = FederationReferenceTypes['Flag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Flag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FlagKind']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlagStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FlagConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['FlagConnection'] = ResolversParentTypes['FlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['FlagEdge'] = ResolversParentTypes['FlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
};

export type FlagPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['FlagPayload'] = ResolversParentTypes['FlagPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Flag']>, ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityRecords?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<GoalActivityRecordsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GpRecordEntryResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['GpRecordEntry'] = ResolversParentTypes['GpRecordEntry'], FederationReferenceType extends FederationReferenceTypes['GpRecordEntry'] = FederationReferenceTypes['GpRecordEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GpRecordEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GpRecordEntryStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GpRecordEntryConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['GpRecordEntryConnection'] = ResolversParentTypes['GpRecordEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GpRecordEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GpRecordEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GpRecordEntryEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['GpRecordEntryEdge'] = ResolversParentTypes['GpRecordEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GpRecordEntry'], ParentType, ContextType>;
};

export type GpRecordEntryPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['GpRecordEntryPayload'] = ResolversParentTypes['GpRecordEntryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  gpRecordEntry?: Resolver<Maybe<ResolversTypes['GpRecordEntry']>, ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HomeVisitRiskResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HomeVisitRisk'] = ResolversParentTypes['HomeVisitRisk']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Flag']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalStayResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HospitalStay'] = ResolversParentTypes['HospitalStay'], FederationReferenceType extends FederationReferenceTypes['HospitalStay'] = FederationReferenceTypes['HospitalStay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalStay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admissionKind?: Resolver<Maybe<ResolversTypes['AdmissionKind']>, ParentType, ContextType>;
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coordination?: Resolver<Maybe<ResolversTypes['DischargeCoordination']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedDischarge?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  followUpDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUpState?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  spellId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HospitalStayStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HospitalStayConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HospitalStayConnection'] = ResolversParentTypes['HospitalStayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HospitalStayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalStayEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HospitalStayEdge'] = ResolversParentTypes['HospitalStayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HospitalStay'], ParentType, ContextType>;
};

export type HospitalStayPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['HospitalStayPayload'] = ResolversParentTypes['HospitalStayPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  hospitalStay?: Resolver<Maybe<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterventionKindRuleResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['InterventionKindRule'] = ResolversParentTypes['InterventionKindRule']> = {
  component?: Resolver<Maybe<ResolversTypes['PersonalisedCareComponent']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InterventionKind'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagePartResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['MessagePart'] = ResolversParentTypes['MessagePart']> = {
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageThreadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['MessageThread'] = ResolversParentTypes['MessageThread'], FederationReferenceType extends FederationReferenceTypes['MessageThread'] = FederationReferenceTypes['MessageThread']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MessageThread']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMessageAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['CommunicationConnection'], ParentType, ContextType, RequireFields<MessageThreadMessagesArgs, 'first'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageThreadConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['MessageThreadConnection'] = ResolversParentTypes['MessageThreadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageThreadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessageThread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageThreadEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['MessageThreadEdge'] = ResolversParentTypes['MessageThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageThread'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRecordUpdate?: Resolver<ResolversTypes['RecordUpdatePayload'], ParentType, ContextType, RequireFields<MutationAcceptRecordUpdateArgs, 'input'>>;
  acknowledgeSafetyConcern?: Resolver<ResolversTypes['SafetyConcernPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeSafetyConcernArgs, 'input'>>;
  actionCommunication?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationActionCommunicationArgs, 'input'>>;
  addNonEngagementIncident?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationAddNonEngagementIncidentArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  closeSafetyConcern?: Resolver<ResolversTypes['SafetyConcernPayload'], ParentType, ContextType, RequireFields<MutationCloseSafetyConcernArgs, 'input'>>;
  confirmRecordFact?: Resolver<ResolversTypes['RecordUpdatePayload'], ParentType, ContextType, RequireFields<MutationConfirmRecordFactArgs, 'input'>>;
  createActivityPolicy?: Resolver<ResolversTypes['ActivityPolicyPayload'], ParentType, ContextType, RequireFields<MutationCreateActivityPolicyArgs, 'input'>>;
  endActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationEndActivityArgs, 'input'>>;
  endCommunication?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationEndCommunicationArgs, 'input'>>;
  endFlag?: Resolver<ResolversTypes['FlagPayload'], ParentType, ContextType, RequireFields<MutationEndFlagArgs, 'input'>>;
  enterActivityInError?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationEnterActivityInErrorArgs, 'input'>>;
  enterAppointmentInError?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationEnterAppointmentInErrorArgs, 'input'>>;
  enterCommunicationInError?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationEnterCommunicationInErrorArgs, 'input'>>;
  enterFlagInError?: Resolver<ResolversTypes['FlagPayload'], ParentType, ContextType, RequireFields<MutationEnterFlagInErrorArgs, 'input'>>;
  enterHospitalStayInError?: Resolver<ResolversTypes['HospitalStayPayload'], ParentType, ContextType, RequireFields<MutationEnterHospitalStayInErrorArgs, 'input'>>;
  enterNonEngagementInError?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationEnterNonEngagementInErrorArgs, 'input'>>;
  enterRecordUpdateInError?: Resolver<ResolversTypes['RecordUpdatePayload'], ParentType, ContextType, RequireFields<MutationEnterRecordUpdateInErrorArgs, 'input'>>;
  enterSafetyConcernInError?: Resolver<ResolversTypes['SafetyConcernPayload'], ParentType, ContextType, RequireFields<MutationEnterSafetyConcernInErrorArgs, 'input'>>;
  escalateNonEngagement?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationEscalateNonEngagementArgs, 'input'>>;
  escalateSafetyConcern?: Resolver<ResolversTypes['SafetyConcernPayload'], ParentType, ContextType, RequireFields<MutationEscalateSafetyConcernArgs, 'input'>>;
  fulfilAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationFulfilAppointmentArgs, 'input'>>;
  offerSlots?: Resolver<ResolversTypes['SlotPayload'], ParentType, ContextType, RequireFields<MutationOfferSlotsArgs, 'input'>>;
  proposeRecordUpdate?: Resolver<ResolversTypes['RecordUpdatePayload'], ParentType, ContextType, RequireFields<MutationProposeRecordUpdateArgs, 'input'>>;
  raiseFlag?: Resolver<ResolversTypes['FlagPayload'], ParentType, ContextType, RequireFields<MutationRaiseFlagArgs, 'input'>>;
  raiseSafetyConcern?: Resolver<ResolversTypes['SafetyConcernPayload'], ParentType, ContextType, RequireFields<MutationRaiseSafetyConcernArgs, 'input'>>;
  receiveCommunication?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationReceiveCommunicationArgs, 'input'>>;
  receiveHospitalMessage?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationReceiveHospitalMessageArgs, 'input'>>;
  recordActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationRecordActivityArgs, 'input'>>;
  recordAppointmentNoShow?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationRecordAppointmentNoShowArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordExternalAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationRecordExternalAppointmentArgs, 'input'>>;
  recordIntervention?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationRecordInterventionArgs, 'input'>>;
  recordNonEngagement?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationRecordNonEngagementArgs, 'input'>>;
  rejectRecordUpdate?: Resolver<ResolversTypes['RecordUpdatePayload'], ParentType, ContextType, RequireFields<MutationRejectRecordUpdateArgs, 'input'>>;
  reportGpRecordEntry?: Resolver<ResolversTypes['GpRecordEntryPayload'], ParentType, ContextType, RequireFields<MutationReportGpRecordEntryArgs, 'input'>>;
  reverseNonEngagement?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationReverseNonEngagementArgs, 'input'>>;
  reviseActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationReviseActivityArgs, 'input'>>;
  reviseActivityPolicy?: Resolver<ResolversTypes['ActivityPolicyPayload'], ParentType, ContextType, RequireFields<MutationReviseActivityPolicyArgs, 'input'>>;
  reviseAppointment?: Resolver<ResolversTypes['AppointmentPayload'], ParentType, ContextType, RequireFields<MutationReviseAppointmentArgs, 'input'>>;
  reviseCommunication?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationReviseCommunicationArgs, 'input'>>;
  reviseFlag?: Resolver<ResolversTypes['FlagPayload'], ParentType, ContextType, RequireFields<MutationReviseFlagArgs, 'input'>>;
  sendCommunication?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationSendCommunicationArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['CommunicationPayload'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  startDischargeCoordination?: Resolver<ResolversTypes['HospitalStayPayload'], ParentType, ContextType, RequireFields<MutationStartDischargeCoordinationArgs, 'input'>>;
  terminateServices?: Resolver<ResolversTypes['NonEngagementPayload'], ParentType, ContextType, RequireFields<MutationTerminateServicesArgs, 'input'>>;
  withdrawSlot?: Resolver<ResolversTypes['SlotPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSlotArgs, 'input'>>;
};

export type NonEngagementResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagement'] = ResolversParentTypes['NonEngagement'], FederationReferenceType extends FederationReferenceTypes['NonEngagement'] = FederationReferenceTypes['NonEngagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NonEngagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['NonEngagementIncident']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['NonEngagementReversal']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NonEngagementStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NonEngagementStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['NonEngagementStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NonEngagementConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementConnection'] = ResolversParentTypes['NonEngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NonEngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NonEngagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NonEngagementEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementEdge'] = ResolversParentTypes['NonEngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NonEngagement'], ParentType, ContextType>;
};

export type NonEngagementIncidentResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementIncident'] = ResolversParentTypes['NonEngagementIncident']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NonEngagementKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type NonEngagementPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementPayload'] = ResolversParentTypes['NonEngagementPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  nonEngagement?: Resolver<Maybe<ResolversTypes['NonEngagement']>, ParentType, ContextType>;
};

export type NonEngagementReversalResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementReversal'] = ResolversParentTypes['NonEngagementReversal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NonEngagementStepResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NonEngagementStep'] = ResolversParentTypes['NonEngagementStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  notified?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['NonEngagementStage'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<PatientActivitiesArgs, 'first'>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<PatientAppointmentsArgs, 'first' | 'orderBy'>>;
  communications?: Resolver<ResolversTypes['CommunicationConnection'], ParentType, ContextType, RequireFields<PatientCommunicationsArgs, 'first'>>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, RequireFields<PatientFlagsArgs, 'first'>>;
  hospitalStays?: Resolver<ResolversTypes['HospitalStayConnection'], ParentType, ContextType, RequireFields<PatientHospitalStaysArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageThreads?: Resolver<ResolversTypes['MessageThreadConnection'], ParentType, ContextType, RequireFields<PatientMessageThreadsArgs, 'first'>>;
  nonEngagement?: Resolver<ResolversTypes['NonEngagementConnection'], ParentType, ContextType, RequireFields<PatientNonEngagementArgs, 'first'>>;
  recordUpdates?: Resolver<ResolversTypes['RecordUpdateConnection'], ParentType, ContextType, RequireFields<PatientRecordUpdatesArgs, 'first' | 'orderBy'>>;
  safetyConcerns?: Resolver<ResolversTypes['SafetyConcernConnection'], ParentType, ContextType, RequireFields<PatientSafetyConcernsArgs, 'first' | 'orderBy'>>;
};

export type PeriodResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposedAddressResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ProposedAddress'] = ResolversParentTypes['ProposedAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedFactResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['ProposedFact'] = ResolversParentTypes['ProposedFact']> = {
  address?: Resolver<Maybe<ResolversTypes['ProposedAddress']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interpreterRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'filter' | 'first' | 'orderBy'>>;
  communication?: Resolver<Maybe<ResolversTypes['Communication']>, ParentType, ContextType, RequireFields<QueryCommunicationArgs, 'id'>>;
  flag?: Resolver<Maybe<ResolversTypes['Flag']>, ParentType, ContextType, RequireFields<QueryFlagArgs, 'id'>>;
  freeSlots?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<QueryFreeSlotsArgs, 'first'>>;
  gpRecordEntries?: Resolver<ResolversTypes['GpRecordEntryConnection'], ParentType, ContextType, RequireFields<QueryGpRecordEntriesArgs, 'filter' | 'first'>>;
  hospitalStay?: Resolver<Maybe<ResolversTypes['HospitalStay']>, ParentType, ContextType, RequireFields<QueryHospitalStayArgs, 'id'>>;
  hospitalStays?: Resolver<ResolversTypes['HospitalStayConnection'], ParentType, ContextType, RequireFields<QueryHospitalStaysArgs, 'filter' | 'first'>>;
  inboundCommunications?: Resolver<ResolversTypes['CommunicationConnection'], ParentType, ContextType, RequireFields<QueryInboundCommunicationsArgs, 'filter' | 'first'>>;
  interventionKinds?: Resolver<ReadonlyArray<ResolversTypes['InterventionKindRule']>, ParentType, ContextType>;
  messageThread?: Resolver<Maybe<ResolversTypes['MessageThread']>, ParentType, ContextType, RequireFields<QueryMessageThreadArgs, 'id'>>;
  messageThreads?: Resolver<ResolversTypes['MessageThreadConnection'], ParentType, ContextType, RequireFields<QueryMessageThreadsArgs, 'first'>>;
  nonEngagement?: Resolver<ResolversTypes['NonEngagementConnection'], ParentType, ContextType, RequireFields<QueryNonEngagementArgs, 'filter' | 'first'>>;
  recentDischarges?: Resolver<ResolversTypes['HospitalStayConnection'], ParentType, ContextType, RequireFields<QueryRecentDischargesArgs, 'filter' | 'first' | 'orderBy'>>;
  recordGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordGap']>>, ParentType, ContextType, RequireFields<QueryRecordGapsArgs, 'patientId'>>;
  recordUpdate?: Resolver<Maybe<ResolversTypes['RecordUpdate']>, ParentType, ContextType, RequireFields<QueryRecordUpdateArgs, 'id'>>;
  recordUpdates?: Resolver<ResolversTypes['RecordUpdateConnection'], ParentType, ContextType, RequireFields<QueryRecordUpdatesArgs, 'filter' | 'first' | 'orderBy'>>;
  safetyConcern?: Resolver<Maybe<ResolversTypes['SafetyConcern']>, ParentType, ContextType, RequireFields<QuerySafetyConcernArgs, 'id'>>;
  safetyConcerns?: Resolver<ResolversTypes['SafetyConcernConnection'], ParentType, ContextType, RequireFields<QuerySafetyConcernsArgs, 'filter' | 'first' | 'orderBy'>>;
  timeLimits?: Resolver<ResolversTypes['TimeLimits'], ParentType, ContextType, Partial<QueryTimeLimitsArgs>>;
};

export type RecordGapResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RecordGap'] = ResolversParentTypes['RecordGap']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  freshForDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['RecordUpdate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecordGapState'], ParentType, ContextType>;
};

export type RecordUpdateResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RecordUpdate'] = ResolversParentTypes['RecordUpdate'], FederationReferenceType extends FederationReferenceTypes['RecordUpdate'] = FederationReferenceTypes['RecordUpdate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecordUpdate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['ProposedFact'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecordUpdateStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordUpdateConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RecordUpdateConnection'] = ResolversParentTypes['RecordUpdateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordUpdateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordUpdate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordUpdateEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RecordUpdateEdge'] = ResolversParentTypes['RecordUpdateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordUpdate'], ParentType, ContextType>;
};

export type RecordUpdatePayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RecordUpdatePayload'] = ResolversParentTypes['RecordUpdatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  recordUpdate?: Resolver<Maybe<ResolversTypes['RecordUpdate']>, ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SafetyConcernResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SafetyConcern'] = ResolversParentTypes['SafetyConcern'], FederationReferenceType extends FederationReferenceTypes['SafetyConcern'] = FederationReferenceTypes['SafetyConcern']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SafetyConcern']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['SafetyConcernClosing']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['Escalation']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Flag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informed?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafetyConcernKind'], ParentType, ContextType>;
  namedContact?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SafetyConcernStatus'], ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafetyConcernClosingResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SafetyConcernClosing'] = ResolversParentTypes['SafetyConcernClosing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SafetyOutcome'], ParentType, ContextType>;
};

export type SafetyConcernConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SafetyConcernConnection'] = ResolversParentTypes['SafetyConcernConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyConcernEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SafetyConcern']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafetyConcernEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SafetyConcernEdge'] = ResolversParentTypes['SafetyConcernEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SafetyConcern'], ParentType, ContextType>;
};

export type SafetyConcernPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SafetyConcernPayload'] = ResolversParentTypes['SafetyConcernPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  safetyConcern?: Resolver<Maybe<ResolversTypes['SafetyConcern']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot'], FederationReferenceType extends FederationReferenceTypes['Slot'] = FederationReferenceTypes['Slot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Slot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['ContactMode']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SlotStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotConnectionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SlotConnection'] = ResolversParentTypes['SlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotEdgeResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SlotEdge'] = ResolversParentTypes['SlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type SlotPayloadResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['SlotPayload'] = ResolversParentTypes['SlotPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimeLimitsResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['TimeLimits'] = ResolversParentTypes['TimeLimits']> = {
  acknowledgeWithinMinutes?: Resolver<ResolversTypes['AcknowledgementTimes'], ParentType, ContextType>;
  clinicalProcedures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['ActivityPolicy']>, ParentType, ContextType>;
  followUpWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freshness?: Resolver<ReadonlyArray<ResolversTypes['Freshness']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ClinicalContactRequired' | 'ConsentRequired' | 'HomeVisitRisk' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = ActivityContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ActivityContext> = {
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AcknowledgementTimes?: AcknowledgementTimesResolvers<ContextType>;
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityNote?: ActivityNoteResolvers<ContextType>;
  ActivityPayload?: ActivityPayloadResolvers<ContextType>;
  ActivityPolicy?: ActivityPolicyResolvers<ContextType>;
  ActivityPolicyPayload?: ActivityPolicyPayloadResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentParticipant?: AppointmentParticipantResolvers<ContextType>;
  AppointmentPayload?: AppointmentPayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  ClinicalContactRequired?: ClinicalContactRequiredResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Communication?: CommunicationResolvers<ContextType>;
  CommunicationAction?: CommunicationActionResolvers<ContextType>;
  CommunicationConnection?: CommunicationConnectionResolvers<ContextType>;
  CommunicationEdge?: CommunicationEdgeResolvers<ContextType>;
  CommunicationPayload?: CommunicationPayloadResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DischargeCoordination?: DischargeCoordinationResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  FlagConnection?: FlagConnectionResolvers<ContextType>;
  FlagEdge?: FlagEdgeResolvers<ContextType>;
  FlagPayload?: FlagPayloadResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GpRecordEntry?: GpRecordEntryResolvers<ContextType>;
  GpRecordEntryConnection?: GpRecordEntryConnectionResolvers<ContextType>;
  GpRecordEntryEdge?: GpRecordEntryEdgeResolvers<ContextType>;
  GpRecordEntryPayload?: GpRecordEntryPayloadResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  HomeVisitRisk?: HomeVisitRiskResolvers<ContextType>;
  HospitalStay?: HospitalStayResolvers<ContextType>;
  HospitalStayConnection?: HospitalStayConnectionResolvers<ContextType>;
  HospitalStayEdge?: HospitalStayEdgeResolvers<ContextType>;
  HospitalStayPayload?: HospitalStayPayloadResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InterventionKindRule?: InterventionKindRuleResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  MessagePart?: MessagePartResolvers<ContextType>;
  MessageThread?: MessageThreadResolvers<ContextType>;
  MessageThreadConnection?: MessageThreadConnectionResolvers<ContextType>;
  MessageThreadEdge?: MessageThreadEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NonEngagement?: NonEngagementResolvers<ContextType>;
  NonEngagementConnection?: NonEngagementConnectionResolvers<ContextType>;
  NonEngagementEdge?: NonEngagementEdgeResolvers<ContextType>;
  NonEngagementIncident?: NonEngagementIncidentResolvers<ContextType>;
  NonEngagementPayload?: NonEngagementPayloadResolvers<ContextType>;
  NonEngagementReversal?: NonEngagementReversalResolvers<ContextType>;
  NonEngagementStep?: NonEngagementStepResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  ProposedAddress?: ProposedAddressResolvers<ContextType>;
  ProposedFact?: ProposedFactResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordGap?: RecordGapResolvers<ContextType>;
  RecordUpdate?: RecordUpdateResolvers<ContextType>;
  RecordUpdateConnection?: RecordUpdateConnectionResolvers<ContextType>;
  RecordUpdateEdge?: RecordUpdateEdgeResolvers<ContextType>;
  RecordUpdatePayload?: RecordUpdatePayloadResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  SafetyConcern?: SafetyConcernResolvers<ContextType>;
  SafetyConcernClosing?: SafetyConcernClosingResolvers<ContextType>;
  SafetyConcernConnection?: SafetyConcernConnectionResolvers<ContextType>;
  SafetyConcernEdge?: SafetyConcernEdgeResolvers<ContextType>;
  SafetyConcernPayload?: SafetyConcernPayloadResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotConnection?: SlotConnectionResolvers<ContextType>;
  SlotEdge?: SlotEdgeResolvers<ContextType>;
  SlotPayload?: SlotPayloadResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TimeLimits?: TimeLimitsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
