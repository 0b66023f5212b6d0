import { quoted } from "./bulk.ts";
import { statement } from "./statement.ts";
import type { Table } from "./table.ts";

/** What PostgreSQL says where `platform.must_see` fails. */
export const UNSEEN = "US404";

/**
 * Reads and writes of one row for a viewer, the second parameter. `inserting` and `updating` take it whole, as JSON, and
 * fail where the viewer does not see it as it then is. Where the table's `afterWrite` may be what shows it to them, they
 * do not look: `showing` is to follow.
 */
export function rowStatements<Model>(table: Table<Model>) {
  const { name, afterWrite } = table;
  const names = [...table.columns.values()].map(quoted).join(", ");
  const given = `SELECT ${names} FROM jsonb_populate_record(NULL::${name}, $1::jsonb) t`;
  // The cast types the viewer also where the policy, open to everyone, does not look at it.
  const seen = `$2::uuid IS NOT NULL AND ${table.visibleTo("$2")}`;
  const visible = `FROM ${name} t WHERE t.id = $1 AND ${seen}`;
  const insert = (where: string) => statement(`INSERT INTO ${name} (${names}) ${given} WHERE ${where}`);
  const update = `UPDATE ${name} t SET (${names}) = (${given}) WHERE t.id = ($1::jsonb->>'id')::uuid`;
  const isLater = "$2::uuid IS NOT NULL";
  return {
    found: statement(`SELECT ${table.select} ${visible}`),
    locked: statement(`SELECT ${table.select} ${visible} FOR UPDATE`),
    showing: statement(`SELECT platform.must_see(EXISTS (SELECT ${visible}))`),
    inserting: insert(afterWrite ? isLater : `platform.must_see(${seen})`),
    updating: statement(
      afterWrite
        ? `${update} AND ${isLater}`
        : `WITH written AS (${update} RETURNING ${seen} AS seen) SELECT platform.must_see(bool_and(seen)) FROM written`,
    ),
  };
}
