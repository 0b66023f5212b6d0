import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { reportGpRecordEntry } from "./gp-record-entry.rules.ts";
import { GpRecordEntryTable } from "./gp-record-entry.table.ts";
import type { GpRecordEntry } from "./gp-record-entry.ts";

const entries = mutations("gpRecordEntry", writer(GpRecordEntryTable));
const fields = fieldsOf<GpRecordEntry, ActivityContext>();

export const gpRecordEntryResolvers = {
  Query: { gpRecordEntries: fields.page("gpRecordEntries") },
  Mutation: { reportGpRecordEntry: entries.change(reportGpRecordEntry) },
  GpRecordEntry: {
    __resolveReference: fields.home("gpRecordEntryById"),
    patient: fields.leadsTo("Patient", "patientId"),
    activity: fields.leadsTo("Activity", "activityId"),
  },
  Activity: {
    gpRecord: fields.own("gpRecordEntryByActivity"),
  },
};
