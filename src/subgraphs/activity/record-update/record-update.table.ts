import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { RecordUpdate } from "./record-update.ts";

/** How a proposed update rests in PostgreSQL. */
export const RecordUpdateTable = table<RecordUpdate>("activity.record_update", aboutPatient("patient_id"), {
  patientId: uuid,
  fact: text,
  status: text,
  proposed: json,
  source: text,
  proposedBy: json,
  proposedAt: text,
  decidedBy: json.orNull,
  decidedAt: text.orNull,
  reason: text.orNull,
  applied: flag,
});
