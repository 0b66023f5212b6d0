import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { removeEmbeddedPostgres } from "../../platform/embedded-postgres.ts";
import { startProcess } from "./contenders/process.ts";
import { cpuSeconds } from "./cpu.ts";
import { table, whole } from "./markdown.ts";
import { median, medianOrNull } from "./percentile.ts";

const cache = fileURLToPath(new URL("../../../node_modules/.cache/", import.meta.url));

/** What is done after `npm ci`. */
const install = fileURLToPath(new URL("../../built/install.mjs", import.meta.url));

/** One start of the server: milliseconds since the command was given. */
interface Start {
  readonly answered: number;
  /** CPU time of the server's process by then; null where the system does not tell. */
  readonly cpu: number | null;
  /** When it came to what, in its own words. */
  readonly phases: readonly (readonly [name: string, at: number])[];
}

interface Kind {
  readonly name: string;
  /** Nothing is built; where this is true, what `npm start` and `npm ci` do after installing has been done. */
  readonly installed?: boolean;
  /** There is a database from the start before. */
  readonly filled: boolean;
  /** Stays until the packages are built in, as a server does that is not stopped at once. */
  readonly stays: boolean;
}

/** In this order, each with what those before it left. */
const kinds: readonly Kind[] = [
  { name: "first: installed", installed: true, filled: false, stays: false },
  { name: "installed, and a second database", filled: false, stays: false },
  { name: "first: only packages there", installed: false, filled: false, stays: false },
  { name: "second: sources built", filled: true, stays: true },
  { name: "packages built in, no database", filled: false, stays: false },
  { name: "later", filled: true, stays: false },
];

/**
 * Times `npm start` until the first right answer over HTTP, in a folder of its own, polling. `--runs N` of each kind,
 * in turn; prints medians, and when the server came to what.
 */
export async function benchStart(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: "string", default: "5" } } });
  const starts = new Map<Kind, Start[]>(kinds.map((kind) => [kind, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    const data = await mkdtemp(join(tmpdir(), "bench-start-"));
    // A build finds the packages above it.
    await mkdir(cache, { recursive: true });
    const built = await mkdtemp(join(cache, "bench-start-"));
    try {
      for (const kind of kinds) {
        if (kind.installed !== undefined) await rm(built, { recursive: true });
        if (kind.installed)
          await promisify(execFile)(process.execPath, [install], { env: { ...process.env, BUILT_FOLDER: built } });
        if (!kind.filled) await removeEmbeddedPostgres(join(data, "postgres"));
        starts.get(kind)!.push(await start(data, built, kind));
      }
    } finally {
      await removeEmbeddedPostgres(join(data, "postgres"));
      for (const folder of [data, built]) await rm(folder, { recursive: true, force: true });
    }
  }
  const { model } = cpus()[0] ?? { model: "an unknown kind" };
  console.log(`${cpus().length} cores of ${model}; Node ${process.versions.node}; medians of ${values.runs} runs`);
  console.log(report(starts));
}

/** Prints what callers need last: where it listens, then a token for the first of them. */
const WELCOME = /(GraphQL {4}\S+[\s\S]*Care coordinator\n {2}\S+)\n/;

/** A log is written a moment later than what is printed. */
const LAST_PHASE = '"msg":"listening"';

async function start(data: string, built: string, { stays }: Kind): Promise<Start> {
  const began = performance.timeOrigin + performance.now();
  const server = await startProcess(
    ["src/main.ts", "--port", "0"],
    {
      DATABASE_URL: "",
      ISSUERS: "",
      DATABASE_FOLDER: join(data, "postgres"),
      BUILT_FOLDER: built,
      AUDIT_ANCHORS: join(data, "anchors.jsonl"),
      LOG_LEVEL: "debug",
    },
    WELCOME,
  );
  try {
    const [, url, token] = /GraphQL {4}(\S+)[\s\S]*\s(\S+)$/.exec(server.said)!;
    while (!(await answers(url!, token!))) await sleep(5);
    const answered = performance.timeOrigin + performance.now() - began;
    const cpu = cpuSeconds(server.pid);
    while (stays && !(await isBuiltWhole(built))) await sleep(100);
    while (!server.printed().includes(LAST_PHASE)) await sleep(5);
    return { answered, cpu: cpu === null ? null : cpu * 1000, phases: phasesOf(server.printed(), began) };
  } finally {
    await server.stop();
  }
}

/** Whether one patient comes with a name. */
async function answers(url: string, token: string): Promise<boolean> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: "{ patients(first: 1) { nodes { displayName } } }" });
  const { data } = (await (await fetch(url, { method: "POST", headers, body })).json()) as {
    data?: { patients: { nodes: readonly { displayName: string }[] } };
  };
  const nodes = data?.patients.nodes ?? [];
  return nodes.length === 1 && nodes[0]!.displayName.length > 0;
}

const isBuiltWhole = async (folder: string) => (await readdir(folder)).some((name) => name.endsWith(".whole.json"));

/** From the lines of its log. */
const phasesOf = (printed: string, began: number) =>
  printed
    .split("\n")
    .filter((line) => line.startsWith('{"level":20'))
    .map((line) => JSON.parse(line) as { time: number; msg: string })
    .map(({ msg, time }): [string, number] => [msg, time - began]);

function report(starts: ReadonlyMap<Kind, readonly Start[]>): string {
  const names = [...new Set([...starts.values()].flat().flatMap(({ phases }) => phases.map(([name]) => name)))];
  const at = (runs: readonly Start[], name: string) =>
    medianOrNull(runs.map(({ phases }) => phases.find(([it]) => it === name)?.[1] ?? null));
  const rows = [...starts].map(([{ name }, runs]) => [
    name,
    whole(median(runs.map(({ answered }) => answered))),
    whole(medianOrNull(runs.map(({ cpu }) => cpu))),
    ...names.map((phase) => whole(at(runs, phase))),
  ]);
  return table(["start (ms)", "first answer", "CPU of node", ...names], rows, 1);
}
