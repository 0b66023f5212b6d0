import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { InvitationTable } from "./invitation.table.ts";

const listing: Listing = {
  filters: { status: "t.status = ANY ($::text[])", memberId: "t.member_id = $::text" },
  orders: { NEWEST: { by: "t.created_at", type: "timestamptz", descending: true } },
};

/** Every read of invitations. */
export const invitationStore = (pool: Pool) => ({
  byIds: one(pool, InvitationTable),
  ofCareTeams: pages(pool, InvitationTable, { ...listing, where: "t.care_team_id = k.key::uuid" }),
  all: pages(pool, InvitationTable, listing),
});
