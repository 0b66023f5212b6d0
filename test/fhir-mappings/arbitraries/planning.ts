import * as fc from "fast-check";
import type { Need } from "../../../src/subgraphs/care-plans/need/need.ts";
import type { PersonalHealthBudget } from "../../../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.ts";
import type { PlanAction } from "../../../src/subgraphs/care-plans/plan-action/plan-action.ts";
import type { PlanReview } from "../../../src/subgraphs/care-plans/plan-review/plan-review.ts";
import type { PlanTemplate } from "../../../src/subgraphs/care-plans/plan-template/plan-template.ts";
import type { Purchase } from "../../../src/subgraphs/care-plans/purchase/purchase.ts";
import type { SharedDecision } from "../../../src/subgraphs/care-plans/shared-decision/shared-decision.ts";
import * as it from "./kernel.ts";

const pence = fc.integer({ min: 0, max: 10_000_000 });
const days = fc.integer({ min: 0, max: 400 });
const kind = it.anyOf(
  "SUPPORT",
  "EDUCATION",
  "PEER_SUPPORT",
  "INFORMATION_GIVEN",
  "ADVOCACY",
  "MEETING_DECISION",
  "OTHER",
);
const component = it.anyOf(
  "SHARED_DECISION_MAKING",
  "ENABLING_CHOICE",
  "SOCIAL_PRESCRIBING",
  "PERSONAL_HEALTH_BUDGETS",
);

export const need = it.model<Need>({
  id: it.id,
  patientId: it.id,
  planId: it.orNull(it.id),
  status: it.anyOf("OPEN", "MET", "WITHDRAWN", "ENTERED_IN_ERROR"),
  code: it.concept,
  source: it.anyOf("ASSESSMENT", "RECORD", "CONVERSATION"),
  sourceReference: it.orNull(it.reference),
  recordedBy: it.orNull(it.reference),
  identifiedAt: it.dateTime,
  note: it.orNull(it.text),
});

export const planAction = it.model<PlanAction>({
  id: it.id,
  planId: it.id,
  patientId: it.id,
  status: it.anyOf(
    "PROPOSED",
    "AGREED",
    "ACKNOWLEDGED",
    "DECLINED",
    "DONE",
    "NOT_DONE",
    "WITHDRAWN",
    "ENTERED_IN_ERROR",
  ),
  kind,
  component: it.orNull(component),
  description: it.text,
  code: it.orNull(it.concept),
  owner: it.orNull(it.reference),
  dueDate: it.orNull(it.partialDate),
  goals: it.few(it.reference),
  addresses: it.few(it.reference),
  service: it.orNull(it.reference),
  informationFormat: it.orNull(it.anyOf("SPOKEN", "EASY_READ", "BRAILLE")),
  origin: it.orNull(it.reference),
  acknowledgement: it.orNull(fc.record({ accepted: it.flag, by: it.reference, at: it.dateTime })),
  statusAt: it.dateTime,
  statusReason: it.orNull(it.text),
});

export const planTemplate = it.model<PlanTemplate>({
  id: it.id,
  status: it.anyOf("DRAFT", "ACTIVE", "RETIRED"),
  kind: it.orNull(it.anyOf("TEMPLATE", "PATHWAY", "RULE", "WORKFLOW")),
  title: it.text,
  description: it.orNull(it.text),
  category: it.orNull(it.concept),
  goals: it.few(fc.record({ description: it.concept, measure: it.orNull(it.text), dueInDays: it.orNull(days) })),
  actions: it.few(
    fc
      .record({
        description: it.orNull(it.text),
        kind: it.orNull(kind),
        component: it.orNull(component),
        dueInDays: it.orNull(days),
        goal: it.orNull(fc.integer({ min: 1, max: 3 })),
        definition: it.orNull(fc.webUrl()),
      })
      .filter(({ description, definition }) => description !== null || definition !== null),
  ),
});

export const sharedDecision = it.model<SharedDecision>({
  id: it.id,
  planId: it.id,
  patientId: it.id,
  needId: it.orNull(it.id),
  question: it.text,
  options: it.few(
    fc.record({
      text: it.text,
      service: it.orNull(it.reference),
      benefits: it.orNull(it.text),
      drawbacks: it.orNull(it.text),
    }),
  ),
  choice: it.orNull(fc.integer({ min: 1, max: 3 })),
  reason: it.orNull(it.text),
  chosenBy: it.reference,
  decidedAt: it.dateTime,
  takingPart: it.few(it.reference),
});

export const personalHealthBudget = it.model<PersonalHealthBudget>({
  id: it.id,
  planId: it.id,
  patientId: it.id,
  status: it.anyOf("OPEN", "CLOSED"),
  commissioner: it.reference,
  managedBy: it.anyOf("NOTIONAL", "THIRD_PARTY", "DIRECT_PAYMENT"),
  allocatedPence: pence,
  period: it.orNull(it.period),
  reachedThresholds: it.few(fc.integer({ min: 1, max: 100 })),
  openedAt: it.dateTime,
  closedAt: it.orNull(it.dateTime),
  reason: it.orNull(it.text),
});

export const purchase = it.model<Purchase>({
  id: it.id,
  budgetId: it.id,
  planId: it.id,
  patientId: it.id,
  status: it.anyOf("COMMITTED", "SPENT", "CANCELLED"),
  description: it.text,
  supplier: it.orNull(it.reference),
  amountPence: pence,
  actionId: it.orNull(it.id),
  committedAt: it.dateTime,
  spentAt: it.orNull(it.dateTime),
  reason: it.orNull(it.text),
});

export const planReview = it.model<PlanReview>({
  id: it.id,
  planId: it.id,
  patientId: it.id,
  kind: it.anyOf("OWN", "JOINED"),
  heldBy: it.orNull(it.reference),
  heldAt: it.dateTime,
  startedAt: it.dateTime,
  recordedAt: it.dateTime,
  participants: it.few(it.reference),
  circumstancesChanged: it.orNull(it.flag),
  circumstances: it.orNull(it.text),
  working: it.few(it.text),
  notWorking: it.few(it.text),
  mightChange: it.few(it.text),
  outcomes: it.few(
    fc.record({
      goalId: it.id,
      achievementStatus: it.anyOf("ACHIEVED", "IMPROVING", "NOT_ACHIEVED"),
      comment: it.orNull(it.text),
    }),
  ),
  roomForImprovement: it.orNull(it.text),
  budget: it.orNull(
    fc.record({
      serves: it.anyOf("YES", "PARTLY", "NO", "NO_BUDGET"),
      comment: it.orNull(it.text),
      allocatedPence: it.orNull(pence),
      committedPence: it.orNull(pence),
      spentPence: it.orNull(pence),
      remainingPence: it.orNull(pence),
    }),
  ),
  networkChanges: it.few(
    fc.record({ change: it.text, effect: it.anyOf("POSITIVE", "NEGATIVE", "NONE"), who: it.orNull(it.reference) }),
  ),
  satisfaction: it.few(
    fc.record({
      by: it.anyOf("PERSON", "FAMILY", "CARER", "INDEPENDENT_ADVOCATE"),
      satisfied: it.anyOf("SATISFIED", "NEITHER", "DISSATISFIED"),
      comment: it.orNull(it.text),
    }),
  ),
  contribution: it.orNull(it.text),
  nextReview: it.orNull(it.dateTime),
});
