import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import { MessageThreadTable } from "./message-thread.table.ts";

const listing: Listing = {
  filters: { participantId: "t.id = ANY (ARRAY(SELECT activity.threads_with($::text)))" },
  orders: { LATEST: { by: "t.last_message_moment", type: "timestamptz", descending: true } },
};

/** Every read of conversations. */
export const messageThreadStore = (pool: Pool) => ({
  byIds: one(pool, MessageThreadTable),
  ofPatients: pages(pool, MessageThreadTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  all: pages(pool, MessageThreadTable, listing),
  messages: pages(pool, CommunicationTable, {
    where: "t.thread_id = k.key::uuid",
    orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } },
  }),
});
