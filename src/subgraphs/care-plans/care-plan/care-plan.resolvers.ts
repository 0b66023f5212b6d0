import { activePlanExists } from "../../../kernel/refusal.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { makingFamilyPlan } from "../family-plan/making-family-plan.ts";
import { fillingPlan } from "../plan-template/filling-plan.ts";
import { signedWriter } from "../plan-version/signed-writer.ts";
import type { PlanFacts } from "./activation.rules.ts";
import { type CarePlanRevision, createCarePlan, endCarePlan, reviseCarePlan } from "./care-plan.rules.ts";
import { CarePlanTable } from "./care-plan.table.ts";
import type { CarePlan, PlanActivityStatus } from "./care-plan.ts";
import * as coordination from "./coordination.rules.ts";
import * as lifecycle from "./lifecycle.rules.ts";
import { planEvents } from "./plan-events.ts";
import { planFacts } from "./plan-facts.ts";

const plans = mutations(
  "carePlan",
  signedWriter(writer(CarePlanTable, { one_active_personalised_plan: activePlanExists(null) }), planEvents),
);

const fields = fieldsOf<CarePlan, CarePlansContext>();

export const carePlanResolvers = {
  Query: {
    carePlan: fields.one("carePlanById"),
    carePlans: fields.page("carePlans"),
    plansDueReview: fields.page("plansDueReview", ({ before, ...args }: ConnectionArgs & { before: string }) => ({
      ...args,
      filter: { before },
    })),
  },
  Mutation: {
    createCarePlan: plans.create<Parameters<typeof createCarePlan>[1], PlanFacts>(createCarePlan, "patientId", {
      look: planFacts,
    }),
    reviseCarePlan: plans.change<CarePlanRevision, PlanFacts>(reviseCarePlan, { look: planFacts }),
    endCarePlan: plans.change(endCarePlan),
    enterCarePlanInError: plans.enterInError({ status: "ENTERED_IN_ERROR" }),
    recordPlanAgreement: plans.change(lifecycle.recordPlanAgreement),
    activateCarePlan: plans.change<object, PlanFacts>(lifecycle.activateCarePlan, { look: planFacts }),
    startPlanReview: plans.change(lifecycle.startPlanReview),
    markPlanForReview: plans.change(lifecycle.markPlanForReview),
    handOverCarePlan: plans.change(coordination.handOverCarePlan),
    setCoordinationLevel: plans.change(coordination.setCoordinationLevel),
    recordExternalCoordination: plans.change(coordination.recordExternalCoordination),
    setPersonInvolvement: plans.change(coordination.setPersonInvolvement),
    recordPlanObservation: plans.change(coordination.recordPlanObservation),
    fillPlanFromTemplate: fillingPlan(plans),
    createPlanFromMeeting: makingFamilyPlan(plans),
  },
  CarePlan: {
    __resolveReference: fields.home("carePlanById"),
    patient: fields.leadsTo("Patient", "patientId"),
    goals: fields.each("goals", "goalById"),
    activities: fields.filtered(
      "activities",
      ({ detail }, { status }: { status?: readonly PlanActivityStatus[] | null }) =>
        !status || (detail !== null && status.includes(detail.status)),
    ),
    needs: fields.allOf("needsByPlan"),
    actions: fields.allOf("planActionsByPlan"),
    ownActions: fields.allOf("planActionsUnderExternal"),
    decisions: fields.allOf("sharedDecisionsByPlan"),
    reviews: fields.allOf("planReviewsByPlan"),
    budgets: fields.allOf("personalHealthBudgetsByPlan"),
    involvementOffers: fields.allOf("involvementOffersByPlan"),
  },
  Patient: {
    carePlans: fields.pageOf("carePlansByPatient"),
  },
};
