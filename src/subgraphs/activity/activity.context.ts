import type { Context } from "../../access/context.ts";
import type { activityLoaders } from "./activity/activity.loaders.ts";
import type { activityPolicyLoaders } from "./activity-policy/activity-policy.loaders.ts";
import type { appointmentLoaders } from "./appointment/appointment.loaders.ts";
import type { communicationLoaders } from "./communication/communication.loaders.ts";
import type { flagLoaders } from "./flag/flag.loaders.ts";
import type { gpRecordEntryLoaders } from "./gp-record-entry/gp-record-entry.loaders.ts";
import type { hospitalStayLoaders } from "./hospital-stay/hospital-stay.loaders.ts";
import type { messageThreadLoaders } from "./message-thread/message-thread.loaders.ts";
import type { nonEngagementLoaders } from "./non-engagement/non-engagement.loaders.ts";
import type { recordUpdateLoaders } from "./record-update/record-update.loaders.ts";
import type { safetyConcernLoaders } from "./safety-concern/safety-concern.loaders.ts";
import type { slotLoaders } from "./slot/slot.loaders.ts";

export type ActivityLoaders = ReturnType<typeof activityLoaders> &
  ReturnType<typeof appointmentLoaders> &
  ReturnType<typeof communicationLoaders> &
  ReturnType<typeof flagLoaders> &
  ReturnType<typeof gpRecordEntryLoaders> &
  ReturnType<typeof slotLoaders> &
  ReturnType<typeof recordUpdateLoaders> &
  ReturnType<typeof messageThreadLoaders> &
  ReturnType<typeof hospitalStayLoaders> &
  ReturnType<typeof nonEngagementLoaders> &
  ReturnType<typeof activityPolicyLoaders> &
  ReturnType<typeof safetyConcernLoaders>;
export type ActivityContext = Context<ActivityLoaders>;
