import { statement } from "../../../platform/statement.ts";
import type { Operation } from "../operation.ts";
import { NETWORK } from "../statements.ts";

/** A count of what was done, as one reads it without a tally: every activity of the group in the months asked for. */
const scan = statement(
  `SELECT to_char(platform.moment(coalesce(a.occurred_at, a.period->>'start')), 'YYYY-MM') AS month, a.kind AS value,
     count(*)::int AS n
   FROM activity.activity a
   WHERE NOT a.entered_in_error AND a.status = 'COMPLETED'
     AND platform.moment(coalesce(a.occurred_at, a.period->>'start')) >= $1::timestamptz
     AND platform.moment(coalesce(a.occurred_at, a.period->>'start')) < $2::timestamptz
     AND a.owner_id IN (SELECT theirs.organisation_id FROM access.membership ours
       JOIN access.membership theirs ON theirs.group_id = ours.group_id WHERE ours.ods_code = '${NETWORK}')
   GROUP BY 1, 2 ORDER BY 1, 2`,
);

const rounded = (n: number): number | null => (n < 8 ? null : Math.round(n / 5) * 5);

/** Counts by month and kind. Half a year, which starts in another month each time. */
export const analyticsCount: Operation = {
  name: "analytics count",
  document: `query AnalyticsCount($input: CountsInput!) {
  counts(input: $input) { cells { month value count } }
}`,
  sample: async () =>
    Array.from({ length: 12 }, (_, at) => {
      const from = new Date(Date.UTC(2025, at, 1));
      const to = new Date(Date.UTC(2025, at + 5, 1));
      const month = (day: Date) => day.toISOString().slice(0, 7);
      return { input: { of: "ACTIVITY", by: "KIND", from: month(from), to: month(to) } };
    }),
  limit: async (pool, { input }) => {
    const { from, to } = input as { readonly from: string; readonly to: string };
    const [year, month] = to.split("-").map(Number) as [number, number];
    const after = new Date(Date.UTC(year, month, 1)).toISOString();
    const { rows } = await pool.query<{ month: string; value: string; n: number }>({
      ...scan,
      values: [`${from}-01T00:00:00Z`, after],
    });
    const cells = rows.map(({ n, ...cell }) => ({ ...cell, count: rounded(n) }));
    return JSON.stringify({ data: { counts: { cells } } });
  },
  comparable: (data) => data,
  // A scan holds a core for a tenth of a second.
  maxConnections: 32,
};
