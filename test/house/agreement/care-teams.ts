import type * as sdl from "../../../src/generated/care-teams.ts";
import type * as person from "../../../src/kernel/person.ts";
import type { careTeamResolvers } from "../../../src/subgraphs/care-teams/care-team/care-team.resolvers.ts";
import type * as careTeamRules from "../../../src/subgraphs/care-teams/care-team/care-team.rules.ts";
import type * as careTeam from "../../../src/subgraphs/care-teams/care-team/care-team.ts";
import type { ParticipantKind } from "../../../src/subgraphs/care-teams/care-team/participation.ts";
import type { invitationResolvers } from "../../../src/subgraphs/care-teams/invitation/invitation.resolvers.ts";
import type * as invitationRules from "../../../src/subgraphs/care-teams/invitation/invitation.rules.ts";
import type * as invitation from "../../../src/subgraphs/care-teams/invitation/invitation.ts";
import type * as circulationRules from "../../../src/subgraphs/care-teams/meeting/circulation.rules.ts";
import type { meetingResolvers } from "../../../src/subgraphs/care-teams/meeting/meeting.resolvers.ts";
import type * as meetingRules from "../../../src/subgraphs/care-teams/meeting/meeting.rules.ts";
import type * as meeting from "../../../src/subgraphs/care-teams/meeting/meeting.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof careTeamResolvers & typeof invitationResolvers & typeof meetingResolvers;
type Rules = typeof careTeamRules & typeof invitationRules & typeof meetingRules & typeof circulationRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.CareTeamStatus, careTeam.CareTeamStatus>,
  Same<sdl.MeetingKind, meeting.MeetingKind>,
  Same<sdl.MeetingStatus, meeting.MeetingStatus>,
  Same<sdl.AttendanceStatus, meeting.AttendanceStatus>,
  Same<sdl.CirculationState, meeting.CirculationState>,
  Same<sdl.InvitationStatus, invitation.InvitationStatus>,
  Same<sdl.ParticipantKind, ParticipantKind>,
  Same<sdl.ContactSystem, person.ContactSystem>,
  Same<sdl.ContactUse, person.ContactUse>,
];
