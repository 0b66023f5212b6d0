import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { completenessOf } from "./answers.rules.ts";
import * as rules from "./assessment.rules.ts";
import { AssessmentTable } from "./assessment.table.ts";
import type { AnsweredItem, AnswerValue, Assessment } from "./assessment.ts";
import { lookUpNamed, lookUpOwn, tellCompletion, tellStart, tellWithdrawal } from "./assessment.writes.ts";

const assessments = mutations("assessment", writer(AssessmentTable));

export const assessmentResolvers = {
  Query: {
    assessment: (_: unknown, { id }: { id: string }, { loaders }: AssessmentsContext) =>
      loaders.assessmentById.load(id),
  },
  Mutation: {
    startAssessment: assessments.create(rules.startAssessment, "patientId", { look: lookUpNamed, also: tellStart }),
    saveAssessment: assessments.change(rules.saveAssessment, { look: lookUpOwn }),
    completeAssessment: assessments.change(rules.completeAssessment, { look: lookUpOwn, also: tellCompletion }),
    recordAssessment: assessments.create(rules.recordAssessment, "patientId", {
      look: lookUpNamed,
      also: tellCompletion,
    }),
    amendAssessment: assessments.change(rules.amendAssessment, { look: lookUpOwn, also: tellCompletion }),
    stopAssessment: assessments.change(rules.stopAssessment),
    enterAssessmentInError: assessments.change(rules.enterAssessmentInError, { also: tellWithdrawal }),
  },
  Assessment: {
    __resolveReference: ({ id }: { id: string }, { loaders }: AssessmentsContext) => loaders.assessmentById.load(id),
    patient: ({ patientId }: Assessment) => entity("Patient", patientId),
    questionnaire: ({ questionnaire }: Assessment, _: unknown, { loaders }: AssessmentsContext) =>
      questionnaire === null ? null : loaders.questionnaireByUrl.load(questionnaire),
    answers: ({ items }: Assessment) => answersIn(items),
    completeness: async ({ questionnaire, items }: Assessment, _: unknown, { loaders }: AssessmentsContext) => {
      const asked = questionnaire === null ? null : await loaders.questionnaireByUrl.load(questionnaire);
      return asked && completenessOf(asked.items, items);
    },
    scores: ({ id }: Assessment, _: unknown, { loaders }: AssessmentsContext) =>
      loaders.measureScoresByAssessment.load(id),
  },
  Patient: {
    assessments: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: AssessmentsContext) =>
      connection<Stored<Assessment>>(loaders.assessmentsByPatient, id, args),
  },
};

/** The answers under all headings, in order. Values of kinds that the model does not hold are left out. */
const answersIn = (
  items: readonly AnsweredItem[],
): readonly { readonly linkId: string; readonly text: string | null; readonly values: readonly AnswerValue[] }[] =>
  items.flatMap(({ linkId, text, values, items: below }) => [
    ...(values.length > 0 ? [{ linkId, text, values: values.filter((value) => value !== null) }] : []),
    ...answersIn(below),
  ]);
