import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { assessmentOfferStore } from "./assessment-offer.store.ts";

export const assessmentOfferLoaders = (pool: Pool, store = assessmentOfferStore(pool)) => ({
  assessmentOfferById: shared(store.byIds),
  assessmentOffersByPatient: listed(store.ofPatients),
});
