import type { Stored } from "../kernel/stored.ts";
import type { connection } from "../platform/graph/connection.ts";
import type { Questionnaire as QuestionnaireModel } from "../subgraphs/assessments/questionnaire/questionnaire.ts";
import type { Assessment as AssessmentModel } from "../subgraphs/assessments/assessment/assessment.ts";
import type { AssessmentOffer as AssessmentOfferModel } from "../subgraphs/assessments/assessment-offer/assessment-offer.ts";
import type { MeasureScore as MeasureScoreModel } from "../subgraphs/assessments/measure-score/measure-score.ts";
import type { RiskAssessment as RiskAssessmentModel } from "../subgraphs/assessments/risk-assessment/risk-assessment.ts";
import type { Feedback as FeedbackModel } from "../subgraphs/assessments/feedback/feedback.ts";
import type { Comparator } from '../kernel/quantity.ts';
import type { PartialDate } from '../kernel/time.ts';
import type { DateTime } from '../kernel/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityReference } from '../platform/federation/entity.ts';
import type { AnswerValue as AnswerValueModel } from '../subgraphs/assessments/assessment/assessment.ts';
import type { PublishedFeedback as PublishedFeedbackModel } from '../subgraphs/assessments/feedback/feedback.ts';
import type { JourneyEntry as JourneyEntryModel } from '../subgraphs/assessments/journey/journey.ts';
import type { Coding as CodingModel } from '../kernel/coding.ts';
import type { Reference as ReferenceModel } from '../kernel/reference.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { AssessmentsContext } from '../subgraphs/assessments/assessments.context.ts';
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

