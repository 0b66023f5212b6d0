import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { serverEnvironment } from "./environment.ts";
import type { Home } from "./home.ts";
import type { ServerUser } from "./server-user.ts";
import { copyTemplate } from "./template.ts";

const run = promisify(execFile);

export interface ClusterOptions {
  /** False: committed data may be lost when the machine stops, for the speed of tests. */
  readonly durable: boolean;
  /** The data of a stopped cluster that a new one begins from, with all that it holds, where it can be used. */
  readonly template?: string | undefined;
}

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

/** False: the template is of no use here, and nothing is left of the attempt. */
const beginFrom = async (...[template, data, ...rest]: Parameters<typeof copyTemplate>): Promise<boolean> => {
  if (!(await stat(template).catch(() => undefined))) return false;
  try {
    await copyTemplate(template, data, ...rest);
    return true;
  } catch {
    await rm(data, { recursive: true, force: true });
    return false;
  }
};

/**
 * Makes the cluster where there is none, and says whether it did: beside its place, and moved there whole, so that a
 * death on the way leaves nothing behind.
 */
export const initialise = async (
  home: Home,
  binaries: Binaries,
  user: ServerUser,
  { durable, template }: ClusterOptions,
): Promise<boolean> => {
  if (await stat(home.data).catch(() => undefined)) return false;
  const cluster = dirname(home.data);
  const draft = `${cluster}.${randomBytes(6).toString("hex")}`;
  const [data, password] = [home.data, home.password].map((path) => path.replace(cluster, draft)) as [string, string];
  try {
    await mkdir(draft, { mode: 0o700 });
    await ownedBy(draft, user);
    const secret = randomBytes(24).toString("base64url");
    await writeFile(password, secret, { mode: 0o600 });
    await ownedBy(password, user);
    if (!(template && (await beginFrom(template, data, secret, binaries, user)))) {
      const sync = durable ? [] : ["--no-sync"];
      await run(binaries.initdb, [`--pgdata=${data}`, `--pwfile=${password}`, ...flags, ...sync], {
        ...user,
        cwd: draft,
        env: serverEnvironment(),
      });
    }
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
