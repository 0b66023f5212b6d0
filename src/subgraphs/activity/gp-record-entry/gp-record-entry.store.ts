import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { GpRecordEntryTable } from "./gp-record-entry.table.ts";

/** Every read of entries in the practice's record. */
export const gpRecordEntryStore = (pool: Pool) => ({
  byIds: one(pool, GpRecordEntryTable),
  ofActivities: one(pool, GpRecordEntryTable, "t.activity_id = k.key::uuid"),
  all: pages(pool, GpRecordEntryTable, {
    filters: { status: "t.status = ANY ($::text[])" },
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
});
