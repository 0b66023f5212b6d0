import type { Pool } from "pg";
import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { idOf, type Reference } from "../../../kernel/reference.ts";
import { one } from "../../../platform/reads.ts";
import { PlanningRulesTable } from "./planning-rules.table.ts";
import { nationalRules, type PlanningRules } from "./planning-rules.ts";

/** What a plan is held to: its service's rules, or the nation's. */
export type RulesInForce = Omit<PlanningRules, "id" | "serviceId">;

/** Every read of planning rules. */
export const planningRulesStore = (pool: Pool) => ({
  byServices: one(pool, PlanningRulesTable, "t.service_id = k.key::uuid AND NOT t.entered_in_error"),
  byIds: one(pool, PlanningRulesTable),
});

/** The rules that hold for plans of a service, as a write sees them. */
export async function rulesInForce(tx: EntityManager, service: Reference | null): Promise<RulesInForce> {
  const serviceId = idOf(service, "HealthcareService");
  if (serviceId === null || !UUID.test(serviceId)) return nationalRules;
  const rows = (await tx.query(
    `SELECT ${PlanningRulesTable.select} FROM care_plans.planning_rules t
     WHERE t.service_id = $1 AND NOT t.entered_in_error`,
    [serviceId],
  )) as PlanningRules[];
  return rows[0] ?? nationalRules;
}
