import type { Pool, PoolClient } from "pg";
import type { RestingTable } from "../../platform/table.ts";
import type { Terminology } from "../terminology.ts";
import { verifyTable } from "./verify-table.ts";

/** A recorded code that the release condemns. It stays as it was recorded. */
export interface CodeFailure {
  readonly table: string;
  readonly id: string;
  /** Within the model: `categories.0.codings.1`. */
  readonly path: string;
  readonly code: string;
  readonly display: string | null;
  /** For programs: `INACTIVE`, `OUTSIDE_VALUE_SET`. */
  readonly reason: string;
  readonly message: string;
}

export interface Verification {
  /** Codings that carry the release from now on. */
  readonly verified: number;
  /** Codings of which nothing here can tell. */
  readonly unknown: number;
  readonly failures: readonly CodeFailure[];
}

export interface VerifyOptions {
  readonly onTable?: (table: string) => void;
}

export class NoReleaseFault extends Error {
  constructor(reason: string) {
    super(`nothing can be verified: ${reason}`);
    this.name = "NoReleaseFault";
  }
}

/**
 * Goes through every coding that is recorded as unverified, gives those that are valid the release, and keeps the list
 * of the others in `terminology.unverified`. No code is ever changed, and no version of a thing.
 */
export async function verifyCodes(
  pool: Pool,
  tables: readonly RestingTable[],
  terminology: Terminology,
  { onTable }: VerifyOptions = {},
): Promise<Verification> {
  const status = terminology.status();
  if (!status.ready) throw new NoReleaseFault(status.reason);
  const failures: CodeFailure[] = [];
  let verified = 0;
  let unknown = 0;
  for (const table of tables) {
    onTable?.(table.name);
    const found = await verifyTable(pool, table, terminology);
    verified += found.verified;
    unknown += found.unknown;
    failures.push(...found.failures);
  }
  const client = await pool.connect();
  try {
    await keep(client, status.release, failures);
  } finally {
    client.release();
  }
  return { verified, unknown, failures };
}

const COLUMNS = ["table", "id", "path", "code", "display", "reason", "message"] as const;

/** The new list takes the place of the last one whole, or not at all. */
async function keep(client: PoolClient, release: string, failures: readonly CodeFailure[]): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("DELETE FROM terminology.unverified");
    await client.query(
      `INSERT INTO terminology.unverified (release, table_name, id, path, code, display, reason, message)
       SELECT $1, * FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`,
      [release, ...COLUMNS.map((column) => failures.map((failure) => failure[column]))],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
