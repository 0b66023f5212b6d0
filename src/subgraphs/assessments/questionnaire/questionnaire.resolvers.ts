import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { createQuestionnaire, endQuestionnaire, reviseQuestionnaire } from "./questionnaire.rules.ts";
import { QuestionnaireTable } from "./questionnaire.table.ts";
import type { Questionnaire } from "./questionnaire.ts";

const taken = { questionnaire_edition: alreadyTaken("url", "This edition of the questionnaire is here already.") };
const questionnaires = mutations("questionnaire", writer(QuestionnaireTable, taken));

export const questionnaireResolvers = {
  Query: {
    questionnaire: (_: unknown, { id }: { id: string }, { loaders }: AssessmentsContext) =>
      loaders.questionnaireById.load(id),
    questionnaires: (_: unknown, args: ConnectionArgs, { loaders }: AssessmentsContext) =>
      connection<Stored<Questionnaire>>(loaders.questionnaires, "", args),
  },
  Mutation: {
    createQuestionnaire: questionnaires.create(createQuestionnaire, "url"),
    reviseQuestionnaire: questionnaires.change(reviseQuestionnaire),
    endQuestionnaire: questionnaires.change(endQuestionnaire),
    enterQuestionnaireInError: questionnaires.enterInError({ status: "RETIRED" }),
  },
  Questionnaire: {
    __resolveReference: ({ id }: { id: string }, { loaders }: AssessmentsContext) => loaders.questionnaireById.load(id),
  },
};
