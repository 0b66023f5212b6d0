import { MigrationExecutor } from "typeorm";
import type { Database } from "./database.ts";

/** Any number: what matters is that every process of this project waits for the same one. */
const migrationLock = 4_205_171;

/** The first PostgreSQL that has every function which our statements call. */
const OLDEST_VERSION = 16;

/**
 * Runs the migrations that the database has not seen, and gives their names: each in its own transaction, but all of
 * a new database in one, since a part of them is of no use to anybody.
 * Several processes may start together: one runs them, the others wait and find nothing to do. Throws on a server that is
 * too old, which would refuse some statement later.
 */
export const migrate = async ({ source }: Database): Promise<readonly string[]> => {
  const { version = "" } = source.driver;
  if (Number.parseInt(version, 10) < OLDEST_VERSION)
    throw new Error(`The database is on PostgreSQL ${version}: the graph needs version ${OLDEST_VERSION} or newer.`);
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query("set statement_timeout = 0");
    await runner.query("select pg_advisory_lock($1)", [migrationLock]);
    const executor = new MigrationExecutor(source, runner);
    const pending = await executor.getPendingMigrations();
    executor.transaction = pending.length === source.migrations.length ? "all" : "each";
    const done = await executor.executePendingMigrations();
    return done.map((migration) => migration.name);
  } finally {
    // A connection that broke has lost its lock and its settings already.
    await runner.query(`select pg_advisory_unlock(${migrationLock})`).catch(() => {});
    await runner.query("reset statement_timeout").catch(() => {});
    await runner.release();
  }
};
