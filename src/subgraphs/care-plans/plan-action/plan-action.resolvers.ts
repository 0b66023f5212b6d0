import type { EntityManager } from "typeorm";
import type { PartialDate } from "../../../kernel/time.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { signedWriter } from "../plan-version/signed-writer.ts";
import { actionEvents } from "./action-events.ts";
import * as rules from "./plan-action.rules.ts";
import { PlanActionTable } from "./plan-action.table.ts";
import type { PlanAction } from "./plan-action.ts";
import * as progress from "./progress.rules.ts";

const actions = mutations("planAction", signedWriter(writer(PlanActionTable), actionEvents));

const named = {
  look: async (tx: EntityManager, { planId }: { readonly planId: string }, { scope }: WriteContext) => ({
    plan: await locked(tx, CarePlanTable, planId, scope.viewer),
  }),
};

const itsPlan = {
  look: async (tx: EntityManager, _: object, { scope }: WriteContext, id: string) => {
    const action = await locked(tx, PlanActionTable, id, scope.viewer);
    return { plan: await locked(tx, CarePlanTable, action?.planId ?? null, scope.viewer) };
  },
};

const fields = fieldsOf<PlanAction, CarePlansContext>();

export const planActionResolvers = {
  Query: {
    planAction: fields.one("planActionById"),
    planActionsByOwner: fields.pageBy("ownerId", "planActionsByOwner"),
  },
  Mutation: {
    proposePlanAction: actions.create<rules.ActionGiven, rules.ActionFacts>(rules.proposePlanAction, "planId", named),
    recordInformationGiven: actions.create<rules.InformationGiven, rules.ActionFacts>(
      rules.recordInformationGiven,
      "planId",
      named,
    ),
    revisePlanAction: actions.change<rules.ActionRevision, rules.ActionFacts>(rules.revisePlanAction, itsPlan),
    agreePlanAction: actions.change(progress.agreePlanAction),
    acknowledgePlanAction: actions.change(progress.acknowledgePlanAction),
    declinePlanAction: actions.change(progress.declinePlanAction),
    completePlanAction: actions.change(progress.completePlanAction),
    recordPlanActionNotDone: actions.change(progress.recordPlanActionNotDone),
    withdrawPlanAction: actions.change(progress.withdrawPlanAction),
    enterPlanActionInError: actions.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  PlanAction: {
    __resolveReference: fields.home("planActionById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    overdue: fields.from(["status", "dueDate"], (action, _: unknown, { write }) =>
      progress.isOverdue(action, write.now.toISOString().slice(0, 10) as PartialDate),
    ),
  },
};
