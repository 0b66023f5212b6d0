import { readFile } from "node:fs/promises";
import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Home } from "./home.ts";
import { findPostmaster, hasPidFile, type Postmaster, removeSocketFolder } from "./postmaster.ts";

/**
 * One process's use of a running server: a connection that holds a shared lock as long as the process lives.
 * Whoever can have the lock alone is the last to leave.
 */
export interface Presence {
  readonly client: pg.Client;
  readonly socket: Socket;
  readonly server: Postmaster;
  readonly password: string;
}

const lock = "1667459937, 1";

/** The server is starting, stopping or gone: worth another try. */
const passing = new Set(["ECONNREFUSED", "ENOENT", "ECONNRESET", "EPIPE", "57P01", "57P02", "57P03"]);

const isPassing = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  return (code !== undefined && passing.has(code)) || /Connection terminated/.test(message ?? "");
};

/** Undefined: no server takes us now, so look again. */
export const join = async (home: Home): Promise<Presence | undefined> => {
  const server = await findPostmaster(home);
  if (!server?.ready) return undefined;
  const password = await readFile(home.password, "utf8");
  const { host, port } = server;
  const socket = new Socket();
  const client = new pg.Client({ host, port, user: "postgres", password, database: "postgres", stream: () => socket });
  // When the server goes, the next query says so; the event alone would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ joined: boolean }>(`select pg_try_advisory_lock_shared(${lock}) as joined`);
    if (rows[0]?.joined) {
      // Presence alone is no reason for the process to go on.
      socket.unref();
      return { client, socket, server, password };
    }
    await client.end();
    return undefined;
  } catch (error) {
    await client.end().catch(() => {});
    if (isPassing(error)) return undefined;
    throw error;
  }
};

const stopped = async (home: Home, { host }: Postmaster): Promise<void> => {
  for (const deadline = Date.now() + 60_000; await hasPidFile(home); await sleep(5))
    if (Date.now() > deadline) throw new Error(`PostgreSQL in ${home.folder} did not stop within a minute.`);
  await removeSocketFolder(host);
};

/** Ends our use, and the server if nobody else uses it. */
export const leave = async (
  home: Home,
  { client, socket, server }: Presence,
  stop: () => Promise<void>,
): Promise<void> => {
  socket.ref();
  try {
    await client.query(`select pg_advisory_unlock_shared(${lock})`);
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lock}) as alone`);
    if (!rows[0]?.alone) return;
    await stop();
    await stopped(home, server);
  } catch (error) {
    if (!isPassing(error)) throw error;
  } finally {
    await client.end().catch(() => {});
  }
};
