import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { RiskAssessment } from "./risk-assessment.ts";

/** How a risk assessment rests in PostgreSQL. */
export const RiskAssessmentTable = table<RiskAssessment>("assessments.risk_assessment", aboutPatient("patient_id"), {
  patientId: uuid,
  status: text,
  code: json.orNull,
  level: text.orNull,
  assessedAt: text.orNull,
  assessor: json.orNull,
  basis: json,
  predictions: json,
  mitigation: text.orNull,
  reviewDue: text.orNull,
  notes: json,
});
