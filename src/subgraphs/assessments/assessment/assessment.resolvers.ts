import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { completenessOf } from "./answers.rules.ts";
import * as rules from "./assessment.rules.ts";
import { AssessmentTable } from "./assessment.table.ts";
import type { AnsweredItem, AnswerValue, Assessment } from "./assessment.ts";
import { lookUpNamed, lookUpOwn, tellCompletion, tellStart, tellWithdrawal } from "./assessment.writes.ts";

const assessments = mutations("assessment", writer(AssessmentTable));

const fields = fieldsOf<Assessment, AssessmentsContext>();

export const assessmentResolvers = {
  Query: {
    assessment: fields.one("assessmentById"),
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
    __resolveReference: fields.home("assessmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
    questionnaire: ({ questionnaire }: Assessment, _: unknown, { loaders }: AssessmentsContext) =>
      questionnaire === null ? null : loaders.questionnaireByUrl.load(questionnaire),
    answers: ({ items }: Assessment) => answersIn(items),
    completeness: async ({ questionnaire, items }: Assessment, _: unknown, { loaders }: AssessmentsContext) => {
      const asked = questionnaire === null ? null : await loaders.questionnaireByUrl.load(questionnaire);
      return asked && completenessOf(asked.items, items);
    },
    scores: fields.allOf("measureScoresByAssessment"),
  },
  Patient: {
    assessments: fields.pageOf("assessmentsByPatient"),
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
