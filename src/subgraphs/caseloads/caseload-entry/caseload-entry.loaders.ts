import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { caseloadEntryStore } from "./caseload-entry.store.ts";

export const caseloadEntryLoaders = (pool: Pool, store = caseloadEntryStore(pool)) => ({
  caseloadByCoordinator: listed(store.ofCoordinators),
  caseloads: listed(store.all),
  unallocatedEntries: listed(store.unallocated),
  entriesByPackageEnd: listed(store.packagesEnding),
  entriesByAgeLimit: listed(store.ageingOut),
  caseloadSizes: shared(store.sizes),
});
