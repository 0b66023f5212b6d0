import type { Pool } from "pg";
import { LOAD_LOCK } from "./load-lock.ts";
import { dropTables } from "./release-tables.ts";

/** Told to every process that listens; the payload is the release id. */
export const ACTIVATED = "terminology_activated";

export interface ReleaseRecord {
  readonly number: number;
  readonly id: string;
  readonly version: string;
  readonly loadedAt: string;
  readonly concepts: number;
  readonly descriptions: number;
  readonly imageFormat: number;
  readonly imageBytes: number;
}

export interface TerminologyRecord {
  readonly releases: readonly ReleaseRecord[];
  readonly active: ReleaseRecord | undefined;
  /** The release active before, which `--activate previous` brings back. */
  readonly previous: ReleaseRecord | undefined;
  readonly loadRunning: boolean;
  readonly lastAttempt:
    | { readonly source: string; readonly startedAt: string; readonly outcome: string | null }
    | undefined;
}

export class NoSuchReleaseFault extends Error {
  constructor(wanted: string, known: readonly string[]) {
    super(`no release ${wanted} is loaded; loaded are: ${known.join(", ") || "none"}`);
    this.name = "NoSuchReleaseFault";
  }
}

export class ReleaseInUseFault extends Error {
  constructor(id: string) {
    super(`${id} is the active release; activate another before removing it`);
    this.name = "ReleaseInUseFault";
  }
}

const releaseColumns = `number, id, version, loaded_at::text AS "loadedAt", concepts, descriptions,
  image_format AS "imageFormat", image_bytes::float8 AS "imageBytes"`;

export async function terminologyRecord(pool: Pool): Promise<TerminologyRecord> {
  const releases = await pool.query<ReleaseRecord>(`SELECT ${releaseColumns} FROM terminology.release ORDER BY number`);
  const order = await pool.query<{ release: number }>(
    "SELECT release FROM terminology.activation ORDER BY number DESC LIMIT 100",
  );
  const lock = await pool.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND classid = 0 AND objid = ${LOAD_LOCK}) AS held`,
  );
  const attempts = await pool.query<{ source: string; startedAt: string; outcome: string | null }>(
    `SELECT source, started_at::text AS "startedAt", outcome FROM terminology.load_attempt ORDER BY number DESC LIMIT 1`,
  );
  const byNumber = new Map(releases.rows.map((release) => [release.number, release]));
  const active = order.rows[0]?.release;
  const previous = order.rows.find(({ release }) => release !== active)?.release;
  return {
    releases: releases.rows,
    active: byNumber.get(active ?? -1),
    previous: byNumber.get(previous ?? -1),
    loadRunning: lock.rows[0]?.held ?? false,
    lastAttempt: attempts.rows[0],
  };
}

/** One row and one notice, together or not at all; `previous` is the release that was active before this one. */
export async function activate(pool: Pool, wanted: string): Promise<ReleaseRecord> {
  const record = await terminologyRecord(pool);
  const release = named(record, wanted);
  await pool.query(
    `WITH told AS (SELECT pg_notify('${ACTIVATED}', $2))
     INSERT INTO terminology.activation (release) SELECT $1 FROM told`,
    [release.number, release.id],
  );
  return release;
}

/** Takes a release out of the database; recorded codes keep its id. */
export async function removeRelease(pool: Pool, wanted: string): Promise<ReleaseRecord> {
  const record = await terminologyRecord(pool);
  const release = named(record, wanted);
  if (release.number === record.active?.number) throw new ReleaseInUseFault(release.id);
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await dropTables(client, release.number);
    await client.query("DELETE FROM terminology.activation WHERE release = $1", [release.number]);
    await client.query("DELETE FROM terminology.release WHERE number = $1", [release.number]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  return release;
}

function named(record: TerminologyRecord, wanted: string): ReleaseRecord {
  const found =
    wanted === "previous"
      ? record.previous
      : record.releases.find(({ id, version }) => id === wanted || version === wanted);
  if (found !== undefined) return found;
  throw new NoSuchReleaseFault(
    wanted,
    record.releases.map(({ id }) => id),
  );
}
