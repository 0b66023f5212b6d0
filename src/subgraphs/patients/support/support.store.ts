import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { SupportTable } from "./support.table.ts";

/** Every read of support networks. */
export const supportStore = (pool: Pool) => ({
  byIds: one(pool, SupportTable),
  around: many(pool, SupportTable, "t.patient_id = k.key::uuid"),
  ofPatients: pages(pool, SupportTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      active: "t.active = $::boolean",
      kind: "t.kind = ANY ($::text[])",
      changedSince: "t.updated_at >= platform.moment($)",
    },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});
