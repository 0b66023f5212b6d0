import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AppointmentTable } from "./appointment.table.ts";

const start = "coalesce(platform.moment(t.start), 'infinity')";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    from: `${start} >= platform.moment($)`,
    to: `${start} < platform.moment($)`,
    upcoming: `t.status IN ('PROPOSED', 'PENDING', 'BOOKED', 'WAITLIST', 'ARRIVED', 'CHECKED_IN') AND ${start} >= platform.moment($)`,
    participantId:
      "t.participants @> jsonb_build_array(jsonb_build_object('actor', jsonb_build_object('id', $::text)))",
  },
  orders: {
    SOONEST: { by: start, type: "timestamptz" },
    LATEST: { by: start, type: "timestamptz", descending: true },
  },
};

/** Every read of appointments. */
export const appointmentStore = (pool: Pool) => ({
  byIds: one(pool, AppointmentTable),
  ofPatients: pages(pool, AppointmentTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, AppointmentTable, listing),
});
