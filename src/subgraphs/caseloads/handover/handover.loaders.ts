import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { HandoverTable } from "./handover.table.ts";

/** Every read of handovers. */
const handoverStore = (pool: Pool) => ({
  byIds: one(pool, HandoverTable),
  all: pages(pool, HandoverTable, {
    filters: { coordinatorId: "$::uuid IN (t.from_coordinator_id, t.to_coordinator_id)" },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});

export const handoverLoaders = (pool: Pool, store = handoverStore(pool)) => ({
  handoverById: shared(store.byIds),
  handovers: listed(store.all),
});
