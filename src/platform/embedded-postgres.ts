import { execFile } from "node:child_process";
import { realpath, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { stopAtExit } from "./embedded-postgres/at-exit.ts";
import { type Binaries, findBinaries } from "./embedded-postgres/binaries.ts";
import { type Home, homeIn } from "./embedded-postgres/home.ts";
import type { ClusterOptions } from "./embedded-postgres/initialise.ts";
import { launch } from "./embedded-postgres/launch.ts";
import { discardStalePidFile, findPostmaster } from "./embedded-postgres/postmaster.ts";
import { prepare } from "./embedded-postgres/prepare.ts";
import { join, leave, type Presence } from "./embedded-postgres/presence.ts";
import { keepTemplate } from "./embedded-postgres/template.ts";

export interface EmbeddedPostgres {
  /** This start made it. */
  readonly isNew: boolean;
  /** The address of one of its databases, for pg and TypeORM; it holds the password. */
  url(database: string): string;
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions extends ClusterOptions {
  /** Made when missing. Several processes may use the same one. */
  readonly folder: string;
}

const patienceMs = 60_000;

const urlOf = ({ server, password }: Presence, database: string): string => {
  const path = `${encodeURIComponent(database)}`;
  const [host, query] = server.host.startsWith("/")
    ? ["localhost", `?host=${encodeURIComponent(server.host)}&port=${server.port}`]
    : [`${server.host}:${server.port}`, ""];
  return `postgres://postgres:${encodeURIComponent(password)}@${host}/${path}${query}`;
};

const stopServer = async (home: Home, binaries: Binaries, presence: Presence): Promise<void> => {
  if (process.platform === "win32") await promisify(execFile)(binaries.pgCtl, ["stop", "-D", home.data, "-m", "fast"]);
  else process.kill(presence.server.pid, "SIGINT");
};

const useOf = (presence: Presence, home: Home, binaries: Binaries): Omit<EmbeddedPostgres, "isNew"> => {
  let leaving: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    callOff();
    leaving ??= leave(home, presence, () => stopServer(home, binaries, presence));
    return leaving;
  };
  const callOff = stopAtExit(home.folder, stop);
  return { url: (database) => urlOf(presence, database), stop };
};

/**
 * PostgreSQL that comes and goes with the processes that use it: the first to come starts it, the last to leave stops
 * it, and one that a killed process left behind is taken over.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { durable } = options;
  const { home, binaries, user, isNew } = await prepare(options.folder, options);
  if (isNew) await launch(home, binaries, user, durable);
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const presence = await join(home);
    if (presence) return { isNew, ...useOf(presence, home, binaries) };
    if (await findPostmaster(home)) await sleep(10);
    else {
      await discardStalePidFile(home);
      if (!(await launch(home, binaries, user, durable))) await sleep(50);
    }
  }
  throw new Error(`PostgreSQL in ${home.folder} did not answer within a minute; its log is ${home.log}.`);
};

/** Keeps what a stopped cluster holds, for new ones to begin from. */
export const keepAsTemplate = async (folder: string, template: string): Promise<void> =>
  keepTemplate(homeIn(await realpath(folder)).data, template);

/** Stops a running server that nobody uses, and starts none. */
export const leaveEmbeddedPostgres = async (folder: string): Promise<void> => {
  const home = homeIn(await realpath(folder));
  const presence = await join(home);
  if (presence) await leave(home, presence, async () => stopServer(home, await findBinaries({}), presence));
};

/** Removes a stopped cluster with all its data, also where its folder is a link. */
export const removeEmbeddedPostgres = async (folder: string): Promise<void> => {
  const home = await realpath(folder).catch(() => undefined);
  if (home) await rm(home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
};
