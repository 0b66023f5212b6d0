import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { supervisionStore } from "./supervision.store.ts";

export const supervisionLoaders = (pool: Pool, store = supervisionStore(pool)) => ({
  supervisionById: shared(store.byIds),
  supervisionsByRole: listed(store.ofRoles),
});
