import type { Context } from "../../access/context.ts";
import type { activityLoaders } from "./activity/activity.loaders.ts";
import type { appointmentLoaders } from "./appointment/appointment.loaders.ts";
import type { communicationLoaders } from "./communication/communication.loaders.ts";
import type { flagLoaders } from "./flag/flag.loaders.ts";
import type { gpRecordEntryLoaders } from "./gp-record-entry/gp-record-entry.loaders.ts";

export type ActivityLoaders = ReturnType<typeof activityLoaders> &
  ReturnType<typeof appointmentLoaders> &
  ReturnType<typeof communicationLoaders> &
  ReturnType<typeof flagLoaders> &
  ReturnType<typeof gpRecordEntryLoaders>;
export type ActivityContext = Context<ActivityLoaders>;
