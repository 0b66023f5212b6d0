import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { practitionerStore } from "./practitioner.store.ts";

export const practitionerLoaders = (pool: Pool, store = practitionerStore(pool)) => ({
  practitionerById: shared(store.byIds),
  practitionerBySdsUserId: shared(store.bySdsUserIds),
  practitioners: listed(store.all),
});
