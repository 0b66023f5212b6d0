import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { requestAudit } from "../../access/audit/request-audit.ts";
import { operator, trail } from "../../access/audit/trail.ts";
import { wordOfEntry } from "../../fhir/import/entry.ts";
import { importFiles } from "../../fhir/import/import-files.ts";
import { codeCheck } from "../../fhir/import/judge.ts";
import { OUTCOMES } from "../../fhir/import/outcome.ts";
import { ownerOf } from "../../fhir/import/owner.ts";
import { Tally } from "../../fhir/import/summary.ts";
import { type SourceFile, sourceFiles } from "../../fhir/read/files.ts";
import { unitsOf } from "../../fhir/read/units.ts";
import { thingOf } from "../../fhir/things.ts";
import type { Validate } from "../../fhir/validate/validator.ts";
import { validatorIn } from "../../fhir/validate/validator-in.ts";
import { fillDemo } from "../../fill-demo.ts";
import { systemClock } from "../../kernel/clock.ts";
import { connect, type Database } from "../../platform/database.ts";
import { migrate } from "../../platform/migrations.ts";
import { entities, migrations } from "../../subgraphs.ts";
import { codeChecker } from "../../terminology/check-codes.ts";
import { codesOnly } from "../../terminology/codes-only.ts";
import { remembering } from "../../terminology/remembering.ts";
import { type BenchDatabase, benchDatabase, DAY } from "./bench-database.ts";
import { cpuSeconds, cpuSecondsBelow } from "./cpu.ts";
import { exportPeople } from "./exported-people.ts";
import { table, whole } from "./markdown.ts";

const definitions = fileURLToPath(new URL("../../../../shared/fhir/definitions", import.meta.url));

/** What a run took, in microseconds a resource: of the clock, of our CPU, and of PostgreSQL's. */
interface Taken {
  readonly name: string;
  readonly wall: number;
  readonly node: number;
  readonly postgres: number;
}

/**
 * Takes the whole records of people, as this service exports them, into an empty database; validated by the definitions
 * of R4 and of UK Core, where they are here. Fails where anything is kept out, or is not as it was.
 */
export async function benchImport(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { people: { type: "string", default: "1000" } } });
  const people = Number(values.people);
  const from = await benchDatabase(people);
  const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
  try {
    const { id: network } = await ownerOf(from.source.manager, null, new Date());
    const resources = await exportPeople(from, network, people, folder);
    const files = await sourceFiles([folder]);
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    console.log(`${whole(resources)} resources of ${whole(people)} people, ${whole(megabytes)} MB of NDJSON`);
    const measured = measurer(from, resources);
    const validate = existsSync(definitions) ? await validatorIn(FOLDERS.map((it) => join(definitions, it))) : null;
    if (validate === null) console.log("skipped: nothing is validated, because ../shared/fhir is not here");
    const taken = await stages(files, validate, measured);
    for (const by of validate ? [null, validate] : [null]) {
      const suffix = by ? ", validated" : "";
      const into = await emptyDatabase(from);
      try {
        const import_ = () => importAll(into, files, by);
        taken.push(await measured(`import${suffix}`, async () => expectAll(await import_(), "created", resources)));
        taken.push(
          await measured(`the same again${suffix}`, async () => expectAll(await import_(), "unchanged", resources)),
        );
      } finally {
        await into.close();
      }
    }
    console.log(`\n${report(taken)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await from.close();
  }
}

const FOLDERS = ["hl7.fhir.r4.core-subset", "uk-core-stu3-staging"];

type Measure = (name: string, work: () => Promise<unknown>) => Promise<Taken>;

const measurer =
  ({ postmaster }: BenchDatabase, resources: number): Measure =>
  async (name, work) => {
    const clocks = () => [performance.now() / 1000, cpuSeconds(process.pid) ?? 0, cpuSecondsBelow(postmaster) ?? 0];
    const before = clocks();
    await work();
    const [wall, node, postgres] = clocks().map((it, i) => ((it - before[i]!) / resources) * 1e6) as [
      number,
      number,
      number,
    ];
    return { name, wall, node, postgres };
  };

/** Each stage by itself, over everything. What an import takes beyond these is identities, codes, and the writing. */
async function stages(files: readonly SourceFile[], validate: Validate | null, measured: Measure): Promise<Taken[]> {
  const all: object[] = [];
  const read = async () => {
    for (const { path } of files)
      for await (const { entries } of unitsOf(path)) all.push(...entries.map(({ resource }) => resource!));
  };
  const taken = [await measured("parse", read)];
  const over = (name: string, work: (resource: object) => unknown) =>
    measured(name, async () => {
      for (const resource of all) work(resource);
    });
  taken.push(
    await over("map", (resource) => {
      const word = wordOfEntry({ resource } as never);
      return word && thingOf(word).mapping.read(resource);
    }),
  );
  if (validate) taken.push(await over("validate", validate));
  return taken;
}

async function emptyDatabase({ pool, url }: BenchDatabase): Promise<Database> {
  await pool.query("DROP DATABASE IF EXISTS imported WITH (FORCE)");
  await pool.query("CREATE DATABASE imported TEMPLATE template0");
  const at = new URL(url);
  at.pathname = "/imported";
  const database = await connect({ url: at.href, entities, migrations, poolSize: 10, statementTimeoutMs: 0 });
  await migrate(database);
  // The organisations, services and staff, and nobody whom they care for.
  await fillDemo(database, { patients: 0, seed: 1, day: DAY });
  return database;
}

async function importAll({ source, pool }: Database, files: readonly SourceFile[], validate: Validate | null) {
  const owner = await source.transaction((tx) => ownerOf(tx, null, new Date()));
  const checkCodes = codeChecker(remembering(codesOnly));
  const recorder = requestAudit(trail(pool), operator("bench", owner.id), systemClock);
  const [check, scope] = [codeCheck(checkCodes), { viewer: owner.id }];
  const tally = new Tally();
  await importFiles(
    source,
    files,
    { scope, mode: "LENIENT", source: null, operator: true, checkCodes, check, validate, recorder },
    {
      read: () => {},
      unit: (_, { entries }) => tally.add(entries),
      unreadable: (fault) => {
        throw fault;
      },
    },
  );
  return tally;
}

function expectAll({ counts }: Tally, outcome: "created" | "unchanged", resources: number): void {
  const others = counts.filter((count) => OUTCOMES.some((it) => it !== outcome && count[it] > 0));
  if (others.length === 0 && counts.reduce((sum, count) => sum + count[outcome], 0) === resources) return;
  throw new Error(`Not all ${resources} resources were ${outcome}: ${JSON.stringify(others)}`);
}

const report = (taken: readonly Taken[]): string =>
  table(
    ["stage", "resources/s", "µs", "node µs", "PostgreSQL µs"],
    taken.map(({ name, wall, node, postgres }) => [name, whole(1e6 / wall), whole(wall), whole(node), whole(postgres)]),
    1,
  );
