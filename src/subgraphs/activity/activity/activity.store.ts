import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { ActivityTable } from "./activity.table.ts";

/** The rows among whose categories is this code of a list of ours. */
const withCategory = (list: string): string =>
  `t.categories @> jsonb_build_array(jsonb_build_object('codings', jsonb_build_array(jsonb_build_object(
    'system', 'https://care-coordination.example/fhir/CodeSystem/${list}',
    'code', lower(replace($::text, '_', '-'))))))`;

const listing: Listing = {
  filters: {
    kind: "t.kind = ANY ($::text[])",
    status: "t.status = ANY ($::text[])",
    code: "t.code @> jsonb_build_object('codings', jsonb_build_array(jsonb_build_object('code', $::text)))",
    from: "t.done_at >= platform.moment($)",
    to: "t.done_at < platform.moment($)",
    component: withCategory("personalised-care-component"),
    contactMode: withCategory("contact-mode"),
    interventionKind: withCategory("intervention-kind"),
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
