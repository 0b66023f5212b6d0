import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
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
import { contactEvents } from "./contact.events.ts";
import { type Boundary, boundaryOf } from "./role-boundary.ts";

const activities = mutations("activity", writer(ActivityTable));

const fields = fieldsOf<Activity, ActivityContext>();

export const activityResolvers = {
  Query: {
    activity: fields.one("activityById"),
    activities: fields.page("activities"),
  },
  Mutation: {
    recordActivity: activities.create<ActivityGiven, Boundary>(recordActivity, "patientId", { learn: boundaryOf }),
    reviseActivity: activities.change<ActivityRevision, Boundary>(reviseActivity, { learn: boundaryOf }),
    endActivity: activities.change(endActivity, {
      also: async (tx, ended, { write }) => {
        if (ended.kind === "CONTACT") await announce(tx, write, contactEvents(ended, null));
        return undefined;
      },
    }),
    enterActivityInError: activities.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Activity: {
    __resolveReference: fields.home("activityById"),
    patient: fields.leadsTo("Patient", "patientId"),
    standingFlags: ({ patientId }: Activity, _: unknown, { loaders }: ActivityContext) =>
      loaders.standingFlagsByPatient.load(patientId),
  },
  Patient: { activities: fields.pageOf("activitiesByPatient") },
  CarePlan: { activityRecords: fields.pageOf("activitiesByCarePlan") },
  Goal: { activityRecords: fields.pageOf("activitiesByGoal") },
};
