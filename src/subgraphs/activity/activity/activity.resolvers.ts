import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endActivity, recordActivity, reviseActivity } from "./activity.rules.ts";
import { ActivityTable } from "./activity.table.ts";
import type { Activity } from "./activity.ts";

const activities = mutations("activity", writer(ActivityTable));

const list = (loader: "activitiesByPatient" | "activitiesByCarePlan" | "activitiesByGoal") => {
  return ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ActivityContext) =>
    connection<Stored<Activity>>(loaders[loader], id, args);
};

export const activityResolvers = {
  Query: {
    activity: (_: unknown, { id }: { id: string }, { loaders }: ActivityContext) => loaders.activityById.load(id),
    activities: (_: unknown, args: ConnectionArgs, { loaders }: ActivityContext) =>
      connection(loaders.activities, "", args),
  },
  Mutation: {
    recordActivity: activities.create(recordActivity, "patientId"),
    reviseActivity: activities.change(reviseActivity),
    endActivity: activities.change(endActivity),
    enterActivityInError: activities.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Activity: {
    __resolveReference: ({ id }: { id: string }, { loaders }: ActivityContext) => loaders.activityById.load(id),
    patient: ({ patientId }: Activity) => entity("Patient", patientId),
  },
  Patient: { activities: list("activitiesByPatient") },
  CarePlan: { activityRecords: list("activitiesByCarePlan") },
  Goal: { activityRecords: list("activitiesByGoal") },
};
