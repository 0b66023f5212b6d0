import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { CaseNoteTable } from "./case-note.table.ts";

const AT = "platform.moment(t.at)";

/** Every read of notes. */
export const caseNoteStore = (pool: Pool) => ({
  byIds: one(pool, CaseNoteTable),
  ofPatients: pages(pool, CaseNoteTable, {
    where: "t.patient_id = k.key::uuid",
    filters: { kind: "t.kind = $::text", from: `${AT} >= platform.moment($)`, to: `${AT} < platform.moment($)` },
    orders: { NEWEST: { by: AT, type: "timestamptz", descending: true } },
  }),
});
