import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { createGoal, endGoal, reviseGoal } from "./goal.rules.ts";
import { GoalTable } from "./goal.table.ts";
import type { Goal } from "./goal.ts";

const goals = mutations("goal", writer(GoalTable));

const fields = fieldsOf<Goal, CarePlansContext>();

export const goalResolvers = {
  Query: {
    goal: fields.one("goalById"),
  },
  Mutation: {
    createGoal: goals.create(createGoal, "patientId"),
    reviseGoal: goals.change(reviseGoal),
    endGoal: goals.change(endGoal),
    enterGoalInError: goals.enterInError({ lifecycleStatus: "ENTERED_IN_ERROR" }),
  },
  Goal: {
    __resolveReference: fields.home("goalById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlans: fields.allOf("carePlansByGoal"),
  },
  Patient: {
    goals: fields.pageOf("goalsByPatient"),
  },
};
