import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { locked } from "../locked.ts";
import { rulesInForce } from "../planning-rules/planning-rules.store.ts";
import type { PlanFacts } from "./activation.rules.ts";
import { IN_FORCE } from "./care-plan.store.ts";
import { CarePlanTable } from "./care-plan.table.ts";

interface Given {
  readonly patientId?: string;
  readonly service?: Reference | null;
}

/** What the rules of a plan rest on, as the write itself sees it. */
export async function planFacts(
  tx: EntityManager,
  given: Given,
  { scope }: WriteContext,
  id: string,
): Promise<PlanFacts> {
  const plan = given.patientId === undefined ? await locked(tx, CarePlanTable, id, scope.viewer) : null;
  const service = given.service === undefined ? (plan?.service ?? null) : given.service;
  const patient = given.patientId ?? plan?.patientId ?? "";
  const patientId = UUID.test(patient) ? patient : null;
  const [found] = (await tx.query(
    `SELECT (SELECT count(*)::int FROM care_plans.need n WHERE NOT n.entered_in_error AND n.status = 'OPEN'
         AND (n.plan_id = $1 OR (n.plan_id IS NULL AND n.patient_id = $2::uuid))) AS needs,
       (SELECT count(*)::int FROM care_plans.plan_action a WHERE NOT a.entered_in_error AND a.plan_id = $1) AS actions,
       (SELECT t.id FROM care_plans.care_plan t WHERE t.patient_id = $2::uuid AND ${IN_FORCE}) AS "activePlan"`,
    [id, patientId],
  )) as Omit<PlanFacts, "rules">[];
  return { needs: 0, actions: 0, activePlan: null, ...found, rules: await rulesInForce(tx, service) };
}
