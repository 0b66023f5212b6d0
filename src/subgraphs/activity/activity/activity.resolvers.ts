import type { GraphQLResolveInfo } from "graphql";
import type { Role } from "../../../access/actor.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { type MutationResolver, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import {
  type ActivityGiven,
  type ActivityRevision,
  endActivity,
  recordActivity,
  reviseActivity,
} from "./activity.rules.ts";
import { ActivityTable } from "./activity.table.ts";
import type { Activity } from "./activity.ts";

const activities = mutations("activity", writer(ActivityTable));

const asRole =
  (mutation: (role: Role) => MutationResolver<"activity", Activity>) =>
  (parent: unknown, args: { readonly input: object }, context: ActivityContext, info: GraphQLResolveInfo) =>
    mutation(context.access.actor.role)(parent, args, context, info);

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
    recordActivity: asRole((role) =>
      activities.create((id, given: ActivityGiven, { now }) => recordActivity(id, given, { now, role }), "patientId"),
    ),
    reviseActivity: asRole((role) =>
      activities.change((row, given: ActivityRevision) => reviseActivity(row, given, { role })),
    ),
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
