import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ObservationTable } from "./observation.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

/** When it was true of the person, a period by its start; those without either come last. */
const EFFECTIVE =
  "coalesce(platform.moment(t.effective_at), platform.moment(t.effective_period->>'start'), " +
  "platform.moment(t.effective_period->>'end'), '-infinity')";

/** Every read of observations. */
export const observationStore = (pool: Pool) => ({
  byIds: one(pool, ObservationTable),
  ofPatients: pages(pool, ObservationTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      code: `t.code->'codings' @> ${CODE}`,
      category: `t.categories @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`,
      from: `${EFFECTIVE} >= platform.moment($)`,
      to: `${EFFECTIVE} < platform.moment($)`,
    },
    orders: { NEWEST: { by: EFFECTIVE, type: "timestamptz", descending: true } },
  }),
});
