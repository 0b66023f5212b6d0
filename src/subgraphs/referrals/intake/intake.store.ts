import type { Pool } from "pg";
import { many, one } from "../../../platform/reads.ts";
import { IntakeTable } from "./intake.table.ts";

/** The key holds every way to name the area of a postcode, as `areasOf` lists them. */
const servesOneOf = `NOT t.entered_in_error AND EXISTS (
  SELECT FROM jsonb_array_elements(t.areas) a, jsonb_array_elements_text(a->'postcodes') p
  WHERE p = ANY (string_to_array(k.key, ',')))`;

/** Every read of intakes. */
export const intakeStore = (pool: Pool) => ({
  byIds: one(pool, IntakeTable),
  byServices: one(pool, IntakeTable, "t.service_id = k.key::uuid AND NOT t.entered_in_error"),
  ofAreas: many(pool, IntakeTable, servesOneOf),
});
