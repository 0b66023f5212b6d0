import type { Pool } from "pg";
import { many, one } from "../../platform/reads.ts";
import { ReceivedTable } from "./received.table.ts";

/** Every read of received resources but the importer's own. */
export const receivedStore = (pool: Pool) => ({
  byIds: one(pool, ReceivedTable),
  ofPatients: many(pool, ReceivedTable, "t.patient_id = k.key::uuid", "t.resource_type, t.id"),
});
