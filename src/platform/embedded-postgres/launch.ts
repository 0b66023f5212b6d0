import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, closeSync, existsSync, mkdtempSync, openSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import { serverEnvironment } from "./environment.ts";
import type { Home } from "./home.ts";
import { findPostmaster, removeSocketFolder, socketPrefix } from "./postmaster.ts";
import type { ServerUser } from "./server-user.ts";

/** For a machine with two cores that also runs Node. */
const settings = {
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_connections: "100",
  max_wal_size: "2GB",
  wal_level: "minimal",
  max_wal_senders: "0",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // A statement's error repeats values, which may be a person's, and reaches whoever sent the statement anyway.
  log_min_messages: "log",
};

/** For tests, whose data nobody keeps. */
const carelessSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const largestLog = 10_000_000;

/** A socket's path holds about 100 bytes, and not every file system takes one: hence a short one of its own. */
const socketFolder = ({ uid, gid }: ServerUser): string => {
  const folder = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), socketPrefix));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
};

type Place = Readonly<Record<"listen_addresses" | "port", string>> & { readonly unix_socket_directories?: string };

const onSocket = (user: ServerUser): Place => ({
  listen_addresses: "",
  port: "5432",
  unix_socket_directories: socketFolder(user),
});

const onPort = async (): Promise<Place> => ({ listen_addresses: "127.0.0.1", port: `${await freePort()}` });

/** What one server has said; others that tried at the same moment write to the same file. */
const linesOf = async (home: Home, pid: number | undefined): Promise<string> => {
  const lines = (await readFile(home.log, "utf8")).trimEnd().split("\n").slice(-100);
  return lines.filter((line) => !/ \[\d+\] /.test(line) || line.includes(` [${pid}] `)).join("\n");
};

const anotherServer = /lock file "postmaster.pid" (already exists|is empty)|pre-existing shared memory block/;

/**
 * Starts a server at once, and waits until it takes connections. False: it ended by itself because another process has
 * just started one on the same data. Its own session keeps Ctrl-C away from it, so that we can finish our work first.
 */
export const launch = async (home: Home, binaries: Binaries, user: ServerUser, durable: boolean): Promise<boolean> => {
  const place = process.platform === "win32" ? await onPort() : onSocket(user);
  const all: Record<string, string> = { ...settings, ...place, ...(durable ? {} : carelessSettings) };
  const args = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const tooLarge = (statSync(home.log, { throwIfNoEntry: false })?.size ?? 0) > largestLog;
  const log = openSync(home.log, tooLarge ? "w" : "a", 0o600);
  const server = spawn(binaries.postgres, ["-D", home.data, ...args], {
    ...user,
    cwd: home.data,
    env: serverEnvironment(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  server.unref();
  const failed = new Promise<Error>((resolve) => server.once("error", resolve));
  const ended = new Promise<"ended">((resolve) => server.once("exit", () => resolve("ended")));
  try {
    for (;;) {
      const running = await findPostmaster(home);
      if (running?.ready && running.pid === server.pid) return true;
      const outcome = await Promise.race([failed, ended, sleep(10)]);
      if (outcome instanceof Error) throw outcome;
      if (outcome !== "ended") continue;
      if (place.unix_socket_directories) await removeSocketFolder(place.unix_socket_directories);
      const lines = await linesOf(home, server.pid);
      if (anotherServer.test(lines)) return false;
      throw new Error(`PostgreSQL did not start. The end of ${home.log}:\n${lines}`);
    }
  } finally {
    closeSync(log);
  }
};
