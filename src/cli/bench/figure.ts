import { median, medianOrNull } from "./percentile.ts";
import type { Round } from "./round.ts";

/** What one contender does under one load: medians of rounds. Milliseconds, and CPU microseconds for each answer. */
export interface Figure extends Omit<Round, "requests" | "seconds"> {
  readonly operation: string;
  readonly connections: number;
  readonly contender: string;
  readonly perSecond: number;
  /** The share of answers that were errors, of all rounds. */
  readonly faults: number;
}

export const figure = (
  what: Pick<Figure, "operation" | "connections" | "contender">,
  rounds: readonly Round[],
): Figure => ({
  ...what,
  perSecond: median(rounds.map(({ requests, seconds }) => requests / seconds)),
  p50: medianOrNull(rounds.map(({ p50 }) => p50)),
  p99: medianOrNull(rounds.map(({ p99 }) => p99)),
  nodeCpu: medianOrNull(rounds.map(({ nodeCpu }) => nodeCpu)),
  postgresCpu: medianOrNull(rounds.map(({ postgresCpu }) => postgresCpu)),
  faults: total(rounds, "faults") / Math.max(1, total(rounds, "faults") + total(rounds, "requests")),
});

const total = (rounds: readonly Round[], what: "faults" | "requests"): number =>
  rounds.reduce((sum, round) => sum + round[what], 0);

/** The figure of another contender under the same load; undefined where it was not measured. */
export const beside = (figures: readonly Figure[], { operation, connections }: Figure, contender: string) =>
  figures.find((it) => it.contender === contender && it.operation === operation && it.connections === connections);
