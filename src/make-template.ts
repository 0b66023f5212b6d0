import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRooms } from "./open-rooms.ts";
import { readConfig } from "./platform/config.ts";
import { keepAsTemplate, removeEmbeddedPostgres, startEmbeddedPostgres } from "./platform/embedded-postgres.ts";

/** Migrates a new database, and keeps its cluster in a folder, for others to begin from. Heeds no environment. */
export async function makeTemplate(template: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ccg-template-"));
  try {
    const { url, isNew, stop } = await startEmbeddedPostgres({ folder, durable: false });
    const database = await openRooms(readConfig({}), Promise.resolve({ url: url("postgres"), isNew, stop }));
    await database.close();
    await keepAsTemplate(folder, template);
  } finally {
    await removeEmbeddedPostgres(folder);
  }
}
