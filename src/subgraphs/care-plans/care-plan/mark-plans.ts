import type { EntityManager } from "typeorm";
import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { CarePlanTable } from "./care-plan.table.ts";
import type { CarePlan, ReviewReason } from "./care-plan.ts";
import { answering, marked } from "./lifecycle.rules.ts";
import { planEvents } from "./plan-events.ts";

/** The person's plans, held until the transaction ends, the latest first. */
export async function plansOf(tx: EntityManager, patientId: string): Promise<readonly Stored<CarePlan>[]> {
  return (await tx.query(
    `SELECT ${CarePlanTable.select} FROM care_plans.care_plan t
     WHERE t.patient_id = $1 AND NOT t.entered_in_error ORDER BY t.created_at DESC, t.id DESC FOR UPDATE OF t`,
    [patientId],
  )) as Stored<CarePlan>[];
}

export interface Cause {
  readonly reason: ReviewReason;
  readonly type: string;
  readonly id: string;
  readonly now: Date;
}

/** Marks the plan that the person's changes are about, where one is in force. */
export async function markPlans(tx: EntityManager, patientId: string, cause: Cause): Promise<void> {
  const plan = answering(await plansOf(tx, patientId));
  if (plan === null) return;
  const after = marked(plan, cause.reason, reference(cause.type, cause.id), cause.now) as Stored<CarePlan>;
  if (after === plan) return;
  await putRows(tx, CarePlanTable, [{ ...after, updatedAt: cause.now.toISOString() }]);
  await announce(tx, { scope: { viewer: plan.ownerId }, now: cause.now }, planEvents(after, plan));
}
