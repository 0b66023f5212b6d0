import type { Context } from "../../access/context.ts";
import type { assessmentLoaders } from "./assessment/assessment.loaders.ts";
import type { assessmentOfferLoaders } from "./assessment-offer/assessment-offer.loaders.ts";
import type { feedbackLoaders } from "./feedback/feedback.loaders.ts";
import type { measureScoreLoaders } from "./measure-score/measure-score.loaders.ts";
import type { questionnaireLoaders } from "./questionnaire/questionnaire.loaders.ts";
import type { riskAssessmentLoaders } from "./risk-assessment/risk-assessment.loaders.ts";

export type AssessmentsLoaders = ReturnType<typeof questionnaireLoaders> &
  ReturnType<typeof assessmentLoaders> &
  ReturnType<typeof assessmentOfferLoaders> &
  ReturnType<typeof measureScoreLoaders> &
  ReturnType<typeof riskAssessmentLoaders> &
  ReturnType<typeof feedbackLoaders>;
export type AssessmentsContext = Context<AssessmentsLoaders>;
