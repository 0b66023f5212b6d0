import { v7 } from "uuid";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { mutations } from "../../../platform/graph/mutations.ts";
import { firstVersion } from "../../../platform/writes.ts";
import { activitiesNamed } from "../activity-template/activities-named.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { GoalTable } from "../goal/goal.table.ts";
import { locked } from "../locked.ts";
import { actionEvents } from "../plan-action/action-events.ts";
import { PlanActionTable } from "../plan-action/plan-action.table.ts";
import { type FillFacts, type FillGiven, filling, fillPlanFromTemplate } from "./fill.rules.ts";
import { PlanTemplateTable } from "./plan-template.table.ts";

type PlanMutations = ReturnType<typeof mutations<"carePlan", CarePlan>>;

/** The mutation that fills a draft: the plan, its new goals and its new actions in one write. */
export const fillingPlan = (plans: PlanMutations) =>
  plans.change<FillGiven, FillFacts>(fillPlanFromTemplate, {
    look: async (tx, { templateId }, { scope }) => {
      const template = await locked(tx, PlanTemplateTable, templateId, scope.viewer);
      return {
        template,
        activities: await activitiesNamed(tx, template?.actions ?? []),
        ids: { goals: (template?.goals ?? []).map(() => v7()), actions: (template?.actions ?? []).map(() => v7()) },
      };
    },
    also: async (tx, plan, { given, write, facts }) => {
      const made = filling(plan, facts.template!, facts, (given.responsible ?? plan.author)!, write.now);
      const kept = <Model extends { readonly id: string }>(it: Model) => ({ ...it, ...firstVersion(it.id, write) });
      await putRows(tx, GoalTable, made.goals.map(kept));
      const actions = made.actions.map(kept);
      await putRows(tx, PlanActionTable, actions);
      for (const action of actions) await announce(tx, write, await actionEvents(action, null, tx));
      return undefined;
    },
  });
