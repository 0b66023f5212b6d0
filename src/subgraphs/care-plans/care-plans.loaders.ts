import type { Pool } from "pg";
import { activityTemplateLoaders } from "./activity-template/activity-template.loaders.ts";
import { carePlanLoaders } from "./care-plan/care-plan.loaders.ts";
import { firstVisitLoaders } from "./first-visit/first-visit.loaders.ts";
import { goalLoaders } from "./goal/goal.loaders.ts";
import { involvementOfferLoaders } from "./involvement-offer/involvement-offer.loaders.ts";
import { needLoaders } from "./need/need.loaders.ts";
import { personalHealthBudgetLoaders } from "./personal-health-budget/personal-health-budget.loaders.ts";
import { planActionLoaders } from "./plan-action/plan-action.loaders.ts";
import { planReviewLoaders } from "./plan-review/plan-review.loaders.ts";
import { planShareLoaders } from "./plan-share/plan-share.loaders.ts";
import { planTemplateLoaders } from "./plan-template/plan-template.loaders.ts";
import { planVersionLoaders } from "./plan-version/plan-version.loaders.ts";
import { planningRulesLoaders } from "./planning-rules/planning-rules.loaders.ts";
import { purchaseLoaders } from "./purchase/purchase.loaders.ts";
import { sharedDecisionLoaders } from "./shared-decision/shared-decision.loaders.ts";

/** Every loader of the room. */
export const carePlansLoaders = (pool: Pool) => ({
  ...activityTemplateLoaders(pool),
  ...carePlanLoaders(pool),
  ...firstVisitLoaders(pool),
  ...goalLoaders(pool),
  ...involvementOfferLoaders(pool),
  ...needLoaders(pool),
  ...personalHealthBudgetLoaders(pool),
  ...planActionLoaders(pool),
  ...planReviewLoaders(pool),
  ...planShareLoaders(pool),
  ...planTemplateLoaders(pool),
  ...planVersionLoaders(pool),
  ...planningRulesLoaders(pool),
  ...purchaseLoaders(pool),
  ...sharedDecisionLoaders(pool),
});
