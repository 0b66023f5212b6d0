import type * as fhir from "fhir/r4.js";
import type { RiskAssessment, RiskPrediction } from "../src/subgraphs/assessments/risk-assessment/risk-assessment.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { observationStatus } from "./code-tables/observation-status.ts";
import { riskLevel } from "./code-tables/risk-level.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { date, dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { REVIEW_DUE, RISK_LEVEL } from "./profiles.ts";

const prediction = record<RiskPrediction, fhir.RiskAssessmentPrediction>({
  outcome: optional("outcome", concept),
  likelihood: optional("qualitativeRisk", concept),
  rationale: optional("rationale", text),
});

export const riskAssessment = mapping<RiskAssessment, fhir.RiskAssessment>(
  { resourceType: "RiskAssessment" },
  {
    id: required("id", text),
    level: extension(RISK_LEVEL, "valueCode", coded(riskLevel)),
    reviewDue: extension(REVIEW_DUE, "valueDate", date),
    status: required("status", coded(observationStatus)),
    code: optional("code", concept),
    patientId: patientAt("subject"),
    assessedAt: variant("occurrenceDateTime", dateTime, ["occurrenceDateTime", "occurrencePeriod"]),
    assessor: optional("performer", reference),
    basis: items("basis", reference),
    predictions: items("prediction", prediction),
    mitigation: optional("mitigation", text),
    notes: items("note", note),
  },
);
