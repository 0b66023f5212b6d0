import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { PlanReview } from "./plan-review.ts";

/** How a review rests in PostgreSQL. */
export const PlanReviewTable = table<PlanReview>("care_plans.plan_review", aboutPatient("patient_id"), {
  planId: uuid,
  patientId: uuid,
  kind: text,
  heldBy: json.orNull,
  heldAt: text,
  startedAt: text,
  recordedAt: text,
  participants: json,
  circumstancesChanged: flag.orNull,
  circumstances: text.orNull,
  working: json,
  notWorking: json,
  mightChange: json,
  outcomes: json,
  roomForImprovement: text.orNull,
  budget: json.orNull,
  networkChanges: json,
  satisfaction: json,
  contribution: text.orNull,
  nextReview: text.orNull,
});
