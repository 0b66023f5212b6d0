import type * as sdl from "../../../src/generated/care-plans.ts";
import type { activityTemplateResolvers } from "../../../src/subgraphs/care-plans/activity-template/activity-template.resolvers.ts";
import type * as activityRules from "../../../src/subgraphs/care-plans/activity-template/activity-template.rules.ts";
import type * as activity from "../../../src/subgraphs/care-plans/activity-template/activity-template.ts";
import type { carePlanResolvers } from "../../../src/subgraphs/care-plans/care-plan/care-plan.resolvers.ts";
import type * as carePlanRules from "../../../src/subgraphs/care-plans/care-plan/care-plan.rules.ts";
import type * as carePlan from "../../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import type * as coordinationRules from "../../../src/subgraphs/care-plans/care-plan/coordination.rules.ts";
import type { derivedPlanResolvers } from "../../../src/subgraphs/care-plans/care-plan/derived.resolvers.ts";
import type * as lifecycleRules from "../../../src/subgraphs/care-plans/care-plan/lifecycle.rules.ts";
import type * as stage from "../../../src/subgraphs/care-plans/care-plan/stage.ts";
import type * as familyPlanRules from "../../../src/subgraphs/care-plans/family-plan/family-plan.rules.ts";
import type { goalResolvers } from "../../../src/subgraphs/care-plans/goal/goal.resolvers.ts";
import type * as goalRules from "../../../src/subgraphs/care-plans/goal/goal.rules.ts";
import type * as goal from "../../../src/subgraphs/care-plans/goal/goal.ts";
import type { involvementOfferResolvers } from "../../../src/subgraphs/care-plans/involvement-offer/involvement-offer.resolvers.ts";
import type * as offerRules from "../../../src/subgraphs/care-plans/involvement-offer/involvement-offer.rules.ts";
import type * as offer from "../../../src/subgraphs/care-plans/involvement-offer/involvement-offer.ts";
import type { needResolvers } from "../../../src/subgraphs/care-plans/need/need.resolvers.ts";
import type * as needRules from "../../../src/subgraphs/care-plans/need/need.rules.ts";
import type * as need from "../../../src/subgraphs/care-plans/need/need.ts";
import type { personalHealthBudgetResolvers } from "../../../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.resolvers.ts";
import type * as budgetRules from "../../../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.rules.ts";
import type * as budget from "../../../src/subgraphs/care-plans/personal-health-budget/personal-health-budget.ts";
import type { planActionResolvers } from "../../../src/subgraphs/care-plans/plan-action/plan-action.resolvers.ts";
import type * as actionRules from "../../../src/subgraphs/care-plans/plan-action/plan-action.rules.ts";
import type * as action from "../../../src/subgraphs/care-plans/plan-action/plan-action.ts";
import type * as progressRules from "../../../src/subgraphs/care-plans/plan-action/progress.rules.ts";
import type { planReviewResolvers } from "../../../src/subgraphs/care-plans/plan-review/plan-review.resolvers.ts";
import type * as reviewRules from "../../../src/subgraphs/care-plans/plan-review/plan-review.rules.ts";
import type * as review from "../../../src/subgraphs/care-plans/plan-review/plan-review.ts";
import type { planShareResolvers } from "../../../src/subgraphs/care-plans/plan-share/plan-share.resolvers.ts";
import type * as shareRules from "../../../src/subgraphs/care-plans/plan-share/plan-share.rules.ts";
import type * as share from "../../../src/subgraphs/care-plans/plan-share/plan-share.ts";
import type * as fillRules from "../../../src/subgraphs/care-plans/plan-template/fill.rules.ts";
import type { planTemplateResolvers } from "../../../src/subgraphs/care-plans/plan-template/plan-template.resolvers.ts";
import type * as templateRules from "../../../src/subgraphs/care-plans/plan-template/plan-template.rules.ts";
import type * as template from "../../../src/subgraphs/care-plans/plan-template/plan-template.ts";
import type * as difference from "../../../src/subgraphs/care-plans/plan-version/difference.ts";
import type { planVersionResolvers } from "../../../src/subgraphs/care-plans/plan-version/plan-version.resolvers.ts";
import type { planningRulesResolvers } from "../../../src/subgraphs/care-plans/planning-rules/planning-rules.resolvers.ts";
import type * as planningRules from "../../../src/subgraphs/care-plans/planning-rules/planning-rules.rules.ts";
import type * as planning from "../../../src/subgraphs/care-plans/planning-rules/planning-rules.ts";
import type { purchaseResolvers } from "../../../src/subgraphs/care-plans/purchase/purchase.resolvers.ts";
import type * as purchaseRules from "../../../src/subgraphs/care-plans/purchase/purchase.rules.ts";
import type * as purchase from "../../../src/subgraphs/care-plans/purchase/purchase.ts";
import type * as rendered from "../../../src/subgraphs/care-plans/rendering/rendered.ts";
import type { sharedDecisionResolvers } from "../../../src/subgraphs/care-plans/shared-decision/shared-decision.resolvers.ts";
import type * as decisionRules from "../../../src/subgraphs/care-plans/shared-decision/shared-decision.rules.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof activityTemplateResolvers &
  typeof carePlanResolvers &
  typeof derivedPlanResolvers &
  typeof goalResolvers &
  typeof involvementOfferResolvers &
  typeof needResolvers &
  typeof personalHealthBudgetResolvers &
  typeof planActionResolvers &
  typeof planReviewResolvers &
  typeof planShareResolvers &
  typeof planTemplateResolvers &
  typeof planVersionResolvers &
  typeof planningRulesResolvers &
  typeof purchaseResolvers &
  typeof sharedDecisionResolvers;
