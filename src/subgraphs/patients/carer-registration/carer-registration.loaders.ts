import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { carerRegistrationStore } from "./carer-registration.store.ts";

export const carerRegistrationLoaders = (pool: Pool, store = carerRegistrationStore(pool)) => ({
  carerRegistrationById: shared(store.byIds),
  carersOnRegisterByPatient: shared(store.carersOf),
  caresForByPatient: shared(store.asCarer),
  carersRegister: listed(store.ofPractices),
});
