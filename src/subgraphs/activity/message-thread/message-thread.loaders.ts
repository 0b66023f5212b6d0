import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { messageThreadStore } from "./message-thread.store.ts";

export const messageThreadLoaders = (pool: Pool, store = messageThreadStore(pool)) => ({
  messageThreadById: shared(store.byIds),
  messageThreadsByPatient: listed(store.ofPatients),
  messageThreads: listed(store.all),
  messagesByThread: listed(store.messages),
});
