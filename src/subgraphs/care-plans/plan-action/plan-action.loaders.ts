import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { planActionStore } from "./plan-action.store.ts";

export const planActionLoaders = (pool: Pool, store = planActionStore(pool)) => ({
  planActionById: shared(store.byIds),
  planActionsByPlan: shared(store.ofPlans),
  planActionsUnderExternal: shared(store.underExternal),
  planActionsByOwner: listed(store.byOwners),
});
