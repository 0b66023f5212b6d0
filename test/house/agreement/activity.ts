import type * as sdl from "../../../src/generated/activity.ts";
import type { activityResolvers } from "../../../src/subgraphs/activity/activity/activity.resolvers.ts";
import type * as activityRules from "../../../src/subgraphs/activity/activity/activity.rules.ts";
import type * as activity from "../../../src/subgraphs/activity/activity/activity.ts";
import type { contactResolvers } from "../../../src/subgraphs/activity/activity/contact.resolvers.ts";
import type * as contactRules from "../../../src/subgraphs/activity/activity/contact.rules.ts";
import type { interventionResolvers } from "../../../src/subgraphs/activity/activity/intervention.resolvers.ts";
import type * as interventionRules from "../../../src/subgraphs/activity/activity/intervention.rules.ts";
import type { GivenFormat, InterventionKind } from "../../../src/subgraphs/activity/activity/intervention-kind.ts";
import type { activityPolicyResolvers } from "../../../src/subgraphs/activity/activity-policy/activity-policy.resolvers.ts";
import type * as activityPolicyRules from "../../../src/subgraphs/activity/activity-policy/activity-policy.rules.ts";
import type { appointmentResolvers } from "../../../src/subgraphs/activity/appointment/appointment.resolvers.ts";
import type * as appointmentRules from "../../../src/subgraphs/activity/appointment/appointment.rules.ts";
import type * as appointment from "../../../src/subgraphs/activity/appointment/appointment.ts";
import type { CareSector } from "../../../src/subgraphs/activity/appointment/care-sector.ts";
import type * as externalAppointmentRules from "../../../src/subgraphs/activity/appointment/external-appointment.rules.ts";
import type { communicationResolvers } from "../../../src/subgraphs/activity/communication/communication.resolvers.ts";
import type * as communicationRules from "../../../src/subgraphs/activity/communication/communication.rules.ts";
import type * as communication from "../../../src/subgraphs/activity/communication/communication.ts";
import type * as inboundRules from "../../../src/subgraphs/activity/communication/inbound.rules.ts";
import type { ContactMode } from "../../../src/subgraphs/activity/contact-mode.ts";
import type { flagResolvers } from "../../../src/subgraphs/activity/flag/flag.resolvers.ts";
import type * as flagRules from "../../../src/subgraphs/activity/flag/flag.rules.ts";
import type * as flag from "../../../src/subgraphs/activity/flag/flag.ts";
import type { FlagKind } from "../../../src/subgraphs/activity/flag/flag-kind.ts";
import type { gpRecordEntryResolvers } from "../../../src/subgraphs/activity/gp-record-entry/gp-record-entry.resolvers.ts";
import type * as gpRecordEntryRules from "../../../src/subgraphs/activity/gp-record-entry/gp-record-entry.rules.ts";
import type * as gpRecordEntry from "../../../src/subgraphs/activity/gp-record-entry/gp-record-entry.ts";
import type * as hospitalMessageRules from "../../../src/subgraphs/activity/hospital-stay/hospital-message.rules.ts";
import type { hospitalStayResolvers } from "../../../src/subgraphs/activity/hospital-stay/hospital-stay.resolvers.ts";
import type * as hospitalStayRules from "../../../src/subgraphs/activity/hospital-stay/hospital-stay.rules.ts";
import type * as hospitalStay from "../../../src/subgraphs/activity/hospital-stay/hospital-stay.ts";
import type { messageThreadResolvers } from "../../../src/subgraphs/activity/message-thread/message-thread.resolvers.ts";
import type * as messageThreadRules from "../../../src/subgraphs/activity/message-thread/message-thread.rules.ts";
import type { nonEngagementResolvers } from "../../../src/subgraphs/activity/non-engagement/non-engagement.resolvers.ts";
import type * as nonEngagementRules from "../../../src/subgraphs/activity/non-engagement/non-engagement.rules.ts";
import type * as nonEngagement from "../../../src/subgraphs/activity/non-engagement/non-engagement.ts";
import type { PersonalisedCareComponent } from "../../../src/subgraphs/activity/personalised-care.ts";
import type { RecordFact } from "../../../src/subgraphs/activity/record-update/record-fact.ts";
import type { RecordGap } from "../../../src/subgraphs/activity/record-update/record-gaps.ts";
import type { recordUpdateResolvers } from "../../../src/subgraphs/activity/record-update/record-update.resolvers.ts";
import type * as recordUpdateRules from "../../../src/subgraphs/activity/record-update/record-update.rules.ts";
import type * as recordUpdate from "../../../src/subgraphs/activity/record-update/record-update.ts";
import type { safetyConcernResolvers } from "../../../src/subgraphs/activity/safety-concern/safety-concern.resolvers.ts";
import type * as safetyConcernRules from "../../../src/subgraphs/activity/safety-concern/safety-concern.rules.ts";
import type * as safetyConcern from "../../../src/subgraphs/activity/safety-concern/safety-concern.ts";
import type { slotResolvers } from "../../../src/subgraphs/activity/slot/slot.resolvers.ts";
import type * as slotRules from "../../../src/subgraphs/activity/slot/slot.rules.ts";
import type * as slot from "../../../src/subgraphs/activity/slot/slot.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof activityResolvers &
  typeof contactResolvers &
  typeof appointmentResolvers &
  typeof communicationResolvers &
  typeof flagResolvers &
  typeof gpRecordEntryResolvers &
  typeof slotResolvers &
  typeof interventionResolvers &
  typeof recordUpdateResolvers &
  typeof messageThreadResolvers &
  typeof hospitalStayResolvers &
  typeof nonEngagementResolvers &
  typeof activityPolicyResolvers &
  typeof safetyConcernResolvers;
