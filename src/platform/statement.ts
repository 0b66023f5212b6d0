import { createHash } from "node:crypto";
import type { Pool, PoolClient, QueryResult, QueryResultRow } from "pg";
import type { EntityManager } from "typeorm";
import { entering, momentOf } from "./enter.ts";
import { type Bound, packet } from "./packet.ts";
import { reading } from "./replica.ts";

/** A prepared statement: planned once on each connection, and named after its own text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Whether it reads for viewers, who are its second parameter: see KEYS of `reads.ts`. */
  readonly scoped: boolean;
  /** Whether it answers with no rows. */
  readonly isSilent: boolean;
}

const SILENT = /^(BEGIN|COMMIT|INSERT|UPDATE|DELETE)\b(?!.*\bRETURNING\b)/s;

export const statement = (text: string): Statement => ({
  name: createHash("sha256").update(text).digest("base64url").slice(0, 32),
  text,
  scoped: /\bAS k\(key, viewer\b/.test(text),
  isSilent: SILENT.test(text),
});

/**
 * Sends a prepared read; one that reads for viewers, behind the wall of the one viewer that all its keys have.
 * `watch`, where a test has set it, sees every statement that goes out.
 */
export const send = async <Row extends QueryResultRow>(
  pool: Pool,
  { name, text, scoped }: Statement,
  values: readonly unknown[],
): Promise<Row[]> => {
  watcher?.(text);
  const config = { name, text, values: values as unknown[] };
  const viewer = scoped ? onlyOf(values[1] as readonly string[]) : null;
  return reading(pool, async (from) => {
    if (viewer === null) return (await from.query<Row>(config)).rows;
    const answer: unknown = await from.query(entering(config, { viewer, moment: momentOf(from) }));
    return (answer as QueryResult<Row>).rows;
  });
};

/** Sends a prepared statement on the connection of a transaction, which knows for whom it is. */
export const sendIn = async <Row extends QueryResultRow>(
  tx: EntityManager,
  { name, text }: Pick<Statement, "name" | "text">,
  values: readonly unknown[],
): Promise<Row[]> => {
  watcher?.(text);
  const client = (await tx.queryRunner!.connect()) as PoolClient;
  return (await client.query<Row>({ name, text, values: values as unknown[] })).rows;
};

export const bound = ({ name, text, isSilent }: Statement, ...values: Bound["values"]): Bound => ({
  name,
  text,
  values,
  isSilent,
});

/** Sends prepared statements on one connection in one packet, and gives their rows: see `packet`. */
export const sendTogether = async (client: PoolClient, all: readonly Bound[]): Promise<QueryResult[]> => {
  for (const { text } of all) watcher?.(text);
  try {
    return await new Promise((resolve, reject) => {
      client.query(packet(all, (error, results) => (error ? reject(error) : resolve(results))));
    });
  } catch (error) {
    // Where the error was read says nothing; where the statements came from does.
    Error.captureStackTrace(error as Error);
    throw error;
  }
};

/** PostgreSQL is told of one viewer at a time, so a batch for several is split before: see `perViewer`. */
function onlyOf(viewers: readonly string[]): string {
  const [viewer = ""] = viewers;
  if (viewers.some((it) => it !== viewer))
    throw new Error("A statement reads for one viewer: its keys are for several.");
  return viewer;
}

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
