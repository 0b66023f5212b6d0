import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Flag } from "./flag.ts";

/** How a flag rests in PostgreSQL. */
export const FlagTable = table<Flag>("activity.flag", aboutPatient("patient_id"), {
  patientId: uuid,
  status: text,
  categories: json,
  code: json,
  period: json.orNull,
  author: json.orNull,
  encounter: json.orNull,
});
