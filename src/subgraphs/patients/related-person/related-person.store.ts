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
  /** Who cares for the living of a practice, and is on no register now. */
  unregistered: pages(pool, RelatedPersonTable, {
    where: `coalesce(t.active, true) AND ${IS_CARER}
      AND EXISTS (SELECT FROM patients.patient p WHERE p.id = t.patient_id AND p.registered_practice_id = k.key
        AND coalesce(p.active, true) AND NOT coalesce(p.deceased, false) AND NOT p.entered_in_error)
      AND NOT EXISTS (SELECT FROM patients.carer_registration c WHERE c.related_person_id = t.id
        AND c.removed_at IS NULL AND NOT c.entered_in_error)`,
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
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
