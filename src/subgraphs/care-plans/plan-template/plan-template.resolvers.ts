import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createPlanTemplate, revisePlanTemplate } from "./plan-template.rules.ts";
import { PlanTemplateTable } from "./plan-template.table.ts";
import type { PlanTemplate } from "./plan-template.ts";

const templates = mutations("planTemplate", writer(PlanTemplateTable));
const fields = fieldsOf<PlanTemplate, CarePlansContext>();

export const planTemplateResolvers = {
  Query: {
    planTemplate: fields.one("planTemplateById"),
    planTemplates: fields.page("planTemplates"),
  },
  Mutation: {
    createPlanTemplate: templates.create(createPlanTemplate, "title"),
    revisePlanTemplate: templates.change(revisePlanTemplate),
    enterPlanTemplateInError: templates.enterInError({ status: "RETIRED" }),
  },
  PlanTemplate: {
    __resolveReference: fields.home("planTemplateById"),
  },
};
