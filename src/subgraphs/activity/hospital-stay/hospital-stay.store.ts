import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { HospitalStayTable } from "./hospital-stay.table.ts";

const filters: Listing["filters"] = {
  status: "t.status = ANY ($::text[])",
  followUpState: "t.follow_up_state = ANY ($::text[])",
  dischargedFrom: "platform.moment(t.discharged_at) >= platform.moment($)",
};
const latest = "coalesce(platform.moment(t.discharged_at), platform.moment(t.admitted_at), t.created_at)";

/** Every read of stays in hospital. */
export const hospitalStayStore = (pool: Pool) => ({
  byIds: one(pool, HospitalStayTable),
  ofPatients: pages(pool, HospitalStayTable, {
    where: "t.patient_id = k.key::uuid",
    filters,
    orders: { LATEST: { by: latest, type: "timestamptz", descending: true } },
  }),
  all: pages(pool, HospitalStayTable, {
    filters,
    orders: { LATEST: { by: latest, type: "timestamptz", descending: true } },
  }),
  discharges: pages(pool, HospitalStayTable, {
    where: "t.status = 'DISCHARGED'",
    filters,
    orders: {
      FOLLOW_UP_DUE: { by: "coalesce(platform.moment(t.follow_up_due), 'infinity')", type: "timestamptz" },
      LATEST: { by: latest, type: "timestamptz", descending: true },
    },
  }),
});
