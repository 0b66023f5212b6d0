import { createHash } from "node:crypto";
import type { Pool, QueryResultRow } from "pg";

/** A prepared statement: planned once on each connection, and named after its own text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export const statement = (text: string): Statement => ({
  name: createHash("sha256").update(text).digest("base64url").slice(0, 32),
  text,
});

/** Sends a prepared read. `watch`, where a test has set it, sees every statement that goes out. */
export const send = async <Row extends QueryResultRow>(
  pool: Pool,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> => {
  watcher?.(text);
  return (await pool.query<Row>({ name, text, values: values as unknown[] })).rows;
};

let watcher: ((text: string) => void) | undefined;

/** Counts statements in tests: calls `seen` with each one while `act` runs. */
export const watching = async <Result>(seen: (text: string) => void, act: () => Promise<Result>): Promise<Result> => {
  watcher = seen;
  try {
    return await act();
  } finally {
    watcher = undefined;
  }
};
