import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { MeetingTable } from "./meeting.table.ts";

const listing: Listing = {
  filters: {
    kind: "t.kind = ANY ($::text[])",
    status: "t.status = ANY ($::text[])",
    from: "t.start_at >= platform.moment($)",
    to: "t.start_at < platform.moment($)",
    upcoming: "t.status IN ('PROPOSED', 'BOOKED') AND t.start_at >= platform.moment($)",
  },
  orders: {
    SOONEST: { by: "t.start_at", type: "timestamptz" },
    LATEST: { by: "t.start_at", type: "timestamptz", descending: true },
  },
};

/** Every read of meetings. */
export const meetingStore = (pool: Pool) => ({
  byIds: one(pool, MeetingTable),
  ofPatients: pages(pool, MeetingTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  ofCareTeams: pages(pool, MeetingTable, { ...listing, where: "t.care_team_id = k.key" }),
  all: pages(pool, MeetingTable, listing),
});
