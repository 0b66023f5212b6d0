import type {
  RiskAssessment,
  RiskPrediction,
} from "../../../src/subgraphs/assessments/risk-assessment/risk-assessment.ts";
import * as it from "./kernel.ts";

const prediction = it.model<RiskPrediction>({
  outcome: it.orNull(it.concept),
  likelihood: it.orNull(it.concept),
  rationale: it.orNull(it.text),
});

export const riskAssessment = it.model<RiskAssessment>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf(
    "REGISTERED",
    "PRELIMINARY",
    "FINAL",
    "AMENDED",
    "CORRECTED",
    "CANCELLED",
    "ENTERED_IN_ERROR",
    "UNKNOWN",
  ),
  code: it.orNull(it.concept),
  level: it.orNull(it.anyOf("LOW", "MEDIUM", "HIGH")),
  assessedAt: it.orNull(it.dateTime),
  assessor: it.orNull(it.reference),
  basis: it.few(it.reference),
  predictions: it.few(prediction),
  mitigation: it.orNull(it.text),
  reviewDue: it.orNull(it.partialDate),
  notes: it.few(it.note),
});
