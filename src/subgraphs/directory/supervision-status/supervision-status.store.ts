import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { SupervisionStatusTable } from "./supervision-status.table.ts";

/** Every read of where supervision stands. */
export const supervisionStatusStore = (pool: Pool) => ({
  byRoles: one(pool, SupervisionStatusTable),
  all: pages(pool, SupervisionStatusTable, {
    filters: { organisation: "t.organisation_id = $::uuid", dueBefore: "t.due_on < $::text" },
    orders: { DUE: { by: "t.due_on", type: "text" } },
  }),
});
