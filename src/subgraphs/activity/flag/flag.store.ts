import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { FlagTable } from "./flag.table.ts";

/** Every read of flags. */
export const flagStore = (pool: Pool) => ({
  byIds: one(pool, FlagTable),
  standing: many(pool, FlagTable, "t.patient_id = k.key::uuid AND t.status = 'ACTIVE'"),
  ofPatients: pages(pool, FlagTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { status: "t.status = ANY ($::text[])" },
    orders: {
      NEWEST: {
        by: "coalesce(platform.moment(t.period->>'start'), '-infinity')",
        type: "timestamptz",
        descending: true,
      },
    },
  }),
});
