import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

/** From /proc/PID/stat; null where there is none, as outside Linux. The name, in brackets, may hold spaces. */
function stat(pid: number | string): Stat | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
  } catch {
    return null;
  }
}

/** CPU time of a process so far. */
export const cpuSeconds = (pid: number): number | null => stat(pid)?.seconds ?? null;

/** CPU time so far of the children that a process has now. */
export function cpuSecondsBelow(pid: number): number | null {
  if (stat(pid) === null) return null;
  const others = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return others.map(stat).reduce((sum, it) => sum + (it?.parent === pid ? it.seconds : 0), 0);
}
