import type { Pool } from "pg";
import type { Batch } from "../../../platform/loaders.ts";
import { columnsOf, KEYS } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import { PlanReviewTable } from "./plan-review.table.ts";
import type { SatisfactionLevel, SatisfiedParty } from "./plan-review.ts";

/** How many of one party gave one answer. */
export interface SatisfactionCount {
  readonly by: SatisfiedParty;
  readonly satisfied: SatisfactionLevel;
  readonly count: number;
}

const COUNTED = statement(
  `SELECT k.place::int, s.answer->>'by' AS by, s.answer->>'satisfied' AS satisfied, count(*)::int AS count
   FROM ${KEYS} CROSS JOIN LATERAL (SELECT t.satisfaction FROM ${PlanReviewTable.name} t
     WHERE NOT t.entered_in_error AND (k.key = '' OR platform.moment(t.held_at) >= platform.moment(k.key))
       AND ${PlanReviewTable.visibleTo("k.viewer")} OFFSET 0) t
   CROSS JOIN LATERAL jsonb_array_elements(t.satisfaction) AS s(answer) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
);

/** What reviews held since a moment, or all where it is empty, found of the satisfaction of each party. */
export const satisfactionSince =
  (pool: Pool): Batch<string, SatisfactionCount[]> =>
  async (keys) => {
    const answers: SatisfactionCount[][] = keys.map(() => []);
    const rows = await send<SatisfactionCount & { readonly place: number }>(pool, COUNTED, columnsOf(keys, ""));
    for (const { place, ...counted } of rows) answers[place - 1]!.push(counted);
    return answers;
  };
