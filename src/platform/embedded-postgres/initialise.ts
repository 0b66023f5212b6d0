import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import type { Home } from "./home.ts";
import type { ServerUser } from "./server-user.ts";

const run = promisify(execFile);

const flags = [
  "--username=postgres",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  // The same order and case rules on every machine, whatever locales it has.
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--no-instructions",
];

const ownedBy = async (path: string, { uid, gid }: ServerUser): Promise<void> => {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
};

/**
 * Makes the cluster where there is none, and says whether it did: beside its place, and moved there whole, so that a
 * death on the way leaves nothing behind.
 */
export const initialise = async (
  home: Home,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<boolean> => {
  if (await stat(home.data).catch(() => undefined)) return false;
  const cluster = dirname(home.data);
  const draft = `${cluster}.${randomBytes(6).toString("hex")}`;
  const [data, password] = [home.data, home.password].map((path) => path.replace(cluster, draft)) as [string, string];
  try {
    await mkdir(draft, { mode: 0o700 });
    await ownedBy(draft, user);
    await writeFile(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
    await ownedBy(password, user);
    const sync = durable ? [] : ["--no-sync"];
    await run(binaries.initdb, [`--pgdata=${data}`, `--pwfile=${password}`, ...flags, ...sync], {
      ...user,
      cwd: draft,
      env: serverEnvironment(),
    });
    await rename(draft, cluster);
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was quicker.
    if (await stat(home.data).catch(() => undefined)) return false;
    throw new Error(`PostgreSQL could not make its data folder in ${home.folder}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
};

const reasonOf = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim();
};

/** Without the caller's PG* variables, which the server would read too. */
export const serverEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG$|TZ$)/.test(name)));
