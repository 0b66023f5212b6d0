import type { EntitySchema } from "typeorm";
import type { Config } from "./config.ts";
import { connect, type Database, type MigrationClass } from "./database.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { migrate } from "./migrations.ts";

export interface OpenDatabase extends Database {
  /** The names of the migrations that ran on the way. */
  readonly migrated: readonly string[];
  /** Where the server listens, for other processes of this machine. */
  readonly url: string;
}

/** For a command: whoever gave it waits, and can stop it, so that no statement of it is cut short. */
export const unhurried = (config: Config): Config => ({ ...config, statementTimeoutMs: 0 });

/** The server of DATABASE_URL, or the embedded one; migrated. `close` also stops an embedded one that nobody uses. */
export const openDatabase = async (
  config: Config,
  rooms: { readonly entities: readonly EntitySchema[]; readonly migrations: readonly MigrationClass[] },
): Promise<OpenDatabase> => {
  const cluster = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: config.databaseFolder, durable: true });
  try {
    const url = config.databaseUrl ?? cluster?.url("postgres") ?? "";
    const { poolSize, statementTimeoutMs } = config;
    const database = await connect({ url, ...rooms, poolSize, statementTimeoutMs });
    const close = async () => {
      await database.close();
      await cluster?.stop();
    };
    try {
      return { ...database, migrated: await migrate(database), url, close };
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
};
