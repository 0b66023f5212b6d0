import type { Pool } from "pg";
import { UUID } from "../kernel/page.ts";
import type { Stored } from "../kernel/stored.ts";
import { disclose } from "./disclose.ts";
import type { Batch } from "./loaders.ts";
import type { Read } from "./read.ts";
import { send, statement } from "./statement.ts";
import type { Table } from "./table.ts";

const reading = <Key, Value>(read: Read, batch: Batch<Key, Value>): Batch<Key, Value> => Object.assign(batch, { read });

/** The keys of a batch as rows: what is asked for, for whom, and its place in the batch. */
export const KEYS = keysWith([]);

/** The same with more of what each asks for beside its key, all as text, under these names. */
export function keysWith(names: readonly string[]): string {
  const more = names.map((_, at) => `, $${at + 3}::text[]`).join("");
  return `unnest($1::text[], $2::uuid[]${more}) WITH ORDINALITY AS k(${["key", "viewer", ...names, "place"].join(", ")})`;
}

/**
 * Ends a subquery that is to be read once for each key. Without it PostgreSQL, which takes the keys for few and knows no
 * viewer, may work out first what everybody sees of everyone: seconds in place of microseconds.
 */
export const EACH = "OFFSET 0";

/** The rows of a batch, each with the place of the key that it answers. */
type Placed<Model> = Stored<Model> & { readonly place: number };

/** At most one row for a key. `where` is SQL over the row `t` and the key `k.key`, which is text: cast it. */
export function one<Model>(
  pool: Pool,
  table: Table<Model>,
  where = "t.id = k.key::uuid",
): Batch<string, Stored<Model> | null> {
  const found = statement(
    `SELECT k.place::int, ${table.select} FROM ${KEYS} ` +
      `CROSS JOIN LATERAL (SELECT * FROM ${table.name} t WHERE ${where} AND ${table.visibleTo("k.viewer")} ${EACH}) t`,
  );
  return reading({ kind: "one", table, where }, async (keys) => {
    const rows = await send<Placed<Model>>(pool, found, columnsOf(keys, where));
    const answers: (Stored<Model> | null)[] = keys.map(() => null);
    for (const row of rows) {
      answers[row.place - 1] = row;
      disclose(table, keys[row.place - 1]!.scope, row);
    }
    return answers;
  });
}

/** All rows for a key, few by nature, in the order given: SQL over `t`. What was entered in error is left out. */
export function many<Model>(
  pool: Pool,
  table: Table<Model>,
  where: string,
  order = "t.created_at, t.id",
): Batch<string, Stored<Model>[]> {
  const found = statement(
    `SELECT k.place::int, ${table.select} FROM ${KEYS} CROSS JOIN LATERAL (SELECT * FROM ${table.name} t ` +
      `WHERE ${where} AND NOT t.entered_in_error AND ${table.visibleTo("k.viewer")} ${EACH}) t ORDER BY ${order}`,
  );
  return reading({ kind: "many", table, where, order }, async (keys) => {
    const rows = await send<Placed<Model>>(pool, found, columnsOf(keys, where));
    const answers: Stored<Model>[][] = keys.map(() => []);
    for (const row of rows) {
      answers[row.place - 1]!.push(row);
      disclose(table, keys[row.place - 1]!.scope, row);
    }
    return answers;
  });
}

/** The parameters of KEYS. A key that is no UUID, where the statement reads it as one, is null: it matches no row. */
export const columnsOf = (
  keys: readonly { readonly key: string; readonly scope: { readonly viewer: string } }[],
  where: string,
) => [
  where.includes("k.key::uuid") ? keys.map(({ key }) => (UUID.test(key) ? key : null)) : keys.map(({ key }) => key),
  keys.map(({ scope }) => scope.viewer),
];
