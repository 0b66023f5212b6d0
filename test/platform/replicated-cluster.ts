import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, chown, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findBinaries } from "../../src/platform/embedded-postgres/binaries.ts";
import { serverEnvironment } from "../../src/platform/embedded-postgres/environment.ts";
import { type Home, openHome } from "../../src/platform/embedded-postgres/home.ts";
import { initialise } from "../../src/platform/embedded-postgres/initialise.ts";
import { serverUser } from "../../src/platform/embedded-postgres/server-user.ts";

interface Server {
  readonly url: string;
  readonly ask: <Row extends object>(sql: string) => Promise<Row[]>;
  readonly start: () => Promise<void>;
  /** As a power cut would. */
  readonly stop: () => Promise<void>;
}

export interface ReplicatedCluster {
  readonly primary: Server;
  /** Streams from the primary what it writes. */
  readonly standby: Server;
  readonly remove: () => Promise<void>;
}

const settings = {
  listen_addresses: "",
  wal_level: "replica",
  wal_keep_size: "1GB",
  hot_standby: "on",
  shared_buffers: "64MB",
  fsync: "off",
  jit: "off",
  timezone: "UTC",
};

const run = promisify(execFile);

/** A primary, and a real standby of it: two servers that share nothing but the stream between them. */
export async function replicatedCluster(): Promise<ReplicatedCluster> {
  const user = await serverUser(tmpdir());
  const binaries = await findBinaries(user);
  const folders = await Promise.all(["primary", "standby"].map((name) => mkdtemp(join(tmpdir(), `ccg-${name}-`))));
  const [ours, its] = (await Promise.all(folders.map((folder) => openHome(folder, user)))) as [Home, Home];
  await initialise(ours, binaries, user, { durable: false });
  const password = (await readFile(ours.password, "utf8")).trim();
  // A copy of the cluster as it was before its first start: whatever comes after arrives by the stream.
  await run("cp", ["-a", join(ours.folder, "cluster"), its.folder]);

  const serverIn = ({ folder, data, log }: Home): Server => {
    const url = `postgres://postgres:${password}@localhost/postgres?host=${encodeURIComponent(folder)}&port=5432`;
    let running: ChildProcess | undefined;
    const ask = async <Row extends object>(sql: string): Promise<Row[]> => {
      const client = new pg.Client({ connectionString: url });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    };
    const all = Object.entries({ ...settings, unix_socket_directories: folder });
    return {
      url,
      ask,
      start: async () => {
        const args = ["-D", data, ...all.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
        const child = spawn(binaries.postgres, args, { ...user, cwd: data, env: serverEnvironment() });
        running = child;
        let said = "";
        child.stderr.on("data", (text) => {
          said += text;
        });
        while (!(await ask("SELECT 1").catch(() => null))) {
          if (child.exitCode !== null) throw new Error(`PostgreSQL did not start (${log}):\n${said}`);
          await sleep(50);
        }
      },
      stop: async () => {
        if (running === undefined || running.exitCode !== null) return;
        const ended = once(running, "exit");
        running.kill("SIGQUIT");
        await ended;
      },
    };
  };
  const [primary, standby] = [serverIn(ours), serverIn(its)];
  const follow = `\nprimary_conninfo = 'host=${ours.folder} port=5432 user=postgres password=${password}'\n`;
  await appendFile(join(its.data, "postgresql.conf"), follow);
  await writeFile(join(its.data, "standby.signal"), "");
  if (user.uid !== undefined && user.gid !== undefined)
    await chown(join(its.data, "standby.signal"), user.uid, user.gid);
  const remove = async () => {
    await standby.stop();
    await primary.stop();
    await Promise.all([...folders, ours.folder, its.folder].map((it) => rm(it, { recursive: true, force: true })));
  };
  try {
    await primary.start();
    await standby.start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { primary, standby, remove };
}
