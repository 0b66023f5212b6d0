import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { SlotTable } from "./slot.table.ts";

/** Every read of slots. */
export const slotStore = (pool: Pool) => ({
  byIds: one(pool, SlotTable),
  free: pages(pool, SlotTable, {
    where: "t.status = 'FREE'",
    filters: {
      from: "t.start_at >= platform.moment($)",
      to: "t.start_at < platform.moment($)",
      actorId: "t.actor_id = $::text",
      serviceId: "t.service_id = $::uuid",
      mode: "t.mode = ANY ($::text[])",
    },
    orders: { SOONEST: { by: "t.start_at", type: "timestamptz" } },
  }),
});
