import type * as sdl from "../../../src/generated/activity.ts";
import type { activityResolvers } from "../../../src/subgraphs/activity/activity/activity.resolvers.ts";
import type * as activityRules from "../../../src/subgraphs/activity/activity/activity.rules.ts";
import type * as activity from "../../../src/subgraphs/activity/activity/activity.ts";
import type { appointmentResolvers } from "../../../src/subgraphs/activity/appointment/appointment.resolvers.ts";
import type * as appointmentRules from "../../../src/subgraphs/activity/appointment/appointment.rules.ts";
import type * as appointment from "../../../src/subgraphs/activity/appointment/appointment.ts";
import type { communicationResolvers } from "../../../src/subgraphs/activity/communication/communication.resolvers.ts";
import type * as communicationRules from "../../../src/subgraphs/activity/communication/communication.rules.ts";
import type * as communication from "../../../src/subgraphs/activity/communication/communication.ts";
import type { flagResolvers } from "../../../src/subgraphs/activity/flag/flag.resolvers.ts";
import type * as flagRules from "../../../src/subgraphs/activity/flag/flag.rules.ts";
import type * as flag from "../../../src/subgraphs/activity/flag/flag.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof activityResolvers &
  typeof appointmentResolvers &
  typeof communicationResolvers &
  typeof flagResolvers;
type Rules = typeof activityRules & typeof appointmentRules & typeof communicationRules & typeof flagRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ActivityKind, activity.ActivityKind>,
  Same<sdl.ActivityStatus, activity.ActivityStatus>,
  Same<sdl.AppointmentStatus, appointment.AppointmentStatus>,
  Same<sdl.ParticipationStatus, appointment.ParticipationStatus>,
  Same<sdl.CommunicationStatus, communication.CommunicationStatus>,
  Same<sdl.CommunicationPriority, communication.CommunicationPriority>,
  Same<sdl.FlagStatus, flag.FlagStatus>,
];
