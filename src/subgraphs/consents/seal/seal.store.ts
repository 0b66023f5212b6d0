import type { Pool } from "pg";
import { many, one } from "../../../platform/reads.ts";
import { SealTable } from "./seal.table.ts";

/** Every read of seals. */
export const sealStore = (pool: Pool) => ({
  byIds: one(pool, SealTable),
  ofPatients: many(pool, SealTable, "t.patient_id = k.key::uuid", "t.start DESC, t.id"),
});
