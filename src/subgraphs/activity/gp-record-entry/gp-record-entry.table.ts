import { aboutPatient } from "../../../access/visibility.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { GpRecordEntry } from "./gp-record-entry.ts";

/** How an entry of the practice's record rests in PostgreSQL. */
export const GpRecordEntryTable = table<GpRecordEntry>("activity.gp_record_entry", aboutPatient("patient_id"), {
  patientId: uuid,
  activityId: uuid,
  status: text,
  externalId: text.orNull,
  writtenAt: text.orNull,
  reason: text.orNull,
});
