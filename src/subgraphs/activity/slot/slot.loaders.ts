import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { slotStore } from "./slot.store.ts";

export const slotLoaders = (pool: Pool, store = slotStore(pool)) => ({
  slotById: shared(store.byIds),
  freeSlots: listed(store.free),
});
