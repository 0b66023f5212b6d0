import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { CarePlan as CarePlanModel } from "../subgraphs/care-plans/care-plan/care-plan.ts";
import type { Goal as GoalModel } from "../subgraphs/care-plans/goal/goal.ts";
import type { Need as NeedModel } from "../subgraphs/care-plans/need/need.ts";
import type { PlanAction as PlanActionModel } from "../subgraphs/care-plans/plan-action/plan-action.ts";
import type { SharedDecision as SharedDecisionModel } from "../subgraphs/care-plans/shared-decision/shared-decision.ts";
import type { PersonalHealthBudget as PersonalHealthBudgetModel } from "../subgraphs/care-plans/personal-health-budget/personal-health-budget.ts";
import type { Purchase as PurchaseModel } from "../subgraphs/care-plans/purchase/purchase.ts";
import type { PlanReview as PlanReviewModel } from "../subgraphs/care-plans/plan-review/plan-review.ts";
import type { PlanShare as PlanShareModel } from "../subgraphs/care-plans/plan-share/plan-share.ts";
import type { PlanTemplate as PlanTemplateModel } from "../subgraphs/care-plans/plan-template/plan-template.ts";
import type { ActivityTemplate as ActivityTemplateModel } from "../subgraphs/care-plans/activity-template/activity-template.ts";
import type { InvolvementOffer as InvolvementOfferModel } from "../subgraphs/care-plans/involvement-offer/involvement-offer.ts";
import type { PlanningRules as PlanningRulesModel } from "../subgraphs/care-plans/planning-rules/planning-rules.ts";
import type { Comparator } from '../kernel/quantity.ts';
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { GoalOutcome as GoalOutcomeModel } from '../subgraphs/care-plans/plan-review/plan-review.ts';
import type { PlanSnapshot as PlanSnapshotModel } from '../subgraphs/care-plans/plan-version/plan-version.ts';
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

