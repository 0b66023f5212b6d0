import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many } from "../../../platform/reads.ts";
import { FirstVisitTable } from "./first-visit.table.ts";

/** Every read of first visits. */
export const firstVisitStore = (pool: Pool) => ({
  ofPatients: many(pool, FirstVisitTable, "t.patient_id = k.key::uuid", "platform.moment(t.at), t.id"),
});

export const firstVisitLoaders = (pool: Pool, store = firstVisitStore(pool)) => ({
  firstVisitsByPatient: shared(store.ofPatients),
});
