import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { countScores } from "./assessment.scores.ts";
import type { Assessment } from "./assessment.ts";

/** How an assessment rests in PostgreSQL, and its results with it. */
export const AssessmentTable = table<Assessment>(
  "assessments.assessment",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    questionnaire: text.orNull,
    status: text,
    answeredAt: text.orNull,
    author: json.orNull,
    source: json.orNull,
    contact: json.orNull,
    basedOn: json,
    items: json,
  },
  countScores,
);
