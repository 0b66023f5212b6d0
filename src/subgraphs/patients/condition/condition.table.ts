import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Condition } from "./condition.ts";

/** How a condition rests in PostgreSQL. */
export const ConditionTable = table<Condition>("patients.condition", aboutPatient("patient_id"), {
  patientId: uuid,
  code: json.orNull,
  categories: json,
  clinicalStatus: text.orNull,
  verificationStatus: text.orNull,
  severity: json.orNull,
  onset: text.orNull,
  abatement: text.orNull,
  recordedDate: text.orNull,
  recorder: json.orNull,
  asserter: json.orNull,
  encounter: json.orNull,
  notes: json,
});