export type AcknowledgePlanActionInput = {
  /** Whoever speaks for the owner; the owner, unless given. */
  readonly by?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What whoever must do an action said of it. */
export type ActionAcknowledgement = {
  readonly __typename?: 'ActionAcknowledgement';
  readonly accepted: Scalars['Boolean']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
};

export type ActivateCarePlanInput = {
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

/** Somebody who takes part in an activity. FHIR ActivityDefinition.participant. */
export type ActivityParticipant = {
  readonly __typename?: 'ActivityParticipant';
  /** As what they take part. */
  readonly role: Maybe<CodeableConcept>;
  readonly type: ActivityParticipantType;
};

export type ActivityParticipantInput = {
  readonly role?: InputMaybe<CodeableConceptInput>;
  readonly type: ActivityParticipantType;
};

export type ActivityParticipantType =
  | 'DEVICE'
  | 'PATIENT'
  | 'PRACTITIONER'
  | 'RELATED_PERSON';

export type ActivityRequest =
  | 'APPOINTMENT'
  | 'APPOINTMENT_RESPONSE'
  | 'CARE_PLAN'
  | 'CLAIM'
  | 'COMMUNICATION_REQUEST'
  | 'CONTRACT'
  | 'DEVICE_REQUEST'
  | 'ENROLMENT_REQUEST'
  | 'IMMUNISATION_RECOMMENDATION'
  | 'MEDICATION_REQUEST'
  | 'NUTRITION_ORDER'
  /** FHIR ServiceRequest. */
  | 'REFERRAL'
  | 'SUPPLY_REQUEST'
  | 'TASK'
  | 'VISION_PRESCRIPTION';

/** One activity as it is always done: a class, a visit, a referral to one service. FHIR ActivityDefinition. */
export type ActivityTemplate = {
  readonly __typename?: 'ActivityTemplate';
  /** ActivityDefinition.code. */
  readonly code: Maybe<CodeableConcept>;
  /** An extension of ours. */
  readonly component: Maybe<PersonalisedCareComponent>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is to be done, in words. ActivityDefinition.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Days after the plan is filled. An extension of ours. */
  readonly dueInDays: Maybe<Scalars['Int']['output']>;
  /** The publisher's own version of it. ActivityDefinition.version. */
  readonly edition: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What kind of action it makes. An extension of ours. */
  readonly kind: Maybe<PlanActionKind>;
  /** Short, for programs. ActivityDefinition.name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Who takes part. ActivityDefinition.participant. */
  readonly participants: ReadonlyArray<ActivityParticipant>;
  /** What is asked for when it is put in hand. ActivityDefinition.kind. */
  readonly request: Maybe<ActivityRequest>;
  /** Only what is in use goes into plans. ActivityDefinition.status. */
  readonly status: TemplateStatus;
  /** ActivityDefinition.title. */
  readonly title: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The canonical URL, by which actions of plan templates name it. ActivityDefinition.url. */
  readonly url: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type ActivityTemplateConnection = {
  readonly __typename?: 'ActivityTemplateConnection';
  readonly edges: ReadonlyArray<ActivityTemplateEdge>;
  readonly nodes: ReadonlyArray<ActivityTemplate>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityTemplateEdge = {
  readonly __typename?: 'ActivityTemplateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ActivityTemplate;
};

export type ActivityTemplateFilter = {
  readonly status?: InputMaybe<ReadonlyArray<TemplateStatus>>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ActivityTemplatePayload = {
  readonly __typename?: 'ActivityTemplatePayload';
  /** As it now is; null where it was refused. */
  readonly activityTemplate: Maybe<ActivityTemplate>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AgreePlanActionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AgreementOutcome =
  | 'AGREED'
  | 'DISAGREED';

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether the budget serves, and how it stood when that was asked. In pence; null where there was no budget. */
export type BudgetAnswer = {
  readonly __typename?: 'BudgetAnswer';
  readonly allocatedPence: Maybe<Scalars['Int']['output']>;
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly committedPence: Maybe<Scalars['Int']['output']>;
  readonly remainingPence: Maybe<Scalars['Int']['output']>;
  readonly serves: BudgetServes;
  readonly spentPence: Maybe<Scalars['Int']['output']>;
};

export type BudgetAnswerInput = {
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly serves: BudgetServes;
};

export type BudgetManagement =
  /** The person holds it. */
  | 'DIRECT_PAYMENT'
  /** The NHS holds the money and arranges the support. */
  | 'NOTIONAL'
  /** An organisation holds it for the person. */
  | 'THIRD_PARTY';

export type BudgetServes =
  | 'NO'
  | 'NO_BUDGET'
  | 'PARTLY'
  | 'YES';

export type BudgetStatus =
  | 'CLOSED'
  | 'OPEN';

export type CancelPurchaseInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlan = {
  readonly __typename?: 'CarePlan';
  /** Who answers for the plan to the public, be it a body that gives no care itself. FHIR: our extension AccountableOrganisation. */
  readonly accountableOrganisation: Maybe<Reference>;
  readonly actions: ReadonlyArray<PlanAction>;
  /** What is to be done, in the plan's own order. CarePlan.activity. */
  readonly activities: ReadonlyArray<PlanActivity>;
  /** The needs and conditions that it answers. CarePlan.addresses. */
  readonly addresses: ReadonlyArray<Reference>;
  /** Whether it was agreed by then; null while that is open, and where there is no target. */
  readonly agreedWithinTarget: Maybe<Scalars['Boolean']['output']>;
  /** What was last said of the plan by the person, or for them. FHIR: our extension PlanAgreement. */
  readonly agreement: Maybe<PlanAgreement>;
  /** The plan with all that it was made of at that moment; null before it was first recorded. */
  readonly asAt: Maybe<PlanSnapshot>;
  /** Who answers for the plan. CarePlan.author. */
  readonly author: Maybe<Reference>;
  /** CarePlan.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  readonly budgets: ReadonlyArray<PersonalHealthBudget>;
  /** The teams that carry it out. CarePlan.careTeam. */
  readonly careTeams: ReadonlyArray<Reference>;
  /** The kind of plan, in SNOMED CT below 734163000 |Care plan|. CarePlan.category. */
  readonly categories: ReadonlyArray<CodeableConcept>;
  /** What to do when things go wrong. FHIR: our extension Contingency. */
  readonly contingencies: ReadonlyArray<Contingency>;
  /** Who contributed to it. CarePlan.contributor. */
  readonly contributors: ReadonlyArray<Reference>;
  /** Who coordinates it. FHIR: our extension CoordinatingOrganisation. */
  readonly coordinatingOrganisation: Maybe<Reference>;
  /** How much coordination was decided on, and why. FHIR: our extension CoordinationLevel. */
  readonly coordinationLevel: Maybe<CoordinationLevelSet>;
  /** Open needs, and conditions that it addresses, which no goal and no action answers. */
  readonly coverageGaps: ReadonlyArray<CoverageGap>;
  /** When it was first agreed, as the record has it. CarePlan.created. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The choices that were made for it. */
  readonly decisions: ReadonlyArray<SharedDecision>;
  /** What the plan is about, in a few sentences. CarePlan.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What changed from one of its versions to another, to be read by a person. */
  readonly difference: ReadonlyArray<PlanDifference>;
  /** Where another agency coordinates: which, and how. FHIR: our extension ExternalCoordination. */
  readonly externalCoordination: Maybe<ExternalCoordination>;
  /** Its goals of which the outcome is known, be it good or bad. */
  readonly goalOutcomes: ReadonlyArray<Goal>;
  /** What is to be achieved, in the plan's own order. CarePlan.goal. */
  readonly goals: ReadonlyArray<Goal>;
  /** Its versions as a whole, first to last: whatever changed in one step of the plan, its goals, actions and needs. */
  readonly history: ReadonlyArray<PlanVersion>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a proposal, a plan, an order or an option. CarePlan.intent. */
  readonly intent: CarePlanIntent;
  /** To what extent the person wishes to take part. FHIR: our extension PlanInvolvement. */
  readonly involvement: Maybe<PlanInvolvement>;
  /** To whom a part in it was offered. */
  readonly involvementOffers: ReadonlyArray<InvolvementOffer>;
  /** The one person who coordinates it. The same as `author`: CarePlan.author. */
  readonly leadCoordinator: Maybe<Reference>;
  /** Plans of the family and of carers that belong to it, whichever of the two names the other. FHIR: our extension PlanLink. */
  readonly linkedPlans: ReadonlyArray<LinkedPlan>;
  /** What the plan lacks of what its service asks of one in force. An imported plan is kept nonetheless, and says so here. */
  readonly missing: ReadonlyArray<PlanPart>;
  /** The needs that it answers: its own, and those of the person that no plan has for itself. */
  readonly needs: ReadonlyArray<Need>;
  /** When the plan is next to be looked at with the person. FHIR: our extension NextReview. */
  readonly nextReview: Maybe<Scalars['DateTime']['output']>;
  /** CarePlan.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Facts that were observed, and opinions, told apart. FHIR: our extension PlanObservation. */
  readonly observations: ReadonlyArray<PlanObservation>;
  /** Whether nothing of it is late: no goal, action or review is overdue, and it was agreed in time. */
  readonly onTime: Scalars['Boolean']['output'];
  readonly overdueActions: ReadonlyArray<PlanAction>;
  readonly overdueGoals: ReadonlyArray<Goal>;
  /** Where another agency coordinates: what is ours to do, under it and under our plans that are part of it. */
  readonly ownActions: ReadonlyArray<PlanAction>;
  /** CarePlan.partOf. */
  readonly partOf: ReadonlyArray<Reference>;
  /** The person whose plan it is. CarePlan.subject. */
  readonly patient: Maybe<Patient>;
  /** From when to when it holds. CarePlan.period. */
  readonly period: Maybe<Period>;
  /** By when it is to be agreed, so many days after the first visit; null where the service has no such rule, or nobody has visited. */
  readonly planDueBy: Maybe<Scalars['Date']['output']>;
  /** Where it was published. */
  readonly publications: ReadonlyArray<PlanShare>;
  /** The whole plan for a person to read. For its FHIR document see `document`. */
  readonly rendered: Scalars['String']['output'];
  /** The plans that this one took the place of. CarePlan.replaces. */
  readonly replaces: ReadonlyArray<Reference>;
  /** Who has a part in it, which, and how to reach them. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** The plan's own days between reviews; the service's rule where it has none. FHIR: our extension ReviewEveryDays. */
  readonly reviewEveryDays: Maybe<Scalars['Int']['output']>;
  /** What has happened that it must be looked at for. A review deals with them. FHIR: our extension ReviewMark. */
  readonly reviewMarks: ReadonlyArray<ReviewMark>;
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** Latest first. */
  readonly reviews: ReadonlyArray<PlanReview>;
  /** The service whose planning rules it follows; the national ones where there is none. FHIR: our extension Service. */
  readonly service: Maybe<Reference>;
  /** To whom it was sent, and whether it arrived. */
  readonly shares: ReadonlyArray<PlanShare>;
  /** Where the plan stands, in more words than `status` has. Worked out from the status, the agreement and the review. */
  readonly stage: PlanStage;
  /** CarePlan.status. */
  readonly status: CarePlanStatus;
  /** What the number of open needs, and of the parties who act on them, suggests by the service's rule. */
  readonly suggestedCoordinationLevel: CoordinationLevel;
  /** CarePlan.title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Actions whose owner has not said yet that they will do them. */
  readonly unacknowledgedActions: ReadonlyArray<PlanAction>;
  /** Since when it is under review. FHIR: our extension UnderReviewSince. */
  readonly underReviewSince: Maybe<Scalars['DateTime']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};


/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlanActivitiesArgs = {
  status: InputMaybe<ReadonlyArray<PlanActivityStatus>>;
};


/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlanAsAtArgs = {
  date: Scalars['DateTime']['input'];
};


/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlanDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** What a person and their team have agreed to do. FHIR CarePlan. */
export type CarePlanRenderedArgs = {
  format?: PlanFormat;
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

export type ClosePersonalHealthBudgetInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
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

export type CommitPurchaseInput = {
  readonly actionId?: InputMaybe<Scalars['ID']['input']>;
  readonly amountPence: Scalars['Int']['input'];
  readonly budgetId: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly supplier?: InputMaybe<ReferenceInput>;
};

export type CompletePlanActionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What came of it. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
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

/** If this happens, that is to be done, by whom, and how to reach them. */
export type Contingency = {
  readonly __typename?: 'Contingency';
  /** A number or place for then. */
  readonly contact: Maybe<Scalars['String']['output']>;
  readonly response: Scalars['String']['output'];
  readonly responsible: Maybe<Reference>;
  readonly situation: Scalars['String']['output'];
};

export type ContingencyInput = {
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly response: Scalars['String']['input'];
  readonly responsible?: InputMaybe<ReferenceInput>;
  readonly situation: Scalars['String']['input'];
};

export type CoordinationLevel =
  /** Many needs or parties: they are brought together often. */
  | 'INTENSIVE'
  /** Few needs and parties: a point of contact is enough. */
  | 'LIGHT'
  | 'STANDARD';

/** How much coordination was decided on, and why. */
export type CoordinationLevelSet = {
  readonly __typename?: 'CoordinationLevelSet';
  readonly at: Scalars['DateTime']['output'];
  readonly level: CoordinationLevel;
  readonly reason: Scalars['String']['output'];
};

/** A need, or a condition that the plan addresses, which nothing in it answers. */
export type CoverageGap = {
  readonly __typename?: 'CoverageGap';
  readonly addressed: Maybe<Reference>;
  readonly need: Maybe<Need>;
};

export type CreateActivityTemplateInput = {
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly dueInDays?: InputMaybe<Scalars['Int']['input']>;
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<PlanActionKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly participants: ReadonlyArray<ActivityParticipantInput>;
  readonly request?: InputMaybe<ActivityRequest>;
  readonly status: TemplateStatus;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCarePlanInput = {
  readonly accountableOrganisation?: InputMaybe<ReferenceInput>;
  readonly activities: ReadonlyArray<PlanActivityInput>;
  readonly addresses: ReadonlyArray<ReferenceInput>;
  /** Where the person has agreed already. */
  readonly agreement?: InputMaybe<PlanAgreementInput>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly careTeams: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly contingencies: ReadonlyArray<ContingencyInput>;
  readonly contributors: ReadonlyArray<ReferenceInput>;
  readonly coordinatingOrganisation?: InputMaybe<ReferenceInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same plan. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intent: CarePlanIntent;
  readonly linkedPlans: ReadonlyArray<PlanLinkInput>;
  /** Set by the service's interval when the plan comes into force, unless given. */
  readonly nextReview?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notes: ReadonlyArray<NoteInput>;
  /** The plans of which it is a part: that of an agency that coordinates. */
  readonly partOf: ReadonlyArray<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly period?: InputMaybe<PeriodInput>;
  readonly reviewEveryDays?: InputMaybe<Scalars['Int']['input']>;
  readonly service?: InputMaybe<ReferenceInput>;
  readonly status: CarePlanStatus;
  readonly title: Scalars['String']['input'];
};

export type CreateGoalInput = {
  readonly achievementStatus?: InputMaybe<GoalAchievementStatus>;
  readonly addresses: ReadonlyArray<ReferenceInput>;
  readonly categories: ReadonlyArray<CodeableConceptInput>;
  readonly description: CodeableConceptInput;
  /** The nominated person. A goal without one is refused. */
  readonly expressedBy?: InputMaybe<ReferenceInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lifecycleStatus: GoalLifecycleStatus;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  /** The plan that takes the goal up. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  readonly priority?: InputMaybe<CodeableConceptInput>;
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** One at least has the day by which the goal is to be reached. */
  readonly targets: ReadonlyArray<GoalTargetInput>;
};

export type CreatePlanFromMeetingInput = {
  /** Who leads the plan. */
  readonly author?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same plan. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The meeting that decided: a Team Around the Child, or another that was held. */
  readonly meetingId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type CreatePlanTemplateInput = {
  readonly actions: ReadonlyArray<TemplateActionInput>;
  readonly category?: InputMaybe<CodeableConceptInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly goals: ReadonlyArray<TemplateGoalInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: TemplateKind;
  readonly status: TemplateStatus;
  readonly title: Scalars['String']['input'];
};

export type CreatePlanningRulesInput = {
  readonly agreeWithinDays?: InputMaybe<Scalars['Int']['input']>;
  readonly budgetThresholds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intensiveFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly remindDays?: InputMaybe<Scalars['Int']['input']>;
  readonly requiredParts?: InputMaybe<ReadonlyArray<PlanPart>>;
  /** What is left out is as the national rules have it. */
  readonly reviewEveryDays?: InputMaybe<Scalars['Int']['input']>;
  readonly serviceId: Scalars['ID']['input'];
  readonly standardFrom?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that could be done. */
export type DecisionOption = {
  readonly __typename?: 'DecisionOption';
  readonly benefits: Maybe<Scalars['String']['output']>;
  readonly drawbacks: Maybe<Scalars['String']['output']>;
  /** The service that would do it. */
  readonly service: Maybe<Reference>;
  readonly text: Scalars['String']['output'];
};

export type DecisionOptionInput = {
  readonly benefits?: InputMaybe<Scalars['String']['input']>;
  readonly drawbacks?: InputMaybe<Scalars['String']['input']>;
  readonly service?: InputMaybe<ReferenceInput>;
  readonly text: Scalars['String']['input'];
};

export type DeclinePlanActionInput = {
  readonly by?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'QUEUED'
  | 'READ'
  | 'SENT';

export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

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

export type EndNeedInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** MET or WITHDRAWN. */
  readonly status: NeedStatus;
};

/** Marks what should never have been recorded. It stays for the audit, and leaves every list. */
export type EnterInErrorInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** That another agency coordinates the plan, and what it agreed with us. */
export type ExternalCoordination = {
  readonly __typename?: 'ExternalCoordination';
  readonly agency: Reference;
  readonly agreedAt: Scalars['DateTime']['output'];
  /** How coordination will occur. */
  readonly agreement: Scalars['String']['output'];
  readonly coordinator: Maybe<Reference>;
};

export type FillPlanFromTemplateInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who answers for the goals and is asked for the actions, to begin with; the lead, unless given. */
  readonly responsible?: InputMaybe<ReferenceInput>;
  readonly templateId: Scalars['ID']['input'];
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
  /** The last day of its targets. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** The nominated person. Goal.expressedBy. */
  readonly expressedBy: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  /** Goal.lifecycleStatus. */
  readonly lifecycleStatus: GoalLifecycleStatus;
  /** What it lacks of what every goal must have. Empty but for goals that were imported so. */
  readonly missing: ReadonlyArray<GoalPart>;
  /** Goal.note. */
  readonly notes: ReadonlyArray<Note>;
  /** Goal.outcomeReference. */
  readonly outcomeReferences: ReadonlyArray<Reference>;
  /** Whether its day has passed while it is open. */
  readonly overdue: Scalars['Boolean']['output'];
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
  readonly achievementStatus?: InputMaybe<ReadonlyArray<GoalAchievementStatus>>;
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

/** What came of one goal, as the review found. */
export type GoalOutcome = {
  readonly __typename?: 'GoalOutcome';
  readonly achievementStatus: GoalAchievementStatus;
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly goal: Maybe<Goal>;
};

export type GoalOutcomeInput = {
  readonly achievementStatus: GoalAchievementStatus;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly goalId: Scalars['ID']['input'];
};

export type GoalPart =
  | 'DUE_DATE'
  | 'NOMINATED_PERSON';

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

export type HandOverCarePlanInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A practitioner, or a role of one. */
  readonly to: ReferenceInput;
};

export type HealthcareService = {
  readonly __typename?: 'HealthcareService';
  readonly id: Scalars['ID']['output'];
  /** What the service asks of its plans; null where the national rules hold. */
  readonly planningRules: Maybe<PlanningRules>;
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

export type InformationFormat =
  | 'AUDIO'
  | 'BRAILLE'
  | 'EASY_READ'
  | 'ELECTRONIC'
  | 'LARGE_PRINT'
  | 'PRINT'
  | 'SIGN_LANGUAGE'
  | 'SPOKEN'
  | 'TRANSLATED'
  | 'VIDEO';

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

/** That somebody was offered a part in planning, and what they answered. */
export type InvolvementOffer = {
  readonly __typename?: 'InvolvementOffer';
  readonly carePlan: Maybe<CarePlan>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  /** In what they were offered a part: the planning, a meeting, the review. */
  readonly occasion: Scalars['String']['output'];
  readonly offeredAt: Scalars['DateTime']['output'];
  readonly offeredBy: Maybe<Reference>;
  readonly offeredTo: Reference;
  readonly patient: Maybe<Patient>;
  readonly respondedAt: Maybe<Scalars['DateTime']['output']>;
  readonly response: InvolvementResponse;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type InvolvementOfferConnection = {
  readonly __typename?: 'InvolvementOfferConnection';
  readonly edges: ReadonlyArray<InvolvementOfferEdge>;
  readonly nodes: ReadonlyArray<InvolvementOffer>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type InvolvementOfferEdge = {
  readonly __typename?: 'InvolvementOfferEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: InvolvementOffer;
};

export type InvolvementOfferFilter = {
  readonly response?: InputMaybe<ReadonlyArray<InvolvementResponse>>;
  /** Offers made from this moment on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
};

export type InvolvementOfferPayload = {
  readonly __typename?: 'InvolvementOfferPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly involvementOffer: Maybe<InvolvementOffer>;
};

export type InvolvementResponse =
  | 'ACCEPTED'
  | 'AWAITED'
  | 'DECLINED'
  | 'NO_ANSWER';

export type JoinPlanReviewInput = {
  /** What we brought to it. */
  readonly contribution: Scalars['String']['input'];
  readonly heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly participants: ReadonlyArray<ReferenceInput>;
  readonly planId: Scalars['ID']['input'];
};

/** A plan that belongs to this one: of the family, or of a carer. */
export type LinkedPlan = {
  readonly __typename?: 'LinkedPlan';
  /** Whether this plan names the other, or the other names this one. */
  readonly namedHere: Scalars['Boolean']['output'];
  readonly plan: CarePlan;
  /** What the plan that is named is to the one that names it. */
  readonly relation: PlanRelation;
};

export type MarkPlanForReviewInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: ReviewReason;
  readonly subject?: InputMaybe<ReferenceInput>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Whoever must do it says that they will. */
  readonly acknowledgePlanAction: PlanActionPayload;
  /** Puts a draft into force: it must be led by one person and, where it is the person's own, agreed. One such plan a person. */
  readonly activateCarePlan: CarePlanPayload;
  /** The person agrees to it: it now waits for whoever must do it. */
  readonly agreePlanAction: PlanActionPayload;
  readonly cancelPurchase: PurchasePayload;
  readonly closePersonalHealthBudget: PersonalHealthBudgetPayload;
  /** Promises money of the budget. What goes over the budget is refused, with what remains. */
  readonly commitPurchase: PurchasePayload;
  readonly completePlanAction: PlanActionPayload;
  readonly createActivityTemplate: ActivityTemplatePayload;
  /** Starts a plan, as a draft unless another status is given. */
  readonly createCarePlan: CarePlanPayload;
  /** Adds a goal to the person's record. A plan takes it up when its `goals` name it. */
  readonly createGoal: GoalPayload;
  /** Makes a family plan, as a draft, of a meeting that was held: who came contributes, and each decision is an action. */
  readonly createPlanFromMeeting: CarePlanPayload;
  readonly createPlanTemplate: PlanTemplatePayload;
  /** Sets what a service asks of its plans. For supervisors. */
  readonly createPlanningRules: PlanningRulesPayload;
  /** Whoever must do it says that they will not, and why. */
  readonly declinePlanAction: PlanActionPayload;
  /** Ends the plan: completed, or revoked with the reason. */
  readonly endCarePlan: CarePlanPayload;
  /** Ends the goal: completed, cancelled or rejected, with what was achieved. */
  readonly endGoal: GoalPayload;
  /** Ends a need: met, or withdrawn for a reason. */
  readonly endNeed: NeedPayload;
  readonly enterActivityTemplateInError: ActivityTemplatePayload;
  /** Marks a plan that should never have been recorded. It stays for the audit, and leaves every list. */
  readonly enterCarePlanInError: CarePlanPayload;
  readonly enterGoalInError: GoalPayload;
  readonly enterNeedInError: NeedPayload;
  readonly enterPlanActionInError: PlanActionPayload;
  readonly enterPlanReviewInError: PlanReviewPayload;
  readonly enterPlanTemplateInError: PlanTemplatePayload;
  readonly enterSharedDecisionInError: SharedDecisionPayload;
  /** Fills a draft with the goals and actions of a template or pathway, to be made the person's own. */
  readonly fillPlanFromTemplate: CarePlanPayload;
  /** Passes the lead from one coordinator to another, so that there is one at every moment. */
  readonly handOverCarePlan: CarePlanPayload;
  /** Records that we took part in the review of the agency that coordinates. */
  readonly joinPlanReview: PlanReviewPayload;
  /** Marks the plan to be looked at, for something that happened. */
  readonly markPlanForReview: CarePlanPayload;
  /** Opens a personal health budget under a plan, funded by the integrated care board. */
  readonly openPersonalHealthBudget: PersonalHealthBudgetPayload;
  /** Proposes something to be done under a plan, by whom and until when. */
  readonly proposePlanAction: PlanActionPayload;
  /** Puts the plan, or a pointer to it, where records are looked up. */
  readonly publishPlan: PlanSharePayload;
  /** Records that another agency coordinates, and how, so that we look after our own part. */
  readonly recordExternalCoordination: CarePlanPayload;
  /** Records what the person was told or handed to help them choose, and in which form. */
  readonly recordInformationGiven: PlanActionPayload;
  /** Records that somebody was offered a part in planning. */
  readonly recordInvolvementOffer: InvolvementOfferPayload;
  readonly recordInvolvementResponse: InvolvementOfferPayload;
  /** Records a need, and where it became known. A plan in force is marked to be looked at. */
  readonly recordNeed: NeedPayload;
  /** It was not done, and why. */
  readonly recordPlanActionNotDone: PlanActionPayload;
  /** Records that the person agrees to the plan, or does not and why. */
  readonly recordPlanAgreement: CarePlanPayload;
  /** Records how the sending went with one recipient. */
  readonly recordPlanDelivery: PlanSharePayload;
  /** Records a fact that was observed, or an opinion, told apart. */
  readonly recordPlanObservation: CarePlanPayload;
  /** Records the review: its answers, what came of each goal, and when the next one is. */
  readonly recordPlanReview: PlanReviewPayload;
  /** Records what was paid in the end. */
  readonly recordPurchaseSpent: PurchasePayload;
  /** Records the options that were laid out, and which of them the person chose. */
  readonly recordSharedDecision: SharedDecisionPayload;
  readonly reviseActivityTemplate: ActivityTemplatePayload;
  /** Changes what the plan says. Fields that are left out stay as they are. */
  readonly reviseCarePlan: CarePlanPayload;
  readonly reviseGoal: GoalPayload;
  /** Changes what is said of a need. A plan in force is marked to be looked at. */
  readonly reviseNeed: NeedPayload;
  /** Raises or cuts the budget for a reason; never below what is committed or spent. */
  readonly revisePersonalHealthBudget: PersonalHealthBudgetPayload;
  /** Changes an action. Asked of somebody else, it waits for their word anew. */
  readonly revisePlanAction: PlanActionPayload;
  readonly revisePlanTemplate: PlanTemplatePayload;
  readonly revisePlanningRules: PlanningRulesPayload;
  readonly setCoordinationLevel: CarePlanPayload;
  /** Records to what extent the person wishes, and is able, to take part. */
  readonly setPersonInvolvement: CarePlanPayload;
  /** Sends the plan to the GP and others by name. */
  readonly sharePlan: PlanSharePayload;
  /** Puts the plan under review until the review is recorded. */
  readonly startPlanReview: CarePlanPayload;
  readonly withdrawPlanAction: PlanActionPayload;
};


export type MutationAcknowledgePlanActionArgs = {
  input: AcknowledgePlanActionInput;
};


export type MutationActivateCarePlanArgs = {
  input: ActivateCarePlanInput;
};


export type MutationAgreePlanActionArgs = {
  input: AgreePlanActionInput;
};


export type MutationCancelPurchaseArgs = {
  input: CancelPurchaseInput;
};


export type MutationClosePersonalHealthBudgetArgs = {
  input: ClosePersonalHealthBudgetInput;
};


export type MutationCommitPurchaseArgs = {
  input: CommitPurchaseInput;
};


export type MutationCompletePlanActionArgs = {
  input: CompletePlanActionInput;
};


export type MutationCreateActivityTemplateArgs = {
  input: CreateActivityTemplateInput;
};


export type MutationCreateCarePlanArgs = {
  input: CreateCarePlanInput;
};


export type MutationCreateGoalArgs = {
  input: CreateGoalInput;
};


export type MutationCreatePlanFromMeetingArgs = {
  input: CreatePlanFromMeetingInput;
};


export type MutationCreatePlanTemplateArgs = {
  input: CreatePlanTemplateInput;
};


export type MutationCreatePlanningRulesArgs = {
  input: CreatePlanningRulesInput;
};


export type MutationDeclinePlanActionArgs = {
  input: DeclinePlanActionInput;
};


export type MutationEndCarePlanArgs = {
  input: EndCarePlanInput;
};


export type MutationEndGoalArgs = {
  input: EndGoalInput;
};


export type MutationEndNeedArgs = {
  input: EndNeedInput;
};


export type MutationEnterActivityTemplateInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterCarePlanInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterGoalInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterNeedInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPlanActionInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPlanReviewInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterPlanTemplateInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterSharedDecisionInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationFillPlanFromTemplateArgs = {
  input: FillPlanFromTemplateInput;
};


export type MutationHandOverCarePlanArgs = {
  input: HandOverCarePlanInput;
};


export type MutationJoinPlanReviewArgs = {
  input: JoinPlanReviewInput;
};


export type MutationMarkPlanForReviewArgs = {
  input: MarkPlanForReviewInput;
};


export type MutationOpenPersonalHealthBudgetArgs = {
  input: OpenPersonalHealthBudgetInput;
};


export type MutationProposePlanActionArgs = {
  input: ProposePlanActionInput;
};


export type MutationPublishPlanArgs = {
  input: PublishPlanInput;
};


export type MutationRecordExternalCoordinationArgs = {
  input: RecordExternalCoordinationInput;
};


export type MutationRecordInformationGivenArgs = {
  input: RecordInformationGivenInput;
};


export type MutationRecordInvolvementOfferArgs = {
  input: RecordInvolvementOfferInput;
};


export type MutationRecordInvolvementResponseArgs = {
  input: RecordInvolvementResponseInput;
};


export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


export type MutationRecordPlanActionNotDoneArgs = {
  input: RecordPlanActionNotDoneInput;
};


export type MutationRecordPlanAgreementArgs = {
  input: RecordPlanAgreementInput;
};


export type MutationRecordPlanDeliveryArgs = {
  input: RecordPlanDeliveryInput;
};


export type MutationRecordPlanObservationArgs = {
  input: RecordPlanObservationInput;
};


export type MutationRecordPlanReviewArgs = {
  input: RecordPlanReviewInput;
};


export type MutationRecordPurchaseSpentArgs = {
  input: RecordPurchaseSpentInput;
};


export type MutationRecordSharedDecisionArgs = {
  input: RecordSharedDecisionInput;
};


export type MutationReviseActivityTemplateArgs = {
  input: ReviseActivityTemplateInput;
};


export type MutationReviseCarePlanArgs = {
  input: ReviseCarePlanInput;
};


export type MutationReviseGoalArgs = {
  input: ReviseGoalInput;
};


export type MutationReviseNeedArgs = {
  input: ReviseNeedInput;
};


export type MutationRevisePersonalHealthBudgetArgs = {
  input: RevisePersonalHealthBudgetInput;
};


export type MutationRevisePlanActionArgs = {
  input: RevisePlanActionInput;
};


export type MutationRevisePlanTemplateArgs = {
  input: RevisePlanTemplateInput;
};


export type MutationRevisePlanningRulesArgs = {
  input: RevisePlanningRulesInput;
};


export type MutationSetCoordinationLevelArgs = {
  input: SetCoordinationLevelInput;
};


export type MutationSetPersonInvolvementArgs = {
  input: SetPersonInvolvementInput;
};


export type MutationSharePlanArgs = {
  input: SharePlanInput;
};


export type MutationStartPlanReviewArgs = {
  input: StartPlanReviewInput;
};


export type MutationWithdrawPlanActionArgs = {
  input: WithdrawPlanActionInput;
};

/** What holds for the plans of every service that has said nothing else. Each field is as in PlanningRules. */
export type NationalPlanningRules = {
  readonly __typename?: 'NationalPlanningRules';
  readonly agreeWithinDays: Maybe<Scalars['Int']['output']>;
  readonly budgetThresholds: ReadonlyArray<Scalars['Int']['output']>;
  readonly intensiveFrom: Scalars['Int']['output'];
  readonly remindDays: Scalars['Int']['output'];
  readonly requiredParts: ReadonlyArray<PlanPart>;
  readonly reviewEveryDays: Scalars['Int']['output'];
  readonly standardFrom: Scalars['Int']['output'];
};

/** Something in the person's life that calls for support, and where it became known. FHIR Condition, category health concern. */
export type Need = {
  readonly __typename?: 'Need';
  /** The plan that answers it; null for a need that any of the person's plans may answer. */
  readonly carePlan: Maybe<CarePlan>;
  /** What it is, by a code or in words. */
  readonly code: CodeableConcept;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The choices that were made to meet it, with their options. */
  readonly decisions: ReadonlyArray<SharedDecision>;
  readonly id: Scalars['ID']['output'];
  readonly identifiedAt: Scalars['DateTime']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly patient: Maybe<Patient>;
  readonly recordedBy: Maybe<Reference>;
  readonly source: NeedSource;
  /** The assessment, the condition or the contact in which it became known. */
  readonly sourceReference: Maybe<Reference>;
  readonly status: NeedStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly nodes: ReadonlyArray<Need>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

export type NeedFilter = {
  readonly source?: InputMaybe<ReadonlyArray<NeedSource>>;
  readonly status?: InputMaybe<ReadonlyArray<NeedStatus>>;
};

export type NeedPayload = {
  readonly __typename?: 'NeedPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly need: Maybe<Need>;
};

export type NeedSource =
  | 'ASSESSMENT'
  | 'CONVERSATION'
  | 'RECORD';

export type NeedStatus =
  | 'ENTERED_IN_ERROR'
  | 'MET'
  | 'OPEN'
  | 'WITHDRAWN';

/** A change in who stands by the person, and what it means for the plan. */
export type NetworkChange = {
  readonly __typename?: 'NetworkChange';
  readonly change: Scalars['String']['output'];
  readonly effect: NetworkEffect;
  readonly who: Maybe<Reference>;
};

export type NetworkChangeInput = {
  readonly change: Scalars['String']['input'];
  readonly effect: NetworkEffect;
  readonly who?: InputMaybe<ReferenceInput>;
};

export type NetworkEffect =
  | 'NEGATIVE'
  | 'NONE'
  | 'POSITIVE';

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

export type ObservationKind =
  | 'FACT'
  | 'OPINION';

export type OpenPersonalHealthBudgetInput = {
  readonly allocatedPence: Scalars['Int']['input'];
  readonly commissioner: ReferenceInput;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managedBy: BudgetManagement;
  readonly period?: InputMaybe<PeriodInput>;
  readonly planId: Scalars['ID']['input'];
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

/** A person registered for care. */
export type Patient = {
  readonly __typename?: 'Patient';
  /** The person's plans, newest first unless another order is asked for. */
  readonly carePlans: CarePlanConnection;
  /** The person's goals, whether or not a plan names them, newest first. */
  readonly goals: GoalConnection;
  readonly id: Scalars['ID']['output'];
  /** What the person needs support with, newest first. */
  readonly needs: NeedConnection;
  /** The one personalised care and support plan that is in force. */
  readonly personalisedPlan: Maybe<CarePlan>;
  /** Whom to turn to about anything: the lead coordinator of the plan in force. */
  readonly pointOfContact: Maybe<Reference>;
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


/** A person registered for care. */
export type PatientNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<NeedFilter>;
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

/** Money set aside for the person's own choice of support, in whole pence. It has no home in FHIR R4: our own Basic. */
export type PersonalHealthBudget = {
  readonly __typename?: 'PersonalHealthBudget';
  readonly allocatedPence: Scalars['Int']['output'];
  readonly carePlan: Maybe<CarePlan>;
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The integrated care board that funds it; clinical commissioning groups were such once. */
  readonly commissioner: Reference;
  /** Promised, and not yet paid. */
  readonly committedPence: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly managedBy: BudgetManagement;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly patient: Maybe<Patient>;
  readonly period: Maybe<Period>;
  readonly purchases: ReadonlyArray<Purchase>;
  /** The percentages whose reaching was announced. */
  readonly reachedThresholds: ReadonlyArray<Scalars['Int']['output']>;
  /** Why it was last changed, or closed. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Allocated, less what is committed and spent. */
  readonly remainingPence: Scalars['Int']['output'];
  readonly spentPence: Scalars['Int']['output'];
  readonly status: BudgetStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PersonalHealthBudgetPayload = {
  readonly __typename?: 'PersonalHealthBudgetPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly personalHealthBudget: Maybe<PersonalHealthBudget>;
};

/** The six components of the universal personalised care model (NHS England). */
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

/** One thing that somebody is to do under a plan. FHIR Task, based on the plan. */
export type PlanAction = {
  readonly __typename?: 'PlanAction';
  /** What its owner said. */
  readonly acknowledgement: Maybe<ActionAcknowledgement>;
  /** The needs and conditions that it answers. */
  readonly addresses: ReadonlyArray<Reference>;
  /** Task.basedOn. */
  readonly carePlan: Maybe<CarePlan>;
  /** Task.code. */
  readonly code: Maybe<CodeableConcept>;
  /** Which of the six components of personalised care it is. */
  readonly component: Maybe<PersonalisedCareComponent>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is to be done. Task.description. */
  readonly description: Scalars['String']['output'];
  /** Task.restriction.period. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** The goals that it serves. */
  readonly goals: ReadonlyArray<Reference>;
  readonly id: Scalars['ID']['output'];
  /** In which form information was given. */
  readonly informationFormat: Maybe<InformationFormat>;
  readonly kind: PlanActionKind;
  /** The decision, choice or template that it comes from. */
  readonly origin: Maybe<Reference>;
  /** Whether its day has passed while it is open. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whoever must do it. Task.owner. */
  readonly owner: Maybe<Reference>;
  readonly patient: Maybe<Patient>;
  /** The service or provider that the person is linked to. */
  readonly service: Maybe<Reference>;
  /** Task.status. */
  readonly status: PlanActionStatus;
  /** When it reached the status that it has. */
  readonly statusAt: Scalars['DateTime']['output'];
  /** Why; or what came of it. */
  readonly statusReason: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlanActionConnection = {
  readonly __typename?: 'PlanActionConnection';
  readonly edges: ReadonlyArray<PlanActionEdge>;
  readonly nodes: ReadonlyArray<PlanAction>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PlanActionEdge = {
  readonly __typename?: 'PlanActionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PlanAction;
};

export type PlanActionFilter = {
  /** Actions whose day is before this moment. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<PlanActionKind>>;
  readonly status?: InputMaybe<ReadonlyArray<PlanActionStatus>>;
};

export type PlanActionKind =
  /** Advocacy for the person: never by the lead coordinator. */
  | 'ADVOCACY'
  /** We ask another agency to let the family take part. */
  | 'AGENCY_ADVOCACY'
  | 'BENEFITS'
  /** Education, with nursery and school planning. */
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'HEALTH_COACHING'
  | 'INFORMATION_GIVEN'
  /** The person is linked to an advocacy service. */
  | 'LINK_TO_ADVOCACY'
  | 'LINK_TO_SERVICE'
  /** What a meeting decided. */
  | 'MEETING_DECISION'
  | 'OTHER'
  | 'PEER_SUPPORT'
  /** A self-management course, or support for self-management. */
  | 'SELF_MANAGEMENT'
  | 'SUPPORT'
  | 'TRAINING';

export type PlanActionPayload = {
  readonly __typename?: 'PlanActionPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly planAction: Maybe<PlanAction>;
};

export type PlanActionStatus =
  | 'ACKNOWLEDGED'
  /** The person agrees; whoever must do it has yet to say so. */
  | 'AGREED'
  | 'DECLINED'
  | 'DONE'
  | 'ENTERED_IN_ERROR'
  | 'NOT_DONE'
  | 'PROPOSED'
  | 'WITHDRAWN';

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

/** What the person said of the plan, or whoever speaks for them. */
export type PlanAgreement = {
  readonly __typename?: 'PlanAgreement';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Reference;
  readonly outcome: AgreementOutcome;
  /** Always given by who disagrees. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type PlanAgreementInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly by: ReferenceInput;
  readonly outcome: AgreementOutcome;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a sending went with one recipient. */
export type PlanDelivery = {
  readonly __typename?: 'PlanDelivery';
  readonly channel: ShareChannel;
  readonly id: Scalars['ID']['output'];
  /** Where it is found, for what was published. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Why it did not arrive. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recipient: Reference;
  readonly role: RecipientRole;
  readonly state: DeliveryState;
  readonly stateAt: Scalars['DateTime']['output'];
};

/** One difference between two versions of a plan. */
export type PlanDifference = {
  readonly __typename?: 'PlanDifference';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly change: DifferenceKind;
  readonly id: Scalars['ID']['output'];
  /** Which part of it changed; null where all of it came or went. */
  readonly part: Maybe<Scalars['String']['output']>;
  /** All of this as one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What it is about: `CarePlan`, `Goal`, `PlanAction` or `Need`. */
  readonly thing: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type PlanFormat =
  /** An outline in easy-read writing: short questions, one idea to a line. */
  | 'EASY_READ'
  /** An HTML page that stands by itself, to be printed. */
  | 'PAGE'
  /** Headings and lines in plain language. */
  | 'PLAIN_LANGUAGE';

/** To what extent the person wishes, and is able, to take part in planning. */
export type PlanInvolvement = {
  readonly __typename?: 'PlanInvolvement';
  readonly at: Scalars['DateTime']['output'];
  readonly extent: PlanInvolvementExtent;
  /** In their own words where possible. */
  readonly wishes: Maybe<Scalars['String']['output']>;
};

export type PlanInvolvementExtent =
  | 'FULL'
  | 'INFORMED_ONLY'
  | 'NOT_AT_ALL'
  | 'SHARED'
  | 'THROUGH_SOMEONE_ELSE';

export type PlanLinkInput = {
  readonly plan: ReferenceInput;
  readonly relation: PlanRelation;
};

/** What somebody recorded: a fact that was observed or an opinion, never without who and when. */
export type PlanObservation = {
  readonly __typename?: 'PlanObservation';
  readonly author: Reference;
  readonly kind: ObservationKind;
  readonly text: Scalars['String']['output'];
  readonly time: Scalars['DateTime']['output'];
};

/** What a service may ask of a plan before it is put into force. */
export type PlanPart =
  | 'ACTIONS'
  | 'AGREEMENT'
  | 'CONTINGENCY'
  | 'COORDINATION_LEVEL'
  | 'GOALS'
  | 'INVOLVEMENT'
  | 'LEAD_COORDINATOR'
  | 'NEEDS';

export type PlanRecipientInput = {
  readonly channel: ShareChannel;
  readonly recipient: ReferenceInput;
  readonly role: RecipientRole;
};

export type PlanRelation =
  | 'CARER'
  | 'FAMILY'
  | 'GUARDIAN'
  | 'OTHER'
  | 'PERSON_CARED_FOR';

/** The questions that a review asks, and their answers. Our own; FHIR Basic. */
export type PlanReview = {
  readonly __typename?: 'PlanReview';
  /** Does the personal budget enable the person to meet their needs? */
  readonly budget: Maybe<BudgetAnswer>;
  readonly carePlan: Maybe<CarePlan>;
  /** What the review changed: the difference of the plan from just before it started to when it was recorded. */
  readonly changes: ReadonlyArray<PlanDifference>;
  readonly circumstances: Maybe<Scalars['String']['output']>;
  /** Have the person's circumstances, or their care and support needs, changed? */
  readonly circumstancesChanged: Maybe<Scalars['Boolean']['output']>;
  /** What we brought to a review that another agency held. */
  readonly contribution: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly heldAt: Scalars['DateTime']['output'];
  /** The agency whose review we joined. */
  readonly heldBy: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ReviewKind;
  /** What might need to change? */
  readonly mightChange: ReadonlyArray<Scalars['String']['output']>;
  /** What has changed in the person's informal and community support, for better or worse? */
  readonly networkChanges: ReadonlyArray<NetworkChange>;
  /** When the plan is next to be reviewed. */
  readonly nextReview: Maybe<Scalars['DateTime']['output']>;
  readonly notWorking: ReadonlyArray<Scalars['String']['output']>;
  /** Have the outcomes of the plan been achieved? */
  readonly outcomes: ReadonlyArray<GoalOutcome>;
  readonly participants: ReadonlyArray<Reference>;
  readonly patient: Maybe<Patient>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Is there any room for improvement? */
  readonly roomForImprovement: Maybe<Scalars['String']['output']>;
  /** Are the person, the family, the carer and the independent advocate satisfied with the plan? */
  readonly satisfaction: ReadonlyArray<Satisfaction>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  /** What is working? */
  readonly working: ReadonlyArray<Scalars['String']['output']>;
};

export type PlanReviewPayload = {
  readonly __typename?: 'PlanReviewPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly planReview: Maybe<PlanReview>;
};

/** One sending of a plan, and whether it arrived at each recipient. FHIR Communication. */
export type PlanShare = {
  readonly __typename?: 'PlanShare';
  readonly carePlan: Maybe<CarePlan>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deliveries: ReadonlyArray<PlanDelivery>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ShareKind;
  readonly message: Maybe<Scalars['String']['output']>;
  readonly patient: Maybe<Patient>;
  /** The version of the plan that was sent: its `version` then. */
  readonly planVersion: Scalars['Int']['output'];
  readonly sharedAt: Scalars['DateTime']['output'];
  readonly sharedBy: Maybe<Reference>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlanSharePayload = {
  readonly __typename?: 'PlanSharePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly planShare: Maybe<PlanShare>;
};

/** A plan as it was at a moment. */
export type PlanSnapshot = {
  readonly __typename?: 'PlanSnapshot';
  readonly description: Maybe<Scalars['String']['output']>;
  readonly leadCoordinator: Maybe<Reference>;
  readonly nextReview: Maybe<Scalars['DateTime']['output']>;
  /** The whole of it, as it was, for a person to read. */
  readonly rendered: Scalars['String']['output'];
  readonly stage: PlanStage;
  readonly status: CarePlanStatus;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly version: PlanVersion;
};


/** A plan as it was at a moment. */
export type PlanSnapshotRenderedArgs = {
  format?: PlanFormat;
};

/** Where a plan stands. Each is one FHIR status, or two that are alike in care. */
export type PlanStage =
  | 'ACTIVE'
  /** The person has agreed; not yet in force. CarePlan.status draft. */
  | 'AGREED'
  /** CarePlan.status completed or revoked. */
  | 'CLOSED'
  /** Being written. CarePlan.status draft. */
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'ON_HOLD'
  /** In force, and being reviewed. CarePlan.status active. */
  | 'UNDER_REVIEW'
  | 'UNKNOWN';

/** What plans of one kind start from. FHIR PlanDefinition. */
export type PlanTemplate = {
  readonly __typename?: 'PlanTemplate';
  /** PlanDefinition.action. */
  readonly actions: ReadonlyArray<TemplateAction>;
  /** The kind of plan that it fills. */
  readonly category: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** PlanDefinition.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** PlanDefinition.goal. */
  readonly goals: ReadonlyArray<TemplateGoal>;
  readonly id: Scalars['ID']['output'];
  /** Null for one that came from elsewhere and does not say. PlanDefinition.type. */
  readonly kind: Maybe<TemplateKind>;
  /** PlanDefinition.status. */
  readonly status: TemplateStatus;
  /** PlanDefinition.title. */
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlanTemplateConnection = {
  readonly __typename?: 'PlanTemplateConnection';
  readonly edges: ReadonlyArray<PlanTemplateEdge>;
  readonly nodes: ReadonlyArray<PlanTemplate>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PlanTemplateEdge = {
  readonly __typename?: 'PlanTemplateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PlanTemplate;
};

export type PlanTemplateFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<TemplateKind>>;
  readonly status?: InputMaybe<ReadonlyArray<TemplateStatus>>;
};

export type PlanTemplatePayload = {
  readonly __typename?: 'PlanTemplatePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly planTemplate: Maybe<PlanTemplate>;
};

/** One version of a plan as a whole. Kept by the house; FHIR Provenance tells the like. */
export type PlanVersion = {
  readonly __typename?: 'PlanVersion';
  readonly at: Scalars['DateTime']['output'];
  /** Who made it, by the subject of their token; null for what was imported, or followed from an event. */
  readonly authorId: Maybe<Scalars['String']['output']>;
  readonly authorRole: Maybe<Scalars['String']['output']>;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The mutation by which it was made, or the event that it followed from; null for what was imported. */
  readonly operation: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What a service asks of its plans. */
export type PlanningRules = {
  readonly __typename?: 'PlanningRules';
  /** Days from the first visit within which a plan is to be agreed; null where the service has no such target. */
  readonly agreeWithinDays: Maybe<Scalars['Int']['output']>;
  /** Percentages of a budget whose reaching is announced. */
  readonly budgetThresholds: ReadonlyArray<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly intensiveFrom: Scalars['Int']['output'];
  /** Days before a review at which it is announced as due soon. */
  readonly remindDays: Scalars['Int']['output'];
  /** What a personalised plan must have to be put into force. A lead coordinator is asked of every plan. */
  readonly requiredParts: ReadonlyArray<PlanPart>;
  /** Days from one review to the next, unless the plan has its own interval. */
  readonly reviewEveryDays: Scalars['Int']['output'];
  readonly service: Maybe<HealthcareService>;
  /** From so many needs and parties on, standard coordination is suggested. */
  readonly standardFrom: Scalars['Int']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlanningRulesPayload = {
  readonly __typename?: 'PlanningRulesPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly planningRules: Maybe<PlanningRules>;
};

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  readonly id: Scalars['ID']['output'];
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  readonly id: Scalars['ID']['output'];
};

export type ProposePlanActionInput = {
  readonly addresses: ReadonlyArray<ReferenceInput>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly description: Scalars['String']['input'];
  /** The day by which it is to be done: needed. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  readonly goals: ReadonlyArray<ReferenceInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: PlanActionKind;
  readonly origin?: InputMaybe<ReferenceInput>;
  /** Whoever is to do it: needed. */
  readonly owner?: InputMaybe<ReferenceInput>;
  readonly planId: Scalars['ID']['input'];
  readonly service?: InputMaybe<ReferenceInput>;
};

export type PublicationTargetInput = {
  readonly channel: ShareChannel;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** The record, or the locator. */
  readonly recipient: ReferenceInput;
};

export type PublishPlanInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly sharedBy?: InputMaybe<ReferenceInput>;
  readonly targets: ReadonlyArray<PublicationTargetInput>;
};

/** Something bought for the person out of their budget. */
export type Purchase = {
  readonly __typename?: 'Purchase';
  /** The action that it is for. */
  readonly action: Maybe<PlanAction>;
  /** What was promised; once it is spent, what was paid. */
  readonly amountPence: Scalars['Int']['output'];
  readonly carePlan: Maybe<CarePlan>;
  readonly committedAt: Scalars['DateTime']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly patient: Maybe<Patient>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly spentAt: Maybe<Scalars['DateTime']['output']>;
  readonly status: PurchaseStatus;
  readonly supplier: Maybe<Reference>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PurchasePayload = {
  readonly __typename?: 'PurchasePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly purchase: Maybe<Purchase>;
};

export type PurchaseStatus =
  | 'CANCELLED'
  | 'COMMITTED'
  | 'SPENT';

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
  readonly activityTemplate: Maybe<ActivityTemplate>;
  /** The activities that the actions of plan templates can name, by title. */
  readonly activityTemplates: ActivityTemplateConnection;
  /** The care plan of this id, or null where there is none that you may see. */
  readonly carePlan: Maybe<CarePlan>;
  /** The care plans of all patients whom you may see: by default those to be reviewed next first. */
  readonly carePlans: CarePlanConnection;
  /** The goal of this id, or null where there is none that you may see. */
  readonly goal: Maybe<Goal>;
  /** The goals that this person or organisation answers for, newest first. */
  readonly goalsByOwner: GoalConnection;
  /** To whom a part in planning was offered, and what they answered; newest first. */
  readonly involvementOffers: InvolvementOfferConnection;
  /** What holds for the plans of services that have said nothing themselves. */
  readonly nationalPlanningRules: NationalPlanningRules;
  readonly need: Maybe<Need>;
  readonly personalHealthBudget: Maybe<PersonalHealthBudget>;
  readonly planAction: Maybe<PlanAction>;
  /** What this person or organisation is to do, under whichever plans; what is due soonest comes first. */
  readonly planActionsByOwner: PlanActionConnection;
  readonly planReview: Maybe<PlanReview>;
  /** How satisfied each party was with the plans, in the reviews held since a moment, or in all: answers with how often. */
  readonly planSatisfaction: ReadonlyArray<SatisfactionCount>;
  readonly planShare: Maybe<PlanShare>;
  readonly planTemplate: Maybe<PlanTemplate>;
  /** What plans can be filled from, by title. */
  readonly planTemplates: PlanTemplateConnection;
  /** Plans in force that are to be reviewed before this moment, or that something has happened to since; soonest first. */
  readonly plansDueReview: CarePlanConnection;
};


export type QueryActivityTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityTemplateFilter>;
  first?: Scalars['Int']['input'];
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


export type QueryGoalsByOwnerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GoalFilter>;
  first?: Scalars['Int']['input'];
  ownerId: Scalars['ID']['input'];
};


export type QueryInvolvementOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InvolvementOfferFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonalHealthBudgetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanActionsByOwnerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlanActionFilter>;
  first?: Scalars['Int']['input'];
  ownerId: Scalars['ID']['input'];
};


export type QueryPlanReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanSatisfactionArgs = {
  since: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlanShareArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlanTemplateFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPlansDueReviewArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: Scalars['DateTime']['input'];
  first?: Scalars['Int']['input'];
};

export type RecipientRole =
  | 'ADVOCATE'
  | 'CARER'
  | 'CARE_RECORD'
  | 'FAMILY'
  | 'GP'
  | 'PERSON'
  | 'PROFESSIONAL';

export type RecordExternalCoordinationInput = {
  readonly agency: ReferenceInput;
  readonly agreedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How coordination will occur, as agreed with the agency. */
  readonly agreement: Scalars['String']['input'];
  readonly coordinator?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RecordInformationGivenInput = {
  readonly addresses: ReadonlyArray<ReferenceInput>;
  /** Who gave it. */
  readonly by: ReferenceInput;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  /** What it was about. */
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly informationFormat: InformationFormat;
  readonly planId: Scalars['ID']['input'];
};

export type RecordInvolvementOfferInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly occasion: Scalars['String']['input'];
  readonly offeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly offeredBy?: InputMaybe<ReferenceInput>;
  readonly offeredTo: ReferenceInput;
  readonly planId: Scalars['ID']['input'];
  readonly response: InvolvementResponse;
};

export type RecordInvolvementResponseInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly response: InvolvementResponse;
};

export type RecordNeedInput = {
  readonly code: CodeableConceptInput;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Now, unless given. */
  readonly identifiedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly patientId: Scalars['ID']['input'];
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  readonly recordedBy?: InputMaybe<ReferenceInput>;
  readonly source: NeedSource;
  readonly sourceReference?: InputMaybe<ReferenceInput>;
};

export type RecordPlanActionNotDoneInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordPlanAgreementInput = {
  /** When they said so; now, unless given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person, or whoever speaks for them. */
  readonly by: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly outcome: AgreementOutcome;
  /** Needed of who disagrees. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RecordPlanDeliveryInput = {
  readonly deliveryId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Needed where it failed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly state: DeliveryState;
};

export type RecordPlanObservationInput = {
  readonly author: ReferenceInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ObservationKind;
  readonly text: Scalars['String']['input'];
  /** When it was observed; now, unless given. */
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordPlanReviewInput = {
  /** Needed where the plan has an open budget. */
  readonly budget?: InputMaybe<BudgetAnswerInput>;
  readonly circumstances?: InputMaybe<Scalars['String']['input']>;
  readonly circumstancesChanged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Now, unless given. */
  readonly heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mightChange: ReadonlyArray<Scalars['String']['input']>;
  readonly networkChanges: ReadonlyArray<NetworkChangeInput>;
  /** By the plan's or the service's interval, unless given. */
  readonly nextReview?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notWorking: ReadonlyArray<Scalars['String']['input']>;
  readonly outcomes: ReadonlyArray<GoalOutcomeInput>;
  readonly participants: ReadonlyArray<ReferenceInput>;
  readonly planId: Scalars['ID']['input'];
  readonly roomForImprovement?: InputMaybe<Scalars['String']['input']>;
  readonly satisfaction: ReadonlyArray<SatisfactionInput>;
  readonly working: ReadonlyArray<Scalars['String']['input']>;
};

export type RecordPurchaseSpentInput = {
  /** What was paid; what was promised, unless given. */
  readonly amountPence?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type RecordSharedDecisionInput = {
  /** The number of the chosen option, from 1; left out where none was chosen. */
  readonly choice?: InputMaybe<Scalars['Int']['input']>;
  readonly chosenBy: ReferenceInput;
  readonly decidedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** Two at least; doing nothing may be one. */
  readonly options: ReadonlyArray<DecisionOptionInput>;
  readonly planId: Scalars['ID']['input'];
  readonly question: Scalars['String']['input'];
  /** Needed where none was chosen. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly takingPart: ReadonlyArray<ReferenceInput>;
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

/** One party's part in a plan. The reference leads on to their telephone numbers and addresses. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** The open actions that they are to do. */
  readonly actions: ReadonlyArray<PlanAction>;
  /** How to reach them, where the plan itself says so. */
  readonly contacts: ReadonlyArray<Scalars['String']['output']>;
  /** The open goals that they answer for. */
  readonly goals: ReadonlyArray<Goal>;
  /** Whether they lead the plan. */
  readonly leads: Scalars['Boolean']['output'];
  readonly party: Reference;
};

export type ReviewKind =
  /** We took part in the review of the agency that coordinates. */
  | 'JOINED'
  | 'OWN';

/** Something that happened, for which a plan must be looked at. */
export type ReviewMark = {
  readonly __typename?: 'ReviewMark';
  readonly at: Scalars['DateTime']['output'];
  readonly reason: ReviewReason;
  /** To what it happened: the need that changed, the carer who is lost. */
  readonly subject: Maybe<Reference>;
};

export type ReviewReason =
  | 'CARER_LOST'
  /** The person no longer agrees to the plan. */
  | 'DISAGREED'
  | 'NEED_CHANGED'
  | 'OTHER';

export type ReviseActivityTemplateInput = {
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly dueInDays?: InputMaybe<Scalars['Int']['input']>;
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<PlanActionKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly participants?: InputMaybe<ReadonlyArray<ActivityParticipantInput>>;
  readonly request?: InputMaybe<ActivityRequest>;
  readonly status?: InputMaybe<TemplateStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseCarePlanInput = {
  readonly accountableOrganisation?: InputMaybe<ReferenceInput>;
  readonly activities?: InputMaybe<ReadonlyArray<PlanActivityInput>>;
  readonly addresses?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly careTeams?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  /** Why it changes, for the history. */
  readonly changeReason?: InputMaybe<Scalars['String']['input']>;
  readonly contingencies?: InputMaybe<ReadonlyArray<ContingencyInput>>;
  readonly contributors?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly coordinatingOrganisation?: InputMaybe<ReferenceInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly linkedPlans?: InputMaybe<ReadonlyArray<PlanLinkInput>>;
  readonly nextReview?: InputMaybe<Scalars['DateTime']['input']>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly partOf?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly reviewEveryDays?: InputMaybe<Scalars['Int']['input']>;
  readonly service?: InputMaybe<ReferenceInput>;
  readonly status?: InputMaybe<CarePlanStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseGoalInput = {
  readonly achievementStatus?: InputMaybe<GoalAchievementStatus>;
  readonly addresses?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly categories?: InputMaybe<ReadonlyArray<CodeableConceptInput>>;
  readonly changeReason?: InputMaybe<Scalars['String']['input']>;
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

export type ReviseNeedInput = {
  readonly changeReason?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<NeedSource>;
  readonly sourceReference?: InputMaybe<ReferenceInput>;
};

export type RevisePersonalHealthBudgetInput = {
  readonly allocatedPence?: InputMaybe<Scalars['Int']['input']>;
  readonly commissioner?: InputMaybe<ReferenceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly managedBy?: InputMaybe<BudgetManagement>;
  readonly period?: InputMaybe<PeriodInput>;
  /** Needed where the amount changes. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RevisePlanActionInput = {
  readonly addresses?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly changeReason?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly owner?: InputMaybe<ReferenceInput>;
  readonly service?: InputMaybe<ReferenceInput>;
};

export type RevisePlanTemplateInput = {
  readonly actions?: InputMaybe<ReadonlyArray<TemplateActionInput>>;
  readonly category?: InputMaybe<CodeableConceptInput>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals?: InputMaybe<ReadonlyArray<TemplateGoalInput>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<TemplateKind>;
  readonly status?: InputMaybe<TemplateStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type RevisePlanningRulesInput = {
  readonly agreeWithinDays?: InputMaybe<Scalars['Int']['input']>;
  readonly budgetThresholds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly intensiveFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly remindDays?: InputMaybe<Scalars['Int']['input']>;
  readonly requiredParts?: InputMaybe<ReadonlyArray<PlanPart>>;
  readonly reviewEveryDays?: InputMaybe<Scalars['Int']['input']>;
  readonly standardFrom?: InputMaybe<Scalars['Int']['input']>;
};

/** How satisfied one party is with the plan. */
export type Satisfaction = {
  readonly __typename?: 'Satisfaction';
  readonly by: SatisfiedParty;
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly satisfied: SatisfactionLevel;
};

/** How often one party gave one answer. */
export type SatisfactionCount = {
  readonly __typename?: 'SatisfactionCount';
  readonly by: SatisfiedParty;
  readonly count: Scalars['Int']['output'];
  readonly satisfied: SatisfactionLevel;
};

export type SatisfactionInput = {
  readonly by: SatisfiedParty;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly satisfied: SatisfactionLevel;
};

export type SatisfactionLevel =
  | 'DISSATISFIED'
  | 'NEITHER'
  | 'SATISFIED'
  | 'VERY_DISSATISFIED'
  | 'VERY_SATISFIED';

export type SatisfiedParty =
  | 'CARER'
  | 'FAMILY'
  | 'INDEPENDENT_ADVOCATE'
  | 'PERSON';

export type SetCoordinationLevelInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly level: CoordinationLevel;
  readonly reason: Scalars['String']['input'];
};

export type SetPersonInvolvementInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly extent: PlanInvolvementExtent;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly wishes?: InputMaybe<Scalars['String']['input']>;
};

export type ShareChannel =
  | 'BY_HAND'
  /** NHS MESH. */
  | 'MESH'
  | 'POST'
  /** A pointer in the National Record Locator. */
  | 'RECORD_LOCATOR'
  | 'SECURE_EMAIL'
  | 'SHARED_CARE_RECORD';

export type ShareKind =
  | 'PUBLISHED'
  | 'SENT';

export type SharePlanInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly recipients: ReadonlyArray<PlanRecipientInput>;
  readonly sharedBy?: InputMaybe<ReferenceInput>;
};

/** The options that were laid out before the person, and which they chose. Our own; FHIR Basic. */
export type SharedDecision = {
  readonly __typename?: 'SharedDecision';
  readonly carePlan: Maybe<CarePlan>;
  /** The number of the chosen option, from 1; null where none was chosen. */
  readonly choice: Maybe<Scalars['Int']['output']>;
  readonly chosen: Maybe<DecisionOption>;
  /** The person, or whoever may choose for them. */
  readonly chosenBy: Reference;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The need that the options would meet. */
  readonly need: Maybe<Need>;
  readonly options: ReadonlyArray<DecisionOption>;
  readonly patient: Maybe<Patient>;
  readonly question: Scalars['String']['output'];
  /** In the person's words where possible. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly takingPart: ReadonlyArray<Reference>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SharedDecisionPayload = {
  readonly __typename?: 'SharedDecisionPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** As it now is; null where it was refused. */
  readonly sharedDecision: Maybe<SharedDecision>;
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

export type StartPlanReviewInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Task = {
  readonly __typename?: 'Task';
  readonly id: Scalars['ID']['output'];
};

/** An action that a filled plan starts with. What it leaves out, the activity that it names says. FHIR PlanDefinition.action. */
export type TemplateAction = {
  readonly __typename?: 'TemplateAction';
  readonly component: Maybe<PersonalisedCareComponent>;
  /** The activity that says more, by its canonical URL; with an edition after a bar, that one alone. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Null where it is left to the activity that is named. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Days after the plan is filled. */
  readonly dueInDays: Maybe<Scalars['Int']['output']>;
  /** The number of the goal that it serves, from 1. */
  readonly goal: Maybe<Scalars['Int']['output']>;
  /** Support, where neither the action nor its activity says. */
  readonly kind: Maybe<PlanActionKind>;
};

export type TemplateActionInput = {
  readonly component?: InputMaybe<PersonalisedCareComponent>;
  readonly definition?: InputMaybe<Scalars['String']['input']>;
  /** Needed where no activity is named. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Needed where no activity is named. */
  readonly dueInDays?: InputMaybe<Scalars['Int']['input']>;
  readonly goal?: InputMaybe<Scalars['Int']['input']>;
  /** Support, where the activity that is named does not say either. */
  readonly kind?: InputMaybe<PlanActionKind>;
};

/** A goal that a filled plan starts with. FHIR PlanDefinition.goal. */
export type TemplateGoal = {
  readonly __typename?: 'TemplateGoal';
  readonly description: CodeableConcept;
  /** Days after the plan is filled. A goal without them does not fill a plan. */
  readonly dueInDays: Maybe<Scalars['Int']['output']>;
  /** How anyone can tell that it is reached. */
  readonly measure: Maybe<Scalars['String']['output']>;
};

export type TemplateGoalInput = {
  readonly description: CodeableConceptInput;
  readonly dueInDays: Scalars['Int']['input'];
  readonly measure?: InputMaybe<Scalars['String']['input']>;
};

export type TemplateKind =
  /** The way through a service, step by step. */
  | 'PATHWAY'
  /** What to do when something happens. */
  | 'RULE'
  | 'TEMPLATE'
  /** How work passes from one to another. */
  | 'WORKFLOW';

export type TemplateStatus =
  | 'ACTIVE'
  | 'DRAFT'
  | 'RETIRED';

/** Why a write was not made. Nothing was changed. Each refusal is a named type with what is needed to repair it. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The path of the argument at fault, from `input` down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type WithdrawPlanActionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
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
  ActivityTemplate: ActivityTemplate;
  CarePlan: CarePlan;
  Goal: Goal;
  HealthcareService: HealthcareService;
  InvolvementOffer: InvolvementOffer;
  Need: Need;
  Patient: Patient;
  PersonalHealthBudget: PersonalHealthBudget;
  PlanAction: PlanAction;
  PlanReview: PlanReview;
  PlanShare: PlanShare;
  PlanTemplate: PlanTemplate;
  PlanningRules: PlanningRules;
  Purchase: Purchase;
  SharedDecision: SharedDecision;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActivityTemplate:
    ( { __typename: 'ActivityTemplate' }
    & GraphQLRecursivePick<FederationTypes['ActivityTemplate'], {"id":true}> );
  CarePlan:
    ( { __typename: 'CarePlan' }
    & GraphQLRecursivePick<FederationTypes['CarePlan'], {"id":true}> );
  Goal:
    ( { __typename: 'Goal' }
    & GraphQLRecursivePick<FederationTypes['Goal'], {"id":true}> );
  HealthcareService:
    ( { __typename: 'HealthcareService' }
    & GraphQLRecursivePick<FederationTypes['HealthcareService'], {"id":true}> );
  InvolvementOffer:
    ( { __typename: 'InvolvementOffer' }
    & GraphQLRecursivePick<FederationTypes['InvolvementOffer'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  PersonalHealthBudget:
    ( { __typename: 'PersonalHealthBudget' }
    & GraphQLRecursivePick<FederationTypes['PersonalHealthBudget'], {"id":true}> );
  PlanAction:
    ( { __typename: 'PlanAction' }
    & GraphQLRecursivePick<FederationTypes['PlanAction'], {"id":true}> );
  PlanReview:
    ( { __typename: 'PlanReview' }
    & GraphQLRecursivePick<FederationTypes['PlanReview'], {"id":true}> );
  PlanShare:
    ( { __typename: 'PlanShare' }
    & GraphQLRecursivePick<FederationTypes['PlanShare'], {"id":true}> );
  PlanTemplate:
    ( { __typename: 'PlanTemplate' }
    & GraphQLRecursivePick<FederationTypes['PlanTemplate'], {"id":true}> );
  PlanningRules:
    ( { __typename: 'PlanningRules' }
    & GraphQLRecursivePick<FederationTypes['PlanningRules'], {"id":true}> );
  Purchase:
    ( { __typename: 'Purchase' }
    & GraphQLRecursivePick<FederationTypes['Purchase'], {"id":true}> );
  SharedDecision:
    ( { __typename: 'SharedDecision' }
    & GraphQLRecursivePick<FederationTypes['SharedDecision'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgePlanActionInput: AcknowledgePlanActionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActionAcknowledgement: ResolverTypeWrapper<Omit<ActionAcknowledgement, 'by'> & { by: ResolversTypes['Reference'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivateCarePlanInput: ActivateCarePlanInput;
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  ActivityParticipant: ResolverTypeWrapper<Omit<ActivityParticipant, 'role'> & { role?: Maybe<ResolversTypes['CodeableConcept']> }>;
  ActivityParticipantInput: ActivityParticipantInput;
  ActivityParticipantType: ActivityParticipantType;
  ActivityRequest: ActivityRequest;
  ActivityTemplate: ResolverTypeWrapper<Stored<ActivityTemplateModel>>;
  ActivityTemplateConnection: ResolverTypeWrapper<Connection<Stored<ActivityTemplateModel>>>;
  ActivityTemplateEdge: ResolverTypeWrapper<Omit<ActivityTemplateEdge, 'node'> & { node: ResolversTypes['ActivityTemplate'] }>;
  ActivityTemplateFilter: ActivityTemplateFilter;
  ActivityTemplatePayload: ResolverTypeWrapper<Omit<ActivityTemplatePayload, 'activityTemplate' | 'errors'> & { activityTemplate?: Maybe<ResolversTypes['ActivityTemplate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AgreePlanActionInput: AgreePlanActionInput;
  AgreementOutcome: AgreementOutcome;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  BudgetAnswer: ResolverTypeWrapper<BudgetAnswer>;
  BudgetAnswerInput: BudgetAnswerInput;
  BudgetManagement: BudgetManagement;
  BudgetServes: BudgetServes;
  BudgetStatus: BudgetStatus;
  CancelPurchaseInput: CancelPurchaseInput;
  CarePlan: ResolverTypeWrapper<Stored<CarePlanModel>>;
  CarePlanConnection: ResolverTypeWrapper<Connection<Stored<CarePlanModel>>>;
  CarePlanEdge: ResolverTypeWrapper<Omit<CarePlanEdge, 'node'> & { node: ResolversTypes['CarePlan'] }>;
  CarePlanFilter: CarePlanFilter;
  CarePlanIntent: CarePlanIntent;
  CarePlanOrder: CarePlanOrder;
  CarePlanPayload: ResolverTypeWrapper<Omit<CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Maybe<ResolversTypes['CarePlan']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CarePlanStatus: CarePlanStatus;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  ClosePersonalHealthBudgetInput: ClosePersonalHealthBudgetInput;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  CommitPurchaseInput: CommitPurchaseInput;
  Comparator: ResolverTypeWrapper<Scalars['Comparator']['output']>;
  CompletePlanActionInput: CompletePlanActionInput;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  Contingency: ResolverTypeWrapper<Omit<Contingency, 'responsible'> & { responsible?: Maybe<ResolversTypes['Reference']> }>;
  ContingencyInput: ContingencyInput;
  CoordinationLevel: CoordinationLevel;
  CoordinationLevelSet: ResolverTypeWrapper<CoordinationLevelSet>;
  CoverageGap: ResolverTypeWrapper<Omit<CoverageGap, 'addressed' | 'need'> & { addressed?: Maybe<ResolversTypes['Reference']>, need?: Maybe<ResolversTypes['Need']> }>;
  CreateActivityTemplateInput: CreateActivityTemplateInput;
  CreateCarePlanInput: CreateCarePlanInput;
  CreateGoalInput: CreateGoalInput;
  CreatePlanFromMeetingInput: CreatePlanFromMeetingInput;
  CreatePlanTemplateInput: CreatePlanTemplateInput;
  CreatePlanningRulesInput: CreatePlanningRulesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionOption: ResolverTypeWrapper<Omit<DecisionOption, 'service'> & { service?: Maybe<ResolversTypes['Reference']> }>;
  DecisionOptionInput: DecisionOptionInput;
  DeclinePlanActionInput: DeclinePlanActionInput;
  DeliveryState: DeliveryState;
  DifferenceKind: DifferenceKind;
  EndCarePlanInput: EndCarePlanInput;
  EndGoalInput: EndGoalInput;
  EndNeedInput: EndNeedInput;
  EnterInErrorInput: EnterInErrorInput;
  ExternalCoordination: ResolverTypeWrapper<Omit<ExternalCoordination, 'agency' | 'coordinator'> & { agency: ResolversTypes['Reference'], coordinator?: Maybe<ResolversTypes['Reference']> }>;
  FillPlanFromTemplateInput: FillPlanFromTemplateInput;
  Goal: ResolverTypeWrapper<Stored<GoalModel>>;
  GoalAchievementStatus: GoalAchievementStatus;
  GoalConnection: ResolverTypeWrapper<Connection<Stored<GoalModel>>>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: GoalFilter;
  GoalLifecycleStatus: GoalLifecycleStatus;
  GoalOutcome: ResolverTypeWrapper<GoalOutcomeModel>;
  GoalOutcomeInput: GoalOutcomeInput;
  GoalPart: GoalPart;
  GoalPayload: ResolverTypeWrapper<Omit<GoalPayload, 'errors' | 'goal'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, goal?: Maybe<ResolversTypes['Goal']> }>;
  GoalTarget: ResolverTypeWrapper<Omit<GoalTarget, 'measure'> & { measure?: Maybe<ResolversTypes['CodeableConcept']> }>;
  GoalTargetInput: GoalTargetInput;
  HandOverCarePlanInput: HandOverCarePlanInput;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InformationFormat: InformationFormat;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  InvolvementOffer: ResolverTypeWrapper<Stored<InvolvementOfferModel>>;
  InvolvementOfferConnection: ResolverTypeWrapper<Connection<Stored<InvolvementOfferModel>>>;
  InvolvementOfferEdge: ResolverTypeWrapper<Omit<InvolvementOfferEdge, 'node'> & { node: ResolversTypes['InvolvementOffer'] }>;
  InvolvementOfferFilter: InvolvementOfferFilter;
  InvolvementOfferPayload: ResolverTypeWrapper<Omit<InvolvementOfferPayload, 'errors' | 'involvementOffer'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, involvementOffer?: Maybe<ResolversTypes['InvolvementOffer']> }>;
  InvolvementResponse: InvolvementResponse;
  JoinPlanReviewInput: JoinPlanReviewInput;
  LinkedPlan: ResolverTypeWrapper<Omit<LinkedPlan, 'plan'> & { plan: ResolversTypes['CarePlan'] }>;
  MarkPlanForReviewInput: MarkPlanForReviewInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalPlanningRules: ResolverTypeWrapper<NationalPlanningRules>;
  Need: ResolverTypeWrapper<Stored<NeedModel>>;
  NeedConnection: ResolverTypeWrapper<Connection<Stored<NeedModel>>>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFilter: NeedFilter;
  NeedPayload: ResolverTypeWrapper<Omit<NeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, need?: Maybe<ResolversTypes['Need']> }>;
  NeedSource: NeedSource;
  NeedStatus: NeedStatus;
  NetworkChange: ResolverTypeWrapper<Omit<NetworkChange, 'who'> & { who?: Maybe<ResolversTypes['Reference']> }>;
  NetworkChangeInput: NetworkChangeInput;
  NetworkEffect: NetworkEffect;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<EntityReference>;
  ObservationKind: ObservationKind;
  OpenPersonalHealthBudgetInput: OpenPersonalHealthBudgetInput;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  Period: ResolverTypeWrapper<PeriodModel>;
  PeriodInput: PeriodInput;
  PersonalHealthBudget: ResolverTypeWrapper<Stored<PersonalHealthBudgetModel>>;
  PersonalHealthBudgetPayload: ResolverTypeWrapper<Omit<PersonalHealthBudgetPayload, 'errors' | 'personalHealthBudget'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, personalHealthBudget?: Maybe<ResolversTypes['PersonalHealthBudget']> }>;
  PersonalisedCareComponent: PersonalisedCareComponent;
  PlanAction: ResolverTypeWrapper<Stored<PlanActionModel>>;
  PlanActionConnection: ResolverTypeWrapper<Connection<Stored<PlanActionModel>>>;
  PlanActionEdge: ResolverTypeWrapper<Omit<PlanActionEdge, 'node'> & { node: ResolversTypes['PlanAction'] }>;
  PlanActionFilter: PlanActionFilter;
  PlanActionKind: PlanActionKind;
  PlanActionPayload: ResolverTypeWrapper<Omit<PlanActionPayload, 'errors' | 'planAction'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, planAction?: Maybe<ResolversTypes['PlanAction']> }>;
  PlanActionStatus: PlanActionStatus;
  PlanActivity: ResolverTypeWrapper<Omit<PlanActivity, 'detail' | 'outcomeReferences' | 'outcomes' | 'progress' | 'reference'> & { detail?: Maybe<ResolversTypes['PlanActivityDetail']>, outcomeReferences: ReadonlyArray<ResolversTypes['Reference']>, outcomes: ReadonlyArray<ResolversTypes['CodeableConcept']>, progress: ReadonlyArray<ResolversTypes['Note']>, reference?: Maybe<ResolversTypes['Reference']> }>;
  PlanActivityDetail: ResolverTypeWrapper<Omit<PlanActivityDetail, 'code' | 'goals' | 'location' | 'performers' | 'reasonReferences' | 'reasons' | 'scheduledPeriod' | 'statusReason'> & { code?: Maybe<ResolversTypes['CodeableConcept']>, goals: ReadonlyArray<ResolversTypes['Reference']>, location?: Maybe<ResolversTypes['Reference']>, performers: ReadonlyArray<ResolversTypes['Reference']>, reasonReferences: ReadonlyArray<ResolversTypes['Reference']>, reasons: ReadonlyArray<ResolversTypes['CodeableConcept']>, scheduledPeriod?: Maybe<ResolversTypes['Period']>, statusReason?: Maybe<ResolversTypes['CodeableConcept']> }>;
  PlanActivityDetailInput: PlanActivityDetailInput;
  PlanActivityInput: PlanActivityInput;
  PlanActivityStatus: PlanActivityStatus;
  PlanAgreement: ResolverTypeWrapper<Omit<PlanAgreement, 'by'> & { by: ResolversTypes['Reference'] }>;
  PlanAgreementInput: PlanAgreementInput;
  PlanDelivery: ResolverTypeWrapper<Omit<PlanDelivery, 'recipient'> & { recipient: ResolversTypes['Reference'] }>;
  PlanDifference: ResolverTypeWrapper<PlanDifference>;
  PlanFormat: PlanFormat;
  PlanInvolvement: ResolverTypeWrapper<PlanInvolvement>;
  PlanInvolvementExtent: PlanInvolvementExtent;
  PlanLinkInput: PlanLinkInput;
  PlanObservation: ResolverTypeWrapper<Omit<PlanObservation, 'author'> & { author: ResolversTypes['Reference'] }>;
  PlanPart: PlanPart;
  PlanRecipientInput: PlanRecipientInput;
  PlanRelation: PlanRelation;
  PlanReview: ResolverTypeWrapper<Stored<PlanReviewModel>>;
  PlanReviewPayload: ResolverTypeWrapper<Omit<PlanReviewPayload, 'errors' | 'planReview'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, planReview?: Maybe<ResolversTypes['PlanReview']> }>;
  PlanShare: ResolverTypeWrapper<Stored<PlanShareModel>>;
  PlanSharePayload: ResolverTypeWrapper<Omit<PlanSharePayload, 'errors' | 'planShare'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, planShare?: Maybe<ResolversTypes['PlanShare']> }>;
  PlanSnapshot: ResolverTypeWrapper<PlanSnapshotModel>;
  PlanStage: PlanStage;
  PlanTemplate: ResolverTypeWrapper<Stored<PlanTemplateModel>>;
  PlanTemplateConnection: ResolverTypeWrapper<Connection<Stored<PlanTemplateModel>>>;
  PlanTemplateEdge: ResolverTypeWrapper<Omit<PlanTemplateEdge, 'node'> & { node: ResolversTypes['PlanTemplate'] }>;
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplatePayload: ResolverTypeWrapper<Omit<PlanTemplatePayload, 'errors' | 'planTemplate'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, planTemplate?: Maybe<ResolversTypes['PlanTemplate']> }>;
  PlanVersion: ResolverTypeWrapper<PlanVersion>;
  PlanningRules: ResolverTypeWrapper<Stored<PlanningRulesModel>>;
  PlanningRulesPayload: ResolverTypeWrapper<Omit<PlanningRulesPayload, 'errors' | 'planningRules'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, planningRules?: Maybe<ResolversTypes['PlanningRules']> }>;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  ProposePlanActionInput: ProposePlanActionInput;
  PublicationTargetInput: PublicationTargetInput;
  PublishPlanInput: PublishPlanInput;
  Purchase: ResolverTypeWrapper<Stored<PurchaseModel>>;
  PurchasePayload: ResolverTypeWrapper<Omit<PurchasePayload, 'errors' | 'purchase'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, purchase?: Maybe<ResolversTypes['Purchase']> }>;
  PurchaseStatus: PurchaseStatus;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientRole: RecipientRole;
  RecordExternalCoordinationInput: RecordExternalCoordinationInput;
  RecordInformationGivenInput: RecordInformationGivenInput;
  RecordInvolvementOfferInput: RecordInvolvementOfferInput;
  RecordInvolvementResponseInput: RecordInvolvementResponseInput;
  RecordNeedInput: RecordNeedInput;
  RecordPlanActionNotDoneInput: RecordPlanActionNotDoneInput;
  RecordPlanAgreementInput: RecordPlanAgreementInput;
  RecordPlanDeliveryInput: RecordPlanDeliveryInput;
  RecordPlanObservationInput: RecordPlanObservationInput;
  RecordPlanReviewInput: RecordPlanReviewInput;
  RecordPurchaseSpentInput: RecordPurchaseSpentInput;
  RecordSharedDecisionInput: RecordSharedDecisionInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  Responsibility: ResolverTypeWrapper<Omit<Responsibility, 'actions' | 'goals' | 'party'> & { actions: ReadonlyArray<ResolversTypes['PlanAction']>, goals: ReadonlyArray<ResolversTypes['Goal']>, party: ResolversTypes['Reference'] }>;
  ReviewKind: ReviewKind;
  ReviewMark: ResolverTypeWrapper<Omit<ReviewMark, 'subject'> & { subject?: Maybe<ResolversTypes['Reference']> }>;
  ReviewReason: ReviewReason;
  ReviseActivityTemplateInput: ReviseActivityTemplateInput;
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseGoalInput: ReviseGoalInput;
  ReviseNeedInput: ReviseNeedInput;
  RevisePersonalHealthBudgetInput: RevisePersonalHealthBudgetInput;
  RevisePlanActionInput: RevisePlanActionInput;
  RevisePlanTemplateInput: RevisePlanTemplateInput;
  RevisePlanningRulesInput: RevisePlanningRulesInput;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  SatisfactionCount: ResolverTypeWrapper<SatisfactionCount>;
  SatisfactionInput: SatisfactionInput;
  SatisfactionLevel: SatisfactionLevel;
  SatisfiedParty: SatisfiedParty;
  SetCoordinationLevelInput: SetCoordinationLevelInput;
  SetPersonInvolvementInput: SetPersonInvolvementInput;
  ShareChannel: ShareChannel;
  ShareKind: ShareKind;
  SharePlanInput: SharePlanInput;
  SharedDecision: ResolverTypeWrapper<Stored<SharedDecisionModel>>;
  SharedDecisionPayload: ResolverTypeWrapper<Omit<SharedDecisionPayload, 'errors' | 'sharedDecision'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, sharedDecision?: Maybe<ResolversTypes['SharedDecision']> }>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartPlanReviewInput: StartPlanReviewInput;
  Task: ResolverTypeWrapper<EntityReference>;
  TemplateAction: ResolverTypeWrapper<TemplateAction>;
  TemplateActionInput: TemplateActionInput;
  TemplateGoal: ResolverTypeWrapper<Omit<TemplateGoal, 'description'> & { description: ResolversTypes['CodeableConcept'] }>;
  TemplateGoalInput: TemplateGoalInput;
  TemplateKind: TemplateKind;
  TemplateStatus: TemplateStatus;
  UserError: ResolverTypeWrapper<Refusal>;
  WithdrawPlanActionInput: WithdrawPlanActionInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgePlanActionInput: AcknowledgePlanActionInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ActionAcknowledgement: Omit<ActionAcknowledgement, 'by'> & { by: ResolversParentTypes['Reference'] };
  Boolean: Scalars['Boolean']['output'];
  ActivateCarePlanInput: ActivateCarePlanInput;
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  Activity: EntityReference;
  ActivityParticipant: Omit<ActivityParticipant, 'role'> & { role?: Maybe<ResolversParentTypes['CodeableConcept']> };
  ActivityParticipantInput: ActivityParticipantInput;
  ActivityTemplate: Stored<ActivityTemplateModel>;
  ActivityTemplateConnection: Connection<Stored<ActivityTemplateModel>>;
  ActivityTemplateEdge: Omit<ActivityTemplateEdge, 'node'> & { node: ResolversParentTypes['ActivityTemplate'] };
  ActivityTemplateFilter: ActivityTemplateFilter;
  ActivityTemplatePayload: Omit<ActivityTemplatePayload, 'activityTemplate' | 'errors'> & { activityTemplate?: Maybe<ResolversParentTypes['ActivityTemplate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AgreePlanActionInput: AgreePlanActionInput;
  AlreadyTaken: AlreadyTaken;
  BudgetAnswer: BudgetAnswer;
  BudgetAnswerInput: BudgetAnswerInput;
  CancelPurchaseInput: CancelPurchaseInput;
  CarePlan: Stored<CarePlanModel>;
  CarePlanConnection: Connection<Stored<CarePlanModel>>;
  CarePlanEdge: Omit<CarePlanEdge, 'node'> & { node: ResolversParentTypes['CarePlan'] };
  CarePlanFilter: CarePlanFilter;
  CarePlanPayload: Omit<CarePlanPayload, 'carePlan' | 'errors'> & { carePlan?: Maybe<ResolversParentTypes['CarePlan']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CareTeam: EntityReference;
  ClosePersonalHealthBudgetInput: ClosePersonalHealthBudgetInput;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  CommitPurchaseInput: CommitPurchaseInput;
  Comparator: Scalars['Comparator']['output'];
  CompletePlanActionInput: CompletePlanActionInput;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  Contingency: Omit<Contingency, 'responsible'> & { responsible?: Maybe<ResolversParentTypes['Reference']> };
  ContingencyInput: ContingencyInput;
  CoordinationLevelSet: CoordinationLevelSet;
  CoverageGap: Omit<CoverageGap, 'addressed' | 'need'> & { addressed?: Maybe<ResolversParentTypes['Reference']>, need?: Maybe<ResolversParentTypes['Need']> };
  CreateActivityTemplateInput: CreateActivityTemplateInput;
  CreateCarePlanInput: CreateCarePlanInput;
  CreateGoalInput: CreateGoalInput;
  CreatePlanFromMeetingInput: CreatePlanFromMeetingInput;
  CreatePlanTemplateInput: CreatePlanTemplateInput;
  CreatePlanningRulesInput: CreatePlanningRulesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionOption: Omit<DecisionOption, 'service'> & { service?: Maybe<ResolversParentTypes['Reference']> };
  DecisionOptionInput: DecisionOptionInput;
  DeclinePlanActionInput: DeclinePlanActionInput;
  EndCarePlanInput: EndCarePlanInput;
  EndGoalInput: EndGoalInput;
  EndNeedInput: EndNeedInput;
  EnterInErrorInput: EnterInErrorInput;
  ExternalCoordination: Omit<ExternalCoordination, 'agency' | 'coordinator'> & { agency: ResolversParentTypes['Reference'], coordinator?: Maybe<ResolversParentTypes['Reference']> };
  FillPlanFromTemplateInput: FillPlanFromTemplateInput;
  Goal: Stored<GoalModel>;
  GoalConnection: Connection<Stored<GoalModel>>;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: GoalFilter;
  GoalOutcome: GoalOutcomeModel;
  GoalOutcomeInput: GoalOutcomeInput;
  GoalPayload: Omit<GoalPayload, 'errors' | 'goal'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, goal?: Maybe<ResolversParentTypes['Goal']> };
  GoalTarget: Omit<GoalTarget, 'measure'> & { measure?: Maybe<ResolversParentTypes['CodeableConcept']> };
  GoalTargetInput: GoalTargetInput;
  HandOverCarePlanInput: HandOverCarePlanInput;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  InvolvementOffer: Stored<InvolvementOfferModel>;
  InvolvementOfferConnection: Connection<Stored<InvolvementOfferModel>>;
  InvolvementOfferEdge: Omit<InvolvementOfferEdge, 'node'> & { node: ResolversParentTypes['InvolvementOffer'] };
  InvolvementOfferFilter: InvolvementOfferFilter;
  InvolvementOfferPayload: Omit<InvolvementOfferPayload, 'errors' | 'involvementOffer'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, involvementOffer?: Maybe<ResolversParentTypes['InvolvementOffer']> };
  JoinPlanReviewInput: JoinPlanReviewInput;
  LinkedPlan: Omit<LinkedPlan, 'plan'> & { plan: ResolversParentTypes['CarePlan'] };
  MarkPlanForReviewInput: MarkPlanForReviewInput;
  Mutation: Record<PropertyKey, never>;
  NationalPlanningRules: NationalPlanningRules;
  Need: Stored<NeedModel>;
  NeedConnection: Connection<Stored<NeedModel>>;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFilter: NeedFilter;
  NeedPayload: Omit<NeedPayload, 'errors' | 'need'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, need?: Maybe<ResolversParentTypes['Need']> };
  NetworkChange: Omit<NetworkChange, 'who'> & { who?: Maybe<ResolversParentTypes['Reference']> };
  NetworkChangeInput: NetworkChangeInput;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: EntityReference;
  OpenPersonalHealthBudgetInput: OpenPersonalHealthBudgetInput;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  Period: PeriodModel;
  PeriodInput: PeriodInput;
  PersonalHealthBudget: Stored<PersonalHealthBudgetModel>;
  PersonalHealthBudgetPayload: Omit<PersonalHealthBudgetPayload, 'errors' | 'personalHealthBudget'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, personalHealthBudget?: Maybe<ResolversParentTypes['PersonalHealthBudget']> };
  PlanAction: Stored<PlanActionModel>;
  PlanActionConnection: Connection<Stored<PlanActionModel>>;
  PlanActionEdge: Omit<PlanActionEdge, 'node'> & { node: ResolversParentTypes['PlanAction'] };
  PlanActionFilter: PlanActionFilter;
  PlanActionPayload: Omit<PlanActionPayload, 'errors' | 'planAction'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, planAction?: Maybe<ResolversParentTypes['PlanAction']> };
  PlanActivity: Omit<PlanActivity, 'detail' | 'outcomeReferences' | 'outcomes' | 'progress' | 'reference'> & { detail?: Maybe<ResolversParentTypes['PlanActivityDetail']>, outcomeReferences: ReadonlyArray<ResolversParentTypes['Reference']>, outcomes: ReadonlyArray<ResolversParentTypes['CodeableConcept']>, progress: ReadonlyArray<ResolversParentTypes['Note']>, reference?: Maybe<ResolversParentTypes['Reference']> };
  PlanActivityDetail: Omit<PlanActivityDetail, 'code' | 'goals' | 'location' | 'performers' | 'reasonReferences' | 'reasons' | 'scheduledPeriod' | 'statusReason'> & { code?: Maybe<ResolversParentTypes['CodeableConcept']>, goals: ReadonlyArray<ResolversParentTypes['Reference']>, location?: Maybe<ResolversParentTypes['Reference']>, performers: ReadonlyArray<ResolversParentTypes['Reference']>, reasonReferences: ReadonlyArray<ResolversParentTypes['Reference']>, reasons: ReadonlyArray<ResolversParentTypes['CodeableConcept']>, scheduledPeriod?: Maybe<ResolversParentTypes['Period']>, statusReason?: Maybe<ResolversParentTypes['CodeableConcept']> };
  PlanActivityDetailInput: PlanActivityDetailInput;
  PlanActivityInput: PlanActivityInput;
  PlanAgreement: Omit<PlanAgreement, 'by'> & { by: ResolversParentTypes['Reference'] };
  PlanAgreementInput: PlanAgreementInput;
  PlanDelivery: Omit<PlanDelivery, 'recipient'> & { recipient: ResolversParentTypes['Reference'] };
  PlanDifference: PlanDifference;
  PlanInvolvement: PlanInvolvement;
  PlanLinkInput: PlanLinkInput;
  PlanObservation: Omit<PlanObservation, 'author'> & { author: ResolversParentTypes['Reference'] };
  PlanRecipientInput: PlanRecipientInput;
  PlanReview: Stored<PlanReviewModel>;
  PlanReviewPayload: Omit<PlanReviewPayload, 'errors' | 'planReview'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, planReview?: Maybe<ResolversParentTypes['PlanReview']> };
  PlanShare: Stored<PlanShareModel>;
  PlanSharePayload: Omit<PlanSharePayload, 'errors' | 'planShare'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, planShare?: Maybe<ResolversParentTypes['PlanShare']> };
  PlanSnapshot: PlanSnapshotModel;
  PlanTemplate: Stored<PlanTemplateModel>;
  PlanTemplateConnection: Connection<Stored<PlanTemplateModel>>;
  PlanTemplateEdge: Omit<PlanTemplateEdge, 'node'> & { node: ResolversParentTypes['PlanTemplate'] };
  PlanTemplateFilter: PlanTemplateFilter;
  PlanTemplatePayload: Omit<PlanTemplatePayload, 'errors' | 'planTemplate'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, planTemplate?: Maybe<ResolversParentTypes['PlanTemplate']> };
  PlanVersion: PlanVersion;
  PlanningRules: Stored<PlanningRulesModel>;
  PlanningRulesPayload: Omit<PlanningRulesPayload, 'errors' | 'planningRules'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, planningRules?: Maybe<ResolversParentTypes['PlanningRules']> };
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  ProposePlanActionInput: ProposePlanActionInput;
  PublicationTargetInput: PublicationTargetInput;
  PublishPlanInput: PublishPlanInput;
  Purchase: Stored<PurchaseModel>;
  PurchasePayload: Omit<PurchasePayload, 'errors' | 'purchase'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, purchase?: Maybe<ResolversParentTypes['Purchase']> };
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordExternalCoordinationInput: RecordExternalCoordinationInput;
  RecordInformationGivenInput: RecordInformationGivenInput;
  RecordInvolvementOfferInput: RecordInvolvementOfferInput;
  RecordInvolvementResponseInput: RecordInvolvementResponseInput;
  RecordNeedInput: RecordNeedInput;
  RecordPlanActionNotDoneInput: RecordPlanActionNotDoneInput;
  RecordPlanAgreementInput: RecordPlanAgreementInput;
  RecordPlanDeliveryInput: RecordPlanDeliveryInput;
  RecordPlanObservationInput: RecordPlanObservationInput;
  RecordPlanReviewInput: RecordPlanReviewInput;
  RecordPurchaseSpentInput: RecordPurchaseSpentInput;
  RecordSharedDecisionInput: RecordSharedDecisionInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  Responsibility: Omit<Responsibility, 'actions' | 'goals' | 'party'> & { actions: ReadonlyArray<ResolversParentTypes['PlanAction']>, goals: ReadonlyArray<ResolversParentTypes['Goal']>, party: ResolversParentTypes['Reference'] };
  ReviewMark: Omit<ReviewMark, 'subject'> & { subject?: Maybe<ResolversParentTypes['Reference']> };
  ReviseActivityTemplateInput: ReviseActivityTemplateInput;
  ReviseCarePlanInput: ReviseCarePlanInput;
  ReviseGoalInput: ReviseGoalInput;
  ReviseNeedInput: ReviseNeedInput;
  RevisePersonalHealthBudgetInput: RevisePersonalHealthBudgetInput;
  RevisePlanActionInput: RevisePlanActionInput;
  RevisePlanTemplateInput: RevisePlanTemplateInput;
  RevisePlanningRulesInput: RevisePlanningRulesInput;
  Satisfaction: Satisfaction;
  SatisfactionCount: SatisfactionCount;
  SatisfactionInput: SatisfactionInput;
  SetCoordinationLevelInput: SetCoordinationLevelInput;
  SetPersonInvolvementInput: SetPersonInvolvementInput;
  SharePlanInput: SharePlanInput;
  SharedDecision: Stored<SharedDecisionModel>;
  SharedDecisionPayload: Omit<SharedDecisionPayload, 'errors' | 'sharedDecision'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, sharedDecision?: Maybe<ResolversParentTypes['SharedDecision']> };
  StaleVersion: StaleVersion;
  StartPlanReviewInput: StartPlanReviewInput;
  Task: EntityReference;
  TemplateAction: TemplateAction;
  TemplateActionInput: TemplateActionInput;
  TemplateGoal: Omit<TemplateGoal, 'description'> & { description: ResolversParentTypes['CodeableConcept'] };
  TemplateGoalInput: TemplateGoalInput;
  UserError: Refusal;
  WithdrawPlanActionInput: WithdrawPlanActionInput;
  WrongState: WrongState;
};

export type ActionAcknowledgementResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActionAcknowledgement'] = ResolversParentTypes['ActionAcknowledgement']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type ActivePlanExistsResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActivityParticipantResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivityParticipant'] = ResolversParentTypes['ActivityParticipant']> = {
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActivityParticipantType'], ParentType, ContextType>;
};

export type ActivityTemplateResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivityTemplate'] = ResolversParentTypes['ActivityTemplate'], FederationReferenceType extends FederationReferenceTypes['ActivityTemplate'] = FederationReferenceTypes['ActivityTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['PersonalisedCareComponent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueInDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlanActionKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['ActivityParticipant']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['ActivityRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TemplateStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityTemplateConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivityTemplateConnection'] = ResolversParentTypes['ActivityTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivityTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityTemplateEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivityTemplateEdge'] = ResolversParentTypes['ActivityTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityTemplate'], ParentType, ContextType>;
};

export type ActivityTemplatePayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ActivityTemplatePayload'] = ResolversParentTypes['ActivityTemplatePayload']> = {
  activityTemplate?: Resolver<Maybe<ResolversTypes['ActivityTemplate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetAnswerResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['BudgetAnswer'] = ResolversParentTypes['BudgetAnswer']> = {
  allocatedPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remainingPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serves?: Resolver<ResolversTypes['BudgetServes'], ParentType, ContextType>;
  spentPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan'], FederationReferenceType extends FederationReferenceTypes['CarePlan'] = FederationReferenceTypes['CarePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountableOrganisation?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['PlanActivity']>, ParentType, ContextType, Partial<CarePlanActivitiesArgs>>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  agreedWithinTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['PlanAgreement']>, ParentType, ContextType>;
  asAt?: Resolver<Maybe<ResolversTypes['PlanSnapshot']>, ParentType, ContextType, RequireFields<CarePlanAsAtArgs, 'date'>>;
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['PersonalHealthBudget']>, ParentType, ContextType>;
  careTeams?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  contingencies?: Resolver<ReadonlyArray<ResolversTypes['Contingency']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  coordinatingOrganisation?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  coordinationLevel?: Resolver<Maybe<ResolversTypes['CoordinationLevelSet']>, ParentType, ContextType>;
  coverageGaps?: Resolver<ReadonlyArray<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  created?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['SharedDecision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ReadonlyArray<ResolversTypes['PlanDifference']>, ParentType, ContextType, RequireFields<CarePlanDifferenceArgs, 'from' | 'to'>>;
  externalCoordination?: Resolver<Maybe<ResolversTypes['ExternalCoordination']>, ParentType, ContextType>;
  goalOutcomes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['CarePlanIntent'], ParentType, ContextType>;
  involvement?: Resolver<Maybe<ResolversTypes['PlanInvolvement']>, ParentType, ContextType>;
  involvementOffers?: Resolver<ReadonlyArray<ResolversTypes['InvolvementOffer']>, ParentType, ContextType>;
  leadCoordinator?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  linkedPlans?: Resolver<ReadonlyArray<ResolversTypes['LinkedPlan']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['PlanPart']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['PlanObservation']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueActions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  overdueGoals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  ownActions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  planDueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['PlanShare']>, ParentType, ContextType>;
  rendered?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CarePlanRenderedArgs, 'format'>>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  reviewEveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewMarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewMark']>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['PlanShare']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PlanStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  suggestedCoordinationLevel?: Resolver<ResolversTypes['CoordinationLevel'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unacknowledgedActions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  underReviewSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ConsentRequiredResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContingencyResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Contingency'] = ResolversParentTypes['Contingency']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoordinationLevelSetResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CoordinationLevelSet'] = ResolversParentTypes['CoordinationLevelSet']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CoordinationLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageGapResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  addressed?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionOptionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['DecisionOption'] = ResolversParentTypes['DecisionOption']> = {
  benefits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawbacks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalCoordinationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ExternalCoordination'] = ResolversParentTypes['ExternalCoordination']> = {
  agency?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'], FederationReferenceType extends FederationReferenceTypes['Goal'] = FederationReferenceTypes['Goal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Goal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievementStatus?: Resolver<Maybe<ResolversTypes['GoalAchievementStatus']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  carePlans?: Resolver<ReadonlyArray<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expressedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifecycleStatus?: Resolver<ResolversTypes['GoalLifecycleStatus'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['GoalPart']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  outcomeReferences?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type GoalOutcomeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['GoalOutcome'] = ResolversParentTypes['GoalOutcome']> = {
  achievementStatus?: Resolver<ResolversTypes['GoalAchievementStatus'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
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

export type HealthcareServiceResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService'], FederationReferenceType extends FederationReferenceTypes['HealthcareService'] = FederationReferenceTypes['HealthcareService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthcareService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planningRules?: Resolver<Maybe<ResolversTypes['PlanningRules']>, ParentType, ContextType>;
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

export type InvolvementOfferResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvolvementOffer'] = ResolversParentTypes['InvolvementOffer'], FederationReferenceType extends FederationReferenceTypes['InvolvementOffer'] = FederationReferenceTypes['InvolvementOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvolvementOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  offeredTo?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  response?: Resolver<ResolversTypes['InvolvementResponse'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementOfferConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvolvementOfferConnection'] = ResolversParentTypes['InvolvementOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvolvementOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementOfferEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvolvementOfferEdge'] = ResolversParentTypes['InvolvementOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvolvementOffer'], ParentType, ContextType>;
};

export type InvolvementOfferPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['InvolvementOfferPayload'] = ResolversParentTypes['InvolvementOfferPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  involvementOffer?: Resolver<Maybe<ResolversTypes['InvolvementOffer']>, ParentType, ContextType>;
};

export type LinkedPlanResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['LinkedPlan'] = ResolversParentTypes['LinkedPlan']> = {
  namedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['CarePlan'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PlanRelation'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgePlanActionArgs, 'input'>>;
  activateCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationActivateCarePlanArgs, 'input'>>;
  agreePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationAgreePlanActionArgs, 'input'>>;
  cancelPurchase?: Resolver<ResolversTypes['PurchasePayload'], ParentType, ContextType, RequireFields<MutationCancelPurchaseArgs, 'input'>>;
  closePersonalHealthBudget?: Resolver<ResolversTypes['PersonalHealthBudgetPayload'], ParentType, ContextType, RequireFields<MutationClosePersonalHealthBudgetArgs, 'input'>>;
  commitPurchase?: Resolver<ResolversTypes['PurchasePayload'], ParentType, ContextType, RequireFields<MutationCommitPurchaseArgs, 'input'>>;
  completePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationCompletePlanActionArgs, 'input'>>;
  createActivityTemplate?: Resolver<ResolversTypes['ActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreateActivityTemplateArgs, 'input'>>;
  createCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationCreateCarePlanArgs, 'input'>>;
  createGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationCreateGoalArgs, 'input'>>;
  createPlanFromMeeting?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationCreatePlanFromMeetingArgs, 'input'>>;
  createPlanTemplate?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreatePlanTemplateArgs, 'input'>>;
  createPlanningRules?: Resolver<ResolversTypes['PlanningRulesPayload'], ParentType, ContextType, RequireFields<MutationCreatePlanningRulesArgs, 'input'>>;
  declinePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationDeclinePlanActionArgs, 'input'>>;
  endCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationEndCarePlanArgs, 'input'>>;
  endGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationEndGoalArgs, 'input'>>;
  endNeed?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationEndNeedArgs, 'input'>>;
  enterActivityTemplateInError?: Resolver<ResolversTypes['ActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationEnterActivityTemplateInErrorArgs, 'input'>>;
  enterCarePlanInError?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationEnterCarePlanInErrorArgs, 'input'>>;
  enterGoalInError?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationEnterGoalInErrorArgs, 'input'>>;
  enterNeedInError?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationEnterNeedInErrorArgs, 'input'>>;
  enterPlanActionInError?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationEnterPlanActionInErrorArgs, 'input'>>;
  enterPlanReviewInError?: Resolver<ResolversTypes['PlanReviewPayload'], ParentType, ContextType, RequireFields<MutationEnterPlanReviewInErrorArgs, 'input'>>;
  enterPlanTemplateInError?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationEnterPlanTemplateInErrorArgs, 'input'>>;
  enterSharedDecisionInError?: Resolver<ResolversTypes['SharedDecisionPayload'], ParentType, ContextType, RequireFields<MutationEnterSharedDecisionInErrorArgs, 'input'>>;
  fillPlanFromTemplate?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationFillPlanFromTemplateArgs, 'input'>>;
  handOverCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationHandOverCarePlanArgs, 'input'>>;
  joinPlanReview?: Resolver<ResolversTypes['PlanReviewPayload'], ParentType, ContextType, RequireFields<MutationJoinPlanReviewArgs, 'input'>>;
  markPlanForReview?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationMarkPlanForReviewArgs, 'input'>>;
  openPersonalHealthBudget?: Resolver<ResolversTypes['PersonalHealthBudgetPayload'], ParentType, ContextType, RequireFields<MutationOpenPersonalHealthBudgetArgs, 'input'>>;
  proposePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationProposePlanActionArgs, 'input'>>;
  publishPlan?: Resolver<ResolversTypes['PlanSharePayload'], ParentType, ContextType, RequireFields<MutationPublishPlanArgs, 'input'>>;
  recordExternalCoordination?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationRecordExternalCoordinationArgs, 'input'>>;
  recordInformationGiven?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationRecordInformationGivenArgs, 'input'>>;
  recordInvolvementOffer?: Resolver<ResolversTypes['InvolvementOfferPayload'], ParentType, ContextType, RequireFields<MutationRecordInvolvementOfferArgs, 'input'>>;
  recordInvolvementResponse?: Resolver<ResolversTypes['InvolvementOfferPayload'], ParentType, ContextType, RequireFields<MutationRecordInvolvementResponseArgs, 'input'>>;
  recordNeed?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationRecordNeedArgs, 'input'>>;
  recordPlanActionNotDone?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationRecordPlanActionNotDoneArgs, 'input'>>;
  recordPlanAgreement?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationRecordPlanAgreementArgs, 'input'>>;
  recordPlanDelivery?: Resolver<ResolversTypes['PlanSharePayload'], ParentType, ContextType, RequireFields<MutationRecordPlanDeliveryArgs, 'input'>>;
  recordPlanObservation?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationRecordPlanObservationArgs, 'input'>>;
  recordPlanReview?: Resolver<ResolversTypes['PlanReviewPayload'], ParentType, ContextType, RequireFields<MutationRecordPlanReviewArgs, 'input'>>;
  recordPurchaseSpent?: Resolver<ResolversTypes['PurchasePayload'], ParentType, ContextType, RequireFields<MutationRecordPurchaseSpentArgs, 'input'>>;
  recordSharedDecision?: Resolver<ResolversTypes['SharedDecisionPayload'], ParentType, ContextType, RequireFields<MutationRecordSharedDecisionArgs, 'input'>>;
  reviseActivityTemplate?: Resolver<ResolversTypes['ActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationReviseActivityTemplateArgs, 'input'>>;
  reviseCarePlan?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationReviseCarePlanArgs, 'input'>>;
  reviseGoal?: Resolver<ResolversTypes['GoalPayload'], ParentType, ContextType, RequireFields<MutationReviseGoalArgs, 'input'>>;
  reviseNeed?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationReviseNeedArgs, 'input'>>;
  revisePersonalHealthBudget?: Resolver<ResolversTypes['PersonalHealthBudgetPayload'], ParentType, ContextType, RequireFields<MutationRevisePersonalHealthBudgetArgs, 'input'>>;
  revisePlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationRevisePlanActionArgs, 'input'>>;
  revisePlanTemplate?: Resolver<ResolversTypes['PlanTemplatePayload'], ParentType, ContextType, RequireFields<MutationRevisePlanTemplateArgs, 'input'>>;
  revisePlanningRules?: Resolver<ResolversTypes['PlanningRulesPayload'], ParentType, ContextType, RequireFields<MutationRevisePlanningRulesArgs, 'input'>>;
  setCoordinationLevel?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationSetCoordinationLevelArgs, 'input'>>;
  setPersonInvolvement?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationSetPersonInvolvementArgs, 'input'>>;
  sharePlan?: Resolver<ResolversTypes['PlanSharePayload'], ParentType, ContextType, RequireFields<MutationSharePlanArgs, 'input'>>;
  startPlanReview?: Resolver<ResolversTypes['CarePlanPayload'], ParentType, ContextType, RequireFields<MutationStartPlanReviewArgs, 'input'>>;
  withdrawPlanAction?: Resolver<ResolversTypes['PlanActionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPlanActionArgs, 'input'>>;
};

export type NationalPlanningRulesResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NationalPlanningRules'] = ResolversParentTypes['NationalPlanningRules']> = {
  agreeWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetThresholds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  intensiveFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredParts?: Resolver<ReadonlyArray<ResolversTypes['PlanPart']>, ParentType, ContextType>;
  reviewEveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['SharedDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['NeedSource'], ParentType, ContextType>;
  sourceReference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NeedPayload'] = ResolversParentTypes['NeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
};

export type NetworkChangeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['NetworkChange'] = ResolversParentTypes['NetworkChange']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['NetworkEffect'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
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

export type OverBudgetResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<PatientNeedsArgs, 'first'>>;
  personalisedPlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  pointOfContact?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonalHealthBudgetResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PersonalHealthBudget'] = ResolversParentTypes['PersonalHealthBudget'], FederationReferenceType extends FederationReferenceTypes['PersonalHealthBudget'] = FederationReferenceTypes['PersonalHealthBudget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalHealthBudget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocatedPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commissioner?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  committedPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managedBy?: Resolver<ResolversTypes['BudgetManagement'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  purchases?: Resolver<ReadonlyArray<ResolversTypes['Purchase']>, ParentType, ContextType>;
  reachedThresholds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spentPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BudgetStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalHealthBudgetPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PersonalHealthBudgetPayload'] = ResolversParentTypes['PersonalHealthBudgetPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  personalHealthBudget?: Resolver<Maybe<ResolversTypes['PersonalHealthBudget']>, ParentType, ContextType>;
};

export type PlanActionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanAction'] = ResolversParentTypes['PlanAction'], FederationReferenceType extends FederationReferenceTypes['PlanAction'] = FederationReferenceTypes['PlanAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['ActionAcknowledgement']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['PersonalisedCareComponent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationFormat?: Resolver<Maybe<ResolversTypes['InformationFormat']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanActionKind'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanActionStatus'], ParentType, ContextType>;
  statusAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanActionConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanActionConnection'] = ResolversParentTypes['PlanActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanActionEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanActionEdge'] = ResolversParentTypes['PlanActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
};

export type PlanActionPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanActionPayload'] = ResolversParentTypes['PlanActionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  planAction?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
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

export type PlanAgreementResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanAgreement'] = ResolversParentTypes['PlanAgreement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AgreementOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanDeliveryResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanDelivery'] = ResolversParentTypes['PlanDelivery']> = {
  channel?: Resolver<ResolversTypes['ShareChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RecipientRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanDifferenceResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanDifference'] = ResolversParentTypes['PlanDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanInvolvementResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanInvolvement'] = ResolversParentTypes['PlanInvolvement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['PlanInvolvementExtent'], ParentType, ContextType>;
  wishes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanObservationResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanObservation'] = ResolversParentTypes['PlanObservation']> = {
  author?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview'], FederationReferenceType extends FederationReferenceTypes['PlanReview'] = FederationReferenceTypes['PlanReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetAnswer']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanDifference']>, ParentType, ContextType>;
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circumstancesChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  mightChange?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  networkChanges?: Resolver<ReadonlyArray<ResolversTypes['NetworkChange']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notWorking?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['GoalOutcome']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roomForImprovement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<ReadonlyArray<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  working?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanReviewPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanReviewPayload'] = ResolversParentTypes['PlanReviewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  planReview?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType>;
};

export type PlanShareResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanShare'] = ResolversParentTypes['PlanShare'], FederationReferenceType extends FederationReferenceTypes['PlanShare'] = FederationReferenceTypes['PlanShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanShare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['PlanDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShareKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanSharePayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanSharePayload'] = ResolversParentTypes['PlanSharePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  planShare?: Resolver<Maybe<ResolversTypes['PlanShare']>, ParentType, ContextType>;
};

export type PlanSnapshotResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanSnapshot'] = ResolversParentTypes['PlanSnapshot']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadCoordinator?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rendered?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanSnapshotRenderedArgs, 'format'>>;
  stage?: Resolver<ResolversTypes['PlanStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarePlanStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
};

export type PlanTemplateResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate'], FederationReferenceType extends FederationReferenceTypes['PlanTemplate'] = FederationReferenceTypes['PlanTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['TemplateAction']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['TemplateGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TemplateKind']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TemplateStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTemplateConnectionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanTemplateConnection'] = ResolversParentTypes['PlanTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTemplateEdgeResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanTemplateEdge'] = ResolversParentTypes['PlanTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanTemplate'], ParentType, ContextType>;
};

export type PlanTemplatePayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanTemplatePayload'] = ResolversParentTypes['PlanTemplatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  planTemplate?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanningRulesResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanningRules'] = ResolversParentTypes['PlanningRules'], FederationReferenceType extends FederationReferenceTypes['PlanningRules'] = FederationReferenceTypes['PlanningRules']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanningRules']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreeWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetThresholds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensiveFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredParts?: Resolver<ReadonlyArray<ResolversTypes['PlanPart']>, ParentType, ContextType>;
  reviewEveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['HealthcareService']>, ParentType, ContextType>;
  standardFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanningRulesPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PlanningRulesPayload'] = ResolversParentTypes['PlanningRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  planningRules?: Resolver<Maybe<ResolversTypes['PlanningRules']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase'], FederationReferenceType extends FederationReferenceTypes['Purchase'] = FederationReferenceTypes['Purchase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Purchase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  amountPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchasePayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['PurchasePayload'] = ResolversParentTypes['PurchasePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  purchase?: Resolver<Maybe<ResolversTypes['Purchase']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activityTemplate?: Resolver<Maybe<ResolversTypes['ActivityTemplate']>, ParentType, ContextType, RequireFields<QueryActivityTemplateArgs, 'id'>>;
  activityTemplates?: Resolver<ResolversTypes['ActivityTemplateConnection'], ParentType, ContextType, RequireFields<QueryActivityTemplatesArgs, 'first'>>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType, RequireFields<QueryCarePlanArgs, 'id'>>;
  carePlans?: Resolver<ResolversTypes['CarePlanConnection'], ParentType, ContextType, RequireFields<QueryCarePlansArgs, 'first' | 'orderBy'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
  goalsByOwner?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsByOwnerArgs, 'first' | 'ownerId'>>;
  involvementOffers?: Resolver<ResolversTypes['InvolvementOfferConnection'], ParentType, ContextType, RequireFields<QueryInvolvementOffersArgs, 'first'>>;
  nationalPlanningRules?: Resolver<ResolversTypes['NationalPlanningRules'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  personalHealthBudget?: Resolver<Maybe<ResolversTypes['PersonalHealthBudget']>, ParentType, ContextType, RequireFields<QueryPersonalHealthBudgetArgs, 'id'>>;
  planAction?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType, RequireFields<QueryPlanActionArgs, 'id'>>;
  planActionsByOwner?: Resolver<ResolversTypes['PlanActionConnection'], ParentType, ContextType, RequireFields<QueryPlanActionsByOwnerArgs, 'first' | 'ownerId'>>;
  planReview?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType, RequireFields<QueryPlanReviewArgs, 'id'>>;
  planSatisfaction?: Resolver<ReadonlyArray<ResolversTypes['SatisfactionCount']>, ParentType, ContextType, Partial<QueryPlanSatisfactionArgs>>;
  planShare?: Resolver<Maybe<ResolversTypes['PlanShare']>, ParentType, ContextType, RequireFields<QueryPlanShareArgs, 'id'>>;
  planTemplate?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType, RequireFields<QueryPlanTemplateArgs, 'id'>>;
  planTemplates?: Resolver<ResolversTypes['PlanTemplateConnection'], ParentType, ContextType, RequireFields<QueryPlanTemplatesArgs, 'first'>>;
  plansDueReview?: Resolver<ResolversTypes['CarePlanConnection'], ParentType, ContextType, RequireFields<QueryPlansDueReviewArgs, 'before' | 'first'>>;
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

export type ResponsibilityResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type ReviewMarkResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['ReviewMark'] = ResolversParentTypes['ReviewMark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReason'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  by?: Resolver<ResolversTypes['SatisfiedParty'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['SatisfactionLevel'], ParentType, ContextType>;
};

export type SatisfactionCountResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['SatisfactionCount'] = ResolversParentTypes['SatisfactionCount']> = {
  by?: Resolver<ResolversTypes['SatisfiedParty'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['SatisfactionLevel'], ParentType, ContextType>;
};

export type SharedDecisionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['SharedDecision'] = ResolversParentTypes['SharedDecision'], FederationReferenceType extends FederationReferenceTypes['SharedDecision'] = FederationReferenceTypes['SharedDecision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['DecisionOption']>, ParentType, ContextType>;
  chosenBy?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['DecisionOption']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takingPart?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedDecisionPayloadResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['SharedDecisionPayload'] = ResolversParentTypes['SharedDecisionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sharedDecision?: Resolver<Maybe<ResolversTypes['SharedDecision']>, ParentType, ContextType>;
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

export type TemplateActionResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['TemplateAction'] = ResolversParentTypes['TemplateAction']> = {
  component?: Resolver<Maybe<ResolversTypes['PersonalisedCareComponent']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueInDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlanActionKind']>, ParentType, ContextType>;
};

export type TemplateGoalResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['TemplateGoal'] = ResolversParentTypes['TemplateGoal']> = {
  description?: Resolver<ResolversTypes['CodeableConcept'], ParentType, ContextType>;
  dueInDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = CarePlansContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CarePlansContext> = {
  ActionAcknowledgement?: ActionAcknowledgementResolvers<ContextType>;
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityParticipant?: ActivityParticipantResolvers<ContextType>;
  ActivityTemplate?: ActivityTemplateResolvers<ContextType>;
  ActivityTemplateConnection?: ActivityTemplateConnectionResolvers<ContextType>;
  ActivityTemplateEdge?: ActivityTemplateEdgeResolvers<ContextType>;
  ActivityTemplatePayload?: ActivityTemplatePayloadResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  BudgetAnswer?: BudgetAnswerResolvers<ContextType>;
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
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  Contingency?: ContingencyResolvers<ContextType>;
  CoordinationLevelSet?: CoordinationLevelSetResolvers<ContextType>;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionOption?: DecisionOptionResolvers<ContextType>;
  ExternalCoordination?: ExternalCoordinationResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalOutcome?: GoalOutcomeResolvers<ContextType>;
  GoalPayload?: GoalPayloadResolvers<ContextType>;
  GoalTarget?: GoalTargetResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  InvolvementOffer?: InvolvementOfferResolvers<ContextType>;
  InvolvementOfferConnection?: InvolvementOfferConnectionResolvers<ContextType>;
  InvolvementOfferEdge?: InvolvementOfferEdgeResolvers<ContextType>;
  InvolvementOfferPayload?: InvolvementOfferPayloadResolvers<ContextType>;
  LinkedPlan?: LinkedPlanResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalPlanningRules?: NationalPlanningRulesResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedPayload?: NeedPayloadResolvers<ContextType>;
  NetworkChange?: NetworkChangeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PersonalHealthBudget?: PersonalHealthBudgetResolvers<ContextType>;
  PersonalHealthBudgetPayload?: PersonalHealthBudgetPayloadResolvers<ContextType>;
  PlanAction?: PlanActionResolvers<ContextType>;
  PlanActionConnection?: PlanActionConnectionResolvers<ContextType>;
  PlanActionEdge?: PlanActionEdgeResolvers<ContextType>;
  PlanActionPayload?: PlanActionPayloadResolvers<ContextType>;
  PlanActivity?: PlanActivityResolvers<ContextType>;
  PlanActivityDetail?: PlanActivityDetailResolvers<ContextType>;
  PlanAgreement?: PlanAgreementResolvers<ContextType>;
  PlanDelivery?: PlanDeliveryResolvers<ContextType>;
  PlanDifference?: PlanDifferenceResolvers<ContextType>;
  PlanInvolvement?: PlanInvolvementResolvers<ContextType>;
  PlanObservation?: PlanObservationResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  PlanReviewPayload?: PlanReviewPayloadResolvers<ContextType>;
  PlanShare?: PlanShareResolvers<ContextType>;
  PlanSharePayload?: PlanSharePayloadResolvers<ContextType>;
  PlanSnapshot?: PlanSnapshotResolvers<ContextType>;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTemplateConnection?: PlanTemplateConnectionResolvers<ContextType>;
  PlanTemplateEdge?: PlanTemplateEdgeResolvers<ContextType>;
  PlanTemplatePayload?: PlanTemplatePayloadResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanningRules?: PlanningRulesResolvers<ContextType>;
  PlanningRulesPayload?: PlanningRulesPayloadResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  PurchasePayload?: PurchasePayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ReviewMark?: ReviewMarkResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SatisfactionCount?: SatisfactionCountResolvers<ContextType>;
  SharedDecision?: SharedDecisionResolvers<ContextType>;
  SharedDecisionPayload?: SharedDecisionPayloadResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TemplateAction?: TemplateActionResolvers<ContextType>;
  TemplateGoal?: TemplateGoalResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
