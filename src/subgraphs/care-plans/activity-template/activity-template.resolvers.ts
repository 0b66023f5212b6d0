import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createActivityTemplate, reviseActivityTemplate } from "./activity-template.rules.ts";
import { ActivityTemplateTable } from "./activity-template.table.ts";
import type { ActivityTemplate } from "./activity-template.ts";

const templates = mutations("activityTemplate", writer(ActivityTemplateTable));
const fields = fieldsOf<ActivityTemplate, CarePlansContext>();

export const activityTemplateResolvers = {
  Query: {
    activityTemplate: fields.one("activityTemplateById"),
    activityTemplates: fields.page("activityTemplates"),
  },
  Mutation: {
    createActivityTemplate: templates.create(createActivityTemplate, "url"),
    reviseActivityTemplate: templates.change(reviseActivityTemplate),
    enterActivityTemplateInError: templates.enterInError({ status: "RETIRED" }),
  },
  ActivityTemplate: {
    __resolveReference: fields.home("activityTemplateById"),
  },
};
