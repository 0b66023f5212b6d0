import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { careTeamLoaders } from "./care-team/care-team.loaders.ts";
import { careTeamResolvers } from "./care-team/care-team.resolvers.ts";
import { CareTeamTable } from "./care-team/care-team.table.ts";
import { careTeamsMigrations } from "./care-teams.migrations.ts";
import { invitationLoaders } from "./invitation/invitation.loaders.ts";
import { invitationResolvers } from "./invitation/invitation.resolvers.ts";
import { InvitationTable } from "./invitation/invitation.table.ts";
import { meetingLoaders } from "./meeting/meeting.loaders.ts";
import { meetingResolvers } from "./meeting/meeting.resolvers.ts";
import { MeetingTable } from "./meeting/meeting.table.ts";
import { memberContactLoaders } from "./member-contact/member-contact.loaders.ts";
import { memberContactReactions } from "./member-contact/member-contact.reactions.ts";
import { MemberContactTable } from "./member-contact/member-contact.table.ts";
import { membershipReactions } from "./membership.reactions.ts";

/** Who works together around a person, and the meetings that they hold. */
export const careTeams = {
  name: "care-teams",
  resolvers: mergeThings(careTeamResolvers, invitationResolvers, meetingResolvers),
  loaders: (pool: Pool) => ({
    ...careTeamLoaders(pool),
    ...invitationLoaders(pool),
    ...meetingLoaders(pool),
    ...memberContactLoaders(pool),
  }),
  tables: [CareTeamTable, InvitationTable, MeetingTable, MemberContactTable],
  migrations: careTeamsMigrations,
  reactions: [...membershipReactions, ...memberContactReactions],
};
