import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { many, one } from "../../../platform/reads.ts";
import { EpisodeTable } from "./episode.table.ts";

/** Every read of episodes. */
export const episodeStore = (pool: Pool) => ({
  byIds: one(pool, EpisodeTable),
  ofPatients: pages(pool, EpisodeTable, {
    where: "t.patient_id = k.key::uuid",
    filters: {
      status: "t.status = ANY ($::text[])",
      serviceId: "t.service->>'id' = $::text",
    },
    orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
  }),
  ofReferrals: many(pool, EpisodeTable, "t.id = ANY (ARRAY(SELECT caseloads.episodes_of_referral(k.key)))"),
  openOfPatients: many(
    pool,
    EpisodeTable,
    "t.patient_id = k.key::uuid AND t.status IN ('ACTIVE', 'ON_HOLD') AND t.coordinator IS NOT NULL",
    "t.created_at DESC, t.id",
  ),
});
