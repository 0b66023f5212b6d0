import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { HospitalStayTable } from "./hospital-stay.table.ts";

const filters: Listing["filters"] = {
  status: "t.status = ANY ($::text[])",
  followUpState: "t.follow_up_state = ANY ($::text[])",
  dischargedFrom: "t.discharged_moment >= (SELECT platform.moment($))",
};
const latest = { by: "t.latest_at", type: "timestamptz", descending: true } as const;

/** Every read of stays in hospital. */
export const hospitalStayStore = (pool: Pool) => ({
  byIds: one(pool, HospitalStayTable),
  ofPatients: pages(pool, HospitalStayTable, {
    where: "t.patient_id = k.key::uuid",
    filters,
    orders: { LATEST: latest },
  }),
  all: pages(pool, HospitalStayTable, {
    filters,
    orders: { LATEST: latest },
  }),
  discharges: pages(pool, HospitalStayTable, {
    where: "t.status = 'DISCHARGED'",
    filters,
    orders: {
      FOLLOW_UP_DUE: { by: "t.follow_up_due_at", type: "timestamptz" },
      LATEST: latest,
    },
  }),
});
