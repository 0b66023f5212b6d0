import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AppointmentTable } from "./appointment.table.ts";

const open = "'PROPOSED', 'PENDING', 'BOOKED', 'WAITLIST', 'ARRIVED', 'CHECKED_IN'";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    from: "t.start_at >= platform.moment($)",
    to: "t.start_at < platform.moment($)",
    upcoming: `t.status IN (${open}) AND t.start_at >= platform.moment($)`,
    sector: "t.sector = $::text",
    participantId: "t.id = ANY (ARRAY(SELECT activity.appointments_with($::text)))",
  },
  orders: {
    SOONEST: { by: "t.start_at", type: "timestamptz" },
    LATEST: { by: "t.start_at", type: "timestamptz", descending: true },
  },
};

/** Every read of appointments. */
export const appointmentStore = (pool: Pool) => ({
  byIds: one(pool, AppointmentTable),
  ofPatients: pages(pool, AppointmentTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, AppointmentTable, listing),
});
