import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { careTeamLoaders } from "./care-team/care-team.loaders.ts";
import { careTeamResolvers } from "./care-team/care-team.resolvers.ts";
import { CareTeamTable } from "./care-team/care-team.table.ts";
import { careTeamsMigrations } from "./care-teams.migrations.ts";
import { meetingLoaders } from "./meeting/meeting.loaders.ts";
import { meetingResolvers } from "./meeting/meeting.resolvers.ts";
import { MeetingTable } from "./meeting/meeting.table.ts";

/** Who works together around a person, and the meetings at which they agree. */
export const careTeams = {
  name: "care-teams",
  resolvers: mergeThings(careTeamResolvers, meetingResolvers),
  loaders: (pool: Pool) => ({ ...careTeamLoaders(pool), ...meetingLoaders(pool) }),
  tables: [CareTeamTable, MeetingTable],
  migrations: careTeamsMigrations,
};
