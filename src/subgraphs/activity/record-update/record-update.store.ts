import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { RecordUpdateTable } from "./record-update.table.ts";

const listing: Listing = {
  filters: { status: "t.status = ANY ($::text[])", fact: "t.fact = ANY ($::text[])" },
  orders: {
    OLDEST: { by: "t.created_at", type: "timestamptz" },
    LATEST: { by: "t.created_at", type: "timestamptz", descending: true },
  },
};

/** Every read of proposed updates. */
export const recordUpdateStore = (pool: Pool) => ({
  byIds: one(pool, RecordUpdateTable),
  ofPatients: pages(pool, RecordUpdateTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  /** The last of each fact and state, which is all that its age needs. */
  latest: many(
    pool,
    RecordUpdateTable,
    `t.patient_id = k.key::uuid AND NOT EXISTS (SELECT FROM activity.record_update u WHERE u.patient_id = t.patient_id
       AND u.fact = t.fact AND u.status = t.status AND NOT u.entered_in_error AND u.id > t.id)`,
  ),
  all: pages(pool, RecordUpdateTable, listing),
});
