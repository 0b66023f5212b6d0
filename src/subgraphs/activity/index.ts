import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { activityLoaders } from "./activity/activity.loaders.ts";
import { activityResolvers } from "./activity/activity.resolvers.ts";
import { ActivityTable } from "./activity/activity.table.ts";
import { activityMigrations } from "./activity.migrations.ts";
import { appointmentLoaders } from "./appointment/appointment.loaders.ts";
import { appointmentResolvers } from "./appointment/appointment.resolvers.ts";
import { AppointmentTable } from "./appointment/appointment.table.ts";
import { communicationLoaders } from "./communication/communication.loaders.ts";
import { communicationResolvers } from "./communication/communication.resolvers.ts";
import { CommunicationTable } from "./communication/communication.table.ts";
import { flagLoaders } from "./flag/flag.loaders.ts";
import { flagResolvers } from "./flag/flag.resolvers.ts";
import { FlagTable } from "./flag/flag.table.ts";

/** What is done with and for a person day by day: contacts, interventions, appointments, messages and warnings. */
export const activity = {
  name: "activity",
  resolvers: mergeThings(activityResolvers, appointmentResolvers, communicationResolvers, flagResolvers),
  loaders: (pool: Pool) => ({
    ...activityLoaders(pool),
    ...appointmentLoaders(pool),
    ...communicationLoaders(pool),
    ...flagLoaders(pool),
  }),
  tables: [ActivityTable, AppointmentTable, CommunicationTable, FlagTable],
  migrations: activityMigrations,
};
