import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CarePlanTable } from "./care-plan.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    category: { column: "t.category_code", further: "care_plans.plans_categorised_too", type: "text" },
    nextReviewBefore: "t.next_review_at < (SELECT platform.moment($))",
  },
  orders: {
    NEWEST: {
      by: "t.started_at",
      type: "timestamptz",
      descending: true,
    },
    NEXT_REVIEW: { by: "t.next_review_at", type: "timestamptz" },
  },
};

/** The personalised plans that are in force, of which a person has one: as the unique index has it. */
export const IN_FORCE = `t.status = 'ACTIVE' AND NOT t.entered_in_error AND t.categories @>
  '[{"codings": [{"system": "http://snomed.info/sct", "code": "2181441000000107"}]}]'`;

/** Every read of care plans. */
export const carePlanStore = (pool: Pool) => ({
  byIds: one(pool, CarePlanTable),
  byGoals: many(pool, CarePlanTable, "t.id = ANY (ARRAY(SELECT care_plans.plans_with_goal(k.key)))"),
  inForceOfPatients: one(pool, CarePlanTable, `t.patient_id = k.key::uuid AND ${IN_FORCE}`),
  activeOfPatients: many(
    pool,
    CarePlanTable,
    "t.patient_id = k.key::uuid AND t.status = 'ACTIVE'",
    "t.created_at DESC, t.id DESC",
  ),
  linkedTo: many(pool, CarePlanTable, "t.id = ANY (ARRAY(SELECT care_plans.plans_linked_to(k.key)))"),
  dueReview: pages(pool, CarePlanTable, {
    where: "t.status = 'ACTIVE'",
    filters: {
      before: "(t.next_review_at < (SELECT platform.moment($)) OR t.is_marked)",
    },
    orders: { NEXT_REVIEW: { by: "t.next_review_at", type: "timestamptz" } },
  }),
  ofPatients: pages(pool, CarePlanTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, CarePlanTable, listing),
});
