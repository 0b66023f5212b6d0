import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AssessmentTable } from "./assessment.table.ts";

/** Every read of assessments. */
export const assessmentStore = (pool: Pool) => ({
  byIds: one(pool, AssessmentTable),
  ofPatients: pages(pool, AssessmentTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { status: "t.status = ANY ($::text[])", questionnaire: "split_part(t.questionnaire, '|', 1) = $::text" },
    orders: {
      NEWEST: { by: "coalesce(platform.moment(t.answered_at), '-infinity')", type: "timestamptz", descending: true },
    },
  }),
});
