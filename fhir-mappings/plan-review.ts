import type * as fhir from "fhir/r4.js";
import type {
  BudgetAnswer,
  GoalOutcome,
  NetworkChange,
  PlanReview,
  Satisfaction,
} from "../src/subgraphs/care-plans/plan-review/plan-review.ts";
import { basic } from "./basic.ts";
import {
  aFlag,
  aMoment,
  aNumber,
  aReference,
  aText,
  made,
  madeOf,
  theCode,
  theId,
  theMoment,
  theReferences,
  theText,
  theTexts,
  url,
} from "./parts.ts";

const achievement = theCode(
  "IN_PROGRESS",
  "IMPROVING",
  "WORSENING",
  "NO_CHANGE",
  "ACHIEVED",
  "SUSTAINING",
  "NOT_ACHIEVED",
  "NO_PROGRESS",
  "NOT_ATTAINABLE",
);

export const planReview = basic<PlanReview>("plan-review", {
  planId: theId("CarePlan")(url("CarePlan")),
  kind: theCode("OWN", "JOINED")(url("ReviewKind")),
  heldBy: aReference(url("HeldBy")),
  heldAt: theMoment(url("HeldAt")),
  startedAt: theMoment(url("StartedAt")),
  recordedAt: theMoment(url("RecordedAt")),
  participants: theReferences(url("Participant")),
  circumstancesChanged: aFlag(url("CircumstancesChanged")),
  circumstances: aText(url("Circumstances")),
  working: theTexts(url("Working")),
  notWorking: theTexts(url("NotWorking")),
  mightChange: theTexts(url("MightChange")),
  outcomes: madeOf<fhir.Basic, GoalOutcome>(url("GoalOutcome"), {
    goalId: theId("Goal")("goal"),
    achievementStatus: achievement("achievementStatus"),
    comment: aText("comment"),
  }),
  roomForImprovement: aText(url("RoomForImprovement")),
  budget: made<fhir.Basic, BudgetAnswer>(url("BudgetAnswer"), {
    serves: theCode("YES", "PARTLY", "NO", "NO_BUDGET")("serves"),
    comment: aText("comment"),
    allocatedPence: aNumber("allocatedPence"),
    committedPence: aNumber("committedPence"),
    spentPence: aNumber("spentPence"),
    remainingPence: aNumber("remainingPence"),
  }),
  networkChanges: madeOf<fhir.Basic, NetworkChange>(url("NetworkChange"), {
    change: theText("change"),
    effect: theCode("POSITIVE", "NEGATIVE", "NONE")("effect"),
    who: aReference("who"),
  }),
  satisfaction: madeOf<fhir.Basic, Satisfaction>(url("Satisfaction"), {
    by: theCode("PERSON", "FAMILY", "CARER", "INDEPENDENT_ADVOCATE")("by"),
    satisfied: theCode("VERY_SATISFIED", "SATISFIED", "NEITHER", "DISSATISFIED", "VERY_DISSATISFIED")("satisfied"),
    comment: aText("comment"),
  }),
  contribution: aText(url("Contribution")),
  nextReview: aMoment(url("NextReview")),
});
