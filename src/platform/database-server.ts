import type { Config } from "./config.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

export interface DatabaseServer {
  readonly url: string;
  /** Stops an embedded one, unless another process uses it. */
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or the embedded one, started. */
export const databaseServer = async ({ databaseUrl, databaseFolder }: Config): Promise<DatabaseServer> => {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} };
  const cluster = await startEmbeddedPostgres({ folder: databaseFolder, durable: true });
  return { url: cluster.url("postgres"), stop: cluster.stop };
};
