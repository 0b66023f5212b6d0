import type { Context } from "../../access/context.ts";
import type { careTeamLoaders } from "./care-team/care-team.loaders.ts";
import type { meetingLoaders } from "./meeting/meeting.loaders.ts";

export type CareTeamsLoaders = ReturnType<typeof careTeamLoaders> & ReturnType<typeof meetingLoaders>;
export type CareTeamsContext = Context<CareTeamsLoaders>;
