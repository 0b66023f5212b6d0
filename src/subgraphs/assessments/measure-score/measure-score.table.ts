import { aboutPatient } from "../../../access/visibility.ts";
import { flag, integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { MeasureScore } from "./measure-score.ts";

/** How a result rests in PostgreSQL. Numbers are jsonb: exact as they were counted, and numbers again when read. */
export const MeasureScoreTable = table<MeasureScore>("assessments.measure_score", aboutPatient("patient_id"), {
  patientId: uuid,
  assessmentId: uuid,
  measure: text,
  title: text,
  code: json.orNull,
  at: text,
  raw: json,
  value: json,
  level: integer.orNull,
  band: text.orNull,
  meaning: text.orNull,
  hint: text.orNull,
  higherIsBetter: flag.orNull,
  meaningfulChange: json.orNull,
});
