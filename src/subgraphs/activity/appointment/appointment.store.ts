import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AppointmentTable } from "./appointment.table.ts";

const CARE_SECTOR = "https://care-coordination.example/fhir/CodeSystem/care-sector";
const open = "'PROPOSED', 'PENDING', 'BOOKED', 'WAITLIST', 'ARRIVED', 'CHECKED_IN'";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    from: "t.start_at >= platform.moment($)",
    to: "t.start_at < platform.moment($)",
    upcoming: `t.status IN (${open}) AND t.start_at >= platform.moment($)`,
    sector: `t.service_categories @> jsonb_build_array(jsonb_build_object('codings',
      jsonb_build_array(jsonb_build_object('system', '${CARE_SECTOR}', 'code', lower(replace($::text, '_', '-'))))))`,
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
