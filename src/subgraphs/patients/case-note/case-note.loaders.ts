import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { caseNoteStore } from "./case-note.store.ts";

export const caseNoteLoaders = (pool: Pool, store = caseNoteStore(pool)) => ({
  caseNoteById: shared(store.byIds),
  caseNotesByPatient: listed(store.ofPatients),
});
