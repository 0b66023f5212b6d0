import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { assessmentLoaders } from "./assessment/assessment.loaders.ts";
import { assessmentResolvers } from "./assessment/assessment.resolvers.ts";
import { AssessmentTable } from "./assessment/assessment.table.ts";
import { assessmentOfferLoaders } from "./assessment-offer/assessment-offer.loaders.ts";
import { assessmentOfferResolvers } from "./assessment-offer/assessment-offer.resolvers.ts";
import { AssessmentOfferTable } from "./assessment-offer/assessment-offer.table.ts";
import { assessmentsMigrations } from "./assessments.migrations.ts";
import { feedbackLoaders } from "./feedback/feedback.loaders.ts";
import { feedbackResolvers } from "./feedback/feedback.resolvers.ts";
import { FeedbackTable } from "./feedback/feedback.table.ts";
import { journeyResolvers } from "./journey/journey.resolvers.ts";
import { measureScoreLoaders } from "./measure-score/measure-score.loaders.ts";
import { measureScoreResolvers } from "./measure-score/measure-score.resolvers.ts";
import { MeasureScoreTable } from "./measure-score/measure-score.table.ts";
import { questionnaireLoaders } from "./questionnaire/questionnaire.loaders.ts";
import { questionnaireResolvers } from "./questionnaire/questionnaire.resolvers.ts";
import { QuestionnaireTable } from "./questionnaire/questionnaire.table.ts";
import { riskAssessmentLoaders } from "./risk-assessment/risk-assessment.loaders.ts";
import { riskAssessmentResolvers } from "./risk-assessment/risk-assessment.resolvers.ts";
import { RiskAssessmentTable } from "./risk-assessment/risk-assessment.table.ts";

/** What people are asked and answer, what that measures, and what care changed for them. */
export const assessments = {
  name: "assessments",
  resolvers: mergeThings(
    questionnaireResolvers,
    assessmentResolvers,
    assessmentOfferResolvers,
    measureScoreResolvers,
    riskAssessmentResolvers,
    feedbackResolvers,
    journeyResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...questionnaireLoaders(pool),
    ...assessmentLoaders(pool),
    ...assessmentOfferLoaders(pool),
    ...measureScoreLoaders(pool),
    ...riskAssessmentLoaders(pool),
    ...feedbackLoaders(pool),
  }),
  tables: [
    QuestionnaireTable,
    AssessmentTable,
    AssessmentOfferTable,
    MeasureScoreTable,
    RiskAssessmentTable,
    FeedbackTable,
  ],
  migrations: assessmentsMigrations,
};
