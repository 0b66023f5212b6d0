import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
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

export const riskAssessmentResolvers = {
  Query: {
    riskAssessment: (_: unknown, { id }: { id: string }, { loaders }: AssessmentsContext) =>
      loaders.riskAssessmentById.load(id),
  },
  Mutation: {
    recordRiskAssessment: risks.create(recordRiskAssessment, "patientId", { also: tell }),
    reviseRiskAssessment: risks.change(reviseRiskAssessment, { also: tell }),
    enterRiskAssessmentInError: risks.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  RiskAssessment: {
    __resolveReference: ({ id }: { id: string }, { loaders }: AssessmentsContext) =>
      loaders.riskAssessmentById.load(id),
    patient: ({ patientId }: RiskAssessment) => entity("Patient", patientId),
  },
  Patient: {
    riskAssessments: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: AssessmentsContext) =>
      connection<Stored<RiskAssessment>>(loaders.riskAssessmentsByPatient, id, args),
  },
};
