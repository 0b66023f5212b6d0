import type * as sdl from "../../../src/generated/care-plans.ts";
import type { carePlanResolvers } from "../../../src/subgraphs/care-plans/care-plan/care-plan.resolvers.ts";
import type * as carePlanRules from "../../../src/subgraphs/care-plans/care-plan/care-plan.rules.ts";
import type * as carePlan from "../../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import type { goalResolvers } from "../../../src/subgraphs/care-plans/goal/goal.resolvers.ts";
import type * as goalRules from "../../../src/subgraphs/care-plans/goal/goal.rules.ts";
import type * as goal from "../../../src/subgraphs/care-plans/goal/goal.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof carePlanResolvers & typeof goalResolvers;
type Rules = typeof carePlanRules & typeof goalRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.CarePlanStatus, carePlan.CarePlanStatus>,
  Same<sdl.CarePlanIntent, carePlan.CarePlanIntent>,
  Same<sdl.PlanActivityStatus, carePlan.PlanActivityStatus>,
  Same<sdl.GoalLifecycleStatus, goal.GoalLifecycleStatus>,
  Same<sdl.GoalAchievementStatus, goal.GoalAchievementStatus>,
];
