import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { GoalTable } from "../goal/goal.table.ts";
import type { Goal } from "../goal/goal.ts";
import type { PlanReview } from "./plan-review.ts";

/** The plan after its review: no longer under review, every mark dealt with, and its next review set. */
export const reviewed = (plan: Stored<CarePlan>, { nextReview }: PlanReview, now: Date): Stored<CarePlan> => ({
  ...plan,
  nextReview,
  underReviewSince: null,
  reviewMarks: [],
  updatedAt: now.toISOString(),
});

/** What the review says of the goals is what they say themselves from now on. */
export async function applyOutcomes(
  tx: EntityManager,
  plan: Stored<CarePlan>,
  review: PlanReview,
  now: Date,
): Promise<void> {
  await putRows(tx, CarePlanTable, [reviewed(plan, review, now)]);
  const goals = (await tx.query(
    `SELECT ${GoalTable.select} FROM care_plans.goal t WHERE t.id = ANY ($1::uuid[]) AND t.patient_id = $2 FOR UPDATE`,
    [review.outcomes.map(({ goalId }) => goalId).filter((id) => UUID.test(id)), plan.patientId],
  )) as Stored<Goal>[];
  const said = new Map(review.outcomes.map((it) => [it.goalId, it.achievementStatus]));
  const statusDate = now.toISOString().slice(0, 10) as PartialDate;
  await putRows(
    tx,
    GoalTable,
    goals.map((goal) => ({
      ...goal,
      achievementStatus: said.get(goal.id)!,
      statusDate,
      updatedAt: now.toISOString(),
    })),
  );
}
