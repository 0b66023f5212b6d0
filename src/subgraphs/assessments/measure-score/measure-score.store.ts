import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { MeasureScoreTable } from "./measure-score.table.ts";

const AT = "platform.moment(t.at)";

/** Every read of results. */
export const measureScoreStore = (pool: Pool) => ({
  byIds: one(pool, MeasureScoreTable),
  byAssessments: many(pool, MeasureScoreTable, "t.assessment_id = k.key::uuid", "t.measure, t.id"),
  /** A person is measured now and then, so that all of it is one look. */
  series: many(pool, MeasureScoreTable, "t.patient_id = k.key::uuid", `t.title, t.measure, ${AT}, t.created_at, t.id`),
  ofPatients: pages(pool, MeasureScoreTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      measure: "t.measure = $::text",
      from: `${AT} >= platform.moment($)`,
      to: `${AT} < platform.moment($)`,
    },
    orders: { NEWEST: { by: AT, type: "timestamptz", descending: true } },
  }),
});
