import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { auditEntryStore } from "./audit-entry.store.ts";

export const auditEntryLoaders = (pool: Pool, store = auditEntryStore(pool)) => ({
  auditEntryById: shared(store.byIds),
  auditEntriesByPatient: listed(store.ofPatients),
  auditEntriesByActor: listed(store.ofActors),
  patientsSeenOfAuditEntry: shared(store.patientsSeen),
});
