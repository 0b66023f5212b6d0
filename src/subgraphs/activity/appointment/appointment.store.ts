import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { AppointmentTable } from "./appointment.table.ts";

const CARE_SECTOR = "https://care-coordination.example/fhir/CodeSystem/care-sector";
const open = "'PROPOSED', 'PENDING', 'BOOKED', 'WAITLIST', 'ARRIVED', 'CHECKED_IN'";
const start = "coalesce(platform.moment(t.start), 'infinity')";

/** As ids, so that the index finds the few of one participant among all, rather than all being read in their order. */
const withThem = `SELECT a.id FROM activity.appointment a
  WHERE a.participants @> jsonb_build_array(jsonb_build_object('actor', jsonb_build_object('id', $::text)))`;

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    from: `${start} >= platform.moment($)`,
    to: `${start} < platform.moment($)`,
    upcoming: `t.status IN (${open}) AND ${start} >= platform.moment($)`,
    sector: `t.service_categories @> jsonb_build_array(jsonb_build_object('codings',
      jsonb_build_array(jsonb_build_object('system', '${CARE_SECTOR}', 'code', lower(replace($::text, '_', '-'))))))`,
    participantId: `t.id = ANY (ARRAY(${withThem}))`,
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
