import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { CareTeam as CareTeamModel } from "../subgraphs/care-teams/care-team/care-team.ts";
import type { Meeting as MeetingModel } from "../subgraphs/care-teams/meeting/meeting.ts";
import type { Invitation as InvitationModel } from "../subgraphs/care-teams/invitation/invitation.ts";
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { CareTeamParticipant as CareTeamParticipantModel } from '../subgraphs/care-teams/care-team/care-team.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Period as PeriodModel } from '../kernel/time.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { CareTeamsContext } from '../subgraphs/care-teams/care-teams.context.ts';
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

export type AcceptInvitationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
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

export type AddCareTeamParticipantInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly participant: CareTeamParticipantInput;
};

/** One thing to be talked about: who brings it, and for how long. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** How long it is to take, in minutes. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
  readonly presenter: Maybe<Reference>;
  readonly text: Scalars['String']['output'];
};

export type AgendaItemInput = {
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly presenter?: InputMaybe<ReferenceInput>;
  readonly text: Scalars['String']['input'];
};

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** One who is invited: what they answered, and whether they came. FHIR Appointment.participant. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Null until the meeting is held, and where nobody noted it. FHIR: our extension Attended. */
  readonly attended: Maybe<Scalars['Boolean']['output']>;
  readonly invitee: Reference;
  readonly status: AttendanceStatus;
};

export type AttendanceInput = {
  readonly attended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly invitee: ReferenceInput;
  readonly status: AttendanceStatus;
};

export type AttendanceStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'TENTATIVE';

export type BookMeetingInput = {
  readonly agenda: ReadonlyArray<AgendaItemInput>;
  readonly attendance: ReadonlyArray<AttendanceInput>;
  readonly careTeam?: InputMaybe<ReferenceInput>;
  /** The parents' agreement to a Team Around the Child; a consent of theirs that holds at that time, unless given. */
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same meeting. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: MeetingKind;
  readonly patientId: Scalars['ID']['input'];
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  /** PROPOSED or BOOKED. Only a proposal may leave its time open. */
  readonly status: MeetingStatus;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Why the carers are not invited. Left out, they are. */
  readonly withoutCarers?: InputMaybe<Scalars['String']['input']>;
};

export type CancelMeetingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

/** The people who work together around one person. An MDT is a care team of that category. FHIR CareTeam. */
export type CareTeam = {
  readonly __typename?: 'CareTeam';
  /** The kind of team: MDT, Team Around the Child, care coordination. CareTeam.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Who was asked to join, newest first. */
  readonly invitations: InvitationConnection;
  /** Who answers for the team. CareTeam.managingOrganization. */
  readonly managingOrganisations: ReadonlyArray<Reference>;
  /** The team's meetings, latest first: those to come are on top. */
  readonly meetings: MeetingConnection;
  /** When its members were last in contact with the person, and are next to be. */
  readonly memberContacts: ReadonlyArray<MemberContact>;
  /** What people call it. CareTeam.name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** CareTeam.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Everyone who is, was or will be in it; or those of a kind, with a role, in it now. CareTeam.participant. */
  readonly participants: ReadonlyArray<CareTeamParticipant>;
  /** The person around whom it works; null for a team that stands for a service. CareTeam.subject. */
  readonly patient: Maybe<Patient>;
  /** From when to when it works together. CareTeam.period. */
  readonly period: Maybe<Period>;
  /** Why it was formed. CareTeam.reasonCode. */
  readonly reasons: ReadonlyArray<CodeableConcept>;
  /** CareTeam.status. */
  readonly status: Maybe<CareTeamStatus>;
  /** How to reach the team as a whole. CareTeam.telecom. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** The people who work together around one person. An MDT is a care team of that category. FHIR CareTeam. */
export type CareTeamInvitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InvitationFilter>;
  first?: Scalars['Int']['input'];
};


/** The people who work together around one person. An MDT is a care team of that category. FHIR CareTeam. */
export type CareTeamMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


