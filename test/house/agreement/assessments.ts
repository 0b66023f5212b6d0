import type * as sdl from "../../../src/generated/assessments.ts";
import type { assessmentResolvers } from "../../../src/subgraphs/assessments/assessment/assessment.resolvers.ts";
import type * as assessmentRules from "../../../src/subgraphs/assessments/assessment/assessment.rules.ts";
import type * as assessment from "../../../src/subgraphs/assessments/assessment/assessment.ts";
import type { assessmentOfferResolvers } from "../../../src/subgraphs/assessments/assessment-offer/assessment-offer.resolvers.ts";
import type * as offerRules from "../../../src/subgraphs/assessments/assessment-offer/assessment-offer.rules.ts";
import type * as offer from "../../../src/subgraphs/assessments/assessment-offer/assessment-offer.ts";
import type { feedbackResolvers } from "../../../src/subgraphs/assessments/feedback/feedback.resolvers.ts";
import type * as feedbackRules from "../../../src/subgraphs/assessments/feedback/feedback.rules.ts";
import type * as feedback from "../../../src/subgraphs/assessments/feedback/feedback.ts";
import type { journeyResolvers } from "../../../src/subgraphs/assessments/journey/journey.resolvers.ts";
import type * as journey from "../../../src/subgraphs/assessments/journey/journey.ts";
import type * as change from "../../../src/subgraphs/assessments/measure-score/change.ts";
import type { measureScoreResolvers } from "../../../src/subgraphs/assessments/measure-score/measure-score.resolvers.ts";
import type * as measureScore from "../../../src/subgraphs/assessments/measure-score/measure-score.ts";
import type { questionnaireResolvers } from "../../../src/subgraphs/assessments/questionnaire/questionnaire.resolvers.ts";
import type * as questionnaireRules from "../../../src/subgraphs/assessments/questionnaire/questionnaire.rules.ts";
import type * as questionnaire from "../../../src/subgraphs/assessments/questionnaire/questionnaire.ts";
import type { riskAssessmentResolvers } from "../../../src/subgraphs/assessments/risk-assessment/risk-assessment.resolvers.ts";
import type * as riskRules from "../../../src/subgraphs/assessments/risk-assessment/risk-assessment.rules.ts";
import type * as risk from "../../../src/subgraphs/assessments/risk-assessment/risk-assessment.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof questionnaireResolvers &
  typeof assessmentResolvers &
  typeof assessmentOfferResolvers &
  typeof measureScoreResolvers &
  typeof riskAssessmentResolvers &
  typeof feedbackResolvers &
  typeof journeyResolvers;
type Rules = typeof questionnaireRules &
  typeof assessmentRules &
  typeof offerRules &
  typeof riskRules &
  typeof feedbackRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.QuestionnaireStatus, questionnaire.QuestionnaireStatus>,
  Same<sdl.QuestionKind, questionnaire.QuestionKind>,
  Same<sdl.ScoreMethod, measureScore.ScoreMethod>,
  Same<sdl.ChangeDirection, change.ChangeDirection>,
  Same<sdl.AssessmentStatus, assessment.AssessmentStatus>,
  Same<sdl.AnswerValueKind, assessment.AnswerValue["kind"]>,
  Same<sdl.AssessmentKind, offer.AssessmentKind>,
  Same<sdl.OfferAnswer, offer.OfferAnswer>,
  Same<sdl.RiskLevel, risk.RiskLevel>,
  Same<sdl.RiskAssessmentStatus, risk.RiskAssessmentStatus>,
  Same<sdl.FeedbackKind, feedback.FeedbackKind>,
  Same<sdl.FeedbackUse, feedback.FeedbackUse>,
  Same<sdl.Moderation, feedback.Moderation>,
  Same<sdl.JourneyKind, journey.JourneyKind>,
];
