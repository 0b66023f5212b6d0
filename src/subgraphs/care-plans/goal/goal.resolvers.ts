import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createGoal, endGoal, reviseGoal } from "./goal.rules.ts";
import { GoalTable } from "./goal.table.ts";
import type { Goal } from "./goal.ts";

const goals = mutations("goal", writer(GoalTable));

export const goalResolvers = {
  Query: {
    goal: (_: unknown, { id }: { id: string }, { loaders }: CarePlansContext) => loaders.goalById.load(id),
  },
  Mutation: {
    createGoal: goals.create(createGoal, "patientId"),
    reviseGoal: goals.change(reviseGoal),
    endGoal: goals.change(endGoal),
    enterGoalInError: goals.enterInError({ lifecycleStatus: "ENTERED_IN_ERROR" }),
  },
  Goal: {
    __resolveReference: ({ id }: { id: string }, { loaders }: CarePlansContext) => loaders.goalById.load(id),
    patient: ({ patientId }: Goal) => entity("Patient", patientId),
    carePlans: ({ id }: Goal, _: unknown, { loaders }: CarePlansContext) => loaders.carePlansByGoal.load(id),
  },
  Patient: {
    goals: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: CarePlansContext) =>
      connection<Stored<Goal>>(loaders.goalsByPatient, id, args),
  },
};
