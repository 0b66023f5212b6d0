import type { Pool, PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { assemble } from "../assemble/assemble.ts";
import { IMAGE_FORMAT, type Image } from "../image/image.ts";
import { missingModules } from "../module-dependencies.ts";
import { releaseInfo } from "../release-info.ts";
import { type Inventory, takeInventory } from "../rf2/inventory.ts";
import { type ReadProgress, type ReleaseRows, readRelease } from "../rf2/read-release.ts";
import { openSource } from "../rf2/source.ts";
import type { ReleaseInfo } from "../snapshot.ts";
import { copySink } from "./copy-sink.ts";
import { writeChunks } from "./image-chunks.ts";
import { writeImageFile } from "./image-file.ts";
import { LOAD_LOCK, LoadRunningFault } from "./load-lock.ts";
import { attachTables, copyInto, createTables } from "./release-tables.ts";

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly keepDangling?: boolean | undefined;
  /** Where the process that loads leaves the snapshot for those that start after it. */
  readonly cacheFolder?: string | undefined;
}

export interface LoadResult {
  readonly release: ReleaseInfo;
  /** False where the very same files are in the database already. */
  readonly loaded: boolean;
  /** Modules that the packages depend on and do not hold: the release works, and lacks what is in them. */
  readonly warnings: readonly string[];
}

type Loaded = Pick<LoadResult, "release" | "warnings">;

/**
 * Reads a release into tables and a snapshot, in one transaction: a load that fails or is killed leaves no trace
 * but its row in load_attempt, and is simply started again. Activating is a step of its own.
 */
export async function loadRelease(
  pool: Pool,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadResult> {
  const sources = await Promise.all(paths.map(openSource));
  const client = await pool.connect();
  try {
    const inventory = takeInventory(sources);
    await client.query("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0");
    const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1) AS got", [LOAD_LOCK]);
    if (rows[0]?.got !== true) throw new LoadRunningFault();
    const held = await alreadyLoaded(client, inventory);
    if (held !== undefined) return { release: held, loaded: false, warnings: [] };
    return { ...(await recorded(pool, paths, () => load(client, inventory, options))), loaded: true };
  } finally {
    // The connection goes, and with it the settings; the lock at once, so that the next load need not wait for that.
    await client.query("SELECT pg_advisory_unlock_all()").catch(() => {});
    client.release(true);
    for (const source of sources) source.close();
  }
}

async function alreadyLoaded(client: PoolClient, { digest }: Inventory): Promise<ReleaseInfo | undefined> {
  const sql = 'SELECT id, version, loaded_at::text AS "loadedAt" FROM terminology.release WHERE digest = $1';
  return (await client.query<{ id: string; version: string; loadedAt: string }>(sql, [digest])).rows[0];
}

/** Notes the start and the outcome outside the transaction, so that `--status` can tell of an interrupted load. */
async function recorded(pool: Pool, paths: readonly string[], work: () => Promise<Loaded>): Promise<Loaded> {
  const start = "INSERT INTO terminology.load_attempt (source) VALUES ($1) RETURNING number";
  const { rows } = await pool.query<{ number: number }>(start, [paths.join(" ")]);
  const end = (outcome: string) =>
    pool.query("UPDATE terminology.load_attempt SET ended_at = now(), outcome = $2 WHERE number = $1", [
      rows[0]?.number,
      outcome,
    ]);
  try {
    const loaded = await work();
    await end(`loaded ${loaded.release.id}`);
    return loaded;
  } catch (error) {
    await end(error instanceof Error ? error.message : String(error)).catch(() => {});
    throw error;
  }
}

async function load(client: PoolClient, inventory: Inventory, options: LoadOptions): Promise<Loaded> {
  const { rows } = await client.query<{ number: number }>(
    "SELECT nextval('terminology.release_number')::int AS number",
  );
  const number = rows[0]!.number;
  await client.query("BEGIN");
  try {
    await createTables(client, number);
    const { release, image, warnings } = await readInto(client, number, inventory, options);
    options.signal?.throwIfAborted();
    await writeChunks(client, number, image.bytes);
    await attachTables(client, number);
    await client.query("COMMIT");
    if (options.cacheFolder !== undefined) await writeImageFile(options.cacheFolder, release.id, image);
    return { release, warnings };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function readInto(client: PoolClient, number: number, inventory: Inventory, options: LoadOptions) {
  const { signal, onProgress } = options;
  const stage = (name: string) => onProgress?.({ stage: name, rows: 0, bytes: 0, totalBytes: 0 });
  const rows = await readRelease(inventory, {
    signal,
    onProgress,
    keepDangling: options.keepDangling,
    async sinkFor(file) {
      const sql = await copyInto(client, number, inventory.files.indexOf(file), file);
      return copySink(client.query(copyFrom(sql)));
    },
  });
  const release = releaseInfo(inventory, rows);
  const warnings = missingModules(rows);
  const image = assemble(rows, release, stage);
  stage("storing the snapshot");
  await putRelease(client, number, release, inventory, rows, image);
  return { release, image, warnings };
}

async function putRelease(
  client: PoolClient,
  number: number,
  release: ReleaseInfo,
  inventory: Inventory,
  rows: ReleaseRows,
  image: Image,
): Promise<void> {
  await client.query(
    `INSERT INTO terminology.release (number, id, version, digest, packages, loaded_at, concepts, descriptions,
                                      image_format, image_bytes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      number,
      release.id,
      release.version,
      inventory.digest,
      inventory.packages,
      release.loadedAt,
      rows.concepts.count,
      image.u32("description.high").length,
      IMAGE_FORMAT,
      image.bytes.length,
    ],
  );
  for (const [at, file] of inventory.files.entries()) {
    await client.query(
      "INSERT INTO terminology.file (release, number, path, package, columns, rows) VALUES ($1, $2, $3, $4, $5, $6)",
      [number, at, file.file.path, file.packageIndex, rows.headers[at], rows.counts[at]],
    );
  }
}
