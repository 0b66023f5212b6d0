import { ours } from "./contenders/ours.ts";
import { contenders, yardsticks } from "./contenders.ts";
import { beside, type Figure } from "./figure.ts";
import { goals } from "./goals.ts";
import { milliseconds, ratio, table, whole } from "./markdown.ts";

/** Markdown: what every contender does under every load, a page of it for a reader in a hurry, and the goals. */
export const report = (figures: readonly Figure[]): string =>
  [overview(figures), goals(figures), everything(figures)].join("\n\n");

const measures = [contenders[0]!, ...yardsticks].map(({ name }) => name);

const times = (figures: readonly Figure[], it: Figure, of: string): string =>
  ratio(it.perSecond / (beside(figures, it, of)?.perSecond ?? Number.NaN));

/** What an answer costs, in node and in PostgreSQL: unlike the time that it takes, much the same on a busy machine. */
const cpu = (it: Figure | undefined): number => (it?.nodeCpu ?? Number.NaN) + (it?.postgresCpu ?? Number.NaN);

/** One line an operation, under the load of 32 connections where that was measured. */
function overview(figures: readonly Figure[]): string {
  const connections = figures.some((it) => it.connections === 32) ? 32 : figures[0]!.connections;
  const shown = figures.filter((it) => it.connections === connections);
  const [limit, ...others] = contenders
    .map(({ name }) => name)
    .filter((name) => shown.some((it) => it.contender === name));
  const rows = [...new Set(shown.map(({ operation }) => operation))].map((operation) => {
    const of = (contender: string | undefined) =>
      shown.find((it) => it.operation === operation && it.contender === contender);
    const first = of(limit)!;
    const its = of(ours.name);
    return [
      operation,
      `${whole(first.perSecond)}/s`,
      ...others.map((name) => {
        const it = of(name);
        return it ? `${whole(it.perSecond)}/s: ${times(figures, it, limit!)}` : "–";
      }),
      ...yardsticks.map(({ name }) => (its ? times(figures, its, name) : "–")),
      its ? `${milliseconds(its.p50)}, ${milliseconds(its.p99)}` : "–",
    ];
  });
  const headings = [
    "operation",
    limit!,
    ...others,
    ...yardsticks.map(({ name }) => `${ours.name} × ${name}`),
    `${ours.name}: p50, p99 ms`,
  ];
  const title = `Requests a second with ${connections} connections, and how many times the limit's:`;
  return `${title}\n\n${table(headings, rows, 1)}`;
}

function everything(figures: readonly Figure[]): string {
  const headings = [
    "operation",
    "connections",
    "contender",
    "requests/s",
    ...measures.map((name) => `× ${name}`),
    "for the same CPU: × limit",
    "p50 ms",
    "p99 ms",
    "node µs",
    "PostgreSQL µs",
    "errors",
  ];
  const rows = figures.map((it) => [
    it.operation,
    String(it.connections),
    it.contender,
    whole(it.perSecond),
    ...measures.map((name) => times(figures, it, name)),
    ratio(cpu(beside(figures, it, measures[0]!)) / cpu(it)),
    milliseconds(it.p50),
    milliseconds(it.p99),
    whole(it.nodeCpu),
    whole(it.postgresCpu),
    it.faults === 0 ? "" : `${(it.faults * 100).toFixed(1)}%`,
  ]);
  return table(headings, rows, 3);
}
