import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { FeedbackTable } from "./feedback.table.ts";

const newest = { by: "t.received_moment", type: "timestamptz", descending: true } as const;

/** Every read of feedback. Consent is asked of each row, each time: once withdrawn, nobody else is told. */
export const feedbackStore = (pool: Pool) => ({
  byIds: one(pool, FeedbackTable),
  ofPatients: pages(pool, FeedbackTable, { where: "t.patient_id = k.key::uuid", orders: { NEWEST: newest } }),
  published: pages(pool, FeedbackTable, {
    where: "t.moderation = 'APPROVED' AND t.use <> 'NONE' AND t.withdrawn_at IS NULL",
    filters: { kind: "t.kind = $::text", use: "t.use = ANY ($::text[])" },
    orders: { NEWEST: newest },
  }),
  waiting: pages(pool, FeedbackTable, {
    where: "t.moderation = 'WAITING' AND t.use <> 'NONE' AND t.withdrawn_at IS NULL",
    orders: { OLDEST: { by: "t.received_moment", type: "timestamptz" } },
  }),
});
