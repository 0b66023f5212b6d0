import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { MeetingTable } from "./meeting.table.ts";

const start = "coalesce(platform.moment(t.start), 'infinity')";

const listing: Listing = {
  filters: {
    kind: "t.kind = ANY ($::text[])",
    status: "t.status = ANY ($::text[])",
    from: `${start} >= platform.moment($)`,
    to: `${start} < platform.moment($)`,
    upcoming: `t.status IN ('PROPOSED', 'BOOKED') AND ${start} >= platform.moment($)`,
  },
  orders: {
    SOONEST: { by: start, type: "timestamptz" },
    LATEST: { by: start, type: "timestamptz", descending: true },
  },
};

/** Every read of meetings. */
export const meetingStore = (pool: Pool) => ({
  byIds: one(pool, MeetingTable),
  ofPatients: pages(pool, MeetingTable, { ...listing, where: "t.patient_id = k.key::uuid" }),
  ofCareTeams: pages(pool, MeetingTable, { ...listing, where: "t.care_team_id = k.key" }),
  all: pages(pool, MeetingTable, listing),
});
