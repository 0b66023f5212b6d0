import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from } from "pg-copy-streams";
import type { EntityManager } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import { copyText } from "./copy-text.ts";
import type { Table } from "./table.ts";

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
): Promise<BulkOutcome> {
  if (rows.length === 0) return { created: [], updated: [], unchanged: [] };
  const names = [...table.columns.values()].map(quoted);
  const content = names.filter((name) => !BOOKKEEPING.includes(name));
  const changed = content.map((name) => `t.${name} IS DISTINCT FROM excluded.${name}`).join(" OR ");
  await table.beforeInsert?.(tx, rows);
  const put = (await tx.query(
    `INSERT INTO ${table.name} AS t (${names.join(", ")})
     SELECT ${names.join(", ")} FROM jsonb_populate_recordset(NULL::${table.name}, $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${content.map((name) => `${name} = excluded.${name}`).join(", ")},
       version = t.version + 1, updated_at = excluded.updated_at
     WHERE ${changed}
     RETURNING t.id, (t.xmax = 0) AS created`,
    [JSON.stringify(rows.map((row) => columnar(row, table)))],
  )) as { id: string; created: boolean }[];
  const written = new Map(put.map(({ id, created }) => [id, created]));
  await table.afterWrite?.(tx, rows);
  const ids = rows.map(({ id }) => id);
  return {
    created: ids.filter((id) => written.get(id) === true),
    updated: ids.filter((id) => written.get(id) === false),
    unchanged: ids.filter((id) => !written.has(id)),
  };
}

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

/** So many rows become text at a time, between which others have their turn. */
const LOADED_AT_ONCE = 500;

/** Loads rows that are new, every one of them, by COPY: an id that is there already fails the transaction. */
export async function loadRows<Model extends { readonly id: string }>(
  tx: EntityManager,
  table: Table<Model>,
  rows: readonly Stored<Model>[],
): Promise<void> {
  if (rows.length === 0) return;
  const client = (await tx.queryRunner!.connect()) as PoolClient;
  const names = [...table.columns.values()].map(quoted).join(", ");
  const sink = client.query(from(`COPY ${table.name} (${names}) FROM STDIN`));
  const loaded = finished(sink);
  const text = copyText(table);
  try {
    for (let at = 0; at < rows.length && !sink.destroyed; at += LOADED_AT_ONCE) {
      const taken = sink.write(text(rows.slice(at, at + LOADED_AT_ONCE)));
      if (!taken) await Promise.race([once(sink, "drain"), loaded]);
    }
  } catch (error) {
    // PostgreSQL would wait for the rest for ever, and the rollback behind it.
    sink.destroy(error as Error);
    await loaded.catch(() => {});
    throw error;
  }
  sink.end();
  await loaded;
  await table.afterWrite?.(tx, rows);
}
