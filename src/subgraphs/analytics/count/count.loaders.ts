import type { Pool } from "pg";
import { type Batch, shared } from "../../../platform/loaders.ts";
import { KEYS } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import type { Breakdown, Cell, CountRequest } from "./count.ts";
import { TallyTable } from "./tally.table.ts";

const columnOf: Readonly<Record<Breakdown, string>> = { NONE: "''", KIND: "t.kind", CODE: "t.code" };

/** What is asked, as one text: `["ACTIVITY","KIND","2026-01","2026-11"]`. */
const named = ({ of, by, from, to }: CountRequest): string => JSON.stringify([of, by, from, to]);

const counting = (by: Breakdown) =>
  statement(
    `SELECT k.place::int, c.month, c.value, c.n FROM ${KEYS} CROSS JOIN LATERAL (
       SELECT t.month, ${columnOf[by]} AS value, sum(t.n)::int AS n FROM ${TallyTable.name} t
       WHERE t.measure = k.key::jsonb->>0 AND t.month BETWEEN k.key::jsonb->>2 AND k.key::jsonb->>3
         AND ${TallyTable.visibleTo("k.viewer")} GROUP BY 1, 2) c ORDER BY k.place, c.month, c.value`,
  );

const statements = { NONE: counting("NONE"), KIND: counting("KIND"), CODE: counting("CODE") };

/** The true counts of the viewer's group. They are not shown as they are: see `shown`. */
const countsOf =
  (pool: Pool): Batch<CountRequest, readonly Cell[]> =>
  async (keys) => {
    const answers: Cell[][] = keys.map(() => []);
    for (const by of new Set(keys.map(({ key }) => key.by))) {
      const places = keys.flatMap(({ key }, place) => (key.by === by ? [place] : []));
      const rows = await send<Cell & { readonly place: number }>(pool, statements[by], [
        places.map((place) => named(keys[place]!.key)),
        places.map((place) => keys[place]!.scope.viewer),
      ]);
      for (const { place, ...cell } of rows) answers[places[place - 1]!]!.push(cell);
    }
    return answers;
  };

export const countLoaders = (pool: Pool) => ({ counts: shared(countsOf(pool), named) });
