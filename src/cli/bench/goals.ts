import { limit } from "./contenders/limit.ts";
import { ours, oursFreeText } from "./contenders/ours.ts";
import { unguarded, unguardedFreeText } from "./contenders/ours-without.ts";
import { postgraphile } from "./contenders/postgraphile.ts";
import { usual } from "./contenders/usual.ts";
import type { Figure } from "./figure.ts";
import { ratio, table } from "./markdown.ts";
import { analyticsCount } from "./operations/analytics-count.ts";
import { caseloadPage } from "./operations/caseload-page.ts";
import { patientSummary } from "./operations/patient-summary.ts";
import { recordActivity } from "./operations/record-activity.ts";

type Named = { readonly name: string };
/** A figure of a contender; undefined where it was not measured. */
type Of = (contender: Named, operation: Named, connections: number) => Figure | undefined;

interface Goal {
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
  /** NaN where it was not measured. */
  readonly measured: (of: Of) => number;
}

const rate = (figure: Figure | undefined): number => figure?.perSecond ?? Number.NaN;
const p50 = (figure: Figure | undefined): number => figure?.p50 ?? Number.NaN;
const p99 = (figure: Figure | undefined): number => figure?.p99 ?? Number.NaN;
const rates =
  (one: Named, other: Named, operation: Named) =>
  (of: Of): number =>
    rate(of(one, operation, 32)) / rate(of(other, operation, 32));

const all: readonly Goal[] = [
  {
    what: "patient summary, registered document, one wall: of the limit",
    least: 1.5,
    measured: rates(unguarded, limit, patientSummary),
  },
  { what: "the same, of PostGraphile 5", least: 6, measured: rates(unguarded, postgraphile, patientSummary) },
  { what: "the same, of the usual way", least: 15, measured: rates(unguarded, usual, patientSummary) },
  {
    what: "patient summary, any query, one wall: of the limit",
    least: 1,
    measured: rates(unguardedFreeText, limit, patientSummary),
  },
  {
    what: "patient summary, registered document, both walls and audit: of the limit",
    least: 1.2,
    measured: rates(ours, limit, patientSummary),
  },
  { what: "caseload page, one wall: of the limit", least: 1.05, measured: rates(unguarded, limit, caseloadPage) },
  { what: "analytics count: of the scan", least: 100, measured: rates(ours, limit, analyticsCount) },
  { what: "a mutation: of the limit", least: 0.5, measured: rates(ours, limit, recordActivity) },
  {
    what: "500 connections, patient summary: p99 of the limit's",
    most: 0.6,
    measured: (of) => p99(of(ours, patientSummary, 500)) / p99(of(limit, patientSummary, 500)),
  },
  {
    what: "500 connections, patient summary: requests/s of those at 32",
    least: 1,
    measured: (of) => rate(of(ours, patientSummary, 500)) / rate(of(ours, patientSummary, 32)),
  },
  {
    what: "1 connection, patient summary, registered document: p50 above the limit's",
    most: 0.2,
    unit: " ms",
    measured: (of) => p50(of(ours, patientSummary, 1)) - p50(of(limit, patientSummary, 1)),
  },
  {
    what: "1 connection, patient summary, any query: p50 above the limit's",
    most: 1,
    unit: " ms",
    measured: (of) => p50(of(oursFreeText, patientSummary, 1)) - p50(of(limit, patientSummary, 1)),
  },
];

/** A table in Markdown of what was to be reached, and what was measured of it. */
export function goals(figures: readonly Figure[]): string {
  const of: Of = ({ name: contender }, { name: operation }, connections) =>
    figures.find((it) => it.contender === contender && it.operation === operation && it.connections === connections);
  const rows = all
    .map((goal) => ({ ...goal, measured: goal.measured(of) }))
    .filter(({ measured }) => Number.isFinite(measured))
    .map(({ what, least, most, unit = "", measured }) => [
      what,
      least === undefined ? `≤ ${most}${unit}` : `≥ ${least}${unit}`,
      `${ratio(measured)}${unit}`,
      (least === undefined ? measured <= most! : measured >= least) ? "met" : "not met",
    ]);
  return table(["what", "goal", "measured", ""], rows, 1);
}