type Rules = typeof activityRules &
  typeof contactRules &
  typeof appointmentRules &
  typeof externalAppointmentRules &
  typeof communicationRules &
  typeof flagRules &
  typeof gpRecordEntryRules &
  typeof slotRules &
  typeof recordUpdateRules &
  typeof messageThreadRules &
  typeof interventionRules &
  typeof hospitalStayRules &
  typeof hospitalMessageRules &
  typeof inboundRules &
  typeof nonEngagementRules &
  typeof activityPolicyRules &
  typeof safetyConcernRules;

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
  Same<sdl.NoteKind, activity.NoteKind>,
  Same<sdl.ContactMode, ContactMode>,
  Same<sdl.PersonalisedCareComponent, PersonalisedCareComponent>,
  Same<sdl.CareSector, CareSector>,
  Same<sdl.FlagKind, FlagKind>,
  Same<sdl.SafetyConcernKind, safetyConcern.SafetyConcernKind>,
  Same<sdl.Urgency, safetyConcern.Urgency>,
  Same<sdl.SafetyConcernStatus, safetyConcern.SafetyConcernStatus>,
  Same<sdl.EscalationStep, safetyConcern.EscalationStep>,
  Same<sdl.SafetyOutcome, safetyConcern.SafetyOutcome>,
  Same<sdl.NonEngagementStage, nonEngagement.Stage>,
  Same<sdl.ActionState, communication.ActionState>,
  Same<sdl.HospitalMessageKind, hospitalMessageRules.HospitalMessageKind>,
  Same<sdl.RecordFact, RecordFact>,
  Same<sdl.InterventionKind, InterventionKind>,
  Same<sdl.GivenFormat, GivenFormat>,
  Same<sdl.RecordGapState, RecordGap["state"]>,
  Same<sdl.NonEngagementKind, nonEngagement.NonEngagementKind>,
  Same<sdl.NonEngagementStatus, nonEngagement.NonEngagementStatus>,
  Same<sdl.HospitalStayStatus, hospitalStay.HospitalStayStatus>,
  Same<sdl.AdmissionKind, hospitalStay.AdmissionKind>,
  Same<sdl.FollowUpState, hospitalStay.FollowUpState>,
  Same<sdl.RecordUpdateStatus, recordUpdate.RecordUpdateStatus>,
  Same<sdl.SlotStatus, slot.SlotStatus>,
  Same<sdl.GpRecordEntryStatus, gpRecordEntry.GpRecordEntryStatus>,
];
