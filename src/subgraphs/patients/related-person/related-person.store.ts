import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { RelatedPersonTable } from "./related-person.table.ts";

/** Every read of related people. */
export const relatedPersonStore = (pool: Pool) => ({
  byIds: one(pool, RelatedPersonTable),
  ofPatients: pages(pool, RelatedPersonTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { active: "coalesce(t.active, true) = $::boolean" },
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
});
