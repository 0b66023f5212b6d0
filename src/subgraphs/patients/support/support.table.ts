import { aboutPatient } from "../../../access/visibility.ts";
import { flag, json, table, text, uuid } from "../../../platform/table.ts";
import type { Support } from "./support.ts";

/** How a strand of a support network rests in PostgreSQL. */
export const SupportTable = table<Support>("patients.support", aboutPatient("patient_id"), {
  patientId: uuid,
  kind: text,
  name: text,
  gives: text.orNull,
  party: json.orNull,
  telecom: json,
  period: json.orNull,
  active: flag,
  effect: text.orNull,
  endReason: text.orNull,
});