/** The people who work together around one person. An MDT is a care team of that category. FHIR CareTeam. */
export type CareTeamParticipantsArgs = {
  current: InputMaybe<Scalars['Boolean']['input']>;
  kind: InputMaybe<ReadonlyArray<ParticipantKind>>;
  role: InputMaybe<Scalars['String']['input']>;
};

export type CareTeamConnection = {
  readonly __typename?: 'CareTeamConnection';
  readonly edges: ReadonlyArray<CareTeamEdge>;
  readonly nodes: ReadonlyArray<CareTeam>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CareTeamEdge = {
  readonly __typename?: 'CareTeamEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CareTeam;
};

/** Every condition that is given must hold. */
export type CareTeamFilter = {
  /** A category's code, in any code system. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** An organisation that answers for the team. */
  readonly managingOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Someone who is or was in the team: a practitioner, a role, a relative, or the organisation that they act for. */
  readonly participantId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<CareTeamStatus>>;
};

/** Someone's part in a team. Family, carers and nurseries count. FHIR CareTeam.participant. */
export type CareTeamParticipant = {
  readonly __typename?: 'CareTeamParticipant';
  /** Whether they are in the team at this moment: now, unless another is given. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether they are the person, family, a professional, an organisation, or someone whom no system knows. */
  readonly kind: ParticipantKind;
  /** A practitioner, a role, an organisation, a relative, the person or another team. CareTeam.participant.member. */
  readonly member: Maybe<Reference>;
  /** The organisation that a practitioner acts for here. CareTeam.participant.onBehalfOf. */
  readonly onBehalfOf: Maybe<Reference>;
  /** From when to when they take part. CareTeam.participant.period. */
  readonly period: Maybe<Period>;
  /** What they are in the team: key worker, lead, carer. CareTeam.participant.role. */
  readonly roles: ReadonlyArray<CodeableConcept>;
  /** How to reach them for this team's work, where their own record does not say it. FHIR: our extension. */
  readonly telecom: ReadonlyArray<ContactPoint>;
};


/** Someone's part in a team. Family, carers and nurseries count. FHIR CareTeam.participant. */
export type CareTeamParticipantIsCurrentArgs = {
  at: InputMaybe<Scalars['DateTime']['input']>;
};

export type CareTeamParticipantInput = {
  readonly member?: InputMaybe<ReferenceInput>;
  /** Only where the member is a practitioner. */
  readonly onBehalfOf?: InputMaybe<ReferenceInput>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly roles: ReadonlyArray<CodeableConceptInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type CareTeamPayload = {
  readonly __typename?: 'CareTeamPayload';
  /** The team as it now is; null where it was refused. */
  readonly careTeam: Maybe<CareTeam>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CareTeamStatus =
  | 'ACTIVE'
  | 'ENTERED_IN_ERROR'
  | 'INACTIVE'
  | 'PROPOSED'
  | 'SUSPENDED';

export type CirculateMeetingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Everyone who was invited, unless given. */
  readonly recipients: ReadonlyArray<ReferenceInput>;
};

export type CirculationState =
  | 'FAILED'
  | 'RECEIVED'
  | 'SENT';

export type CloseMeetingInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
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

export type CreateCareTeamInput = {
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same team. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managingOrganisations: ReadonlyArray<ReferenceInput>;
  readonly name: Scalars['String']['input'];
  readonly notes: ReadonlyArray<NoteInput>;
  readonly participants: ReadonlyArray<CareTeamParticipantInput>;
  /** Leave it out for a team that stands for a service rather than around one person. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly reasons: ReadonlyArray<CodeableConceptInput>;
  readonly status: CareTeamStatus;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

export type DeclineInvitationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndCareTeamInput = {
  /** When it ended; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for whoever reads the record later. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type EndCareTeamParticipationInput = {
  /** When they leave; now, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who leaves: named by `id`, else by `identifier`, else by `display`. */
  readonly member: ReferenceInput;
  /** The code of the one role that they give up; all of them, unless given. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

export type EndMeetingInput = {
  /** Who came; as they answered, where none is named. */
  readonly attendance: ReadonlyArray<AttendanceInput>;
  readonly decisions: ReadonlyArray<MeetingDecisionInput>;
  /** When it truly ended; as planned, unless given. */
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly minutes?: InputMaybe<Scalars['String']['input']>;
  /** When it truly started; as planned, unless given. */
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Somebody is asked to join a team; their membership begins when they accept, and ends with their task. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** When they answered. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The team that they are asked to join. */
  readonly careTeam: Maybe<CareTeam>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Who is asked. */
  readonly member: Reference;
  /** What was said to them. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** The organisation that a practitioner would act for. */
  readonly onBehalfOf: Maybe<Reference>;
  /** The team's person; null for a team that stands for a service. */
  readonly patient: Maybe<Patient>;
  /** Why they declined, or why it was withdrawn. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What they would be in the team. */
  readonly roles: ReadonlyArray<CodeableConcept>;
  readonly status: InvitationStatus;
  /** What they are to do. When it ends, so does their membership. */
  readonly task: Maybe<Reference>;
  /** How to reach them for this team's work. */
  readonly telecom: ReadonlyArray<ContactPoint>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  readonly edges: ReadonlyArray<InvitationEdge>;
  readonly nodes: ReadonlyArray<Invitation>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type InvitationEdge = {
  readonly __typename?: 'InvitationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Invitation;
};

/** Every condition that is given must hold. */
export type InvitationFilter = {
  /** Who is asked: a practitioner, a role, a relative or an organisation. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<InvitationStatus>>;
};

export type InvitationPayload = {
  readonly __typename?: 'InvitationPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The invitation as it now is; null where it was refused. */
  readonly invitation: Maybe<Invitation>;
};

export type InvitationStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  /** Their task, and with it their membership, has ended. */
  | 'ENDED'
  | 'ENTERED_IN_ERROR'
  | 'SENT'
  | 'WITHDRAWN';

export type InviteToCareTeamInput = {
  readonly careTeamId: Scalars['ID']['input'];
  /** Yours, new for each request: sent again, it changes nothing and gives the same invitation. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly member: ReferenceInput;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly onBehalfOf?: InputMaybe<ReferenceInput>;
  readonly roles: ReadonlyArray<CodeableConceptInput>;
  /** What they are to do: their membership begins when it is accepted, and ends with it. */
  readonly task?: InputMaybe<ReferenceInput>;
  readonly telecom: ReadonlyArray<ContactPointInput>;
};

/** A meeting about one person: planned, held, and what came of it. FHIR Appointment, of our profile Meeting. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** What is to be talked about, in order. FHIR: our extension. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** The consent on which a Team Around the Child rests. FHIR: our extension. */
  readonly agreement: Maybe<Reference>;
  /** Who is invited, and what they answered. Appointment.participant. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** The team that meets. */
  readonly careTeam: Maybe<Reference>;
  /** Whether family or another carer is invited. */
  readonly carerInvited: Scalars['Boolean']['output'];
  /** Who was sent what was said and settled, and whether they have it. FHIR: our extension. */
  readonly circulation: ReadonlyArray<MeetingCirculation>;
  /** When its record was closed; null while it is open. FHIR: our extension. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What was settled. FHIR: our extension. */
  readonly decisions: ReadonlyArray<MeetingDecision>;
  /** When it is to end, or ended. Appointment.end. */
  readonly end: Maybe<Scalars['DateTime']['output']>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of meeting it is. Appointment.appointmentType. */
  readonly kind: MeetingKind;
  /** What was said, for the record. FHIR: our extension. */
  readonly minutes: Maybe<Scalars['String']['output']>;
  /** The person whom it is about. */
  readonly patient: Maybe<Patient>;
  /** When it is to start, or started. Appointment.start. */
  readonly start: Maybe<Scalars['DateTime']['output']>;
  /** A meeting that was held is a fulfilled Appointment. Appointment.status. */
  readonly status: MeetingStatus;
  /** What it is about, in a line. Appointment.description. */
  readonly title: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody to whom the minutes went. */
export type MeetingCirculation = {
  readonly __typename?: 'MeetingCirculation';
  readonly recipient: Reference;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly state: CirculationState;
};

export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  readonly edges: ReadonlyArray<MeetingEdge>;
  readonly nodes: ReadonlyArray<Meeting>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the meeting settled: who does it, and by when. */
export type MeetingDecision = {
  readonly __typename?: 'MeetingDecision';
  /** By when. */
  readonly due: Maybe<Scalars['DateTime']['output']>;
  /** Unique within the meeting. */
  readonly id: Scalars['ID']['output'];
  /** Who does it. */
  readonly owner: Maybe<Reference>;
  readonly text: Scalars['String']['output'];
};

export type MeetingDecisionInput = {
  readonly due?: InputMaybe<Scalars['DateTime']['input']>;
  /** That of a decision which was read before; new ones get their own. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly owner?: InputMaybe<ReferenceInput>;
  readonly text: Scalars['String']['input'];
};

export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Meeting;
};

/** Every condition that is given must hold. */
export type MeetingFilter = {
  /** Meetings that start at this moment or later, and those without a time. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>;
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Meetings that start before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only what is proposed or booked for today or later, or for no time yet. */
  readonly upcoming?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeetingKind =
  | 'CASE_CONFERENCE'
  /** Multidisciplinary team meeting. */
  | 'MDT'
  | 'OTHER'
  /** A review of the care plan. */
  | 'REVIEW'
  /** Team Around the Child meeting. */
  | 'TEAM_AROUND_CHILD';

export type MeetingOrder =
  /** By their start, latest first; those without one come first. */
  | 'LATEST'
  /** By their start, soonest first; those without one come last. */
  | 'SOONEST';

export type MeetingPayload = {
  readonly __typename?: 'MeetingPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The meeting as it now is; null where it was refused. */
  readonly meeting: Maybe<Meeting>;
};

export type MeetingStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'
  | 'HELD'
  | 'PROPOSED';

/** A member's contact with the person, as recorded by that member. */
export type MemberContact = {
  readonly __typename?: 'MemberContact';
  readonly lastContactAt: Scalars['DateTime']['output'];
  readonly member: Reference;
  readonly nextContactDue: Maybe<Scalars['Date']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** They accept: from now on they are in the team. */
  readonly acceptInvitation: InvitationPayload;
  /** Someone who has agreed already joins the team, from now on unless their period says otherwise. */
  readonly addCareTeamParticipant: CareTeamPayload;
  /**
   * Proposes or books a meeting about a person. Their carers are invited, unless you say why not. A Team Around the Child
   * needs a consent of the parents that holds at that time: `CONSENT_REQUIRED` where there is none.
   */
  readonly bookMeeting: MeetingPayload;
  /** The meeting will not take place. */
  readonly cancelMeeting: MeetingPayload;
  /** Sends what was said and settled to everyone who was invited, or to those named. */
  readonly circulateMeeting: MeetingPayload;
  /** Closes the record of a meeting that was held: minuted, and every decision with an owner and a day. */
  readonly closeMeeting: MeetingPayload;
  /** Forms a team around a person: an MDT, a Team Around the Child, a care coordination team. */
  readonly createCareTeam: CareTeamPayload;
  /** They decline, and say why. */
  readonly declineInvitation: InvitationPayload;
  /** Ends the team, and with it everyone's part in it. */
  readonly endCareTeam: CareTeamPayload;
  /** Someone leaves the team, or gives up one role in it. Their part stays in the record with its end. */
  readonly endCareTeamParticipation: CareTeamPayload;
  /** The meeting was held: who came, what was said, and who does what by when. */
  readonly endMeeting: MeetingPayload;
  /** Marks a team that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterCareTeamInError: CareTeamPayload;
  /** Marks an invitation that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterInvitationInError: InvitationPayload;
  /** Marks a meeting that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterMeetingInError: MeetingPayload;
  /** Asks somebody to join a team. Their membership begins when they accept. */
  readonly inviteToCareTeam: InvitationPayload;
  /** Records whether the minutes arrived with somebody. */
  readonly recordMeetingDelivery: MeetingPayload;
  /** Changes what is said of the team. Fields that are left out stay as they are. */
  readonly reviseCareTeam: CareTeamPayload;
  /** Changes a planned meeting; of one that was held, the attendance, minutes and decisions alone. */
  readonly reviseMeeting: MeetingPayload;
  /** The team no longer asks them. */
  readonly withdrawInvitation: InvitationPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddCareTeamParticipantArgs = {
  input: AddCareTeamParticipantInput;
};


export type MutationBookMeetingArgs = {
  input: BookMeetingInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCirculateMeetingArgs = {
  input: CirculateMeetingInput;
};


export type MutationCloseMeetingArgs = {
  input: CloseMeetingInput;
};


export type MutationCreateCareTeamArgs = {
  input: CreateCareTeamInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationEndCareTeamArgs = {
  input: EndCareTeamInput;
};


export type MutationEndCareTeamParticipationArgs = {
  input: EndCareTeamParticipationInput;
};


export type MutationEndMeetingArgs = {
  input: EndMeetingInput;
};


export type MutationEnterCareTeamInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterInvitationInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterMeetingInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationInviteToCareTeamArgs = {
  input: InviteToCareTeamInput;
};


export type MutationRecordMeetingDeliveryArgs = {
  input: RecordMeetingDeliveryInput;
};


export type MutationReviseCareTeamArgs = {
  input: ReviseCareTeamInput;
};


export type MutationReviseMeetingArgs = {
  input: ReviseMeetingInput;
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
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

export type ParticipantKind =
  | 'FAMILY'
  | 'ORGANISATION'
  /** Known by name alone: a nursery, a neighbour, a charity. */
  | 'OTHER'
  | 'PERSON'
  | 'PROFESSIONAL';

/** A person registered for care. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** The teams around the person, newest first. */
  readonly careTeams: CareTeamConnection;
  readonly id: Scalars['ID']['output'];
  /** The organisations that take part in the person's care now: as members of a team, or through those who act for them. */
  readonly involvedAgencies: ReadonlyArray<Reference>;
  /** The meetings about the person, latest first: those to come are on top. */
  readonly meetings: MeetingConnection;
  /** The next meeting that is booked, today's included. */
  readonly nextMeeting: Maybe<Meeting>;
};


/** A person registered for care. */
export type PatientCareTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CareTeamFilter>;
  first?: Scalars['Int']['input'];
};


/** A person registered for care. */
export type PatientMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
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
  /** The care team of this id, or null where there is none that you may see. */
  readonly careTeam: Maybe<CareTeam>;
  /** All care teams that you may see, newest first: those of one practitioner or organisation with `participantId`. */
  readonly careTeams: CareTeamConnection;
  /** The invitation of this id, or null where there is none that you may see. */
  readonly invitation: Maybe<Invitation>;
  /** All invitations that you may see, newest first: those of one practitioner, relative or organisation with `memberId`. */
  readonly invitations: InvitationConnection;
  /** Whom a team will talk about, in the order in which it meets: from now on for a week, unless given. */
  readonly mdtList: MeetingConnection;
  /** The meeting of this id, or null where there is none that you may see. */
  readonly meeting: Maybe<Meeting>;
  /** The meetings of all patients whom you may see, soonest first: those to come, unless you filter otherwise. */
  readonly meetings: MeetingConnection;
};


export type QueryCareTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CareTeamFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InvitationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMdtListArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  careTeamId: Scalars['ID']['input'];
  days?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  from: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};

export type RecordMeetingDeliveryInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recipient: ReferenceInput;
  readonly state: CirculationState;
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

export type ReviseCareTeamInput = {
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managingOrganisations?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly participants?: InputMaybe<ReadonlyArray<CareTeamParticipantInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly reasons?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly status?: InputMaybe<CareTeamStatus>;
  readonly telecom?: InputMaybe<ReadonlyArray<ContactPointInput>>;
};

export type ReviseMeetingInput = {
  readonly agenda?: InputMaybe<ReadonlyArray<AgendaItemInput>>;
  readonly attendance?: InputMaybe<ReadonlyArray<AttendanceInput>>;
  readonly careTeam?: InputMaybe<ReferenceInput>;
  readonly decisions?: InputMaybe<ReadonlyArray<MeetingDecisionInput>>;
  readonly end?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<MeetingKind>;
  readonly minutes?: InputMaybe<Scalars['String']['input']>;
  readonly start?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<MeetingStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
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

export type WithdrawInvitationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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
  CareTeam: CareTeam;
  Invitation: Invitation;
  Meeting: Meeting;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CareTeam:
    ( { __typename: 'CareTeam' }
    & GraphQLRecursivePick<FederationTypes['CareTeam'], {"id":true}> );
  Invitation:
    ( { __typename: 'Invitation' }
    & GraphQLRecursivePick<FederationTypes['Invitation'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AddCareTeamParticipantInput: AddCareTeamParticipantInput;
  AgendaItem: ResolverTypeWrapper<Omit<AgendaItem, 'presenter'> & { presenter?: Maybe<ResolversTypes['Reference']> }>;
  AgendaItemInput: AgendaItemInput;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  Attendance: ResolverTypeWrapper<Omit<Attendance, 'invitee'> & { invitee: ResolversTypes['Reference'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttendanceInput: AttendanceInput;
  AttendanceStatus: AttendanceStatus;
  BookMeetingInput: BookMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<Stored<CareTeamModel>>;
  CareTeamConnection: ResolverTypeWrapper<Connection<Stored<CareTeamModel>>>;
  CareTeamEdge: ResolverTypeWrapper<Omit<CareTeamEdge, 'node'> & { node: ResolversTypes['CareTeam'] }>;
  CareTeamFilter: CareTeamFilter;
  CareTeamParticipant: ResolverTypeWrapper<CareTeamParticipantModel>;
  CareTeamParticipantInput: CareTeamParticipantInput;
  CareTeamPayload: ResolverTypeWrapper<Omit<CareTeamPayload, 'careTeam' | 'errors'> & { careTeam?: Maybe<ResolversTypes['CareTeam']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CareTeamStatus: CareTeamStatus;
  CirculateMeetingInput: CirculateMeetingInput;
  CirculationState: CirculationState;
  CloseMeetingInput: CloseMeetingInput;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ContactPoint: ResolverTypeWrapper<Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  ContactPointInput: ContactPointInput;
  ContactSystem: ContactSystem;
  ContactUse: ContactUse;
  CreateCareTeamInput: CreateCareTeamInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineInvitationInput: DeclineInvitationInput;
  EndCareTeamInput: EndCareTeamInput;
  EndCareTeamParticipationInput: EndCareTeamParticipationInput;
  EndMeetingInput: EndMeetingInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  Invitation: ResolverTypeWrapper<Stored<InvitationModel>>;
  InvitationConnection: ResolverTypeWrapper<Connection<Stored<InvitationModel>>>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationFilter: InvitationFilter;
  InvitationPayload: ResolverTypeWrapper<Omit<InvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, invitation?: Maybe<ResolversTypes['Invitation']> }>;
  InvitationStatus: InvitationStatus;
  InviteToCareTeamInput: InviteToCareTeamInput;
  Meeting: ResolverTypeWrapper<Stored<MeetingModel>>;
  MeetingCirculation: ResolverTypeWrapper<Omit<MeetingCirculation, 'recipient'> & { recipient: ResolversTypes['Reference'] }>;
  MeetingConnection: ResolverTypeWrapper<Connection<Stored<MeetingModel>>>;
  MeetingDecision: ResolverTypeWrapper<Omit<MeetingDecision, 'owner'> & { owner?: Maybe<ResolversTypes['Reference']> }>;
  MeetingDecisionInput: MeetingDecisionInput;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingOrder: MeetingOrder;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'errors' | 'meeting'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, meeting?: Maybe<ResolversTypes['Meeting']> }>;
  MeetingStatus: MeetingStatus;
  MemberContact: ResolverTypeWrapper<Omit<MemberContact, 'member'> & { member: ResolversTypes['Reference'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<EntityReference>;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantKind: ParticipantKind;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordMeetingDeliveryInput: RecordMeetingDeliveryInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseCareTeamInput: ReviseCareTeamInput;
  ReviseMeetingInput: ReviseMeetingInput;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  Activity: EntityReference;
  AddCareTeamParticipantInput: AddCareTeamParticipantInput;
  AgendaItem: Omit<AgendaItem, 'presenter'> & { presenter?: Maybe<ResolversParentTypes['Reference']> };
  AgendaItemInput: AgendaItemInput;
  AlreadyTaken: AlreadyTaken;
  Attendance: Omit<Attendance, 'invitee'> & { invitee: ResolversParentTypes['Reference'] };
  Boolean: Scalars['Boolean']['output'];
  AttendanceInput: AttendanceInput;
  BookMeetingInput: BookMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  CarePlan: EntityReference;
  CareTeam: Stored<CareTeamModel>;
  CareTeamConnection: Connection<Stored<CareTeamModel>>;
  CareTeamEdge: Omit<CareTeamEdge, 'node'> & { node: ResolversParentTypes['CareTeam'] };
  CareTeamFilter: CareTeamFilter;
  CareTeamParticipant: CareTeamParticipantModel;
  CareTeamParticipantInput: CareTeamParticipantInput;
  CareTeamPayload: Omit<CareTeamPayload, 'careTeam' | 'errors'> & { careTeam?: Maybe<ResolversParentTypes['CareTeam']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CirculateMeetingInput: CirculateMeetingInput;
  CloseMeetingInput: CloseMeetingInput;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  ContactPoint: Omit<ContactPoint, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  ContactPointInput: ContactPointInput;
  CreateCareTeamInput: CreateCareTeamInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineInvitationInput: DeclineInvitationInput;
  EndCareTeamInput: EndCareTeamInput;
  EndCareTeamParticipationInput: EndCareTeamParticipationInput;
  EndMeetingInput: EndMeetingInput;
  EnterInErrorInput: EnterInErrorInput;
  Goal: EntityReference;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  Invitation: Stored<InvitationModel>;
  InvitationConnection: Connection<Stored<InvitationModel>>;
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationFilter: InvitationFilter;
  InvitationPayload: Omit<InvitationPayload, 'errors' | 'invitation'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, invitation?: Maybe<ResolversParentTypes['Invitation']> };
  InviteToCareTeamInput: InviteToCareTeamInput;
  Meeting: Stored<MeetingModel>;
  MeetingCirculation: Omit<MeetingCirculation, 'recipient'> & { recipient: ResolversParentTypes['Reference'] };
  MeetingConnection: Connection<Stored<MeetingModel>>;
  MeetingDecision: Omit<MeetingDecision, 'owner'> & { owner?: Maybe<ResolversParentTypes['Reference']> };
  MeetingDecisionInput: MeetingDecisionInput;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingPayload: Omit<MeetingPayload, 'errors' | 'meeting'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, meeting?: Maybe<ResolversParentTypes['Meeting']> };
  MemberContact: Omit<MemberContact, 'member'> & { member: ResolversParentTypes['Reference'] };
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
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
  RecordMeetingDeliveryInput: RecordMeetingDeliveryInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseCareTeamInput: ReviseCareTeamInput;
  ReviseMeetingInput: ReviseMeetingInput;
  StaleVersion: StaleVersion;
  Task: EntityReference;
  UserError: Refusal;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presenter?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  attended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invitee?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam'], FederationReferenceType extends FederationReferenceTypes['CareTeam'] = FederationReferenceTypes['CareTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<CareTeamInvitationsArgs, 'first'>>;
  managingOrganisations?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CareTeamMeetingsArgs, 'first' | 'orderBy'>>;
  memberContacts?: Resolver<ReadonlyArray<ResolversTypes['MemberContact']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['CareTeamParticipant']>, ParentType, ContextType, Partial<CareTeamParticipantsArgs>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CareTeamStatus']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareTeamConnectionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CareTeamConnection'] = ResolversParentTypes['CareTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareTeamEdgeResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CareTeamEdge'] = ResolversParentTypes['CareTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareTeam'], ParentType, ContextType>;
};

export type CareTeamParticipantResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CareTeamParticipant'] = ResolversParentTypes['CareTeamParticipant']> = {
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CareTeamParticipantIsCurrentArgs>>;
  kind?: Resolver<ResolversTypes['ParticipantKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type CareTeamPayloadResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CareTeamPayload'] = ResolversParentTypes['CareTeamPayload']> = {
  careTeam?: Resolver<Maybe<ResolversTypes['CareTeam']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type GoalResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation'], FederationReferenceType extends FederationReferenceTypes['Invitation'] = FederationReferenceTypes['Invitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  careTeam?: Resolver<Maybe<ResolversTypes['CareTeam']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  telecom?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  careTeam?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  carerInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  circulation?: Resolver<ReadonlyArray<ResolversTypes['MeetingCirculation']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MeetingDecision']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingCirculationResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MeetingCirculation'] = ResolversParentTypes['MeetingCirculation']> = {
  recipient?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CirculationState'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDecisionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MeetingDecision'] = ResolversParentTypes['MeetingDecision']> = {
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MemberContactResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['MemberContact'] = ResolversParentTypes['MemberContact']> = {
  lastContactAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  nextContactDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addCareTeamParticipant?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationAddCareTeamParticipantArgs, 'input'>>;
  bookMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationBookMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  circulateMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationCirculateMeetingArgs, 'input'>>;
  closeMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  createCareTeam?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateCareTeamArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  endCareTeam?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationEndCareTeamArgs, 'input'>>;
  endCareTeamParticipation?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationEndCareTeamParticipationArgs, 'input'>>;
  endMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationEndMeetingArgs, 'input'>>;
  enterCareTeamInError?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationEnterCareTeamInErrorArgs, 'input'>>;
  enterInvitationInError?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationEnterInvitationInErrorArgs, 'input'>>;
  enterMeetingInError?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationEnterMeetingInErrorArgs, 'input'>>;
  inviteToCareTeam?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationInviteToCareTeamArgs, 'input'>>;
  recordMeetingDelivery?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationRecordMeetingDeliveryArgs, 'input'>>;
  reviseCareTeam?: Resolver<ResolversTypes['CareTeamPayload'], ParentType, ContextType, RequireFields<MutationReviseCareTeamArgs, 'input'>>;
  reviseMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationReviseMeetingArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  careTeams?: Resolver<ResolversTypes['CareTeamConnection'], ParentType, ContextType, RequireFields<PatientCareTeamsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvedAgencies?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PatientMeetingsArgs, 'first' | 'orderBy'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careTeam?: Resolver<Maybe<ResolversTypes['CareTeam']>, ParentType, ContextType, RequireFields<QueryCareTeamArgs, 'id'>>;
  careTeams?: Resolver<ResolversTypes['CareTeamConnection'], ParentType, ContextType, RequireFields<QueryCareTeamsArgs, 'first'>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'first'>>;
  mdtList?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMdtListArgs, 'careTeamId' | 'days' | 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'filter' | 'first' | 'orderBy'>>;
};

export type ReferenceResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = CareTeamsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CareTeamsContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CareTeamConnection?: CareTeamConnectionResolvers<ContextType>;
  CareTeamEdge?: CareTeamEdgeResolvers<ContextType>;
  CareTeamParticipant?: CareTeamParticipantResolvers<ContextType>;
  CareTeamPayload?: CareTeamPayloadResolvers<ContextType>;
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
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingCirculation?: MeetingCirculationResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingDecision?: MeetingDecisionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  MemberContact?: MemberContactResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
