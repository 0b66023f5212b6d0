import type { EntitySchema } from "typeorm";
import type { Config } from "./config.ts";
import { connect, type Database, type MigrationClass } from "./database.ts";
import { type DatabaseServer, databaseServer } from "./database-server.ts";
import { migrate } from "./migrations.ts";

export interface OpenDatabase extends Database {
  /** The names of the migrations that ran on the way. */
  readonly migrated: readonly string[];
  /** Where the server listens, for other processes of this machine. */
  readonly url: string;
}

/** For a command: whoever gave it waits, and can stop it, so that no statement of it is cut short. */
export const unhurried = (config: Config): Config => ({ ...config, statementTimeoutMs: 0 });

/** The database on its server, migrated. `close` also stops an embedded server that nobody uses. */
export const openDatabase = async (
  config: Config,
  rooms: { readonly entities: readonly EntitySchema[]; readonly migrations: readonly MigrationClass[] },
  starting: Promise<DatabaseServer> = databaseServer(config),
): Promise<OpenDatabase> => {
  const { url, stop } = await starting;
  try {
    const { poolSize, statementTimeoutMs } = config;
    const database = await connect({ url, ...rooms, poolSize, statementTimeoutMs });
    const close = async () => {
      await database.close();
      await stop();
    };
    try {
      return { ...database, migrated: await migrate(database), url, close };
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    await stop();
    throw error;
  }
};
