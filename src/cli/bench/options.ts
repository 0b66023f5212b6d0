import { parseArgs } from "node:util";
import type { Contender } from "./contender.ts";
import { contenders } from "./contenders.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";

export interface BenchOptions {
  readonly patients: number;
  readonly connections: readonly number[];
  readonly rounds: number;
  /** Of a round. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** So many answers of each operation must be the same. */
  readonly compared: number;
  readonly operations: readonly Operation[];
  readonly contenders: readonly Contender[];
}

/** What a command line asks for. Throws where it names what there is not. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      patients: { type: "string" },
      operations: { type: "string" },
      contenders: { type: "string" },
      connections: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
    },
  });
  const { quick } = values;
  const [limit, ...others] = contenders;
  return {
    patients: Number(values.patients ?? (quick ? 5_000 : 50_000)),
    connections: (values.connections ?? (quick ? "32" : "1,32,100,500")).split(",").map(Number),
    rounds: Number(values.rounds ?? 3),
    seconds: Number(values.seconds ?? (quick ? 0.8 : 5)),
    warmUpSeconds: quick ? 0.8 : 4,
    compared: quick ? 20 : 100,
    operations: chosen(operations, values.operations),
    contenders: [limit!, ...chosen(others, values.contenders)],
  };
}

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

function chosen<Thing extends { readonly name: string }>(all: readonly Thing[], names: string | undefined): Thing[] {
  const asked = names?.split(",") ?? all.map(({ name }) => slug(name));
  return asked.map((name) => {
    const found = all.find((one) => slug(one.name) === slug(name));
    if (found) return found;
    throw new Error(`There is no "${name}". There are: ${all.map((one) => slug(one.name)).join(", ")}.`);
  });
}
