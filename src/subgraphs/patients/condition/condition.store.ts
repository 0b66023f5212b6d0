import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ConditionTable } from "./condition.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

/** Every read of conditions. */
export const conditionStore = (pool: Pool) => ({
  byIds: one(pool, ConditionTable),
  ofPatients: pages(pool, ConditionTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      clinicalStatus: "t.clinical_status = ANY ($::text[])",
      category: `t.categories @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`,
      code: `t.code->'codings' @> ${CODE}`,
    },
    orders: {
      NEWEST: {
        by: "coalesce(platform.moment(t.onset), platform.moment(t.recorded_date), '-infinity')",
        type: "timestamptz",
        descending: true,
      },
    },
  }),
});
