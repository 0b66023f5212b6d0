import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { recordRiskAssessment, reviseRiskAssessment } from "./risk-assessment.rules.ts";
import { RiskAssessmentTable } from "./risk-assessment.table.ts";
import type { RiskAssessment } from "./risk-assessment.ts";

const risks = mutations("riskAssessment", writer(RiskAssessmentTable));

/** Whoever holds a caseload waits for how great the risk is. */
const tell: NonNullable<Around<object, RiskAssessment, object>["also"]> = async (tx, risk, { write }) => {
  const { id, patientId, level, assessedAt } = risk;
  const subject = { type: "RiskAssessment", id };
  await announce(tx, write, [{ type: "RISK_ASSESSED", patientId, subject, data: { level, at: assessedAt } }]);
  return undefined;
};

const fields = fieldsOf<RiskAssessment, AssessmentsContext>();

export const riskAssessmentResolvers = {
  Query: {
    riskAssessment: fields.one("riskAssessmentById"),
  },
  Mutation: {
    recordRiskAssessment: risks.create(recordRiskAssessment, "patientId", { also: tell }),
    reviseRiskAssessment: risks.change(reviseRiskAssessment, { also: tell }),
    enterRiskAssessmentInError: risks.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  RiskAssessment: {
    __resolveReference: fields.home("riskAssessmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    riskAssessments: fields.pageOf("riskAssessmentsByPatient"),
  },
};
