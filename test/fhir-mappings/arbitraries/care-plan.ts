import * as fc from "fast-check";
import type {
  CarePlan,
  Contingency,
  CoordinationLevelSet,
  ExternalCoordination,
  PlanActivity,
  PlanActivityDetail,
  PlanAgreement,
  PlanInvolvement,
  PlanLink,
  PlanObservation,
  ReviewMark,
} from "../../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import * as it from "./kernel.ts";

const detail = it
  .model<PlanActivityDetail>({
    status: it.anyOf(
      "NOT_STARTED",
      "SCHEDULED",
      "IN_PROGRESS",
      "ON_HOLD",
      "COMPLETED",
      "CANCELLED",
      "STOPPED",
      "UNKNOWN",
      "ENTERED_IN_ERROR",
    ),
    statusReason: it.orNull(it.concept),
    code: it.orNull(it.concept),
    description: it.orNull(it.text),
    goals: it.few(it.reference),
    reasons: it.few(it.concept),
    reasonReferences: it.few(it.reference),
    performers: it.few(it.reference),
    location: it.orNull(it.reference),
    scheduledPeriod: it.orNull(it.period),
    scheduledText: it.orNull(it.text),
    doNotPerform: it.orNull(it.flag),
  })
  .map((one) => (one.scheduledPeriod ? { ...one, scheduledText: null } : one));

const activity = it
  .model<PlanActivity>({
    id: fc.oneof(it.id, it.anyOf("1", "2", "3", "7")),
    reference: it.orNull(it.reference),
    outcomes: it.few(it.concept),
    outcomeReferences: it.few(it.reference),
    progress: it.few(it.note),
    detail: it.orNull(detail),
  })
  .map((one) => (one.reference ? { ...one, detail: null } : one));

export const carePlan = it.model<CarePlan>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf("DRAFT", "ACTIVE", "ON_HOLD", "REVOKED", "COMPLETED", "ENTERED_IN_ERROR", "UNKNOWN"),
  intent: it.anyOf("PROPOSAL", "PLAN", "ORDER", "OPTION"),
  categories: it.few(it.concept),
  title: it.orNull(it.text),
  description: it.orNull(it.text),
  period: it.orNull(it.period),
  created: it.orNull(it.dateTime),
  author: it.orNull(it.reference),
  contributors: it.few(it.reference),
  careTeams: it.few(it.reference),
  addresses: it.few(it.reference),
  goals: it.few(it.reference),
  activities: fc.uniqueArray(activity, { selector: (one) => one.id, maxLength: 3 }),
  basedOn: it.few(it.reference),
  replaces: it.few(it.reference),
  partOf: it.few(it.reference),
  encounter: it.orNull(it.reference),
  notes: it.few(it.note),
  nextReview: it.orNull(it.dateTime),
  service: it.orNull(it.reference),
  agreement: it.orNull(
    it.model<PlanAgreement>({
      outcome: it.anyOf("AGREED", "DISAGREED"),
      at: it.dateTime,
      by: it.reference,
      reason: it.orNull(it.text),
    }),
  ),
  accountableOrganisation: it.orNull(it.reference),
  coordinatingOrganisation: it.orNull(it.reference),
  externalCoordination: it.orNull(
    it.model<ExternalCoordination>({
      agency: it.reference,
      coordinator: it.orNull(it.reference),
      agreement: it.text,
      agreedAt: it.dateTime,
    }),
  ),
  coordinationLevel: it.orNull(
    it.model<CoordinationLevelSet>({
      level: it.anyOf("LIGHT", "STANDARD", "INTENSIVE"),
      reason: it.text,
      at: it.dateTime,
    }),
  ),
  involvement: it.orNull(
    it.model<PlanInvolvement>({
      extent: it.anyOf("FULL", "SHARED", "THROUGH_SOMEONE_ELSE", "INFORMED_ONLY", "NOT_AT_ALL"),
      wishes: it.orNull(it.text),
      at: it.dateTime,
    }),
  ),
  reviewEveryDays: it.orNull(fc.integer({ min: 1, max: 1000 })),
  underReviewSince: it.orNull(it.dateTime),
  reviewMarks: it.few(
    it.model<ReviewMark>({
      reason: it.anyOf("NEED_CHANGED", "CARER_LOST", "DISAGREED", "OTHER"),
      at: it.dateTime,
      subject: it.orNull(it.reference),
    }),
  ),
  contingencies: it.few(
    it.model<Contingency>({
      situation: it.text,
      response: it.text,
      responsible: it.orNull(it.reference),
      contact: it.orNull(it.text),
    }),
  ),
  linkedPlans: it.few(
    it.model<PlanLink>({
      relation: it.anyOf("FAMILY", "CARER", "GUARDIAN", "PERSON_CARED_FOR", "OTHER"),
      plan: it.reference,
    }),
  ),
  observations: it.few(
    it.model<PlanObservation>({
      kind: it.anyOf("FACT", "OPINION"),
      text: it.text,
      author: it.reference,
      time: it.dateTime,
    }),
  ),
});
