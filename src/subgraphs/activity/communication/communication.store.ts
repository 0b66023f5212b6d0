import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { CommunicationTable } from "./communication.table.ts";

const when = "coalesce(platform.moment(t.sent), platform.moment(t.received), t.created_at)";

/** Every read of communications. */
export const communicationStore = (pool: Pool) => ({
  byIds: one(pool, CommunicationTable),
  ofPatients: pages(pool, CommunicationTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      status: "t.status = ANY ($::text[])",
      from: `${when} >= platform.moment($)`,
      to: `${when} < platform.moment($)`,
    },
    orders: { NEWEST: { by: when, type: "timestamptz", descending: true } },
  }),
  inbound: pages(pool, CommunicationTable, {
    where: "t.action IS NOT NULL",
    filters: { state: "t.action_state = ANY ($::text[])" },
    orders: { OLDEST: { by: "t.came_at", type: "timestamptz" } },
  }),
});
