import { execFile } from "node:child_process";
import { link, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Home } from "./home.ts";

/** What a running server writes into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** The folder of its socket, or an address. */
  readonly host: string;
  readonly ready: boolean;
}

/** How the name of a server's socket folder begins. */
export const socketPrefix = "ccg-socket-";

const run = promisify(execFile);
const pidFile = (home: Home): string => join(home.data, "postmaster.pid");
const readPidFile = (home: Home): Promise<string> => readFile(pidFile(home), "utf8").catch(() => "");

const parse = (text: string): Postmaster | undefined => {
  const [pid, , , port, socketFolder, address, , status] = text.split("\n").map((line) => line.trim());
  if (!pid) return undefined;
  return { pid: Number(pid), port: Number(port), host: socketFolder || address || "", ready: status === "ready" };
};

const commandOf = async (pid: number): Promise<string> => {
  if (process.platform === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const [program, ...args] =
    process.platform === "win32"
      ? ["tasklist", "/FI", `PID eq ${pid}`]
      : ["ps", "-ww", "-o", "command=", "-p", `${pid}`];
  return run(program as string, args).then(
    ({ stdout }) => stdout,
    () => "",
  );
};

/** A number is not proof: after a reboot, or in a new container, another program may carry it. */
const isServerOf = async (home: Home, pid: number): Promise<boolean> => {
  const command = await commandOf(pid);
  return process.platform === "win32" ? command.includes("postgres.exe") : command.includes(home.data);
};

export const findPostmaster = async (home: Home): Promise<Postmaster | undefined> => {
  const found = parse(await readPidFile(home));
  return found && (await isServerOf(home, found.pid)) ? found : undefined;
};

export const hasPidFile = async (home: Home): Promise<boolean> => (await readPidFile(home)) !== "";

/** An empty file is a server's first breath, unless it stays so: then the machine stopped in that moment. */
const isFresh = async (home: Home): Promise<boolean> => {
  const found = await stat(pidFile(home)).catch(() => undefined);
  return !found || Date.now() - found.mtimeMs < 5_000;
};

/** A server killed outright leaves its socket behind. Any other folder that a pid file may name is left alone. */
export const removeSocketFolder = async (folder: string): Promise<void> => {
  if (basename(folder).startsWith(socketPrefix)) await rm(folder, { recursive: true, force: true });
};

/**
 * Removes a pid file whose server is dead. The server would do so itself, except where another program now has its
 * number. A file that another process put there in the meantime goes back.
 */
export const discardStalePidFile = async (home: Home): Promise<void> => {
  const judged = await readPidFile(home);
  if ((await findPostmaster(home)) || (judged === "" && (await isFresh(home)))) return;
  const aside = `${pidFile(home)}.${process.pid}`;
  await removeSocketFolder(parse(judged)?.host ?? "");
  try {
    await rename(pidFile(home), aside);
    if ((await readFile(aside, "utf8")) !== judged) await link(aside, pidFile(home));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await rm(aside, { force: true });
  }
};
