import { parseArgs } from "node:util";
import { type BenchDatabase, benchDatabase } from "./bench-database.ts";
import type { Running } from "./contender.ts";
import { askedOf, registered } from "./contenders/asking.ts";
import { startLimit } from "./contenders/limit.ts";
import { startOurs } from "./contenders/ours.ts";
import { registeredDocuments } from "./contenders/registered-documents.ts";
import { startLoader } from "./loader.ts";
import { milliseconds, table, whole } from "./markdown.ts";
import type { Operation } from "./operation.ts";
import { caseloadPage } from "./operations/caseload-page.ts";
import { patientSummary } from "./operations/patient-summary.ts";
import { median, medianOrNull } from "./percentile.ts";
import { type Round, round } from "./round.ts";

const WARM_UP_SECONDS = 4;
const SAMPLE = 500;

/** So many processes of one server behind one port. */
interface Shared extends Running {
  readonly name: string;
  readonly workers: number;
}

/**
 * What an answer costs where several processes share the port, each with as many connections: ours, and the limit as the
 * control, since what two busy processes cost each other in caches and clock is the machine's and shows in both. Where
 * client, servers and PostgreSQL have not cores enough of their own, the cost tells how many cores answer how much, and
 * requests a second do not.
 */
export async function benchWorkers(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      patients: { type: "string", default: "5000" },
      workers: { type: "string", default: "2" },
      connections: { type: "string", default: "8,32" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "4" },
    },
  });
  const database = await benchDatabase(Number(values.patients));
  const loader = startLoader();
  const servers: Shared[] = [];
  try {
    for (const workers of [1, Number(values.workers)]) {
      servers.push({ name: "limit", workers, ...(await startLimit(database.url, workers)) });
      servers.push({ name: "ours", workers, ...(await oursOn(database, workers)) });
    }
    const lines: string[][] = [];
    for (const operation of [patientSummary, caseloadPage]) {
      const sample = await operation.sample(database.pool, SAMPLE);
      const load = async (server: Shared, each: number, seconds: number): Promise<Round> => {
        const requests = sample.map((it) => server.request(operation, it));
        const processes = { node: server.pid, postmaster: database.postmaster };
        const its = await round(loader, { connections: each * server.workers, seconds, requests }, processes);
        if (its.faults > 0) throw new Error(`${server.name} answered ${its.faults} times with an error`);
        return its;
      };
      for (const server of servers) await load(server, 32, server.workers * WARM_UP_SECONDS);
      for (const each of values.connections.split(",").map(Number)) {
        console.log(`${operation.name}, ${each} connections to each process`);
        const rounds = new Map<Shared, Round[]>(servers.map((server) => [server, []]));
        for (let n = 0; n < Number(values.rounds); n++)
          for (const server of n % 2 === 0 ? servers : [...servers].reverse())
            rounds.get(server)!.push(await load(server, each, Number(values.seconds)));
        lines.push(...linesOf(operation, each, rounds));
      }
    }
    console.log(`\n${table(HEADINGS, lines, 2)}`);
  } finally {
    loader.stop();
    await Promise.all(servers.map((server) => server.stop()));
    await database.close();
  }
}

async function oursOn({ url }: BenchDatabase, workers: number): Promise<Running> {
  const command = workers > 1 ? (["src/main.ts", "--workers", String(workers)] as const) : "src/main.ts";
  return askedOf(await startOurs(url, registeredDocuments(), command), registered);
}

const HEADINGS = [
  "operation, connections to each process",
  "",
  "processes",
  "requests/s",
  "p99 ms",
  "node µs",
  "PostgreSQL µs",
  "both, of one process",
];

/** Medians; how much more an answer costs is said of the same server in one process. */
function linesOf({ name }: Operation, each: number, rounds: ReadonlyMap<Shared, readonly Round[]>): string[][] {
  const costs = new Map<string, number>();
  return [...rounds].map(([server, its]) => {
    const node = medianOrNull(its.map(({ nodeCpu }) => nodeCpu));
    const postgres = medianOrNull(its.map(({ postgresCpu }) => postgresCpu));
    const cost = (node ?? Number.NaN) + (postgres ?? Number.NaN);
    if (server.workers === 1) costs.set(server.name, cost);
    return [
      `${name}, ${each}`,
      server.name,
      String(server.workers),
      whole(median(its.map(({ requests, seconds }) => requests / seconds))),
      milliseconds(medianOrNull(its.map(({ p99 }) => p99))),
      whole(node),
      whole(postgres),
      (cost / costs.get(server.name)!).toFixed(2),
    ];
  });
}
