import type { Pool } from "pg";
import type { Batch } from "../../../platform/loaders.ts";
import { type Listing, pages } from "../../../platform/pages.ts";
import { columnsOf, KEYS, one } from "../../../platform/reads.ts";
import { send, statement } from "../../../platform/statement.ts";
import type { ReferralKind } from "../referral/referral-kind.ts";
import { UnmetNeedTable } from "./unmet-need.table.ts";

const listing: Listing = {
  filters: {
    status: "t.status = ANY ($::text[])",
    area: "t.area = $::text",
    kind: "t.kind = ANY ($::text[])",
    why: "t.why = ANY ($::text[])",
  },
  orders: { LATEST: { by: "t.reported_moment", type: "timestamptz", descending: true } },
};

/** How many open needs of one kind an area has. */
export interface UnmetNeedCount {
  readonly area: string;
  readonly kind: ReferralKind | null;
  readonly count: number;
}

/** Open needs by area and kind, the most first: of the area that is the key, or of all for the empty text. */
function counts(pool: Pool): Batch<string, readonly UnmetNeedCount[]> {
  const counted = statement(
    `SELECT k.place::int, t.area, t.kind, count(*)::int FROM ${KEYS} JOIN ${UnmetNeedTable.name} t
       ON t.status = 'OPEN' AND NOT t.entered_in_error AND (k.key = '' OR t.area = k.key)
     WHERE ${UnmetNeedTable.visibleTo("k.viewer")} GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 3`,
  );
  return async (keys) => {
    const rows = await send<UnmetNeedCount & { place: number }>(pool, counted, columnsOf(keys, ""));
    return keys.map((_, i) => rows.filter(({ place }) => place === i + 1));
  };
}

/** Every read of unmet needs. */
export const unmetNeedStore = (pool: Pool) => ({
  byIds: one(pool, UnmetNeedTable),
  all: pages(pool, UnmetNeedTable, listing),
  counts: counts(pool),
});
