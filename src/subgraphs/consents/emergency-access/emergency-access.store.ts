import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { EmergencyAccessTable } from "./emergency-access.table.ts";

/** Every read of broken glass. */
export const emergencyAccessStore = (pool: Pool) => ({
  byIds: one(pool, EmergencyAccessTable),
  ofPatients: pages(pool, EmergencyAccessTable, {
    where: "t.patient_id = k.key::uuid",
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
});
