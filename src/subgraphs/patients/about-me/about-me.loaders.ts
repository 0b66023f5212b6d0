import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { aboutMeStore } from "./about-me.store.ts";

export const aboutMeLoaders = (pool: Pool, store = aboutMeStore(pool)) => ({
  aboutMeById: shared(store.byIds),
  aboutMeByPatient: shared(store.byPatients),
  versionsByAboutMe: shared(store.versions),
});
