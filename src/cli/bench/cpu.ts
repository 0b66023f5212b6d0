import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
  /** Of the children that have ended, once it has asked how. */
  readonly ended: number;
}

/** From /proc/PID/stat; null where there is none, as outside Linux. The name, in brackets, may hold spaces. */
function stat(pid: number | string): Stat | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    const seconds = (first: number) => (Number(fields[first]) + Number(fields[first + 1])) / TICKS_PER_SECOND;
    return { parent: Number(fields[1]), seconds: seconds(11), ended: seconds(13) };
  } catch {
    return null;
  }
}

/** CPU time of a process so far. */
export const cpuSeconds = (pid: number): number | null => stat(pid)?.seconds ?? null;

/** CPU time so far of a process's children, those that have ended among them. */
export function cpuSecondsBelow(pid: number): number | null {
  const own = stat(pid);
  if (own === null) return null;
  const others = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return others.map(stat).reduce((sum, it) => sum + (it?.parent === pid ? it.seconds : 0), own.ended);
}
