import { everyone } from "../../../access/visibility.ts";
import { json, table, text } from "../../../platform/table.ts";
import type { PlanTemplate } from "./plan-template.ts";

/** How a template rests in PostgreSQL: shared by all, as the directory is, and about nobody. */
export const PlanTemplateTable = table<PlanTemplate>("care_plans.plan_template", everyone, {
  status: text,
  kind: text.orNull,
  title: text,
  description: text.orNull,
  category: json.orNull,
  goals: json,
  actions: json,
});
