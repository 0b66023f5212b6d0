import type { EntityManager } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import { bound, type Statement, sendIn, statement } from "./statement.ts";
import type { Table } from "./table.ts";
import { sendLater } from "./transaction.ts";

export interface BulkOutcome {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  /** Already there, and the same. */
  readonly unchanged: readonly string[];
}

/** What no comparison of content looks at. */
const BOOKKEEPING = ["id", "version", "created_at", "updated_at", "owner_id"].map(quoted);

/**
 * Puts many rows in one statement: new ones as they are, known ones with their next version where they differ.
 * The rows' own version, times and owner count for new ones only. The same rows again change nothing.
 */
export async function putRows<Model extends { readonly id: string }>(
  tx: EntityManager,
  table: Table<Model>,
  rows: readonly Stored<Model>[],
): Promise<void> {
  if (rows.length === 0) return;
  await table.beforeInsert?.(tx, rows);
  await sendLater(tx, bound(putting(table), textOf(rows, table)));
  await table.afterWrite?.(tx, rows);
}

/** The same, and says what has become of each. */
export async function putAndCompare<Model extends { readonly id: string }>(
  tx: EntityManager,
  table: Table<Model>,
  rows: readonly Stored<Model>[],
): Promise<BulkOutcome> {
  if (rows.length === 0) return { created: [], updated: [], unchanged: [] };
  await table.beforeInsert?.(tx, rows);
  const { text } = putting(table);
  const telling = statement(`${text} RETURNING t.id, (t.xmax = 0) AS created`);
  const put = await sendIn<{ id: string; created: boolean }>(tx, telling, [textOf(rows, table)]);
  const written = new Map(put.map(({ id, created }) => [id, created]));
  await table.afterWrite?.(tx, rows);
  const ids = rows.map(({ id }) => id);
  return {
    created: ids.filter((id) => written.get(id) === true),
    updated: ids.filter((id) => written.get(id) === false),
    unchanged: ids.filter((id) => !written.has(id)),
  };
}

function putting<Model>({ name: table, columns }: Table<Model>): Statement {
  const names = [...columns.values()].map(quoted);
  const content = names.filter((name) => !BOOKKEEPING.includes(name));
  return statement(
    `INSERT INTO ${table} AS t (${names.join(", ")})
     SELECT ${names.join(", ")} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${content.map((name) => `${name} = excluded.${name}`).join(", ")},
       version = t.version + 1, updated_at = excluded.updated_at
     WHERE ${content.map((name) => `t.${name} IS DISTINCT FROM excluded.${name}`).join(" OR ")}`,
  );
}

const textOf = <Model>(rows: readonly Stored<Model>[], table: Table<Model>): string =>
  JSON.stringify(rows.map((row) => columnar(row, table)));

/** A row under the names of its columns. */
export function columnar<Model>(row: Stored<Model>, table: Table<Model>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [field, name] of table.columns) values[name] = (row as Record<string, unknown>)[field];
  return values;
}

/** A column may be named after a word of SQL: `end`. */
export function quoted(name: string): string {
  return `"${name}"`;
}
