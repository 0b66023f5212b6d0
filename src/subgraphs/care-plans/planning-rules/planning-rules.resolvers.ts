import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import {
  createPlanningRules,
  type PlanningRulesGiven,
  type PlanningRulesRevision,
  revisePlanningRules,
} from "./planning-rules.rules.ts";
import { PlanningRulesTable } from "./planning-rules.table.ts";
import { nationalRules, type PlanningRules } from "./planning-rules.ts";
import { providedByUs, providedByUsOf, type ServiceFacts } from "./provided-by.ts";

const taken = alreadyTaken("serviceId", "The service has planning rules already: revise those.");
const rules = mutations("planningRules", writer(PlanningRulesTable, { planning_rules_service: taken }));

const fields = fieldsOf<PlanningRules, CarePlansContext>();

export const planningRulesResolvers = {
  Query: {
    nationalPlanningRules: () => nationalRules,
  },
  Mutation: {
    createPlanningRules: rules.create<PlanningRulesGiven, ServiceFacts>(createPlanningRules, "serviceId", {
      learn: ({ serviceId }, write) => providedByUs(serviceId, write),
    }),
    revisePlanningRules: rules.change<PlanningRulesRevision, ServiceFacts>(revisePlanningRules, {
      learn: (_, write, id) => providedByUsOf(id, write),
    }),
  },
  PlanningRules: {
    __resolveReference: fields.home("planningRulesById"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
  HealthcareService: {
    planningRules: fields.own("planningRulesByService"),
  },
};
