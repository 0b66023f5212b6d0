import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { communicationStore } from "./communication.store.ts";

export const communicationLoaders = (pool: Pool, store = communicationStore(pool)) => ({
  communicationById: shared(store.byIds),
  inboundCommunications: listed(store.inbound),
  communicationsByPatient: listed(store.ofPatients),
});
