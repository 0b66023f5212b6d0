import { aboutPatientOrOwn } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { UnmetNeed } from "./unmet-need.ts";

/** How an unmet need rests in PostgreSQL. */
export const UnmetNeedTable = table<UnmetNeed>("referrals.unmet_need", aboutPatientOrOwn("patient_id"), {
  patientId: uuid.orNull,
  status: text,
  kind: text.orNull,
  what: text,
  area: text,
  why: text,
  considered: json,
  reportedAt: text,
  note: text.orNull,
  endedAt: text.orNull,
});
