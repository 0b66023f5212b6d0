import { mergeThings } from "../../platform/room.ts";
import { activityTemplateResolvers } from "./activity-template/activity-template.resolvers.ts";
import { ActivityTemplateTable } from "./activity-template/activity-template.table.ts";
import { ActivityTemplates1763903000096 } from "./activity-templates.migrations.ts";
import { BudgetsAndReviews1763903000003 } from "./budgets-and-reviews.migrations.ts";
import { carePlanResolvers } from "./care-plan/care-plan.resolvers.ts";
import { CarePlanTable } from "./care-plan/care-plan.table.ts";
import { derivedPlanResolvers } from "./care-plan/derived.resolvers.ts";
import { carePlansChores } from "./care-plans.chores.ts";
import { carePlansLoaders } from "./care-plans.loaders.ts";
import { carePlansMigrations } from "./care-plans.migrations.ts";
import { carePlansReactions } from "./care-plans.reactions.ts";
import { PlanCoordination1763903000001 } from "./coordination.migrations.ts";
import { PlanFacts1763903000090 } from "./facts.migrations.ts";
import { FirstVisitTable } from "./first-visit/first-visit.table.ts";
import { CarePlansFoundByCode1763903000110 } from "./found-by-code.migrations.ts";
import { CarePlansFoundByIndex1763903000097 } from "./found-by-index.migrations.ts";
import { goalResolvers } from "./goal/goal.resolvers.ts";
import { GoalTable } from "./goal/goal.table.ts";
import { involvementOfferResolvers } from "./involvement-offer/involvement-offer.resolvers.ts";
import { InvolvementOfferTable } from "./involvement-offer/involvement-offer.table.ts";
import { needResolvers } from "./need/need.resolvers.ts";
import { NeedTable } from "./need/need.table.ts";
import { personalHealthBudgetResolvers } from "./personal-health-budget/personal-health-budget.resolvers.ts";
import { PersonalHealthBudgetTable } from "./personal-health-budget/personal-health-budget.table.ts";
import { planActionResolvers } from "./plan-action/plan-action.resolvers.ts";
import { PlanActionTable } from "./plan-action/plan-action.table.ts";
import { planReviewResolvers } from "./plan-review/plan-review.resolvers.ts";
import { PlanReviewTable } from "./plan-review/plan-review.table.ts";
import { planShareResolvers } from "./plan-share/plan-share.resolvers.ts";
import { PlanShareTable } from "./plan-share/plan-share.table.ts";
import { planTemplateResolvers } from "./plan-template/plan-template.resolvers.ts";
import { PlanTemplateTable } from "./plan-template/plan-template.table.ts";
import { planVersionResolvers } from "./plan-version/plan-version.resolvers.ts";
import { PlanVersionTable } from "./plan-version/plan-version.table.ts";
import { Planning1763903000002 } from "./planning.migrations.ts";
import { planningRulesResolvers } from "./planning-rules/planning-rules.resolvers.ts";
import { PlanningRulesTable } from "./planning-rules/planning-rules.table.ts";
import { purchaseResolvers } from "./purchase/purchase.resolvers.ts";
import { PurchaseTable } from "./purchase/purchase.table.ts";
import { ReviewsInOrder1763903000095 } from "./reviews-in-order.migrations.ts";
import { sharedDecisionResolvers } from "./shared-decision/shared-decision.resolvers.ts";
import { SharedDecisionTable } from "./shared-decision/shared-decision.table.ts";

/** Plans with the needs, goals and actions that they are made of, their budgets, their reviews and their history. */
export const carePlans = {
  name: "care-plans",
  resolvers: mergeThings(
    carePlanResolvers,
    derivedPlanResolvers,
    planVersionResolvers,
    goalResolvers,
    needResolvers,
    planActionResolvers,
    sharedDecisionResolvers,
    personalHealthBudgetResolvers,
    purchaseResolvers,
    planReviewResolvers,
    planTemplateResolvers,
    activityTemplateResolvers,
    planShareResolvers,
    involvementOfferResolvers,
    planningRulesResolvers,
  ),
  loaders: carePlansLoaders,
  tables: [
    CarePlanTable,
    GoalTable,
    NeedTable,
    PlanActionTable,
    SharedDecisionTable,
    PersonalHealthBudgetTable,
    PurchaseTable,
    PlanReviewTable,
    PlanTemplateTable,
    ActivityTemplateTable,
    PlanShareTable,
    InvolvementOfferTable,
    PlanningRulesTable,
    FirstVisitTable,
    PlanVersionTable,
  ],
  migrations: [
    ...carePlansMigrations,
    ReviewsInOrder1763903000095,
    CarePlansFoundByIndex1763903000097,
    PlanCoordination1763903000001,
    Planning1763903000002,
    BudgetsAndReviews1763903000003,
    PlanFacts1763903000090,
    ActivityTemplates1763903000096,
    CarePlansFoundByCode1763903000110,
  ],
  chores: carePlansChores,
  reactions: carePlansReactions,
};
