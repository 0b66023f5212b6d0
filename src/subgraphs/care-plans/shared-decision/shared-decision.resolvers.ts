import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { NeedTable } from "../need/need.table.ts";
import { type DecisionFacts, recordSharedDecision, type SharedDecisionGiven } from "./shared-decision.rules.ts";
import { SharedDecisionTable } from "./shared-decision.table.ts";
import type { DecisionOption, SharedDecision } from "./shared-decision.ts";

const decisions = mutations("sharedDecision", writer(SharedDecisionTable));
const fields = fieldsOf<SharedDecision, CarePlansContext>();

export const sharedDecisionResolvers = {
  Mutation: {
    recordSharedDecision: decisions.create<SharedDecisionGiven, DecisionFacts>(recordSharedDecision, "planId", {
      look: async (tx, { planId, needId }, { scope }) => ({
        plan: await locked(tx, CarePlanTable, planId, scope.viewer),
        need: await locked(tx, NeedTable, needId, scope.viewer),
      }),
    }),
    enterSharedDecisionInError: decisions.enterInError(),
  },
  SharedDecision: {
    __resolveReference: fields.home("sharedDecisionById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    need: fields.leadsTo("Need", "needId"),
    chosen: ({ options, choice }: SharedDecision): DecisionOption | null =>
      choice === null ? null : (options[choice - 1] ?? null),
  },
};
