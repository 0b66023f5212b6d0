import type { Pool } from "pg";
import { many, one } from "../../../platform/reads.ts";
import { AboutMeTable, AboutMeVersionTable } from "./about-me.table.ts";

/** Every read of what people want known. Where a record brought a second one, the latest counts. */
export const aboutMeStore = (pool: Pool) => ({
  byIds: one(pool, AboutMeTable),
  byPatients: one(
    pool,
    AboutMeTable,
    `t.id = (SELECT a.id FROM patients.about_me a WHERE a.patient_id = k.key::uuid AND NOT a.entered_in_error
       ORDER BY coalesce(platform.moment(a.written_at), '-infinity') DESC, a.id DESC LIMIT 1)`,
  ),
  versions: many(pool, AboutMeVersionTable, "t.about_me_id = k.key::uuid", "t.number DESC"),
});
