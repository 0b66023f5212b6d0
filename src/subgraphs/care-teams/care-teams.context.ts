import type { Context } from "../../access/context.ts";
import type { careTeamLoaders } from "./care-team/care-team.loaders.ts";
import type { invitationLoaders } from "./invitation/invitation.loaders.ts";
import type { meetingLoaders } from "./meeting/meeting.loaders.ts";
import type { memberContactLoaders } from "./member-contact/member-contact.loaders.ts";

export type CareTeamsLoaders = ReturnType<typeof careTeamLoaders> &
  ReturnType<typeof invitationLoaders> &
  ReturnType<typeof meetingLoaders> &
  ReturnType<typeof memberContactLoaders>;
export type CareTeamsContext = Context<CareTeamsLoaders>;
