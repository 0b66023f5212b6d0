import type { Config } from "./config.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

export interface DatabaseServer {
  readonly url: string;
  /** It was made just now, so that nobody has put anything in. */
  readonly isNew: boolean;
  /** Stops an embedded one, unless another process uses it. */
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or the embedded one, started. */
export const databaseServer = async (config: Config): Promise<DatabaseServer> => {
  const { databaseUrl, databaseFolder: folder, databaseTemplate: template } = config;
  if (databaseUrl !== undefined) return { url: databaseUrl, isNew: false, stop: async () => {} };
  const { url, isNew, stop } = await startEmbeddedPostgres({ folder, durable: true, template });
  return { url: url("postgres"), isNew, stop };
};