/** A number or code that only one thing may carry, such as an NHS number or an ODS code, belongs to another already. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type AmendAssessmentInput = {
  /** Those to correct; an answer without values is taken out. */
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The answer to one question, or its several answers. QuestionnaireResponse.item. */
export type Answer = {
  readonly __typename?: 'Answer';
  readonly linkId: Scalars['String']['output'];
  /** The question as it was put, where the answer carries it. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly values: ReadonlyArray<AnswerValue>;
};

export type AnswerAssessmentOfferInput = {
  /** ACCEPTED or DECLINED. */
  readonly answer: OfferAnswer;
  /** Now, unless given. */
  readonly answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerInput = {
  readonly linkId: Scalars['String']['input'];
  /** One, unless the question may have several; none takes the answer out. */
  readonly values: ReadonlyArray<AnswerValueInput>;
};

/** One of the answers to choose from. Questionnaire.item.answerOption. */
export type AnswerOption = {
  readonly __typename?: 'AnswerOption';
  /** Null for an option that is no code. Questionnaire.item.answerOption.valueCoding. */
  readonly coding: Maybe<Coding>;
  /** What it counts in a score. HL7 extension ordinalValue. */
  readonly points: Maybe<Scalars['Float']['output']>;
};

export type AnswerOptionInput = {
  readonly coding: CodingInput;
  readonly points?: InputMaybe<Scalars['Float']['input']>;
};

/** An answer, in the field of its kind. QuestionnaireResponse.item.answer.value. */
export type AnswerValue = {
  readonly __typename?: 'AnswerValue';
  readonly boolean: Maybe<Scalars['Boolean']['output']>;
  readonly coding: Maybe<Coding>;
  readonly date: Maybe<Scalars['Date']['output']>;
  readonly dateTime: Maybe<Scalars['DateTime']['output']>;
  readonly decimal: Maybe<Scalars['Float']['output']>;
  readonly integer: Maybe<Scalars['Int']['output']>;
  readonly kind: AnswerValueKind;
  readonly quantity: Maybe<Quantity>;
  readonly reference: Maybe<Reference>;
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Exactly one of these. */
export type AnswerValueInput =
  { readonly boolean: Scalars['Boolean']['input']; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding: CodingInput; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date: Scalars['Date']['input']; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime: Scalars['DateTime']['input']; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal: Scalars['Float']['input']; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer: Scalars['Int']['input']; readonly quantity?: never; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity: QuantityInput; readonly reference?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference: ReferenceInput; readonly text?: never; }
  |  { readonly boolean?: never; readonly coding?: never; readonly date?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly quantity?: never; readonly reference?: never; readonly text: Scalars['String']['input']; };

export type AnswerValueKind =
  | 'BOOLEAN'
  | 'CODING'
  | 'DATE'
  | 'DATE_TIME'
  | 'DECIMAL'
  | 'INTEGER'
  | 'QUANTITY'
  | 'REFERENCE'
  | 'TEXT';

/** What a person, or somebody with or for them, answered. FHIR QuestionnaireResponse. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** When the answers were given: the last time, while it goes on. QuestionnaireResponse.authored. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The answers, in the questionnaire's order. QuestionnaireResponse.item. */
  readonly answers: ReadonlyArray<Answer>;
  /** Whoever wrote the answers down. QuestionnaireResponse.author. */
  readonly author: Maybe<Reference>;
  /** The care plan or request that it serves. QuestionnaireResponse.basedOn. */
  readonly basedOn: ReadonlyArray<Reference>;
  /** How much of it is answered; null where the questionnaire is not known here. */
  readonly completeness: Maybe<Completeness>;
  /** The conversation in which it was done. QuestionnaireResponse.encounter. */
  readonly contact: Maybe<Reference>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** QuestionnaireResponse.subject. */
  readonly patient: Maybe<Patient>;
  /** Null where the questionnaire is not known here. QuestionnaireResponse.questionnaire. */
  readonly questionnaire: Maybe<Questionnaire>;
  /** The results, once completed. One that lacks an answer is not there. */
  readonly scores: ReadonlyArray<MeasureScore>;
  /** Whoever answered. QuestionnaireResponse.source. */
  readonly source: Maybe<Reference>;
  /** QuestionnaireResponse.status. */
  readonly status: AssessmentStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  readonly edges: ReadonlyArray<AssessmentEdge>;
  readonly nodes: ReadonlyArray<Assessment>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Assessment;
};

/** Every condition that is given must hold. */
export type AssessmentFilter = {
  /** The questionnaire's canonical URL. */
  readonly questionnaire?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<AssessmentStatus>>;
};

export type AssessmentKind =
  /** Of what somebody who cares for another needs themselves. */
  | 'CARER'
  /** Of one measure, such as wellbeing or activation. */
  | 'MEASURE'
  /** Of what the person needs. */
  | 'NEEDS';

/** That an assessment was offered, and what the person said. */
export type AssessmentOffer = {
  readonly __typename?: 'AssessmentOffer';
  readonly answer: OfferAnswer;
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** How it was put to the person: in which words, language or form. */
  readonly how: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: AssessmentKind;
  readonly offeredAt: Scalars['DateTime']['output'];
  readonly offeredBy: Maybe<Reference>;
  readonly patient: Maybe<Patient>;
  /** In the person's own words, where they gave a reason. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AssessmentOfferConnection = {
  readonly __typename?: 'AssessmentOfferConnection';
  readonly edges: ReadonlyArray<AssessmentOfferEdge>;
  readonly nodes: ReadonlyArray<AssessmentOffer>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type AssessmentOfferEdge = {
  readonly __typename?: 'AssessmentOfferEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AssessmentOffer;
};

export type AssessmentOfferPayload = {
  readonly __typename?: 'AssessmentOfferPayload';
  /** The offer as it now is; null where the write was refused. */
  readonly assessmentOffer: Maybe<AssessmentOffer>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AssessmentPayload = {
  readonly __typename?: 'AssessmentPayload';
  /** The assessment as it now is; null where the write was refused. */
  readonly assessment: Maybe<Assessment>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AssessmentStatus =
  /** Completed, and corrected since. */
  | 'AMENDED'
  | 'COMPLETED'
  | 'ENTERED_IN_ERROR'
  | 'IN_PROGRESS'
  /** The person did not want to go on. */
  | 'STOPPED';

export type CarePlan = {
  readonly __typename?: 'CarePlan';
  readonly id: Scalars['ID']['output'];
};

export type CareTeam = {
  readonly __typename?: 'CareTeam';
  readonly id: Scalars['ID']['output'];
};

export type ChangeDirection =
  /** It changed, and neither way is better. */
  | 'CHANGED'
  | 'IMPROVED'
  | 'UNCHANGED'
  | 'WORSENED';

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

export type CompleteAssessmentInput = {
  /** Now, unless given. */
  readonly answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last answers, if any are still to be added. */
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How much of an assessment is answered. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly answered: Scalars['Int']['output'];
  /** How many questions there are. */
  readonly asked: Scalars['Int']['output'];
  /** The questions without an answer, by their link ids. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Those of them that must be answered. */
  readonly missingRequired: ReadonlyArray<Scalars['String']['output']>;
  /** In whole percent, rounded down: 100 only when all is answered. */
  readonly percent: Scalars['Int']['output'];
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

export type ConsentToFeedbackUseInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly use: FeedbackUse;
};

export type CreateQuestionnaireInput = {
  readonly codes: ReadonlyArray<CodingInput>;
  readonly copyright?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same questionnaire. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly items: ReadonlyArray<QuestionnaireItemInput>;
  readonly name: Scalars['String']['input'];
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly scores: ReadonlyArray<ScoreDefinitionInput>;
  /** DRAFT or ACTIVE. */
  readonly status: QuestionnaireStatus;
  readonly title: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
};

export type EndQuestionnaireInput = {
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

/** What a person says of their care: feedback, or the story of what it changed for them. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** The plan, meeting, service or contact that it is about. */
  readonly about: Maybe<Reference>;
  readonly consentedAt: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who says it: the person, a relative, a carer, an advocate. */
  readonly from: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  readonly kind: FeedbackKind;
  readonly moderatedAt: Maybe<Scalars['DateTime']['output']>;
  readonly moderation: Moderation;
  readonly moderationReason: Maybe<Scalars['String']['output']>;
  readonly patient: Maybe<Patient>;
  /** The words as they may be shown; null until they are approved. */
  readonly publishedText: Maybe<Scalars['String']['output']>;
  /** From 1, poor, to 5, very good. */
  readonly rating: Maybe<Scalars['Int']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  /** As it was said. */
  readonly text: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What the person agrees that it is used for. */
  readonly use: FeedbackUse;
  readonly version: Scalars['Int']['output'];
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  readonly edges: ReadonlyArray<FeedbackEdge>;
  readonly nodes: ReadonlyArray<Feedback>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Feedback;
};

export type FeedbackKind =
  | 'FEEDBACK'
  | 'STORY';

export type FeedbackPayload = {
  readonly __typename?: 'FeedbackPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The feedback as it now is; null where the write was refused. */
  readonly feedback: Maybe<Feedback>;
};

export type FeedbackUse =
  /** For telling others, without what gives away who it is. */
  | 'ANONYMOUSLY'
  /** For nothing beyond their own care. */
  | 'NONE'
  /** For learning within the service. */
  | 'WITHIN_SERVICE'
  /** For telling others, with their name. */
  | 'WITH_NAME';

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

export type JourneyConnection = {
  readonly __typename?: 'JourneyConnection';
  readonly edges: ReadonlyArray<JourneyEdge>;
  readonly nodes: ReadonlyArray<JourneyEntry>;
  readonly pageInfo: PageInfo;
};

export type JourneyEdge = {
  readonly __typename?: 'JourneyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: JourneyEntry;
};

/** One step of a person's way through care. */
export type JourneyEntry = {
  readonly __typename?: 'JourneyEntry';
  readonly activity: Maybe<Activity>;
  readonly assessment: Maybe<Assessment>;
  /** Null where nobody recorded when; such steps come last. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  readonly carePlan: Maybe<CarePlan>;
  /** What came of it, or where it stands: a score, a status, an outcome. */
  readonly detail: Maybe<Scalars['String']['output']>;
  readonly goal: Maybe<Goal>;
  /** Unique within the journey. */
  readonly id: Scalars['ID']['output'];
  readonly kind: JourneyKind;
  readonly planReview: Maybe<PlanReview>;
  readonly referral: Maybe<Referral>;
  readonly riskAssessment: Maybe<RiskAssessment>;
  /** What it was, in the words of whoever recorded it. */
  readonly title: Maybe<Scalars['String']['output']>;
};

export type JourneyKind =
  | 'ASSESSMENT'
  | 'CONTACT'
  | 'GOAL_ENDED'
  | 'GOAL_SET'
  | 'INTERVENTION'
  | 'PLAN_ENDED'
  | 'PLAN_STARTED'
  | 'REFERRAL'
  | 'REVIEW'
  | 'RISK_ASSESSED';

/** What became of one measure between two moments. */
export type MeasureChange = {
  readonly __typename?: 'MeasureChange';
  /** Null where nothing was measured after `before`. */
  readonly after: Maybe<MeasureScore>;
  readonly before: MeasureScore;
  readonly change: Maybe<Scalars['Float']['output']>;
  readonly direction: Maybe<ChangeDirection>;
  /** Whether the change is as great as means something to a person; null where no such size is agreed. */
  readonly isMeaningful: Maybe<Scalars['Boolean']['output']>;
  readonly measure: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

/** A result, read by the definition of its day. */
export type MeasureScore = {
  readonly __typename?: 'MeasureScore';
  /** The answers that it was counted from. */
  readonly assessment: Maybe<Assessment>;
  /** When the answers were given. */
  readonly at: Scalars['DateTime']['output'];
  /** The band that it falls in. */
  readonly band: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** How support is fitted to somebody in this band. */
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The level's own number, where the measure has levels. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** What it means, in words that a person can read. */
  readonly meaning: Maybe<Scalars['String']['output']>;
  /** For programs: `swemwbs`, `pam-level`. */
  readonly measure: Scalars['String']['output'];
  /** The same result in the record, once it is there; null where the measure has no verified code. */
  readonly observation: Maybe<Observation>;
  readonly patient: Maybe<Patient>;
  /** Before any conversion. */
  readonly raw: Scalars['Float']['output'];
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly value: Scalars['Float']['output'];
  readonly version: Scalars['Int']['output'];
};

export type MeasureScoreConnection = {
  readonly __typename?: 'MeasureScoreConnection';
  readonly edges: ReadonlyArray<MeasureScoreEdge>;
  readonly nodes: ReadonlyArray<MeasureScore>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MeasureScoreEdge = {
  readonly __typename?: 'MeasureScoreEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MeasureScore;
};

/** Every condition that is given must hold. */
export type MeasureScoreFilter = {
  /** At or after this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One measure over time. */
export type MeasureTrend = {
  readonly __typename?: 'MeasureTrend';
  /** The latest result less the one before it; null while there is only one. */
  readonly change: Maybe<Scalars['Float']['output']>;
  readonly direction: Maybe<ChangeDirection>;
  readonly latest: MeasureScore;
  readonly measure: Scalars['String']['output'];
  /** Oldest first. */
  readonly points: ReadonlyArray<MeasureScore>;
  readonly title: Scalars['String']['output'];
};

export type ModerateFeedbackInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** APPROVED or REJECTED. */
  readonly moderation: Moderation;
  /** The words as they may be shown, where they differ from what was said. */
  readonly publishedText?: InputMaybe<Scalars['String']['input']>;
  /** Why it was rejected. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type Moderation =
  | 'APPROVED'
  | 'REJECTED'
  | 'WAITING';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Corrects the answers of a completed assessment. Its scores follow. */
  readonly amendAssessment: AssessmentPayload;
  /** The person's answer to an offer. A decision that was changed is a new offer. */
  readonly answerAssessmentOffer: AssessmentOfferPayload;
  /** Completes an assessment, in part too: its completeness says what is missing, and only whole scores are counted. */
  readonly completeAssessment: AssessmentPayload;
  /** The person changes what their words may be used for. What was approved waits for a moderator again. */
  readonly consentToFeedbackUse: FeedbackPayload;
  /** Brings in a questionnaire, with its scoring as data. A supervisor's part. */
  readonly createQuestionnaire: QuestionnairePayload;
  /** Takes a questionnaire out of use. What was answered stays. */
  readonly endQuestionnaire: QuestionnairePayload;
  /** Marks an assessment that should never have been recorded. Its scores leave every series. */
  readonly enterAssessmentInError: AssessmentPayload;
  readonly enterAssessmentOfferInError: AssessmentOfferPayload;
  readonly enterFeedbackInError: FeedbackPayload;
  readonly enterQuestionnaireInError: QuestionnairePayload;
  readonly enterRiskAssessmentInError: RiskAssessmentPayload;
  /** A supervisor approves the words as they may be shown, or rejects them with the reason; never their own. */
  readonly moderateFeedback: FeedbackPayload;
  /**
   * Records that an assessment was offered. The duty to offer holds whatever else is so: an offer is never refused for
   * the person's state, and one that was declined may be made again.
   */
  readonly offerAssessment: AssessmentOfferPayload;
  /** Records an assessment that was done elsewhere or at once: started and completed in one step. */
  readonly recordAssessment: AssessmentPayload;
  /** Records how great a risk to the person is, and what is done about it. */
  readonly recordRiskAssessment: RiskAssessmentPayload;
  /** Changes a questionnaire. The questions of one in use stay as they are: bring in a new edition instead. */
  readonly reviseQuestionnaire: QuestionnairePayload;
  /** Changes it; what was final is amended from then on. */
  readonly reviseRiskAssessment: RiskAssessmentPayload;
  /** Adds answers to an assessment that goes on, and replaces those that are given again. */
  readonly saveAssessment: AssessmentPayload;
  /** Starts an assessment. Nothing need be answered yet. */
  readonly startAssessment: AssessmentPayload;
  /** The person does not want to go on. What was answered stays, unscored. */
  readonly stopAssessment: AssessmentPayload;
  /** What the person says of their care. It waits for a moderator before anyone else is told. */
  readonly submitFeedback: FeedbackPayload;
  /** The person takes their consent back: from then on nobody else is told. */
  readonly withdrawFeedback: FeedbackPayload;
};


export type MutationAmendAssessmentArgs = {
  input: AmendAssessmentInput;
};


export type MutationAnswerAssessmentOfferArgs = {
  input: AnswerAssessmentOfferInput;
};


export type MutationCompleteAssessmentArgs = {
  input: CompleteAssessmentInput;
};


export type MutationConsentToFeedbackUseArgs = {
  input: ConsentToFeedbackUseInput;
};


export type MutationCreateQuestionnaireArgs = {
  input: CreateQuestionnaireInput;
};


export type MutationEndQuestionnaireArgs = {
  input: EndQuestionnaireInput;
};


export type MutationEnterAssessmentInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterAssessmentOfferInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterFeedbackInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterQuestionnaireInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationEnterRiskAssessmentInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationModerateFeedbackArgs = {
  input: ModerateFeedbackInput;
};


export type MutationOfferAssessmentArgs = {
  input: OfferAssessmentInput;
};


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRecordRiskAssessmentArgs = {
  input: RecordRiskAssessmentInput;
};


export type MutationReviseQuestionnaireArgs = {
  input: ReviseQuestionnaireInput;
};


export type MutationReviseRiskAssessmentArgs = {
  input: ReviseRiskAssessmentInput;
};


export type MutationSaveAssessmentArgs = {
  input: SaveAssessmentInput;
};


export type MutationStartAssessmentArgs = {
  input: StartAssessmentInput;
};


export type MutationStopAssessmentArgs = {
  input: StopAssessmentInput;
};


export type MutationSubmitFeedbackArgs = {
  input: SubmitFeedbackInput;
};


export type MutationWithdrawFeedbackArgs = {
  input: WithdrawFeedbackInput;
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

export type OfferAnswer =
  | 'ACCEPTED'
  | 'AWAITED'
  | 'DECLINED';

export type OfferAssessmentInput = {
  /** Already, where the person answered at once. */
  readonly answer: OfferAnswer;
  readonly how?: InputMaybe<Scalars['String']['input']>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same offer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: AssessmentKind;
  /** Now, unless given. */
  readonly offeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly offeredBy?: InputMaybe<ReferenceInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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
  /** The assessments that the person was offered, and what they said, newest first. */
  readonly assessmentOffers: AssessmentOfferConnection;
  /** What the person was asked and answered, newest first. */
  readonly assessments: AssessmentConnection;
  /** What the person said of their care, newest first. */
  readonly feedback: FeedbackConnection;
  readonly id: Scalars['ID']['output'];
  /**
   * What changed between two moments: for each measure its last result at or before `from`, or else the first after it,
   * beside its last result up to `to`.
   */
  readonly impact: ReadonlyArray<MeasureChange>;
  /**
   * The person's way through care, latest first: what was done, measured and reached, from every room as one line.
   * All kinds, unless some are named.
   */
  readonly journey: JourneyConnection;
  /** Every result of every measure, newest first. */
  readonly measureScores: MeasureScoreConnection;
  /** How each measure went over time, by its title; all measures that have a result, unless some are named. */
  readonly measureTrends: ReadonlyArray<MeasureTrend>;
  /** The risks that were assessed, newest first. */
  readonly riskAssessments: RiskAssessmentConnection;
  /** How support is fitted to the person, as their latest activation level suggests; null where none was recorded. */
  readonly tailoringHint: Maybe<Scalars['String']['output']>;
};


export type PatientAssessmentOffersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PatientAssessmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AssessmentFilter>;
  first?: Scalars['Int']['input'];
};


export type PatientFeedbackArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PatientImpactArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type PatientJourneyArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds: InputMaybe<ReadonlyArray<JourneyKind>>;
};


export type PatientMeasureScoresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeasureScoreFilter>;
  first?: Scalars['Int']['input'];
};


export type PatientMeasureTrendsArgs = {
  measures: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type PatientRiskAssessmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RiskAssessmentFilter>;
  first?: Scalars['Int']['input'];
};

export type PlanReview = {
  readonly __typename?: 'PlanReview';
  readonly id: Scalars['ID']['output'];
};

export type Practitioner = {
  readonly __typename?: 'Practitioner';
  readonly id: Scalars['ID']['output'];
};

export type PractitionerRole = {
  readonly __typename?: 'PractitionerRole';
  readonly id: Scalars['ID']['output'];
};

/** What a person said of their care, as they agreed that it is told, and as a moderator approved it. */
export type PublishedFeedback = {
  readonly __typename?: 'PublishedFeedback';
  /** Who says it; null unless they agreed to be named. */
  readonly from: Maybe<Reference>;
  readonly id: Scalars['ID']['output'];
  readonly kind: FeedbackKind;
  readonly rating: Maybe<Scalars['Int']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The words as they may be shown. */
  readonly text: Scalars['String']['output'];
  readonly use: FeedbackUse;
};

export type PublishedFeedbackConnection = {
  readonly __typename?: 'PublishedFeedbackConnection';
  readonly edges: ReadonlyArray<PublishedFeedbackEdge>;
  readonly nodes: ReadonlyArray<PublishedFeedback>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PublishedFeedbackEdge = {
  readonly __typename?: 'PublishedFeedbackEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PublishedFeedback;
};

/** Every condition that is given must hold. */
export type PublishedFeedbackFilter = {
  readonly kind?: InputMaybe<FeedbackKind>;
  readonly use?: InputMaybe<ReadonlyArray<FeedbackUse>>;
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
  /** The assessment of this id, or null where there is none that you may see. */
  readonly assessment: Maybe<Assessment>;
  /** The offer of this id, or null where there is none that you may see. */
  readonly assessmentOffer: Maybe<AssessmentOffer>;
  /** The feedback of this id, or null where there is none that you may see. */
  readonly feedback: Maybe<Feedback>;
  /** What waits for a moderator, longest waiting first. */
  readonly feedbackToModerate: FeedbackConnection;
  /** What people say of their care and agreed to be told, approved by a moderator: newest first. */
  readonly publishedFeedback: PublishedFeedbackConnection;
  /** The questionnaire of this id, or null where there is none. */
  readonly questionnaire: Maybe<Questionnaire>;
  /** The questionnaires that can be used, by their titles: those built in and those brought in. */
  readonly questionnaires: QuestionnaireConnection;
  /** The risk assessment of this id, or null where there is none that you may see. */
  readonly riskAssessment: Maybe<RiskAssessment>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeedbackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFeedbackToModerateArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPublishedFeedbackArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PublishedFeedbackFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryQuestionnaireArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionnairesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<QuestionnaireFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRiskAssessmentArgs = {
  id: Scalars['ID']['input'];
};

export type QuestionKind =
  | 'ATTACHMENT'
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'DATE_TIME'
  | 'DECIMAL'
  | 'DISPLAY'
  | 'GROUP'
  | 'INTEGER'
  | 'OPEN_CHOICE'
  | 'QUANTITY'
  | 'QUESTION'
  | 'REFERENCE'
  | 'STRING'
  | 'TEXT'
  | 'TIME'
  | 'URL';

/** What is asked, and how the answers become a score. FHIR Questionnaire. */
export type Questionnaire = {
  readonly __typename?: 'Questionnaire';
  /** What it measures, as codes. Questionnaire.code. */
  readonly codes: ReadonlyArray<Coding>;
  /** Whose the words and the method are, and on what terms they may be used. Questionnaire.copyright. */
  readonly copyright: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Questionnaire.description. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The publisher's own version of it. Questionnaire.version. */
  readonly edition: Maybe<Scalars['String']['output']>;
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** Its questions, in order. Questionnaire.item. */
  readonly items: ReadonlyArray<QuestionnaireItem>;
  /** Short, for programs: `swemwbs`. Questionnaire.name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Questionnaire.publisher. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** How the answers become numbers, and what these mean. FHIR: extensions of our own. */
  readonly scores: ReadonlyArray<ScoreDefinition>;
  /** Questionnaire.status. */
  readonly status: QuestionnaireStatus;
  /** Questionnaire.title. */
  readonly title: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The canonical URL, by which answers name it. Questionnaire.url. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type QuestionnaireConnection = {
  readonly __typename?: 'QuestionnaireConnection';
  readonly edges: ReadonlyArray<QuestionnaireEdge>;
  readonly nodes: ReadonlyArray<Questionnaire>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type QuestionnaireEdge = {
  readonly __typename?: 'QuestionnaireEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Questionnaire;
};

/** Every condition that is given must hold. */
export type QuestionnaireFilter = {
  /** Short, for programs: `swemwbs`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<QuestionnaireStatus>>;
};

/** A question, or a heading with the questions under it. Questionnaire.item. */
export type QuestionnaireItem = {
  readonly __typename?: 'QuestionnaireItem';
  /** Questionnaire.item.code. */
  readonly codes: ReadonlyArray<Coding>;
  /** The questions under this one. Questionnaire.item.item. */
  readonly items: ReadonlyArray<QuestionnaireItem>;
  /** Questionnaire.item.type. */
  readonly kind: QuestionKind;
  /** The least number that is an answer. HL7 extension minValue. */
  readonly least: Maybe<Scalars['Float']['output']>;
  /** By which answers name it; unique within the questionnaire. Questionnaire.item.linkId. */
  readonly linkId: Scalars['String']['output'];
  /** The greatest number that is an answer. HL7 extension maxValue. */
  readonly most: Maybe<Scalars['Float']['output']>;
  /** What to choose from. Questionnaire.item.answerOption. */
  readonly options: ReadonlyArray<AnswerOption>;
  /** Whether it may have several answers. Questionnaire.item.repeats. */
  readonly repeats: Maybe<Scalars['Boolean']['output']>;
  /** Questionnaire.item.required. */
  readonly required: Maybe<Scalars['Boolean']['output']>;
  /** Null where the words are licensed: then the licensed form is used beside this. Questionnaire.item.text. */
  readonly text: Maybe<Scalars['String']['output']>;
};

export type QuestionnaireItemInput = {
  readonly codes: ReadonlyArray<CodingInput>;
  readonly items: ReadonlyArray<QuestionnaireItemInput>;
  readonly kind: QuestionKind;
  readonly least?: InputMaybe<Scalars['Float']['input']>;
  readonly linkId: Scalars['String']['input'];
  readonly most?: InputMaybe<Scalars['Float']['input']>;
  readonly options: ReadonlyArray<AnswerOptionInput>;
  readonly repeats?: InputMaybe<Scalars['Boolean']['input']>;
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type QuestionnairePayload = {
  readonly __typename?: 'QuestionnairePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The questionnaire as it now is; null where the write was refused. */
  readonly questionnaire: Maybe<Questionnaire>;
};

export type QuestionnaireStatus =
  | 'ACTIVE'
  | 'DRAFT'
  | 'RETIRED'
  | 'UNKNOWN';

export type RecordAssessmentInput = {
  /** Now, unless given. */
  readonly answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly contact?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same assessment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  /** The questionnaire's id, canonical URL or short name. */
  readonly questionnaire: Scalars['String']['input'];
  readonly source?: InputMaybe<ReferenceInput>;
};

export type RecordRiskAssessmentInput = {
  /** Now, unless given. */
  readonly assessedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly assessor?: InputMaybe<ReferenceInput>;
  readonly basis: ReadonlyArray<ReferenceInput>;
  readonly code: CodeableConceptInput;
  /** Yours, new for each request: sent again, it changes nothing and gives the same risk assessment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly level: RiskLevel;
  readonly mitigation?: InputMaybe<Scalars['String']['input']>;
  readonly notes: ReadonlyArray<NoteInput>;
  readonly patientId: Scalars['ID']['input'];
  readonly predictions: ReadonlyArray<RiskPredictionInput>;
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
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

export type ReviseQuestionnaireInput = {
  readonly codes?: InputMaybe<ReadonlyArray<CodingInput>>;
  readonly copyright?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Only while it is a draft. */
  readonly items?: InputMaybe<ReadonlyArray<QuestionnaireItemInput>>;
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly scores?: InputMaybe<ReadonlyArray<ScoreDefinitionInput>>;
  /** DRAFT or ACTIVE. */
  readonly status?: InputMaybe<QuestionnaireStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseRiskAssessmentInput = {
  readonly assessedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly assessor?: InputMaybe<ReferenceInput>;
  readonly basis?: InputMaybe<ReadonlyArray<ReferenceInput>>;
  readonly code?: InputMaybe<CodeableConceptInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly level?: InputMaybe<RiskLevel>;
  readonly mitigation?: InputMaybe<Scalars['String']['input']>;
  readonly notes?: InputMaybe<ReadonlyArray<NoteInput>>;
  readonly predictions?: InputMaybe<ReadonlyArray<RiskPredictionInput>>;
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

/** What could happen to the person, how likely it is, and what is done about it. FHIR RiskAssessment. */
export type RiskAssessment = {
  readonly __typename?: 'RiskAssessment';
  /** RiskAssessment.occurrenceDateTime. */
  readonly assessedAt: Maybe<Scalars['DateTime']['output']>;
  /** RiskAssessment.performer. */
  readonly assessor: Maybe<Reference>;
  /** What it rests on. RiskAssessment.basis. */
  readonly basis: ReadonlyArray<Reference>;
  /** Which risk. RiskAssessment.code. */
  readonly code: Maybe<CodeableConcept>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Equal to the FHIR logical id. */
  readonly id: Scalars['ID']['output'];
  /** How great it is, taken together; null in some imported records. FHIR: an extension of our own. */
  readonly level: Maybe<RiskLevel>;
  /** How the risk is kept small. RiskAssessment.mitigation. */
  readonly mitigation: Maybe<Scalars['String']['output']>;
  /** RiskAssessment.note. */
  readonly notes: ReadonlyArray<Note>;
  /** RiskAssessment.subject. */
  readonly patient: Maybe<Patient>;
  /** What could happen. RiskAssessment.prediction. */
  readonly predictions: ReadonlyArray<RiskPrediction>;
  /** When to look at it again. FHIR: an extension of our own. */
  readonly reviewDue: Maybe<Scalars['Date']['output']>;
  /** RiskAssessment.status. */
  readonly status: RiskAssessmentStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: Scalars['Int']['output'];
};

export type RiskAssessmentConnection = {
  readonly __typename?: 'RiskAssessmentConnection';
  readonly edges: ReadonlyArray<RiskAssessmentEdge>;
  readonly nodes: ReadonlyArray<RiskAssessment>;
  readonly pageInfo: PageInfo;
  /** All that match, on every page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type RiskAssessmentEdge = {
  readonly __typename?: 'RiskAssessmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RiskAssessment;
};

/** Every condition that is given must hold. */
export type RiskAssessmentFilter = {
  readonly level?: InputMaybe<ReadonlyArray<RiskLevel>>;
};

export type RiskAssessmentPayload = {
  readonly __typename?: 'RiskAssessmentPayload';
  readonly errors: ReadonlyArray<UserError>;
  /** The risk assessment as it now is; null where the write was refused. */
  readonly riskAssessment: Maybe<RiskAssessment>;
};

export type RiskAssessmentStatus =
  | 'AMENDED'
  | 'CANCELLED'
  | 'CORRECTED'
  | 'ENTERED_IN_ERROR'
  | 'FINAL'
  | 'PRELIMINARY'
  | 'REGISTERED'
  | 'UNKNOWN';

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Something that could happen. RiskAssessment.prediction. */
export type RiskPrediction = {
  readonly __typename?: 'RiskPrediction';
  /** RiskAssessment.prediction.qualitativeRisk. */
  readonly likelihood: Maybe<CodeableConcept>;
  readonly outcome: Maybe<CodeableConcept>;
  readonly rationale: Maybe<Scalars['String']['output']>;
};

export type RiskPredictionInput = {
  readonly likelihood?: InputMaybe<CodeableConceptInput>;
  readonly outcome?: InputMaybe<CodeableConceptInput>;
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
};

export type SaveAssessmentInput = {
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A range of a score: from its own start up to that of the next band. */
export type ScoreBand = {
  readonly __typename?: 'ScoreBand';
  readonly from: Scalars['Float']['output'];
  /** How support is fitted to somebody in this band. */
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** The level's own number, where the measure has levels. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** What it means, in words that a person can read. */
  readonly meaning: Scalars['String']['output'];
};

export type ScoreBandInput = {
  readonly from: Scalars['Float']['input'];
  readonly hint?: InputMaybe<Scalars['String']['input']>;
  readonly label: Scalars['String']['input'];
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  readonly meaning: Scalars['String']['input'];
};

/** A raw number, and the number that is reported for it. */
export type ScoreConversion = {
  readonly __typename?: 'ScoreConversion';
  readonly raw: Scalars['Float']['output'];
  readonly score: Scalars['Float']['output'];
};

export type ScoreConversionInput = {
  readonly raw: Scalars['Float']['input'];
  readonly score: Scalars['Float']['input'];
};

/** How the answers to some questions become one number, and what that number means. */
export type ScoreDefinition = {
  readonly __typename?: 'ScoreDefinition';
  readonly bands: ReadonlyArray<ScoreBand>;
  /** From the raw number to the one that is reported; empty where they are the same. */
  readonly conversion: ReadonlyArray<ScoreConversion>;
  /** Null where neither way is better. */
  readonly higherIsBetter: Maybe<Scalars['Boolean']['output']>;
  /** The questions that count. */
  readonly linkIds: ReadonlyArray<Scalars['String']['output']>;
  /** The least change that means something to a person; null where none is agreed. */
  readonly meaningfulChange: Maybe<Scalars['Float']['output']>;
  /** What is measured, for programs. The same measure forms one series over time, whichever questionnaire it comes from. */
  readonly measure: Scalars['String']['output'];
  readonly method: ScoreMethod;
  /** As which observation the result joins the record; null where no verified code is known. */
  readonly observation: Maybe<Coding>;
  readonly title: Scalars['String']['output'];
};

export type ScoreDefinitionInput = {
  /** Lowest first. */
  readonly bands: ReadonlyArray<ScoreBandInput>;
  readonly conversion: ReadonlyArray<ScoreConversionInput>;
  readonly higherIsBetter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly linkIds: ReadonlyArray<Scalars['String']['input']>;
  readonly meaningfulChange?: InputMaybe<Scalars['Float']['input']>;
  readonly measure: Scalars['String']['input'];
  readonly method: ScoreMethod;
  readonly observation?: InputMaybe<CodingInput>;
  readonly title: Scalars['String']['input'];
};

export type ScoreMethod =
  /** Their mean. Not scored while one is missing. */
  | 'MEAN'
  /** All answers added. Not scored while one is missing. */
  | 'SUM'
  /** One answer as it stands. */
  | 'VALUE';

/** It has changed since you read it: read it again, and decide again. */
export type StaleVersion = UserError & {
  readonly __typename?: 'StaleVersion';
  readonly actualVersion: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly expectedVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type StartAssessmentInput = {
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly author?: InputMaybe<ReferenceInput>;
  readonly basedOn: ReadonlyArray<ReferenceInput>;
  readonly contact?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same assessment. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly patientId: Scalars['ID']['input'];
  /** The questionnaire's id, canonical URL or short name. */
  readonly questionnaire: Scalars['String']['input'];
  readonly source?: InputMaybe<ReferenceInput>;
};

export type StopAssessmentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type SubmitFeedbackInput = {
  readonly about?: InputMaybe<ReferenceInput>;
  readonly from?: InputMaybe<ReferenceInput>;
  /** Yours, new for each request: sent again, it changes nothing and gives the same feedback. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: FeedbackKind;
  readonly patientId: Scalars['ID']['input'];
  /** From 1, poor, to 5, very good. */
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
  /** Now, unless given. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly text: Scalars['String']['input'];
  readonly use: FeedbackUse;
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

export type WithdrawFeedbackInput = {
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
  Assessment: Assessment;
  AssessmentOffer: AssessmentOffer;
  Feedback: Feedback;
  MeasureScore: MeasureScore;
  Patient: Patient;
  Questionnaire: Questionnaire;
  RiskAssessment: RiskAssessment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  AssessmentOffer:
    ( { __typename: 'AssessmentOffer' }
    & GraphQLRecursivePick<FederationTypes['AssessmentOffer'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  MeasureScore:
    ( { __typename: 'MeasureScore' }
    & GraphQLRecursivePick<FederationTypes['MeasureScore'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Questionnaire:
    ( { __typename: 'Questionnaire' }
    & GraphQLRecursivePick<FederationTypes['Questionnaire'], {"id":true}> );
  RiskAssessment:
    ( { __typename: 'RiskAssessment' }
    & GraphQLRecursivePick<FederationTypes['RiskAssessment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivePlanExists: ResolverTypeWrapper<ActivePlanExists>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Activity: ResolverTypeWrapper<EntityReference>;
  AlreadyTaken: ResolverTypeWrapper<AlreadyTaken>;
  AmendAssessmentInput: AmendAssessmentInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Answer: ResolverTypeWrapper<Omit<Answer, 'values'> & { values: ReadonlyArray<ResolversTypes['AnswerValue']> }>;
  AnswerAssessmentOfferInput: AnswerAssessmentOfferInput;
  AnswerInput: AnswerInput;
  AnswerOption: ResolverTypeWrapper<Omit<AnswerOption, 'coding'> & { coding?: Maybe<ResolversTypes['Coding']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnswerOptionInput: AnswerOptionInput;
  AnswerValue: ResolverTypeWrapper<AnswerValueModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerValueInput: AnswerValueInput;
  AnswerValueKind: AnswerValueKind;
  Assessment: ResolverTypeWrapper<Stored<AssessmentModel>>;
  AssessmentConnection: ResolverTypeWrapper<Connection<Stored<AssessmentModel>>>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentFilter: AssessmentFilter;
  AssessmentKind: AssessmentKind;
  AssessmentOffer: ResolverTypeWrapper<Stored<AssessmentOfferModel>>;
  AssessmentOfferConnection: ResolverTypeWrapper<Connection<Stored<AssessmentOfferModel>>>;
  AssessmentOfferEdge: ResolverTypeWrapper<Omit<AssessmentOfferEdge, 'node'> & { node: ResolversTypes['AssessmentOffer'] }>;
  AssessmentOfferPayload: ResolverTypeWrapper<Omit<AssessmentOfferPayload, 'assessmentOffer' | 'errors'> & { assessmentOffer?: Maybe<ResolversTypes['AssessmentOffer']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AssessmentPayload: ResolverTypeWrapper<Omit<AssessmentPayload, 'assessment' | 'errors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AssessmentStatus: AssessmentStatus;
  CarePlan: ResolverTypeWrapper<EntityReference>;
  CareTeam: ResolverTypeWrapper<EntityReference>;
  ChangeDirection: ChangeDirection;
  CodeableConcept: ResolverTypeWrapper<Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversTypes['Coding']> }>;
  CodeableConceptInput: CodeableConceptInput;
  Coding: ResolverTypeWrapper<CodingModel>;
  CodingInput: CodingInput;
  Comparator: ResolverTypeWrapper<Scalars['Comparator']['output']>;
  CompleteAssessmentInput: CompleteAssessmentInput;
  Completeness: ResolverTypeWrapper<Completeness>;
  Concept: ResolverTypeWrapper<Concept>;
  Condition: ResolverTypeWrapper<EntityReference>;
  ConsentRequired: ResolverTypeWrapper<ConsentRequired>;
  ConsentToFeedbackUseInput: ConsentToFeedbackUseInput;
  CreateQuestionnaireInput: CreateQuestionnaireInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndQuestionnaireInput: EndQuestionnaireInput;
  EnterInErrorInput: EnterInErrorInput;
  Feedback: ResolverTypeWrapper<Stored<FeedbackModel>>;
  FeedbackConnection: ResolverTypeWrapper<Connection<Stored<FeedbackModel>>>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackKind: FeedbackKind;
  FeedbackPayload: ResolverTypeWrapper<Omit<FeedbackPayload, 'errors' | 'feedback'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, feedback?: Maybe<ResolversTypes['Feedback']> }>;
  FeedbackUse: FeedbackUse;
  Goal: ResolverTypeWrapper<EntityReference>;
  HealthcareService: ResolverTypeWrapper<EntityReference>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InvalidArgument: ResolverTypeWrapper<InvalidArgument>;
  InvalidCode: ResolverTypeWrapper<Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Coding']> }>;
  JourneyConnection: ResolverTypeWrapper<Omit<JourneyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JourneyEdge']>, nodes: ReadonlyArray<ResolversTypes['JourneyEntry']> }>;
  JourneyEdge: ResolverTypeWrapper<Omit<JourneyEdge, 'node'> & { node: ResolversTypes['JourneyEntry'] }>;
  JourneyEntry: ResolverTypeWrapper<JourneyEntryModel>;
  JourneyKind: JourneyKind;
  MeasureChange: ResolverTypeWrapper<Omit<MeasureChange, 'after' | 'before'> & { after?: Maybe<ResolversTypes['MeasureScore']>, before: ResolversTypes['MeasureScore'] }>;
  MeasureScore: ResolverTypeWrapper<Stored<MeasureScoreModel>>;
  MeasureScoreConnection: ResolverTypeWrapper<Connection<Stored<MeasureScoreModel>>>;
  MeasureScoreEdge: ResolverTypeWrapper<Omit<MeasureScoreEdge, 'node'> & { node: ResolversTypes['MeasureScore'] }>;
  MeasureScoreFilter: MeasureScoreFilter;
  MeasureTrend: ResolverTypeWrapper<Omit<MeasureTrend, 'latest' | 'points'> & { latest: ResolversTypes['MeasureScore'], points: ReadonlyArray<ResolversTypes['MeasureScore']> }>;
  ModerateFeedbackInput: ModerateFeedbackInput;
  Moderation: Moderation;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPermitted: ResolverTypeWrapper<NotPermitted>;
  Note: ResolverTypeWrapper<Omit<Note, 'author'> & { author?: Maybe<ResolversTypes['Reference']> }>;
  NoteInput: NoteInput;
  Observation: ResolverTypeWrapper<EntityReference>;
  OfferAnswer: OfferAnswer;
  OfferAssessmentInput: OfferAssessmentInput;
  Organisation: ResolverTypeWrapper<EntityReference>;
  OverBudget: ResolverTypeWrapper<OverBudget>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<EntityReference>;
  PlanReview: ResolverTypeWrapper<EntityReference>;
  Practitioner: ResolverTypeWrapper<EntityReference>;
  PractitionerRole: ResolverTypeWrapper<EntityReference>;
  PublishedFeedback: ResolverTypeWrapper<PublishedFeedbackModel>;
  PublishedFeedbackConnection: ResolverTypeWrapper<Connection<PublishedFeedbackModel>>;
  PublishedFeedbackEdge: ResolverTypeWrapper<Omit<PublishedFeedbackEdge, 'node'> & { node: ResolversTypes['PublishedFeedback'] }>;
  PublishedFeedbackFilter: PublishedFeedbackFilter;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  Questionnaire: ResolverTypeWrapper<Stored<QuestionnaireModel>>;
  QuestionnaireConnection: ResolverTypeWrapper<Connection<Stored<QuestionnaireModel>>>;
  QuestionnaireEdge: ResolverTypeWrapper<Omit<QuestionnaireEdge, 'node'> & { node: ResolversTypes['Questionnaire'] }>;
  QuestionnaireFilter: QuestionnaireFilter;
  QuestionnaireItem: ResolverTypeWrapper<Omit<QuestionnaireItem, 'codes' | 'items' | 'options'> & { codes: ReadonlyArray<ResolversTypes['Coding']>, items: ReadonlyArray<ResolversTypes['QuestionnaireItem']>, options: ReadonlyArray<ResolversTypes['AnswerOption']> }>;
  QuestionnaireItemInput: QuestionnaireItemInput;
  QuestionnairePayload: ResolverTypeWrapper<Omit<QuestionnairePayload, 'errors' | 'questionnaire'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, questionnaire?: Maybe<ResolversTypes['Questionnaire']> }>;
  QuestionnaireStatus: QuestionnaireStatus;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  ReferenceInput: ReferenceInput;
  Referral: ResolverTypeWrapper<EntityReference>;
  RelatedPerson: ResolverTypeWrapper<EntityReference>;
  ReviseQuestionnaireInput: ReviseQuestionnaireInput;
  ReviseRiskAssessmentInput: ReviseRiskAssessmentInput;
  RiskAssessment: ResolverTypeWrapper<Stored<RiskAssessmentModel>>;
  RiskAssessmentConnection: ResolverTypeWrapper<Connection<Stored<RiskAssessmentModel>>>;
  RiskAssessmentEdge: ResolverTypeWrapper<Omit<RiskAssessmentEdge, 'node'> & { node: ResolversTypes['RiskAssessment'] }>;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentPayload: ResolverTypeWrapper<Omit<RiskAssessmentPayload, 'errors' | 'riskAssessment'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, riskAssessment?: Maybe<ResolversTypes['RiskAssessment']> }>;
  RiskAssessmentStatus: RiskAssessmentStatus;
  RiskLevel: RiskLevel;
  RiskPrediction: ResolverTypeWrapper<Omit<RiskPrediction, 'likelihood' | 'outcome'> & { likelihood?: Maybe<ResolversTypes['CodeableConcept']>, outcome?: Maybe<ResolversTypes['CodeableConcept']> }>;
  RiskPredictionInput: RiskPredictionInput;
  SaveAssessmentInput: SaveAssessmentInput;
  ScoreBand: ResolverTypeWrapper<ScoreBand>;
  ScoreBandInput: ScoreBandInput;
  ScoreConversion: ResolverTypeWrapper<ScoreConversion>;
  ScoreConversionInput: ScoreConversionInput;
  ScoreDefinition: ResolverTypeWrapper<Omit<ScoreDefinition, 'observation'> & { observation?: Maybe<ResolversTypes['Coding']> }>;
  ScoreDefinitionInput: ScoreDefinitionInput;
  ScoreMethod: ScoreMethod;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StartAssessmentInput: StartAssessmentInput;
  StopAssessmentInput: StopAssessmentInput;
  SubmitFeedbackInput: SubmitFeedbackInput;
  Task: ResolverTypeWrapper<EntityReference>;
  UserError: ResolverTypeWrapper<Refusal>;
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivePlanExists: ActivePlanExists;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Activity: EntityReference;
  AlreadyTaken: AlreadyTaken;
  AmendAssessmentInput: AmendAssessmentInput;
  Int: Scalars['Int']['output'];
  Answer: Omit<Answer, 'values'> & { values: ReadonlyArray<ResolversParentTypes['AnswerValue']> };
  AnswerAssessmentOfferInput: AnswerAssessmentOfferInput;
  AnswerInput: AnswerInput;
  AnswerOption: Omit<AnswerOption, 'coding'> & { coding?: Maybe<ResolversParentTypes['Coding']> };
  Float: Scalars['Float']['output'];
  AnswerOptionInput: AnswerOptionInput;
  AnswerValue: AnswerValueModel;
  Boolean: Scalars['Boolean']['output'];
  AnswerValueInput: AnswerValueInput;
  Assessment: Stored<AssessmentModel>;
  AssessmentConnection: Connection<Stored<AssessmentModel>>;
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentFilter: AssessmentFilter;
  AssessmentOffer: Stored<AssessmentOfferModel>;
  AssessmentOfferConnection: Connection<Stored<AssessmentOfferModel>>;
  AssessmentOfferEdge: Omit<AssessmentOfferEdge, 'node'> & { node: ResolversParentTypes['AssessmentOffer'] };
  AssessmentOfferPayload: Omit<AssessmentOfferPayload, 'assessmentOffer' | 'errors'> & { assessmentOffer?: Maybe<ResolversParentTypes['AssessmentOffer']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AssessmentPayload: Omit<AssessmentPayload, 'assessment' | 'errors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CarePlan: EntityReference;
  CareTeam: EntityReference;
  CodeableConcept: Omit<CodeableConcept, 'codings'> & { codings: ReadonlyArray<ResolversParentTypes['Coding']> };
  CodeableConceptInput: CodeableConceptInput;
  Coding: CodingModel;
  CodingInput: CodingInput;
  Comparator: Scalars['Comparator']['output'];
  CompleteAssessmentInput: CompleteAssessmentInput;
  Completeness: Completeness;
  Concept: Concept;
  Condition: EntityReference;
  ConsentRequired: ConsentRequired;
  ConsentToFeedbackUseInput: ConsentToFeedbackUseInput;
  CreateQuestionnaireInput: CreateQuestionnaireInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndQuestionnaireInput: EndQuestionnaireInput;
  EnterInErrorInput: EnterInErrorInput;
  Feedback: Stored<FeedbackModel>;
  FeedbackConnection: Connection<Stored<FeedbackModel>>;
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackPayload: Omit<FeedbackPayload, 'errors' | 'feedback'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, feedback?: Maybe<ResolversParentTypes['Feedback']> };
  Goal: EntityReference;
  HealthcareService: EntityReference;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InvalidArgument: InvalidArgument;
  InvalidCode: Omit<InvalidCode, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Coding']> };
  JourneyConnection: Omit<JourneyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JourneyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JourneyEntry']> };
  JourneyEdge: Omit<JourneyEdge, 'node'> & { node: ResolversParentTypes['JourneyEntry'] };
  JourneyEntry: JourneyEntryModel;
  MeasureChange: Omit<MeasureChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['MeasureScore']>, before: ResolversParentTypes['MeasureScore'] };
  MeasureScore: Stored<MeasureScoreModel>;
  MeasureScoreConnection: Connection<Stored<MeasureScoreModel>>;
  MeasureScoreEdge: Omit<MeasureScoreEdge, 'node'> & { node: ResolversParentTypes['MeasureScore'] };
  MeasureScoreFilter: MeasureScoreFilter;
  MeasureTrend: Omit<MeasureTrend, 'latest' | 'points'> & { latest: ResolversParentTypes['MeasureScore'], points: ReadonlyArray<ResolversParentTypes['MeasureScore']> };
  ModerateFeedbackInput: ModerateFeedbackInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPermitted: NotPermitted;
  Note: Omit<Note, 'author'> & { author?: Maybe<ResolversParentTypes['Reference']> };
  NoteInput: NoteInput;
  Observation: EntityReference;
  OfferAssessmentInput: OfferAssessmentInput;
  Organisation: EntityReference;
  OverBudget: OverBudget;
  PageInfo: PageInfo;
  Patient: EntityReference;
  PlanReview: EntityReference;
  Practitioner: EntityReference;
  PractitionerRole: EntityReference;
  PublishedFeedback: PublishedFeedbackModel;
  PublishedFeedbackConnection: Connection<PublishedFeedbackModel>;
  PublishedFeedbackEdge: Omit<PublishedFeedbackEdge, 'node'> & { node: ResolversParentTypes['PublishedFeedback'] };
  PublishedFeedbackFilter: PublishedFeedbackFilter;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Questionnaire: Stored<QuestionnaireModel>;
  QuestionnaireConnection: Connection<Stored<QuestionnaireModel>>;
  QuestionnaireEdge: Omit<QuestionnaireEdge, 'node'> & { node: ResolversParentTypes['Questionnaire'] };
  QuestionnaireFilter: QuestionnaireFilter;
  QuestionnaireItem: Omit<QuestionnaireItem, 'codes' | 'items' | 'options'> & { codes: ReadonlyArray<ResolversParentTypes['Coding']>, items: ReadonlyArray<ResolversParentTypes['QuestionnaireItem']>, options: ReadonlyArray<ResolversParentTypes['AnswerOption']> };
  QuestionnaireItemInput: QuestionnaireItemInput;
  QuestionnairePayload: Omit<QuestionnairePayload, 'errors' | 'questionnaire'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, questionnaire?: Maybe<ResolversParentTypes['Questionnaire']> };
  RecordAssessmentInput: RecordAssessmentInput;
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  Reference: ReferenceModel;
  ReferenceInput: ReferenceInput;
  Referral: EntityReference;
  RelatedPerson: EntityReference;
  ReviseQuestionnaireInput: ReviseQuestionnaireInput;
  ReviseRiskAssessmentInput: ReviseRiskAssessmentInput;
  RiskAssessment: Stored<RiskAssessmentModel>;
  RiskAssessmentConnection: Connection<Stored<RiskAssessmentModel>>;
  RiskAssessmentEdge: Omit<RiskAssessmentEdge, 'node'> & { node: ResolversParentTypes['RiskAssessment'] };
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentPayload: Omit<RiskAssessmentPayload, 'errors' | 'riskAssessment'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, riskAssessment?: Maybe<ResolversParentTypes['RiskAssessment']> };
  RiskPrediction: Omit<RiskPrediction, 'likelihood' | 'outcome'> & { likelihood?: Maybe<ResolversParentTypes['CodeableConcept']>, outcome?: Maybe<ResolversParentTypes['CodeableConcept']> };
  RiskPredictionInput: RiskPredictionInput;
  SaveAssessmentInput: SaveAssessmentInput;
  ScoreBand: ScoreBand;
  ScoreBandInput: ScoreBandInput;
  ScoreConversion: ScoreConversion;
  ScoreConversionInput: ScoreConversionInput;
  ScoreDefinition: Omit<ScoreDefinition, 'observation'> & { observation?: Maybe<ResolversParentTypes['Coding']> };
  ScoreDefinitionInput: ScoreDefinitionInput;
  StaleVersion: StaleVersion;
  StartAssessmentInput: StartAssessmentInput;
  StopAssessmentInput: StopAssessmentInput;
  SubmitFeedbackInput: SubmitFeedbackInput;
  Task: EntityReference;
  UserError: Refusal;
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WrongState: WrongState;
};

export type ActivePlanExistsResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['ActivePlanExists'] = ResolversParentTypes['ActivePlanExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  linkId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
};

export type AnswerOptionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AnswerOption'] = ResolversParentTypes['AnswerOption']> = {
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decimal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnswerValueKind'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['MeasureScore']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentOfferResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentOffer'] = ResolversParentTypes['AssessmentOffer'], FederationReferenceType extends FederationReferenceTypes['AssessmentOffer'] = FederationReferenceTypes['AssessmentOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssessmentOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<ResolversTypes['OfferAnswer'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentKind'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offeredBy?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentOfferConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentOfferConnection'] = ResolversParentTypes['AssessmentOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssessmentOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentOfferEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentOfferEdge'] = ResolversParentTypes['AssessmentOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentOffer'], ParentType, ContextType>;
};

export type AssessmentOfferPayloadResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentOfferPayload'] = ResolversParentTypes['AssessmentOfferPayload']> = {
  assessmentOffer?: Resolver<Maybe<ResolversTypes['AssessmentOffer']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarePlanResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['CarePlan'] = ResolversParentTypes['CarePlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareTeamResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['CareTeam'] = ResolversParentTypes['CareTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  codings?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
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

export type CompletenessResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missingRequired?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConsentRequiredResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['ConsentRequired'] = ResolversParentTypes['ConsentRequired']> = {
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

export type FeedbackResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  consentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  moderatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderation?: Resolver<ResolversTypes['Moderation'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  publishedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['FeedbackUse'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
};

export type GoalResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HealthcareServiceResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['HealthcareService'] = ResolversParentTypes['HealthcareService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidArgumentResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['InvalidArgument'] = ResolversParentTypes['InvalidArgument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['InvalidCode'] = ResolversParentTypes['InvalidCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JourneyConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['JourneyConnection'] = ResolversParentTypes['JourneyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JourneyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JourneyEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JourneyEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['JourneyEdge'] = ResolversParentTypes['JourneyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JourneyEntry'], ParentType, ContextType>;
};

export type JourneyEntryResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['JourneyEntry'] = ResolversParentTypes['JourneyEntry']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carePlan?: Resolver<Maybe<ResolversTypes['CarePlan']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JourneyKind'], ParentType, ContextType>;
  planReview?: Resolver<Maybe<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureChangeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['MeasureChange'] = ResolversParentTypes['MeasureChange']> = {
  after?: Resolver<Maybe<ResolversTypes['MeasureScore']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['MeasureScore'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ChangeDirection']>, ParentType, ContextType>;
  isMeaningful?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureScoreResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['MeasureScore'] = ResolversParentTypes['MeasureScore'], FederationReferenceType extends FederationReferenceTypes['MeasureScore'] = FederationReferenceTypes['MeasureScore']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeasureScore']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureScoreConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['MeasureScoreConnection'] = ResolversParentTypes['MeasureScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeasureScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureScoreEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['MeasureScoreEdge'] = ResolversParentTypes['MeasureScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureScore'], ParentType, ContextType>;
};

export type MeasureTrendResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['MeasureTrend'] = ResolversParentTypes['MeasureTrend']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ChangeDirection']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['MeasureScore'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['MeasureScore']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAmendAssessmentArgs, 'input'>>;
  answerAssessmentOffer?: Resolver<ResolversTypes['AssessmentOfferPayload'], ParentType, ContextType, RequireFields<MutationAnswerAssessmentOfferArgs, 'input'>>;
  completeAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationCompleteAssessmentArgs, 'input'>>;
  consentToFeedbackUse?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationConsentToFeedbackUseArgs, 'input'>>;
  createQuestionnaire?: Resolver<ResolversTypes['QuestionnairePayload'], ParentType, ContextType, RequireFields<MutationCreateQuestionnaireArgs, 'input'>>;
  endQuestionnaire?: Resolver<ResolversTypes['QuestionnairePayload'], ParentType, ContextType, RequireFields<MutationEndQuestionnaireArgs, 'input'>>;
  enterAssessmentInError?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationEnterAssessmentInErrorArgs, 'input'>>;
  enterAssessmentOfferInError?: Resolver<ResolversTypes['AssessmentOfferPayload'], ParentType, ContextType, RequireFields<MutationEnterAssessmentOfferInErrorArgs, 'input'>>;
  enterFeedbackInError?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationEnterFeedbackInErrorArgs, 'input'>>;
  enterQuestionnaireInError?: Resolver<ResolversTypes['QuestionnairePayload'], ParentType, ContextType, RequireFields<MutationEnterQuestionnaireInErrorArgs, 'input'>>;
  enterRiskAssessmentInError?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationEnterRiskAssessmentInErrorArgs, 'input'>>;
  moderateFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationModerateFeedbackArgs, 'input'>>;
  offerAssessment?: Resolver<ResolversTypes['AssessmentOfferPayload'], ParentType, ContextType, RequireFields<MutationOfferAssessmentArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordRiskAssessment?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordRiskAssessmentArgs, 'input'>>;
  reviseQuestionnaire?: Resolver<ResolversTypes['QuestionnairePayload'], ParentType, ContextType, RequireFields<MutationReviseQuestionnaireArgs, 'input'>>;
  reviseRiskAssessment?: Resolver<ResolversTypes['RiskAssessmentPayload'], ParentType, ContextType, RequireFields<MutationReviseRiskAssessmentArgs, 'input'>>;
  saveAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationSaveAssessmentArgs, 'input'>>;
  startAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationStartAssessmentArgs, 'input'>>;
  stopAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationStopAssessmentArgs, 'input'>>;
  submitFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationSubmitFeedbackArgs, 'input'>>;
  withdrawFeedback?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFeedbackArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverBudgetResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['OverBudget'] = ResolversParentTypes['OverBudget']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remainingPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessmentOffers?: Resolver<ResolversTypes['AssessmentOfferConnection'], ParentType, ContextType, RequireFields<PatientAssessmentOffersArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<PatientAssessmentsArgs, 'first'>>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<PatientFeedbackArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ReadonlyArray<ResolversTypes['MeasureChange']>, ParentType, ContextType, RequireFields<PatientImpactArgs, 'from' | 'to'>>;
  journey?: Resolver<ResolversTypes['JourneyConnection'], ParentType, ContextType, RequireFields<PatientJourneyArgs, 'first'>>;
  measureScores?: Resolver<ResolversTypes['MeasureScoreConnection'], ParentType, ContextType, RequireFields<PatientMeasureScoresArgs, 'first'>>;
  measureTrends?: Resolver<ReadonlyArray<ResolversTypes['MeasureTrend']>, ParentType, ContextType, Partial<PatientMeasureTrendsArgs>>;
  riskAssessments?: Resolver<ResolversTypes['RiskAssessmentConnection'], ParentType, ContextType, RequireFields<PatientRiskAssessmentsArgs, 'first'>>;
  tailoringHint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PractitionerRoleResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PractitionerRole'] = ResolversParentTypes['PractitionerRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishedFeedbackResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PublishedFeedback'] = ResolversParentTypes['PublishedFeedback']> = {
  from?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['FeedbackUse'], ParentType, ContextType>;
};

export type PublishedFeedbackConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PublishedFeedbackConnection'] = ResolversParentTypes['PublishedFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedFeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFeedbackEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['PublishedFeedbackEdge'] = ResolversParentTypes['PublishedFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedFeedback'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  assessmentOffer?: Resolver<Maybe<ResolversTypes['AssessmentOffer']>, ParentType, ContextType, RequireFields<QueryAssessmentOfferArgs, 'id'>>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<QueryFeedbackArgs, 'id'>>;
  feedbackToModerate?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<QueryFeedbackToModerateArgs, 'first'>>;
  publishedFeedback?: Resolver<ResolversTypes['PublishedFeedbackConnection'], ParentType, ContextType, RequireFields<QueryPublishedFeedbackArgs, 'first'>>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType, RequireFields<QueryQuestionnaireArgs, 'id'>>;
  questionnaires?: Resolver<ResolversTypes['QuestionnaireConnection'], ParentType, ContextType, RequireFields<QueryQuestionnairesArgs, 'first'>>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType, RequireFields<QueryRiskAssessmentArgs, 'id'>>;
};

export type QuestionnaireResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire'], FederationReferenceType extends FederationReferenceTypes['Questionnaire'] = FederationReferenceTypes['Questionnaire']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Questionnaire']> | FederationReferenceType, FederationReferenceType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  copyright?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireItem']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['ScoreDefinition']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuestionnaireStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionnaireConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['QuestionnaireConnection'] = ResolversParentTypes['QuestionnaireConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionnaireEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['QuestionnaireEdge'] = ResolversParentTypes['QuestionnaireEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Questionnaire'], ParentType, ContextType>;
};

export type QuestionnaireItemResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['QuestionnaireItem'] = ResolversParentTypes['QuestionnaireItem']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Coding']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AnswerOption']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionnairePayloadResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['QuestionnairePayload'] = ResolversParentTypes['QuestionnairePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
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

export type ReferralResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment'], FederationReferenceType extends FederationReferenceTypes['RiskAssessment'] = FederationReferenceTypes['RiskAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  mitigation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  predictions?: Resolver<ReadonlyArray<ResolversTypes['RiskPrediction']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskAssessmentStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAssessmentConnectionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RiskAssessmentConnection'] = ResolversParentTypes['RiskAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAssessmentEdgeResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RiskAssessmentEdge'] = ResolversParentTypes['RiskAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export type RiskAssessmentPayloadResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RiskAssessmentPayload'] = ResolversParentTypes['RiskAssessmentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
};

export type RiskPredictionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['RiskPrediction'] = ResolversParentTypes['RiskPrediction']> = {
  likelihood?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoreBandResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['ScoreBand'] = ResolversParentTypes['ScoreBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreConversionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['ScoreConversion'] = ResolversParentTypes['ScoreConversion']> = {
  raw?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreDefinitionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['ScoreDefinition'] = ResolversParentTypes['ScoreDefinition']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['ScoreBand']>, ParentType, ContextType>;
  conversion?: Resolver<ReadonlyArray<ResolversTypes['ScoreConversion']>, ParentType, ContextType>;
  higherIsBetter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meaningfulChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ScoreMethod'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActivePlanExists' | 'AlreadyTaken' | 'ConsentRequired' | 'IdempotencyKeyReused' | 'InvalidArgument' | 'InvalidCode' | 'NotFound' | 'NotPermitted' | 'OverBudget' | 'StaleVersion' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = AssessmentsContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = AssessmentsContext> = {
  ActivePlanExists?: ActivePlanExistsResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerOption?: AnswerOptionResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentOffer?: AssessmentOfferResolvers<ContextType>;
  AssessmentOfferConnection?: AssessmentOfferConnectionResolvers<ContextType>;
  AssessmentOfferEdge?: AssessmentOfferEdgeResolvers<ContextType>;
  AssessmentOfferPayload?: AssessmentOfferPayloadResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparator?: GraphQLScalarType;
  Completeness?: CompletenessResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConsentRequired?: ConsentRequiredResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackPayload?: FeedbackPayloadResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  HealthcareService?: HealthcareServiceResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvalidArgument?: InvalidArgumentResolvers<ContextType>;
  InvalidCode?: InvalidCodeResolvers<ContextType>;
  JourneyConnection?: JourneyConnectionResolvers<ContextType>;
  JourneyEdge?: JourneyEdgeResolvers<ContextType>;
  JourneyEntry?: JourneyEntryResolvers<ContextType>;
  MeasureChange?: MeasureChangeResolvers<ContextType>;
  MeasureScore?: MeasureScoreResolvers<ContextType>;
  MeasureScoreConnection?: MeasureScoreConnectionResolvers<ContextType>;
  MeasureScoreEdge?: MeasureScoreEdgeResolvers<ContextType>;
  MeasureTrend?: MeasureTrendResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OverBudget?: OverBudgetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  PractitionerRole?: PractitionerRoleResolvers<ContextType>;
  PublishedFeedback?: PublishedFeedbackResolvers<ContextType>;
  PublishedFeedbackConnection?: PublishedFeedbackConnectionResolvers<ContextType>;
  PublishedFeedbackEdge?: PublishedFeedbackEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  QuestionnaireConnection?: QuestionnaireConnectionResolvers<ContextType>;
  QuestionnaireEdge?: QuestionnaireEdgeResolvers<ContextType>;
  QuestionnaireItem?: QuestionnaireItemResolvers<ContextType>;
  QuestionnairePayload?: QuestionnairePayloadResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskAssessmentConnection?: RiskAssessmentConnectionResolvers<ContextType>;
  RiskAssessmentEdge?: RiskAssessmentEdgeResolvers<ContextType>;
  RiskAssessmentPayload?: RiskAssessmentPayloadResolvers<ContextType>;
  RiskPrediction?: RiskPredictionResolvers<ContextType>;
  ScoreBand?: ScoreBandResolvers<ContextType>;
  ScoreConversion?: ScoreConversionResolvers<ContextType>;
  ScoreDefinition?: ScoreDefinitionResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};
