import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { NeedTable } from "./need.table.ts";

/** Every read of needs. */
export const needStore = (pool: Pool) => ({
  byIds: one(pool, NeedTable),
  /** Those of the plan, and those of its person that no plan has for itself. */
  ofPlans: many(
    pool,
    NeedTable,
    `t.patient_id = (SELECT p.patient_id FROM care_plans.care_plan p WHERE p.id = k.key::uuid)
       AND (t.plan_id IS NULL OR t.plan_id = k.key::uuid)`,
  ),
  ofPatients: pages(pool, NeedTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { status: "t.status = ANY ($::text[])", source: "t.source = ANY ($::text[])" },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});
