import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { relatedPersonStore } from "./related-person.store.ts";

export const relatedPersonLoaders = (pool: Pool, store = relatedPersonStore(pool)) => ({
  relatedPersonById: shared(store.byIds),
  unregisteredCarers: listed(store.unregistered),
  peopleAround: shared(store.around),
  relatedPeopleByPatient: listed(store.ofPatients),
});
