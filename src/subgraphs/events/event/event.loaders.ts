import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { eventStore } from "./event.store.ts";

export const eventLoaders = (pool: Pool, store = eventStore(pool)) => ({
  eventById: shared(store.byIds),
  changesSince: listed(store.since),
  eventsByPatient: listed(store.ofPatients),
});
