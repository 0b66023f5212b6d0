import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ActivityTable } from "./activity.table.ts";

const listing: Listing = {
  filters: {
    kind: "t.kind = ANY ($::text[])",
    code: { column: "t.main_code", further: "activity.activities_coded_too", type: "text" },
    from: "t.done_at >= platform.moment($)",
    to: "t.done_at < platform.moment($)",
    component: "t.component = $::text",
    contactMode: "t.contact_mode = $::text",
    interventionKind: "t.intervention_kind = $::text",
    status: { column: "t.status", type: "text[]" },
    performerId: "t.id = ANY (ARRAY(SELECT activity.activities_by($::text)))",
  },
  orders: { NEWEST: { by: "t.done_at", type: "timestamptz", descending: true } },
};

/** Every read of activities. */
export const activityStore = (pool: Pool) => ({
  byIds: one(pool, ActivityTable),
  ofPatients: pages(pool, ActivityTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  ofAppointments: pages(pool, ActivityTable, { ...listing, where: "t.appointment_id = k.key" }),
  ofCarePlans: pages(pool, ActivityTable, { ...listing, where: "t.plan_id = k.key" }),
  ofGoals: pages(pool, ActivityTable, {
    ...listing,
    where: "t.id = ANY (ARRAY(SELECT activity.activities_towards(k.key)))",
  }),
  all: pages(pool, ActivityTable, listing),
});
