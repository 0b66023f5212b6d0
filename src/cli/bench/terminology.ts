import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { connect } from "../../platform/database.ts";
import { startEmbeddedPostgres } from "../../platform/embedded-postgres.ts";
import { migrate } from "../../platform/migrations.ts";
import { terminologyMigrations } from "../../terminology/terminology.migrations.ts";
import { generateRelease } from "./generate-release.ts";
import { UK_SIZE } from "./release-graph.ts";
import { type HttpAnswers, overHttp } from "./terminology-http.ts";
import type { Answers } from "./terminology-questions.ts";

const worker = join(import.meta.dirname, "terminology-worker.ts");

interface Load {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peak: number;
  readonly stages: Readonly<Record<string, number>>;
}

interface Ready {
  readonly seconds: number;
  readonly added: number;
}

/**
 * Every row of the target table, measured on a generated release. `--size 0.05` for a twentieth of the UK; `--zip FILE`
 * to keep the generated release there, and to use it where it exists.
 */
export async function benchTerminology(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { size: { type: "string" }, zip: { type: "string" } } });
  const size = Number(values.size ?? 1);
  const folder = await mkdtemp(join(tmpdir(), "bench-terminology-"));
  const zip = values.zip ?? join(folder, "release.zip");
  if ((await stat(zip).catch(() => undefined)) === undefined) await generate(zip, size);
  const cluster = await startEmbeddedPostgres({ folder: join(folder, "postgres"), durable: true });
  try {
    const url = cluster.url("postgres");
    const database = await connect({ url, entities: [], migrations: terminologyMigrations, poolSize: 2 });
    await migrate(database);
    await database.close();
    const run = <T>(what: string): Promise<T> => measured<T>([what, url, join(folder, "cache"), zip]);
    report({ ...(await measureAll(run)), http: await overHttp(url) });
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function generate(zip: string, size: number): Promise<void> {
  const began = performance.now();
  const scaled = (count: number) => Math.round(count * size);
  await generateRelease(zip, {
    concepts: scaled(UK_SIZE.concepts),
    descriptions: scaled(UK_SIZE.descriptions),
    relationships: scaled(UK_SIZE.relationships),
    seed: UK_SIZE.seed,
  });
  console.log(`generated in ${((performance.now() - began) / 1000).toFixed(0)} s: ${zip}`);
}

async function measured<T>(args: readonly string[]): Promise<T> {
  const command = ["--import", "tsx", worker, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as T;
}

async function measureAll(run: <T>(what: string) => Promise<T>) {
  const load = await run<Load>("load");
  const fromFile: Ready[] = [];
  const fromDatabase: Ready[] = [];
  for (let turn = 0; turn < 5; turn++) {
    fromFile.push(await run<Ready>("ready-from-file"));
    fromDatabase.push(await run<Ready>("ready-from-database"));
  }
  return { load, fromFile, fromDatabase, answers: await run<Answers>("ask") };
}

type Measures = Awaited<ReturnType<typeof measureAll>> & { readonly http: HttpAnswers };

function report({ load, fromFile, fromDatabase, answers, http }: Measures): void {
  const of = (list: readonly number[], share: number, unit: string) => `${quantile(list, share).toFixed(2)} ${unit}`;
  const median = (list: readonly Ready[], of: (ready: Ready) => number) => quantile(list.map(of), 0.5);
  const { subsumption, ecl, typeAhead, slowest } = answers;
  const rows: [string, string, string][] = [
    ["zip to searchable and durable", `${load.seconds.toFixed(1)} s`, "90 s"],
    ["  peak memory of the loader", `${load.peak.toFixed(0)} MB`, "1500 MB"],
    ["process ready, from file", `${median(fromFile, ({ seconds }) => seconds).toFixed(2)} s`, "0.5 s"],
    ["process ready, from PostgreSQL", `${median(fromDatabase, ({ seconds }) => seconds).toFixed(2)} s`, "2 s"],
    ["added memory per process", `${median(fromFile, ({ added }) => added).toFixed(0)} MB`, "400 MB"],
    ["subsumption from strings, p50", of(subsumption, 0.5, "µs"), "3 µs"],
    ["ECL, p50", of(ecl, 0.5, "ms"), "0.5 ms"],
    ["ECL, p95", of(ecl, 0.95, "ms"), "5 ms"],
    ["type-ahead of 20, p50", of(typeAhead, 0.5, "ms"), "0.5 ms"],
    ["type-ahead of 20, p99", of(typeAhead, 0.99, "ms"), "25 ms"],
    ["$subsumes over HTTP, p50", of(http.subsumes, 0.5, "ms"), "0.3 ms"],
    ["$subsumes over HTTP, p99", of(http.subsumes, 0.99, "ms"), "2 ms"],
    ["$validate-code over HTTP, p50", of(http.validateCode, 0.5, "ms"), "0.3 ms"],
    ["$validate-code over HTTP, p99", of(http.validateCode, 0.99, "ms"), "2 ms"],
    ["  /health over HTTP, p50, to compare", of(http.health, 0.5, "ms"), ""],
    ["conformance", "by the tests", "all cases"],
  ];
  console.log(`${"measure".padEnd(42)}${"measured".padEnd(18)}target`);
  for (const [measure, figure, target] of rows) console.log(`${measure.padEnd(42)}${figure.padEnd(18)}${target}`);
  const stages = Object.entries(load.stages).filter(([name]) => name !== "");
  console.log(`\nload by stage, of ${load.cpuSeconds.toFixed(0)} s of its own processor time:`);
  for (const [name, seconds] of stages) console.log(`  ${name.padEnd(60)}${seconds.toFixed(1)} s`);
  console.log(`slowest: ECL ${slowest.ecl}; type-ahead "${slowest.typeAhead}"`);
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await benchTerminology(process.argv.slice(2));
