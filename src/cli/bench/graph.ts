import { parseArgs } from "node:util";
import { type BenchDatabase, benchDatabase } from "./bench-database.ts";
import { compare, type Named } from "./compare.ts";
import type { Contender } from "./contender.ts";
import { contenders } from "./contenders.ts";
import type { Operation, Variables } from "./operation.ts";
import { operations } from "./operations.ts";
import { type Figure, figure, machine, report } from "./report.ts";
import { type Round, round } from "./round.ts";

interface Plan {
  readonly patients: number;
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly operations: readonly Operation[];
  readonly contenders: readonly Contender[];
}

const SAMPLE = 1_000;
const COMPARED = 40;

/** Measures the contenders side by side, in interleaved rounds, and prints the medians. Fails where answers differ. */
export async function benchGraph(args: string[]): Promise<void> {
  const plan = planOf(args);
  const database = await benchDatabase(plan.patients);
  const running: Named[] = [];
  try {
    for (const { start, ...one } of plan.contenders) running.push({ ...one, running: await start(database.url) });
    console.log(`${plan.patients.toLocaleString("en-GB")} patients; ${machine()}\n`);
    const figures: Figure[] = [];
    for (const operation of plan.operations) figures.push(...(await measure(operation, plan, database, running)));
    console.log(`\n${report(figures, plan.contenders[0]!.name)}`);
  } finally {
    await Promise.all(running.map(({ running }) => running.stop()));
    await database.close();
  }
}

async function measure(operation: Operation, plan: Plan, database: BenchDatabase, running: readonly Named[]) {
  const all = running.filter(({ can }) => can?.(operation) ?? true);
  const sample = await operation.sample(database.pool, SAMPLE);
  try {
    await compare(operation, sample.slice(0, COMPARED), all);
    console.log(`${operation.name}: ${COMPARED} answers are the same`);
    const load = (one: Named, connections: number, seconds: number) =>
      round({ connections, seconds, requests: requestsOf(one, operation, sample) }, processes(one, database));
    for (const one of all) await load(one, 32, 2);
    const figures: Figure[] = [];
    for (const connections of plan.connections) {
      const rounds = new Map<string, Round[]>(all.map(({ name }) => [name, []]));
      for (let n = 0; n < plan.rounds; n++) {
        // Every other round goes the other way, so that what comes first has no advantage.
        for (const one of n % 2 === 0 ? all : [...all].reverse()) {
          rounds.get(one.name)!.push(await load(one, connections, plan.seconds));
        }
      }
      for (const { name: contender } of all) {
        figures.push(figure({ operation: operation.name, connections, contender }, rounds.get(contender)!));
      }
    }
    return figures;
  } finally {
    await operation.tidy?.(database.pool);
  }
}

const processes = ({ running }: Named, { postmaster }: BenchDatabase) => ({ node: running.pid, postmaster });

const requestsOf = ({ running }: Named, operation: Operation, sample: readonly Variables[]) =>
  sample.map((variables) => running.request(operation, variables));

function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      operations: { type: "string" },
      contenders: { type: "string" },
      connections: { type: "string", default: "1,32,100" },
      rounds: { type: "string" },
      seconds: { type: "string" },
    },
  });
  const { quick } = values;
  const chosen = <Thing extends { readonly name: string }>(all: readonly Thing[], names: string | undefined) =>
    names === undefined ? all : all.filter(({ name }) => names.split(",").includes(name.replaceAll(" ", "-")));
  const [limit, ...others] = contenders;
  return {
    patients: quick ? 5_000 : 50_000,
    connections: values.connections.split(",").map(Number),
    rounds: Number(values.rounds ?? (quick ? 3 : 5)),
    seconds: Number(values.seconds ?? (quick ? 2 : 5)),
    operations: chosen(operations, values.operations),
    contenders: [limit!, ...chosen(others, values.contenders)],
  };
}
