import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { organisationStore } from "./organisation.store.ts";

export const organisationLoaders = (pool: Pool, store = organisationStore(pool)) => ({
  organisationById: shared(store.byIds),
  organisationByOdsCode: shared(store.byOdsCodes),
  membersByOrganisation: listed(store.members),
  organisations: listed(store.all),
  groupByOrganisation: shared(store.groups),
});
