import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { activityLoaders } from "./activity/activity.loaders.ts";
import { activityResolvers } from "./activity/activity.resolvers.ts";
import { ActivityTable } from "./activity/activity.table.ts";
import { contactResolvers } from "./activity/contact.resolvers.ts";
import { interventionResolvers } from "./activity/intervention.resolvers.ts";
import { activityMigrations } from "./activity.migrations.ts";
import { activityPolicyLoaders } from "./activity-policy/activity-policy.loaders.ts";
import { activityPolicyResolvers } from "./activity-policy/activity-policy.resolvers.ts";
import { ActivityPolicyTable } from "./activity-policy/activity-policy.table.ts";
import { appointmentLoaders } from "./appointment/appointment.loaders.ts";
import { appointmentResolvers } from "./appointment/appointment.resolvers.ts";
import { AppointmentTable } from "./appointment/appointment.table.ts";
import { communicationLoaders } from "./communication/communication.loaders.ts";
import { communicationResolvers } from "./communication/communication.resolvers.ts";
import { CommunicationTable } from "./communication/communication.table.ts";
import { ActivityFacts1763906000090 } from "./facts.migrations.ts";
import { endFlags } from "./flag/flag.chores.ts";
import { flagLoaders } from "./flag/flag.loaders.ts";
import { flagResolvers } from "./flag/flag.resolvers.ts";
import { FlagTable } from "./flag/flag.table.ts";
import { ActivityFoundByCode1763906000110 } from "./found-by-code.migrations.ts";
import { ActivityFoundByIndex1763906000097 } from "./found-by-index.migrations.ts";
import { gpRecordEntryLoaders } from "./gp-record-entry/gp-record-entry.loaders.ts";
import { gpRecordEntryResolvers } from "./gp-record-entry/gp-record-entry.resolvers.ts";
import { GpRecordEntryTable } from "./gp-record-entry/gp-record-entry.table.ts";
import { hospitalFollowUpsFallDue } from "./hospital-stay/hospital-stay.chores.ts";
import { hospitalStayLoaders } from "./hospital-stay/hospital-stay.loaders.ts";
import { hospitalStayResolvers } from "./hospital-stay/hospital-stay.resolvers.ts";
import { HospitalStayTable } from "./hospital-stay/hospital-stay.table.ts";
import { messageThreadLoaders } from "./message-thread/message-thread.loaders.ts";
import { messageThreadResolvers } from "./message-thread/message-thread.resolvers.ts";
import { MessageThreadTable } from "./message-thread/message-thread.table.ts";
import { nonEngagementLoaders } from "./non-engagement/non-engagement.loaders.ts";
import { nonEngagementResolvers } from "./non-engagement/non-engagement.resolvers.ts";
import { NonEngagementTable } from "./non-engagement/non-engagement.table.ts";
import { recordUpdateLoaders } from "./record-update/record-update.loaders.ts";
import { recordUpdateResolvers } from "./record-update/record-update.resolvers.ts";
import { RecordUpdateTable } from "./record-update/record-update.table.ts";
import { escalateConcerns } from "./safety-concern/safety-concern.chores.ts";
import { safetyConcernLoaders } from "./safety-concern/safety-concern.loaders.ts";
import { safetyConcernResolvers } from "./safety-concern/safety-concern.resolvers.ts";
import { SafetyConcernTable } from "./safety-concern/safety-concern.table.ts";
import { slotLoaders } from "./slot/slot.loaders.ts";
import { slotResolvers } from "./slot/slot.resolvers.ts";
import { SlotTable } from "./slot/slot.table.ts";

/** What is done with and for a person day by day: contacts, interventions, appointments, messages and warnings. */
export const activity = {
  name: "activity",
  resolvers: mergeThings(
    activityResolvers,
    contactResolvers,
    interventionResolvers,
    appointmentResolvers,
    communicationResolvers,
    flagResolvers,
    gpRecordEntryResolvers,
    slotResolvers,
    recordUpdateResolvers,
    messageThreadResolvers,
    hospitalStayResolvers,
    nonEngagementResolvers,
    activityPolicyResolvers,
    safetyConcernResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...activityLoaders(pool),
    ...appointmentLoaders(pool),
    ...communicationLoaders(pool),
    ...flagLoaders(pool),
    ...gpRecordEntryLoaders(pool),
    ...slotLoaders(pool),
    ...recordUpdateLoaders(pool),
    ...messageThreadLoaders(pool),
    ...hospitalStayLoaders(pool),
    ...nonEngagementLoaders(pool),
    ...activityPolicyLoaders(pool),
    ...safetyConcernLoaders(pool),
  }),
  tables: [
    ActivityTable,
    AppointmentTable,
    CommunicationTable,
    FlagTable,
    GpRecordEntryTable,
    SlotTable,
    RecordUpdateTable,
    MessageThreadTable,
    HospitalStayTable,
    NonEngagementTable,
    ActivityPolicyTable,
    SafetyConcernTable,
  ],
  migrations: [
    ...activityMigrations,
    ActivityFacts1763906000090,
    ActivityFoundByIndex1763906000097,
    ActivityFoundByCode1763906000110,
  ],
  chores: [endFlags, hospitalFollowUpsFallDue, escalateConcerns],
};
