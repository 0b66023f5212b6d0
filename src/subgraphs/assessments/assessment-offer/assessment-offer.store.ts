import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AssessmentOfferTable } from "./assessment-offer.table.ts";

/** Every read of offers. */
export const assessmentOfferStore = (pool: Pool) => ({
  byIds: one(pool, AssessmentOfferTable),
  ofPatients: pages(pool, AssessmentOfferTable, {
    where: "t.patient_id = k.key::uuid",
    orders: { NEWEST: { by: "platform.moment(t.offered_at)", type: "timestamptz", descending: true } },
  }),
});
