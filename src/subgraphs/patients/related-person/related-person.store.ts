import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { CARER_CODES } from "./carer.ts";
import { RelatedPersonTable } from "./related-person.table.ts";

/** As `isCarer` of carer.ts decides of one. */
const IS_CARER = `EXISTS (SELECT FROM jsonb_array_elements(t.relationships) r, jsonb_array_elements(r->'codings') c
  WHERE (c->>'system', c->>'code') IN (${CARER_CODES.map(({ system, code }) => `('${system}', '${code}')`).join(", ")}))`;

/** Every read of related people. */
export const relatedPersonStore = (pool: Pool) => ({
  byIds: one(pool, RelatedPersonTable),
  around: many(pool, RelatedPersonTable, "t.patient_id = k.key::uuid"),
  ofPatients: pages(pool, RelatedPersonTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      active: "coalesce(t.active, true) = $::boolean",
      isCarer: `${IS_CARER} = $::boolean`,
      changedSince: "t.updated_at >= platform.moment($)",
    },
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
});
