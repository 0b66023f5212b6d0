import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CarerRegistrationTable } from "./carer-registration.table.ts";

const IN_RECORD = "t.patient_id = k.key::uuid";
const ELSEWHERE = "t.other_patient_id = k.key::uuid";

/** Every read of carers registers. */
export const carerRegistrationStore = (pool: Pool) => ({
  byIds: one(pool, CarerRegistrationTable),
  /** The carers of a patient, whichever record says so. */
  carersOf: many(
    pool,
    CarerRegistrationTable,
    `((${IN_RECORD} AND t.side = 'CARED_FOR') OR (${ELSEWHERE} AND t.side = 'CARER'))`,
  ),
  /** The entries of a patient who cares for somebody. */
  asCarer: many(
    pool,
    CarerRegistrationTable,
    `((${IN_RECORD} AND t.side = 'CARER') OR (${ELSEWHERE} AND t.side = 'CARED_FOR'))`,
  ),
  ofPractices: pages(pool, CarerRegistrationTable, {
    where: "t.practice_id = k.key::uuid",
    filters: {
      current: "(t.removed_at IS NULL) = $::boolean",
      isYoungCarer: "coalesce(t.is_young_carer, false) = $::boolean",
    },
    orders: { NEWEST: { by: "t.identified_moment", type: "timestamptz", descending: true } },
  }),
});
