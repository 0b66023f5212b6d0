import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { episodeStore } from "./episode.store.ts";

export const episodeLoaders = (pool: Pool, store = episodeStore(pool)) => ({
  episodeById: shared(store.byIds),
  episodesByPatient: listed(store.ofPatients),
  episodesByReferral: shared(store.ofReferrals),
  coordinatedEpisodesByPatient: shared(store.openOfPatients),
});
