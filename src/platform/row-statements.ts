import { quoted } from "./bulk.ts";
import { statement } from "./statement.ts";
import type { Table } from "./table.ts";

/** One row from JSON, whole, and whether the viewer sees it as it then is. */
export function rowStatements<Model>(table: Table<Model>, seen: string) {
  const names = [...table.columns.values()].map(quoted).join(", ");
  const given = `SELECT ${names} FROM jsonb_populate_record(NULL::${table.name}, $1::jsonb)`;
  return {
    inserting: statement(`INSERT INTO ${table.name} AS t (${names}) ${given} RETURNING ${seen} AS seen`),
    updating: statement(
      `UPDATE ${table.name} t SET (${names}) = (${given}) WHERE t.id = ($1::jsonb->>'id')::uuid RETURNING ${seen} AS seen`,
    ),
  };
}
