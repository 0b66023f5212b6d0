import { everyone } from "../../../access/visibility.ts";
import { integer, json, table, uuid } from "../../../platform/table.ts";
import type { PlanningRules } from "./planning-rules.ts";

/** What services ask of their plans: as public as the services themselves. */
export const PlanningRulesTable = table<PlanningRules>("care_plans.planning_rules", everyone, {
  serviceId: uuid,
  reviewEveryDays: integer,
  remindDays: integer,
  agreeWithinDays: integer.orNull,
  requiredParts: json,
  budgetThresholds: json,
  standardFrom: integer,
  intensiveFrom: integer,
});
