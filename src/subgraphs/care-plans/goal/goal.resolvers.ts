import type { EntityManager } from "typeorm";
import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { signedWriter } from "../plan-version/signed-writer.ts";
import {
  createGoal,
  dueDateOf,
  endGoal,
  type GoalFacts,
  type GoalGiven,
  isOverdue,
  missingParts,
  reviseGoal,
} from "./goal.rules.ts";
import { GoalTable } from "./goal.table.ts";
import type { Goal } from "./goal.ts";

const goals = mutations(
  "goal",
  signedWriter(writer(GoalTable), (row, before) =>
    row.achievementStatus === (before?.achievementStatus ?? null)
      ? []
      : [
          {
            type: "GOAL_PROGRESSED",
            patientId: row.patientId,
            subject: { type: "Goal", id: row.id },
            data: { achievementStatus: row.achievementStatus },
          },
        ],
  ),
);

/** The plan that was named takes the goal up, as the last of its goals. */
export async function takeUp(
  tx: EntityManager,
  plan: Stored<CarePlan>,
  goals: readonly Goal[],
  { now }: { now: Date },
) {
  const more = goals.map(({ id, description }) => reference("Goal", id, description.text));
  await putRows(tx, CarePlanTable, [{ ...plan, goals: [...plan.goals, ...more], updatedAt: now.toISOString() }]);
}

const taken = {
  look: async (tx: EntityManager, { planId }: GoalGiven, { scope }: WriteContext) => ({
    plan: await locked(tx, CarePlanTable, planId, scope.viewer),
  }),
  also: async (
    tx: EntityManager,
    row: Stored<Goal>,
    { write, facts }: { readonly write: WriteContext; readonly facts: GoalFacts },
  ) => {
    if (facts.plan) await takeUp(tx, facts.plan as Stored<CarePlan>, [row], write);
    return undefined;
  },
};

const fields = fieldsOf<Goal, CarePlansContext>();

export const goalResolvers = {
  Query: {
    goal: fields.one("goalById"),
    goalsByOwner: fields.pageBy("ownerId", "goalsByOwner"),
  },
  Mutation: {
    createGoal: goals.create<GoalGiven, GoalFacts>(createGoal, "patientId", taken),
    reviseGoal: goals.change(reviseGoal),
    endGoal: goals.change(endGoal),
    enterGoalInError: goals.enterInError({ lifecycleStatus: "ENTERED_IN_ERROR" }),
  },
  Goal: {
    __resolveReference: fields.home("goalById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlans: fields.allOf("carePlansByGoal"),
    dueDate: fields.from(["targets"], (goal) => dueDateOf(goal)),
    overdue: fields.from(["targets", "lifecycleStatus"], (goal, _: unknown, { write }) => isOverdue(goal, write.now)),
    missing: (goal: Goal) => missingParts(goal),
  },
  Patient: {
    goals: fields.pageOf("goalsByPatient"),
  },
};