type Rules = typeof activityRules &
  typeof carePlanRules &
  typeof coordinationRules &
  typeof lifecycleRules &
  typeof goalRules &
  typeof offerRules &
  typeof needRules &
  typeof budgetRules &
  typeof actionRules &
  typeof progressRules &
  typeof reviewRules &
  typeof shareRules &
  typeof fillRules &
  typeof templateRules &
  typeof planningRules &
  typeof purchaseRules &
  typeof decisionRules &
  typeof familyPlanRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.CarePlanStatus, carePlan.CarePlanStatus>,
  Same<sdl.CarePlanIntent, carePlan.CarePlanIntent>,
  Same<sdl.PlanActivityStatus, carePlan.PlanActivityStatus>,
  Same<sdl.AgreementOutcome, carePlan.AgreementOutcome>,
  Same<sdl.CoordinationLevel, carePlan.CoordinationLevel>,
  Same<sdl.PlanInvolvementExtent, carePlan.PlanInvolvementExtent>,
  Same<sdl.ReviewReason, carePlan.ReviewReason>,
  Same<sdl.PlanRelation, carePlan.PlanRelation>,
  Same<sdl.ObservationKind, carePlan.ObservationKind>,
  Same<sdl.PlanStage, stage.PlanStage>,
  Same<sdl.GoalLifecycleStatus, goal.GoalLifecycleStatus>,
  Same<sdl.GoalAchievementStatus, goal.GoalAchievementStatus>,
  Same<sdl.GoalPart, goal.GoalPart>,
  Same<sdl.InvolvementResponse, offer.InvolvementResponse>,
  Same<sdl.NeedStatus, need.NeedStatus>,
  Same<sdl.NeedSource, need.NeedSource>,
  Same<sdl.BudgetStatus, budget.BudgetStatus>,
  Same<sdl.BudgetManagement, budget.BudgetManagement>,
  Same<sdl.PlanActionStatus, action.PlanActionStatus>,
  Same<sdl.PlanActionKind, action.PlanActionKind>,
  Same<sdl.PersonalisedCareComponent, action.PersonalisedCareComponent>,
  Same<sdl.InformationFormat, action.InformationFormat>,
  Same<sdl.ReviewKind, review.ReviewKind>,
  Same<sdl.BudgetServes, review.BudgetServes>,
  Same<sdl.NetworkEffect, review.NetworkEffect>,
  Same<sdl.SatisfiedParty, review.SatisfiedParty>,
  Same<sdl.SatisfactionLevel, review.SatisfactionLevel>,
  Same<sdl.ShareKind, share.ShareKind>,
  Same<sdl.RecipientRole, share.RecipientRole>,
  Same<sdl.ShareChannel, share.ShareChannel>,
  Same<sdl.DeliveryState, share.DeliveryState>,
  Same<sdl.TemplateStatus, template.TemplateStatus>,
  Same<sdl.TemplateKind, template.TemplateKind>,
  Same<sdl.ActivityRequest, activity.ActivityRequest>,
  Same<sdl.ActivityParticipantType, activity.ActivityParticipantType>,
  Same<sdl.DifferenceKind, difference.DifferenceKind>,
  Same<sdl.PlanPart, planning.PlanPart>,
  Same<sdl.PurchaseStatus, purchase.PurchaseStatus>,
  Same<sdl.PlanFormat, rendered.PlanFormat>,
];
