import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { serverEnvironment } from "./environment.ts";
import type { ServerUser } from "./server-user.ts";

const run = promisify(execFile);

/** With owners and modes. Throws where there is no `cp`, as on Windows. */
const copy = (from: string, to: string) => run("cp", ["-Rp", from, to]);

/** A copy of a template that the first to come takes away: it is on the disk already. */
const spareOf = (template: string): string => `${template}.spare`;

/** From another disk it cannot be moved. */
const takeSpare = (template: string, data: string): Promise<boolean> =>
  rename(spareOf(template), data).then(
    () => true,
    () => false,
  );

/** Small, since it starts for one statement. */
const alone = ["--single", "-c", "exit_on_error=on", "-c", "shared_buffers=1MB", "-c", "log_statement=none"];

/**
 * Makes the data of a new cluster from those of a stopped one, with another password and all on the disk. Throws where
 * that is not to be had: another user's, another version's, broken.
 */
export const copyTemplate = async (
  template: string,
  data: string,
  password: string,
  binaries: Binaries,
  user: ServerUser,
): Promise<void> => {
  const taken = await takeSpare(template, data);
  if (!taken) await copy(template, data);
  const options = { ...user, cwd: dirname(data), env: serverEnvironment() };
  const changing = run(binaries.postgres, [...alone, "-D", data, "postgres"], options);
  changing.child.stdin?.on("error", () => {});
  changing.child.stdin?.end(`ALTER ROLE postgres PASSWORD '${password}'\n`);
  await changing;
  // The server has seen to what it wrote itself.
  if (!taken) await run(binaries.initdb, ["--sync-only", `--pgdata=${data}`], options);
};

/** Keeps the data of a stopped cluster as a template: it is there whole and on the disk, or not at all. */
export const keepTemplate = async (data: string, template: string): Promise<void> => {
  const places = [spareOf(template), template];
  const drafts = places.map((place) => `${place}.${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(dirname(template), { recursive: true });
    for (const draft of drafts) await copy(data, draft);
    await run("sync", []);
    for (const [index, draft] of drafts.entries()) await rename(draft, places[index]!);
  } finally {
    for (const draft of drafts) await rm(draft, { recursive: true, force: true });
  }
};
