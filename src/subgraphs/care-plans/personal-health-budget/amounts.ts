import type { EntityManager } from "typeorm";
import type { Purchase } from "../purchase/purchase.ts";

/** What became of a budget, in pence. */
export interface Amounts {
  readonly allocatedPence: number;
  readonly committedPence: number;
  readonly spentPence: number;
  readonly remainingPence: number;
}

export function amountsOf(allocatedPence: number, purchases: readonly Purchase[]): Amounts {
  const sum = (status: Purchase["status"]) =>
    purchases.reduce((total, it) => total + (it.status === status ? it.amountPence : 0), 0);
  const [committedPence, spentPence] = [sum("COMMITTED"), sum("SPENT")];
  return { allocatedPence, committedPence, spentPence, remainingPence: allocatedPence - committedPence - spentPence };
}

/** Committed or spent of a budget, in pence, but for one purchase. */
export async function usedOf(tx: EntityManager, budgetId: string, but: string | null = null): Promise<number> {
  const [row] = (await tx.query(
    `SELECT coalesce(sum(amount_pence), 0)::float8 AS used FROM care_plans.purchase
     WHERE budget_id = $1 AND status IN ('COMMITTED', 'SPENT') AND NOT entered_in_error
       AND id IS DISTINCT FROM $2::uuid`,
    [budgetId, but],
  )) as { used: number }[];
  return row?.used ?? 0;
}

/** How the open budget of a plan stands; null where it has none. */
export async function amountsOfOpenBudget(tx: EntityManager, planId: string): Promise<Amounts | null> {
  const rows = (await tx.query(
    `SELECT b.allocated_pence AS "allocatedPence", p.status, p.amount_pence AS "amountPence"
     FROM care_plans.personal_health_budget b
     LEFT JOIN care_plans.purchase p ON p.budget_id = b.id AND NOT p.entered_in_error
     WHERE b.plan_id = $1 AND b.status = 'OPEN' AND NOT b.entered_in_error`,
    [planId],
  )) as (Pick<Purchase, "status" | "amountPence"> & { allocatedPence: number })[];
  return rows[0] ? amountsOf(rows[0].allocatedPence, rows as never) : null;
}
