import * as fc from "fast-check";
import type {
  CarePlan,
  PlanActivity,
  PlanActivityDetail,
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
});
