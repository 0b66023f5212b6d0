import { execFile, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";

/** Whom a PostgreSQL process runs as; empty for oneself. Spreads into the options of `spawn`. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const run = promisify(execFile);

const idsOf = async (name: string): Promise<ServerUser | undefined> => {
  try {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root, so root lends it a user: the owner of the data, else a known unprivileged one. */
export const serverUser = async (dataFolder: string): Promise<ServerUser> => {
  if (process.getuid?.() !== 0) return {};
  const data = await stat(dataFolder).catch(() => undefined);
  if (data && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  const user = (await idsOf("postgres")) ?? (await idsOf("nobody"));
  if (user) return user;
  throw new Error("PostgreSQL cannot run as root, and there is neither a user postgres nor nobody to run it as.");
};

/** Asks the system itself, so that folders above, groups and access lists all count. */
export const mayUse = (user: ServerUser, test: "-x" | "-w", path: string): boolean =>
  user.uid === undefined || spawnSync("/bin/sh", ["-c", `test ${test} "$0"`, path], { ...user, cwd: "/" }).status === 0;
