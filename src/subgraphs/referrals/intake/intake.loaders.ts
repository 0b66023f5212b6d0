import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { intakeStore } from "./intake.store.ts";

export const intakeLoaders = (pool: Pool, store = intakeStore(pool)) => ({
  intakeById: shared(store.byIds),
  intakeByService: shared(store.byServices),
  intakesByArea: shared(store.ofAreas),
});
