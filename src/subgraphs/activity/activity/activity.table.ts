import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { Activity } from "./activity.ts";

/** How an activity rests in PostgreSQL. */
export const ActivityTable = table<Activity>("activity.activity", aboutPatient("patient_id"), {
  patientId: uuid,
  kind: text,
  status: text,
  code: json.orNull,
  categories: json,
  mode: json.orNull,
  period: json.orNull,
  occurredAt: text.orNull,
  durationMinutes: integer.orNull,
  performers: json,
  serviceProvider: json.orNull,
  plan: json.orNull,
  goals: json,
  reasons: json,
  reasonReferences: json,
  outcome: json.orNull,
  notes: json,
  nextContactDue: text.orNull,
  appointment: json.orNull,
});
