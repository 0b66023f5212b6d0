import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { supervisionStatusStore } from "./supervision-status.store.ts";

export const supervisionStatusLoaders = (pool: Pool, store = supervisionStatusStore(pool)) => ({
  supervisionStatusByRole: shared(store.byRoles),
  supervisionStatuses: listed(store.all),
});
