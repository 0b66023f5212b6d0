import { fileURLToPath } from "node:url";
import { fillDemo } from "../../fill-demo.ts";
import { connect, type Database } from "../../platform/database.ts";
import { startEmbeddedPostgres } from "../../platform/embedded-postgres.ts";
import { migrate } from "../../platform/migrations.ts";
import { entities, migrations } from "../../subgraphs.ts";
import { patientProgress } from "../patient-progress.ts";

export interface BenchDatabase extends Database {
  readonly url: string;
  readonly postmaster: number;
}

/** A database of its own for each size, filled the first time and kept for the next. */
export async function benchDatabase(patients: number): Promise<BenchDatabase> {
  const folder = fileURLToPath(new URL(`../../../.data/bench/${patients}`, import.meta.url));
  const cluster = await startEmbeddedPostgres({ folder, durable: true });
  const url = cluster.url("postgres");
  const database = await connect({ url, entities, migrations, poolSize: 4, statementTimeoutMs: 0 });
  const close = async () => {
    await database.close();
    await cluster.stop();
  };
  try {
    await migrate(database);
    await fill(database, patients);
    return { ...database, url, postmaster: await postmasterOf(database), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Told from a day of its own, so that a fill that was broken off goes on as it began. */
export const DAY = "2026-11-22";

async function fill(database: Database, patients: number): Promise<void> {
  const { rows } = await database.pool.query<{ held: number }>("SELECT count(*)::int AS held FROM patients.patient");
  if (rows[0]!.held >= patients) return;
  const progress = patientProgress(patients);
  const began = performance.now();
  const { added } = await fillDemo(database, { patients, seed: 1, day: DAY, onProgress: progress.show });
  progress.end();
  console.log(`${added} people filled in, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await database.pool.query("VACUUM ANALYZE");
}

/** Backends are children of the first process. */
async function postmasterOf({ pool }: Database): Promise<number> {
  const text = "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid";
  return (await pool.query<{ pid: number }>(text)).rows[0]!.pid;
}
