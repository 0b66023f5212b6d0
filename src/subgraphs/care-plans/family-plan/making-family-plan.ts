import { v7 } from "uuid";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { mutations } from "../../../platform/graph/mutations.ts";
import { firstVersion } from "../../../platform/writes.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { actionEvents } from "../plan-action/action-events.ts";
import { PlanActionTable } from "../plan-action/plan-action.table.ts";
import { createPlanFromMeeting, decided, type FamilyPlanFacts, type FamilyPlanGiven } from "./family-plan.rules.ts";
import { knownMeeting } from "./meeting-known.ts";

/** The mutation that makes a plan of what a meeting decided: the plan and its actions in one write. */
export const makingFamilyPlan = (plans: ReturnType<typeof mutations<"carePlan", CarePlan>>) =>
  plans.create<FamilyPlanGiven, FamilyPlanFacts>(createPlanFromMeeting, "meetingId", {
    learn: async ({ meetingId }, { ask }) => ({ meeting: await knownMeeting(ask, meetingId) }),
    also: async (tx, plan, { write, facts }) => {
      const ids = facts.meeting!.decisions.map(() => v7());
      const actions = decided(plan, facts.meeting!, ids, write.now).map((it) => ({
        ...it,
        ...firstVersion(it.id, write),
      }));
      await putRows(tx, PlanActionTable, actions);
      for (const action of actions) await announce(tx, write, await actionEvents(action, null, tx));
      return undefined;
    },
  });
