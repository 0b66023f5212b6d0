/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityKind =
  /** Somebody met, called or wrote to the person, or spoke for them. FHIR Encounter. */
  | 'CONTACT'
  /** Something was done for the person. FHIR Procedure. */
  | 'INTERVENTION';

export type ActivityNoteInput = {
  author?: ReferenceInput | null | undefined;
  authorName?: string | null | undefined;
  kind?: NoteKind | null | undefined;
  text: string;
  time?: string | null | undefined;
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

export type AttendanceStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'TENTATIVE';

export type CodeableConceptInput = {
  codings?: Array<CodingInput>;
  text?: string | null | undefined;
};

/** One code. The system is SNOMED CT unless you name another. */
export type CodingInput = {
  code: string;
  display?: string | null | undefined;
  system?: string;
  version?: string | null | undefined;
};

/** Administrative gender, as records are filed; not a statement about the person's identity. */
export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

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

export type IdentifierInput = {
  system?: string | null | undefined;
  value?: string | null | undefined;
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

export type MeetingStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'
  | 'HELD'
  | 'PROPOSED';

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

export type NoteKind =
  /** It was seen, heard or measured. */
  | 'FACT'
  /** It is what the author thinks. */
  | 'OPINION';

export type PeriodInput = {
  end?: string | null | undefined;
  start?: string | null | undefined;
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

export type RecordActivityInput = {
  /** An Appointment. */
  appointment?: ReferenceInput | null | undefined;
  categories?: Array<CodeableConceptInput>;
  /** With a SNOMED CT code among its codings. */
  code: CodeableConceptInput;
  /** The component of personalised care that it was part of; it joins the categories. */
  component?: PersonalisedCareComponent | null | undefined;
  durationMinutes?: number | null | undefined;
  goals?: Array<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same activity. */
  idempotencyKey: string;
  kind?: ActivityKind;
  /** For a contact, a code of `http://terminology.hl7.org/CodeSystem/v3-ActCode`: AMB, HH, VR. */
  mode?: CodingInput | null | undefined;
  nextContactDue?: string | null | undefined;
  notes?: Array<ActivityNoteInput>;
  occurredAt?: string | null | undefined;
  outcome?: CodeableConceptInput | null | undefined;
  patientId: string;
  performers?: Array<ReferenceInput>;
  /** From when to when. Give this or `occurredAt`; with neither it took place now. */
  period?: PeriodInput | null | undefined;
  plan?: ReferenceInput | null | undefined;
  reasonReferences?: Array<ReferenceInput>;
  reasons?: Array<CodeableConceptInput>;
  serviceProvider?: ReferenceInput | null | undefined;
  status?: ActivityStatus;
};

/** Name a thing that is known here by `type` and `id`; anyone else by `display`, and `identifier` where there is one. */
export type ReferenceInput = {
  display?: string | null | undefined;
  id?: string | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  type?: string | null | undefined;
  url?: string | null | undefined;
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

export type ConceptFragment = { text: string | null, codings: Array<{ code: string | null, display: string | null }> };

export type PatientBannerQueryVariables = Exact<{
  nhsNumber: string;
}>;


export type PatientBannerQuery = { patient: { id: string, displayName: string, nhsNumber: string | null, nhsNumberStatus: NhsNumberStatus | null, birthDate: string | null, age: number | null, gender: Gender | null, deceased: boolean | null, interpreterRequired: boolean | null, registeredPractice: { organisation: { name: string | null, odsCode: string | null } | null } | null, flags: { nodes: Array<{ id: string, code: { text: string | null, codings: Array<{ code: string | null, display: string | null }> } }> } } | null };

export type CareSummaryQueryVariables = Exact<{
  patient: string;
}>;


export type CareSummaryQuery = { patient: { id: string, displayName: string, carePlans: { nodes: Array<{ id: string, title: string | null, nextReview: string | null, categories: Array<{ text: string | null, codings: Array<{ code: string | null, display: string | null }> }>, goals: Array<{ id: string, lifecycleStatus: GoalLifecycleStatus, achievementStatus: GoalAchievementStatus | null, description: { text: string | null, codings: Array<{ code: string | null, display: string | null }> }, targets: Array<{ dueDate: string | null }> }> }> }, careTeams: { nodes: Array<{ id: string, name: string | null, participants: Array<{ isCurrent: boolean, roles: Array<{ text: string | null, codings: Array<{ code: string | null, display: string | null }> }>, member: { display: string | null, practitioner: { displayName: string } | null, relatedPerson: { displayName: string } | null, organisation: { name: string | null } | null } | null }> }> }, referrals: { totalCount: number, nodes: Array<{ id: string, status: ReferralStatus, priority: ReferralPriority | null, authoredOn: string | null, code: { text: string | null, codings: Array<{ code: string | null, display: string | null }> } | null, tasks: Array<{ id: string, status: TaskStatus }> }> } } | null };

export type OpenActionsQueryVariables = Exact<{
  patient: string;
}>;


export type OpenActionsQuery = { patient: { id: string, carePlans: { nodes: Array<{ id: string, title: string | null, activities: Array<{ id: string, detail: { status: PlanActivityStatus, description: string | null, scheduledText: string | null, scheduledPeriod: { end: string | null } | null, code: { text: string | null, codings: Array<{ code: string | null, display: string | null }> } | null } | null }> }> }, tasks: { nodes: Array<{ id: string, status: TaskStatus, priority: TaskPriority | null, description: string | null, due: string | null, code: { text: string | null, codings: Array<{ code: string | null, display: string | null }> } | null, owner: { display: string | null } | null }> } } | null };

export type RecordActivityMutationVariables = Exact<{
  input: RecordActivityInput;
}>;


export type RecordActivityMutation = { recordActivity: { activity: { id: string, version: number, status: ActivityStatus, occurredAt: string | null, code: { text: string | null, codings: Array<{ code: string | null, display: string | null }> } | null } | null, errors: Array<
      | { __typename: 'ActivePlanExists', code: string, message: string, path: Array<string> }
      | { __typename: 'AlreadyTaken', code: string, message: string, path: Array<string> }
      | { __typename: 'ClinicalContactRequired', code: string, message: string, path: Array<string> }
      | { __typename: 'ConsentRequired', code: string, message: string, path: Array<string> }
      | { __typename: 'DuplicateReferral', code: string, message: string, path: Array<string> }
      | { __typename: 'HomeVisitRisk', code: string, message: string, path: Array<string> }
      | { __typename: 'IdempotencyKeyReused', code: string, message: string, path: Array<string> }
      | { __typename: 'IllegalTransition', code: string, message: string, path: Array<string> }
      | { __typename: 'ImportFault', code: string, message: string, path: Array<string> }
      | { __typename: 'InvalidArgument', code: string, message: string, path: Array<string> }
      | { __typename: 'InvalidCode', reason: string, code: string, message: string, path: Array<string>, suggestions: Array<{ code: string | null, display: string | null }> }
      | { __typename: 'NotEligible', code: string, message: string, path: Array<string> }
      | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
      | { __typename: 'NotPermitted', code: string, message: string, path: Array<string> }
      | { __typename: 'OverBudget', code: string, message: string, path: Array<string> }
      | { __typename: 'StaleVersion', code: string, message: string, path: Array<string> }
      | { __typename: 'WrongState', code: string, message: string, path: Array<string> }
    > } };

export type NextMeetingQueryVariables = Exact<{
  patient: string;
}>;


export type NextMeetingQuery = { patient: { id: string, nextMeeting: { id: string, kind: MeetingKind, title: string | null, status: MeetingStatus, start: string | null, end: string | null, attendance: Array<{ status: AttendanceStatus, invitee: { display: string | null, practitioner: { displayName: string } | null } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConceptFragmentDoc = new TypedDocumentString(`
    fragment Concept on CodeableConcept {
  text
  codings {
    code
    display
  }
}
    `, {"fragmentName":"Concept"}) as unknown as TypedDocumentString<ConceptFragment, unknown>;
export const PatientBannerDocument = new TypedDocumentString(`
    query PatientBanner($nhsNumber: NhsNumber!) {
  patient(by: {nhsNumber: $nhsNumber}) {
    id
    displayName
    nhsNumber
    nhsNumberStatus
    birthDate
    age
    gender
    deceased
    interpreterRequired
    registeredPractice {
      organisation {
        name
        odsCode
      }
    }
    flags(filter: {status: [ACTIVE]}) {
      nodes {
        id
        code {
          ...Concept
        }
      }
    }
  }
}
    fragment Concept on CodeableConcept {
  text
  codings {
    code
    display
  }
}`, {"hash":"sha256:b8277f8835957b7664b486b9b678660df267de1c15a863bc23747287218d6ef5"}) as unknown as TypedDocumentString<PatientBannerQuery, PatientBannerQueryVariables>;
export const CareSummaryDocument = new TypedDocumentString(`
    query CareSummary($patient: ID!) {
  patient(by: {id: $patient}) {
    id
    displayName
    carePlans(first: 1, filter: {status: [ACTIVE]}) {
      nodes {
        id
        title
        nextReview
        categories {
          ...Concept
        }
        goals {
          id
          lifecycleStatus
          achievementStatus
          description {
            ...Concept
          }
          targets {
            dueDate
          }
        }
      }
    }
    careTeams(filter: {status: [ACTIVE]}) {
      nodes {
        id
        name
        participants {
          isCurrent
          roles {
            ...Concept
          }
          member {
            display
            practitioner {
              displayName
            }
            relatedPerson {
              displayName
            }
            organisation {
              name
            }
          }
        }
      }
    }
    referrals(filter: {status: [ACTIVE, ON_HOLD]}) {
      totalCount
      nodes {
        id
        status
        priority
        authoredOn
        code {
          ...Concept
        }
        tasks {
          id
          status
        }
      }
    }
  }
}
    fragment Concept on CodeableConcept {
  text
  codings {
    code
    display
  }
}`, {"hash":"sha256:45a695cc2d8dcc1250ced85cf5e182476d4e9036977ab2dec5a8097800eaf1c5"}) as unknown as TypedDocumentString<CareSummaryQuery, CareSummaryQueryVariables>;
export const OpenActionsDocument = new TypedDocumentString(`
    query OpenActions($patient: ID!) {
  patient(by: {id: $patient}) {
    id
    carePlans(filter: {status: [ACTIVE]}) {
      nodes {
        id
        title
        activities(status: [NOT_STARTED, SCHEDULED, IN_PROGRESS, ON_HOLD]) {
          id
          detail {
            status
            description
            scheduledText
            scheduledPeriod {
              end
            }
            code {
              ...Concept
            }
          }
        }
      }
    }
    tasks(
      filter: {status: [REQUESTED, RECEIVED, ACCEPTED, READY, IN_PROGRESS, ON_HOLD]}
    ) {
      nodes {
        id
        status
        priority
        description
        due
        code {
          ...Concept
        }
        owner {
          display
        }
      }
    }
  }
}
    fragment Concept on CodeableConcept {
  text
  codings {
    code
    display
  }
}`, {"hash":"sha256:709006c9c0607b817cb28bd86bc56bc65386aa91c764d6e8a6b77bd8c7787686"}) as unknown as TypedDocumentString<OpenActionsQuery, OpenActionsQueryVariables>;
export const RecordActivityDocument = new TypedDocumentString(`
    mutation RecordActivity($input: RecordActivityInput!) {
  recordActivity(input: $input) {
    activity {
      id
      version
      status
      occurredAt
      code {
        ...Concept
      }
    }
    errors {
      __typename
      code
      message
      path
      ... on InvalidCode {
        reason
        suggestions {
          code
          display
        }
      }
    }
  }
}
    fragment Concept on CodeableConcept {
  text
  codings {
    code
    display
  }
}`, {"hash":"sha256:d2da9575b1168e48ffead463b3ce4a20776e9ea7a3453877125def0be4f42293"}) as unknown as TypedDocumentString<RecordActivityMutation, RecordActivityMutationVariables>;
export const NextMeetingDocument = new TypedDocumentString(`
    query NextMeeting($patient: ID!) {
  patient(by: {id: $patient}) {
    id
    nextMeeting {
      id
      kind
      title
      status
      start
      end
      attendance {
        status
        invitee {
          display
          practitioner {
            displayName
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:acd779791035ca394d43a5a55b36255da5daccaee20597785e06f8f3d0db3d8f"}) as unknown as TypedDocumentString<NextMeetingQuery, NextMeetingQueryVariables>;
