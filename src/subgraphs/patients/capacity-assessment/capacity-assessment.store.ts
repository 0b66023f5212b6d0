import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { CapacityAssessmentTable } from "./capacity-assessment.table.ts";

const ABOUT_SHARING = "c.patient_id = k.key::uuid AND c.matter = 'SHARING_INFORMATION' AND NOT c.entered_in_error";

/** Every read of capacity assessments. */
export const capacityAssessmentStore = (pool: Pool) => ({
  byIds: one(pool, CapacityAssessmentTable),
  /** The latest about who may know what. */
  ofSharing: one(
    pool,
    CapacityAssessmentTable,
    `t.id = (SELECT c.id FROM patients.capacity_assessment c WHERE ${ABOUT_SHARING}
       ORDER BY platform.moment(c.assessed_at) DESC, c.id DESC LIMIT 1)`,
  ),
  ofPatients: pages(pool, CapacityAssessmentTable, {
    where: "t.patient_id = k.key::uuid",
    orders: { NEWEST: { by: "platform.moment(t.assessed_at)", type: "timestamptz", descending: true } },
  }),
});
