import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { careTeamStore } from "./care-team.store.ts";

export const careTeamLoaders = (pool: Pool, store = careTeamStore(pool)) => ({
  careTeamById: shared(store.byIds),
  careTeamsByPatient: listed(store.ofPatients),
  activeCareTeamsByPatient: shared(store.activeOfPatients),
  careTeams: listed(store.all),
});
