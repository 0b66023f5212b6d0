import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { SlotTable } from "./slot.table.ts";

const start = "platform.moment(t.start)";

/** Every read of slots. */
export const slotStore = (pool: Pool) => ({
  byIds: one(pool, SlotTable),
  free: pages(pool, SlotTable, {
    where: "t.status = 'FREE'",
    filters: {
      from: `${start} >= platform.moment($)`,
      to: `${start} < platform.moment($)`,
      actorId: "(t.actor->>'id') = $::text",
      serviceId: "t.service_id::text = $::text",
      mode: "t.mode = ANY ($::text[])",
    },
    orders: { SOONEST: { by: start, type: "timestamptz" } },
  }),
});
