import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CarePlanTable } from "./care-plan.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    category:
      "t.categories @> jsonb_build_array(jsonb_build_object('codings', jsonb_build_array(jsonb_build_object('code', $::text))))",
    nextReviewBefore: "platform.moment(t.next_review) < platform.moment($)",
  },
  orders: {
    NEWEST: {
      by: "coalesce(platform.moment(t.period->>'start'), '-infinity')",
      type: "timestamptz",
      descending: true,
    },
    NEXT_REVIEW: { by: "coalesce(platform.moment(t.next_review), 'infinity')", type: "timestamptz" },
  },
};

/** Every read of care plans. */
export const carePlanStore = (pool: Pool) => ({
  byIds: one(pool, CarePlanTable),
  byGoals: many(pool, CarePlanTable, `t.goals @> jsonb_build_array(jsonb_build_object('type', 'Goal', 'id', k.key))`),
  ofPatients: pages(pool, CarePlanTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, CarePlanTable, listing),
});
