import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ConsentTable } from "./consent.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

/** Every read of consents. */
export const consentStore = (pool: Pool) => ({
  byIds: one(pool, ConsentTable),
  ofPatients: pages(pool, ConsentTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      status: "t.status = ANY ($::text[])",
      category: `t.categories @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`,
    },
    orders: {
      NEWEST: { by: "coalesce(platform.moment(t.recorded_at), '-infinity')", type: "timestamptz", descending: true },
    },
  }),
});
