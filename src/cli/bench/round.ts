import { setTimeout as sleep } from "node:timers/promises";
import { cpuSeconds, cpuSecondsBelow } from "./cpu.ts";
import type { Load, Loaded } from "./load.ts";
import type { Loader } from "./loader.ts";

export interface Round extends Loaded {
  /**
   * CPU microseconds for each answer, of the process that answers, with its workers, and of PostgreSQL; null where not
   * known, as outside Linux.
   */
  readonly nodeCpu: number | null;
  readonly postgresCpu: number | null;
}

export interface Processes {
  readonly node: number;
  /** PostgreSQL's first process: the others are its children. */
  readonly postmaster: number;
}

/** One load, with what it cost. Ends when nobody works on it any more. Throws where the server is gone by then. */
export async function round(loader: Loader, load: Load, processes: Processes): Promise<Round> {
  const before = spent(processes);
  const loaded = await loader.fire(load);
  const after = spent(processes);
  if (!runs(processes.node)) throw new Error("the server that was measured has stopped");
  await quiet(processes);
  const each = (at: 0 | 1): number | null => {
    const [start, end] = [before[at]!, after[at]!];
    const isKnown = start !== null && end !== null && loaded.requests > 0;
    return isKnown ? ((end - start) / loaded.requests) * 1e6 : null;
  };
  return { ...loaded, nodeCpu: each(0), postgresCpu: each(1) };
}

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const spent = ({ node, postmaster }: Processes): readonly (number | null)[] => {
  const own = cpuSeconds(node);
  return [own === null ? null : own + (cpuSecondsBelow(node) ?? 0), cpuSecondsBelow(postmaster)];
};

const BEAT_MS = 100;
/** CPU seconds of a beat. */
const RESTING = 0.02;
/** One alone may be a process of PostgreSQL that ended while they were counted. */
const RESTING_BEATS = 3;
const PATIENCE_MS = 300_000;

/**
 * Waits until the two rest, since few servers notice that nobody waits any more for what they are at. Throws where they
 * do not come to rest.
 */
async function quiet(processes: Processes): Promise<void> {
  let before = spent(processes);
  let beats = 0;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    await sleep(BEAT_MS);
    const after = spent(processes);
    const rests = after.every((seconds, at) => Math.abs((seconds ?? 0) - (before[at] ?? 0)) <= RESTING);
    beats = rests ? beats + 1 : 0;
    if (beats === RESTING_BEATS) return;
    before = after;
  }
  throw new Error("a server still works on what nobody waits for: the next figures would be wrong");
}
