import type { Pool } from "pg";
import { aboutPatient } from "../../../access/visibility.ts";
import type { Batch } from "../../../platform/loaders.ts";
import { pages } from "../../../platform/pages.ts";
import { columnsOf, KEYS, one } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import { AuditEntryTable } from "./audit-entry.table.ts";

const filters = {
  kind: "t.kind = ANY ($::text[])",
  from: "t.created_at >= platform.moment($::text)",
  until: "t.created_at < platform.moment($::text)",
};
const LATEST = { by: "t.created_at", type: "timestamptz", descending: true } as const;

/** Every read of the audit. */
export const auditEntryStore = (pool: Pool) => ({
  byIds: one(pool, AuditEntryTable),
  ofPatients: pages(pool, AuditEntryTable, {
    where: "t.id = ANY (ARRAY(SELECT audit.entries_about(k.key)))",
    filters,
    orders: { LATEST },
  }),
  ofActors: pages(pool, AuditEntryTable, { where: "t.actor_id = k.key", filters, orders: { LATEST } }),
  patientsSeen: patientsSeen(pool),
});

/** The patients of an entry whom the reader may know of; the others are not told. */
function patientsSeen(pool: Pool): Batch<string, string[]> {
  const seen = aboutPatient("id")("k.viewer", "patients.patient");
  const found = statement(
    `SELECT k.place::int, t.id FROM ${KEYS} JOIN ${AuditEntryTable.name} e ON e.id = k.key::uuid ` +
      "CROSS JOIN LATERAL (SELECT p.id::uuid FROM jsonb_array_elements_text(e.patients) p(id)) t " +
      `WHERE ${AuditEntryTable.visibleTo("k.viewer").replaceAll(/\bt\./g, "e.")} AND ${seen} ORDER BY t.id`,
  );
  return async (keys) => {
    const rows = await send<{ place: number; id: string }>(pool, found, columnsOf(keys, "k.key::uuid"));
    const answers: string[][] = keys.map(() => []);
    for (const { place, id } of rows) {
      answers[place - 1]!.push(id);
      keys[place - 1]!.scope.disclose?.(id);
    }
    return answers;
  };
}
