import type { Pool } from "pg";
import type { EntityManager } from "typeorm";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { PlanActionTable } from "./plan-action.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    kind: "t.kind = ANY ($::text[])",
    dueBefore: "t.due_at < platform.moment($)",
  },
  orders: { DUE: { by: "t.due_at", type: "timestamptz" } },
};

/** Every read of actions. */
export const planActionStore = (pool: Pool) => ({
  byIds: one(pool, PlanActionTable),
  ofPlans: many(pool, PlanActionTable, "t.plan_id = k.key::uuid"),
  /** Our own under a plan that another agency coordinates: those of plans that are part of it too, but not its own. */
  underExternal: many(
    pool,
    PlanActionTable,
    `t.plan_id IN (SELECT p.id FROM care_plans.care_plan p
         WHERE p.id = ANY (ARRAY(SELECT care_plans.parts_of_plan(k.key)) || k.key::uuid))
       AND t.owned_by_id IS DISTINCT FROM (SELECT e.external_coordination->'agency'->>'id'
         FROM care_plans.care_plan e WHERE e.id = k.key::uuid)`,
  ),
  byOwners: pages(pool, PlanActionTable, { ...listing, where: "t.owned_by_id = k.key" }),
});

/** How many actions of a plan still wait for their owner's word. */
export async function waitingActions(tx: EntityManager, planId: string): Promise<number> {
  const [row] = (await tx.query(
    `SELECT count(*)::int AS count FROM care_plans.plan_action
     WHERE plan_id = $1 AND status IN ('PROPOSED', 'AGREED') AND NOT entered_in_error`,
    [planId],
  )) as { count: number }[];
  return row?.count ?? 0;
}
