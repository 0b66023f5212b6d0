import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { uuidIn } from "../../../platform/uuid-sql.ts";
import { EventTable } from "./event.table.ts";

const filters: Listing["filters"] = {
  type: "t.type = ANY ($::text[])",
  subjectType: "t.subject_type = $::text",
  subjectId: `t.subject_id = ${uuidIn("$::text")}`,
};

const NUMBERED = "t.sequence IS NOT NULL";

/** Every read of events. What is not numbered yet is not there yet: its place is not known. */
export const eventStore = (pool: Pool) => ({
  byIds: one(pool, EventTable),
  since: pages(pool, EventTable, {
    where: NUMBERED,
    filters,
    orders: { OLDEST: { by: "t.sequence", type: "bigint" } },
  }),
  ofPatients: pages(pool, EventTable, {
    where: `t.patient_id = k.key::uuid AND ${NUMBERED}`,
    filters,
    orders: { LATEST: { by: "t.sequence", type: "bigint", descending: true } },
  }),
});
