import type { EntityManager } from "typeorm";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { createQuestionnaire, endQuestionnaire, type Here, reviseQuestionnaire } from "./questionnaire.rules.ts";
import { QuestionnaireTable } from "./questionnaire.table.ts";
import type { Questionnaire } from "./questionnaire.ts";

const questionnaires = mutations("questionnaire", writer(QuestionnaireTable));

const lookForEdition = async (
  tx: EntityManager,
  { url, edition }: Pick<Questionnaire, "url" | "edition">,
): Promise<Here> => ({
  isHere:
    (
      (await tx.query(
        `SELECT FROM assessments.questionnaire
       WHERE url = $1 AND edition IS NOT DISTINCT FROM $2 AND NOT entered_in_error LIMIT 1`,
        [url, edition],
      )) as unknown[]
    ).length > 0,
});

const fields = fieldsOf<Questionnaire, AssessmentsContext>();

export const questionnaireResolvers = {
  Query: {
    questionnaire: fields.one("questionnaireById"),
    questionnaires: fields.page("questionnaires"),
  },
  Mutation: {
    createQuestionnaire: questionnaires.create(createQuestionnaire, "url", { look: lookForEdition }),
    reviseQuestionnaire: questionnaires.change(reviseQuestionnaire),
    endQuestionnaire: questionnaires.change(endQuestionnaire),
    enterQuestionnaireInError: questionnaires.enterInError({ status: "RETIRED" }),
  },
  Questionnaire: {
    __resolveReference: fields.home("questionnaireById"),
  },
};
