import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { CriteriaSetTable } from "./criteria-set.table.ts";

/** Every read of criteria. */
const criteriaSetStore = (pool: Pool) => ({
  byIds: one(pool, CriteriaSetTable),
  all: pages(pool, CriteriaSetTable, {
    filters: { kind: "t.kind = $::text", active: "t.active = $::boolean" },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});

export const criteriaSetLoaders = (pool: Pool, store = criteriaSetStore(pool)) => ({
  criteriaSetById: shared(store.byIds),
  criteriaSets: listed(store.all),
});
