import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { planEvents } from "../care-plan/plan-events.ts";
import type { CarePlansContext } from "../care-plans.context.ts";
import { locked } from "../locked.ts";
import { amountsOfOpenBudget } from "../personal-health-budget/amounts.ts";
import { signedWriter } from "../plan-version/signed-writer.ts";
import { changesBetween } from "../plan-version/whole-plan.ts";
import { rulesInForce } from "../planning-rules/planning-rules.store.ts";
import {
  type JoinedGiven,
  joinPlanReview,
  type ReviewFacts,
  type ReviewGiven,
  recordPlanReview,
} from "./plan-review.rules.ts";
import { PlanReviewTable } from "./plan-review.table.ts";
import type { PlanReview } from "./plan-review.ts";
import { applyOutcomes, reviewed } from "./review-outcomes.ts";

const reviews = mutations(
  "planReview",
  signedWriter(writer(PlanReviewTable), ({ id, planId, patientId, kind }) => [
    {
      type: kind === "OWN" ? "PLAN_REVIEWED" : "EXTERNAL_REVIEW_JOINED",
      patientId,
      subject: { type: "CarePlan", id: planId },
      data: { reviewId: id },
    },
  ]),
);
const fields = fieldsOf<PlanReview, CarePlansContext>();

const its = {
  look: async (tx: EntityManager, { planId }: { readonly planId: string }, { scope }: WriteContext) => {
    const plan = await locked(tx, CarePlanTable, planId, scope.viewer);
    return {
      plan,
      rules: await rulesInForce(tx, plan?.service ?? null),
      amounts: plan && (await amountsOfOpenBudget(tx, plan.id)),
    };
  },
};

export const planReviewResolvers = {
  Query: {
    planReview: fields.one("planReviewById"),
    planSatisfaction: (_: unknown, { since }: { since?: string | null }, { loaders }: CarePlansContext) =>
      loaders.satisfactionSince.load(since ?? ""),
  },
  Mutation: {
    recordPlanReview: reviews.create<ReviewGiven, ReviewFacts>(recordPlanReview, "planId", {
      ...its,
      also: async (tx, row, { write, facts }) => {
        const plan = facts.plan as Stored<CarePlan>;
        await applyOutcomes(tx, plan, row, write.now);
        await announce(tx, write, planEvents(reviewed(plan, row, write.now), plan));
        return undefined;
      },
    }),
    joinPlanReview: reviews.create<JoinedGiven, ReviewFacts>(joinPlanReview, "planId", its),
    enterPlanReviewInError: reviews.enterInError(),
  },
  PlanReview: {
    __resolveReference: fields.home("planReviewById"),
    patient: fields.leadsTo("Patient", "patientId"),
    carePlan: fields.leadsTo("CarePlan", "planId"),
    changes: async ({ planId, startedAt, recordedAt }: PlanReview, _: unknown, { loaders }: CarePlansContext) =>
      changesBetween(await loaders.wholePlanHistory.load(planId), startedAt, recordedAt),
  },
  GoalOutcome: {
    goal: ({ goalId }: PlanReview["outcomes"][number], _: unknown, { loaders }: CarePlansContext) =>
      loaders.goalById.load(goalId),
  },
};
