import { cpus } from "node:os";
import type { Round } from "./round.ts";

export interface Figure extends Omit<Round, "requests" | "seconds" | "faults"> {
  readonly operation: string;
  readonly connections: number;
  readonly contender: string;
  readonly perSecond: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const medianOrNull = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : median(values as number[]);

/** The medians of the rounds of one contender under one load. */
export const figure = (
  what: Pick<Figure, "operation" | "connections" | "contender">,
  rounds: readonly Round[],
): Figure => ({
  ...what,
  perSecond: median(rounds.map(({ requests, seconds }) => requests / seconds)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  nodeCpu: medianOrNull(rounds.map(({ nodeCpu }) => nodeCpu)),
  postgresCpu: medianOrNull(rounds.map(({ postgresCpu }) => postgresCpu)),
});

const HEADINGS = [
  "operation",
  "conns",
  "contender",
  "requests/s",
  "ratio",
  "p50 ms",
  "p99 ms",
  "node µs",
  "postgres µs",
];

/** A table in Markdown; the ratio is to the first contender under the same load. */
export function report(figures: readonly Figure[], first: string): string {
  const limitOf = ({ operation, connections }: Figure) =>
    figures.find((it) => it.contender === first && it.operation === operation && it.connections === connections);
  const whole = (value: number | null) => (value === null ? "–" : Math.round(value).toLocaleString("en-GB"));
  const lines = figures.map((it) => [
    it.operation,
    String(it.connections),
    it.contender,
    whole(it.perSecond),
    (it.perSecond / (limitOf(it)?.perSecond ?? Number.NaN)).toFixed(2),
    it.p50.toFixed(2),
    it.p99.toFixed(2),
    whole(it.nodeCpu),
    whole(it.postgresCpu),
  ]);
  return [HEADINGS, HEADINGS.map((_, at) => (at < 3 ? "---" : "---:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

export const machine = (): string => `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}`;
