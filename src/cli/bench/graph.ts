import { type BenchDatabase, benchDatabase } from "./bench-database.ts";
import { compare, type Named } from "./compare.ts";
import { yardsticks } from "./contenders.ts";
import { type Figure, figure } from "./figure.ts";
import { type Loader, startLoader } from "./loader.ts";
import { machine } from "./machine.ts";
import { whole } from "./markdown.ts";
import type { Operation, Variables } from "./operation.ts";
import { type BenchOptions, benchOptions } from "./options.ts";
import { report } from "./report.ts";
import { type Round, round } from "./round.ts";

const SAMPLE = 1_000;

interface Bench extends BenchOptions {
  readonly database: BenchDatabase;
  readonly loader: Loader;
  readonly running: readonly Named[];
}

/** Measures the contenders side by side, in interleaved rounds, and prints the medians. Fails where answers differ. */
export async function benchGraph(args: string[]): Promise<void> {
  const options = benchOptions(args);
  const database = await benchDatabase(options.patients);
  const loader = startLoader();
  const running: Named[] = [];
  const figures: Figure[] = [];
  try {
    for (const { start, ...one } of options.contenders) running.push({ ...one, running: await start(database.url) });
    for (const operation of options.operations)
      figures.push(...(await measure(operation, { ...options, database, loader, running })));
    const faulty = figures.filter(({ faults, contender }) => faults > 0 && !isYardstick(contender));
    if (faulty.length > 0) throw new Error(`${faulty.length} figures of ours or of the limit count errors`);
  } finally {
    if (figures.length > 0) console.log(`\n${await machine(database, options)}\n\n${report(figures)}`);
    loader.stop();
    await Promise.all(running.map(({ running }) => running.stop()));
    await database.close();
  }
}

const inBrief = ({ contender, perSecond }: Figure): string => `${contender} ${whole(perSecond)}/s`;

/** Those may fail under a load that is too much for them; the report says so. */
const isYardstick = (name: string): boolean => yardsticks.some((it) => it.name === name);

async function measure(operation: Operation, bench: Bench): Promise<Figure[]> {
  const { database } = bench;
  const all = bench.running.filter(({ can }) => can?.(operation) ?? true);
  const sample = await operation.sample(database.pool, SAMPLE);
  try {
    await compare(operation, sample.slice(0, bench.compared), all);
    console.log(
      `${operation.name}: ${bench.compared} answers of ${all.map(({ name }) => name).join("; ")} are the same`,
    );
    const load = ({ running }: Named, connections: number, seconds: number) =>
      round(
        bench.loader,
        { connections, seconds, requests: sample.map((variables: Variables) => running.request(operation, variables)) },
        { node: running.pid, postmaster: database.postmaster },
      );
    for (const one of all) await load(one, 32, bench.warmUpSeconds);
    const figures: Figure[] = [];
    for (const connections of bench.connections.filter((it) => it <= (operation.maxConnections ?? it))) {
      const rounds = new Map<string, Round[]>(all.map(({ name }) => [name, []]));
      for (let n = 0; n < bench.rounds; n++) {
        // Every other round goes the other way, so that what comes first has no advantage.
        for (const one of n % 2 === 0 ? all : [...all].reverse())
          rounds.get(one.name)!.push(await load(one, connections, bench.seconds));
      }
      const found = [...rounds].map(([contender, its]) =>
        figure({ operation: operation.name, connections, contender }, its),
      );
      console.log(`  ${connections}: ${found.map(inBrief).join("; ")}`);
      figures.push(...found);
    }
    return figures;
  } finally {
    await operation.tidy?.(database.pool);
  }
}
