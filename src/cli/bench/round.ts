import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { cpuSeconds, cpuSecondsBelow } from "./cpu.ts";
import type { Load, Loaded } from "./load.ts";

export interface Round extends Loaded {
  /** CPU microseconds for each answer, of the process that answers and of PostgreSQL; null where not known. */
  readonly nodeCpu: number | null;
  readonly postgresCpu: number | null;
}

export interface Processes {
  readonly node: number;
  /** PostgreSQL's first process: the others are its children. */
  readonly postmaster: number;
}

/** One load from a process of its own, with what it cost. Fails when any answer was an error. */
export async function round(load: Load, { node, postmaster }: Processes): Promise<Round> {
  const before = [cpuSeconds(node), cpuSecondsBelow(postmaster)] as const;
  const loaded = await loadedElsewhere(load);
  const after = [cpuSeconds(node), cpuSecondsBelow(postmaster)] as const;
  if (loaded.requests === 0) throw new Error(`no answer of ${load.requests[0]!.url} in ${load.seconds} s`);
  if (loaded.faults > 0)
    throw new Error(`${loaded.faults} of ${loaded.requests} answers of ${load.requests[0]!.url} were errors`);
  const each = (at: 0 | 1) =>
    before[at] === null || after[at] === null ? null : ((after[at] - before[at]) / loaded.requests) * 1e6;
  return { ...loaded, nodeCpu: each(0), postgresCpu: each(1) };
}

async function loadedElsewhere(load: Load): Promise<Loaded> {
  const file = fileURLToPath(new URL("./load.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(load));
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`the load stopped with ${code}`);
  return JSON.parse(printed) as Loaded;
}
