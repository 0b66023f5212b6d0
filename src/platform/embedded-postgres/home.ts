import { createHash } from "node:crypto";
import { chown, lstat, mkdir, mkdtemp, readdir, readlink, rm, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { publicFolder } from "./public-folder.ts";
import { mayUse, type ServerUser } from "./server-user.ts";

/** Where a cluster rests. */
export interface Home {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

export const homeIn = (folder: string): Home => ({
  folder,
  data: join(folder, "cluster", "data"),
  password: join(folder, "cluster", "password"),
  log: join(folder, "postgres.log"),
});

const give = async (folder: string, { uid, gid }: ServerUser): Promise<void> => {
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
};

/** Of several processes that make a link at once, one makes it and the others follow it. */
const linkElsewhere = async (folder: string, user: ServerUser): Promise<string> => {
  const parent = await publicFolder();
  const name = `${createHash("sha256").update(folder).digest("hex").slice(0, 16)}-`;
  const elsewhere = await mkdtemp(join(parent, name));
  await give(elsewhere, user);
  await symlink(elsewhere, folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const linked = await readlink(folder);
  // What this attempt, or an earlier and since deleted folder of this path, has left there.
  for (const other of (await readdir(parent)).filter((entry) => entry.startsWith(name)))
    if (join(parent, other) !== linked) await rm(join(parent, other), { recursive: true, force: true });
  return linked;
};

/**
 * The folder itself where the server's user can reach it, else a public one with a link left in its place.
 * Such a link is followed later whoever asks, so a project keeps its data when it moves.
 */
export const openHome = async (wanted: string, user: ServerUser): Promise<Home> => {
  const folder = resolve(wanted);
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    const target = resolve(dirname(folder), await readlink(folder));
    await mkdir(target, { recursive: true, mode: 0o700 });
    await give(target, user);
    return homeIn(target);
  }
  await mkdir(dirname(folder), { recursive: true });
  if (!found && !mayUse(user, "-x", dirname(folder))) return homeIn(await linkElsewhere(folder, user));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await lstat(join(folder, "cluster")).catch(() => undefined))) await give(folder, user);
  if (mayUse(user, "-x", folder)) return homeIn(folder);
  throw new Error(`PostgreSQL's user (uid ${user.uid}) cannot reach ${folder}: move it away, or set DATABASE_URL.`);
};
