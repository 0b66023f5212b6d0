import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { RiskAssessmentTable } from "./risk-assessment.table.ts";

/** Every read of risk assessments. */
export const riskAssessmentStore = (pool: Pool) => ({
  byIds: one(pool, RiskAssessmentTable),
  ofPatients: pages(pool, RiskAssessmentTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { level: "t.level = ANY ($::text[])" },
    orders: {
      NEWEST: { by: "coalesce(platform.moment(t.assessed_at), '-infinity')", type: "timestamptz", descending: true },
    },
  }),
});
