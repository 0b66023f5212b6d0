import type { Pool } from "pg";

/** How many rows PostgreSQL is to think that every table has. */
const ROWS = 100_000;

const FILLING: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "'2026-01-01'",
  jsonb: "'[]'",
  integer: "1",
  bigint: "1",
  boolean: "false",
  "timestamp with time zone": "now()",
};

interface Found {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/**
 * Has the planner take each of these empty tables for a large one, so that a plan is the one that a real database gets.
 * A row that is taken back leaves a page behind, whose rows the planner then counts as the catalogue says.
 */
export async function asIfLarge(pool: Pool, tables: readonly string[]): Promise<void> {
  const { rows } = await pool.query<Found>(
    `SELECT table_schema || '.' || table_name AS name,
       json_agg(json_build_object('name', quote_ident(column_name), 'type', data_type)) AS columns
     FROM information_schema.columns
     WHERE table_schema || '.' || table_name = ANY ($1) AND is_generated = 'NEVER' AND is_nullable = 'NO'
     GROUP BY 1`,
    [tables],
  );
  const client = await pool.connect();
  try {
    await client.query("SET session_replication_role = replica");
    for (const { name, columns } of rows) {
      const values = columns.map(({ type }) => FILLING[type] ?? "DEFAULT").join(", ");
      await client.query("BEGIN");
      await client.query(`INSERT INTO ${name} (${columns.map((it) => it.name).join(", ")}) VALUES (${values})`);
      await client.query("ROLLBACK");
    }
    await client.query(
      `UPDATE pg_class SET relpages = 1, reltuples = ${ROWS} WHERE oid = ANY ($1::regclass[]) OR oid IN
         (SELECT indexrelid FROM pg_index WHERE indrelid = ANY ($1::regclass[]))`,
      [rows.map(({ name }) => name)],
    );
    await client.query("RESET session_replication_role");
  } finally {
    client.release();
  }
}
