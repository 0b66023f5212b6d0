import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Budgets, what was bought of them, and reviews. */
export class BudgetsAndReviews1763903000003 implements MigrationInterface {
  readonly name = "BudgetsAndReviews1763903000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE care_plans.personal_health_budget (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        status text NOT NULL,
        commissioner jsonb NOT NULL,
        managed_by text NOT NULL,
        allocated_pence integer NOT NULL,
        period jsonb,
        reached_thresholds jsonb NOT NULL,
        opened_at text NOT NULL,
        closed_at text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX personal_health_budget_patient ON care_plans.personal_health_budget (patient_id);
      CREATE INDEX personal_health_budget_plan ON care_plans.personal_health_budget (plan_id);
      CREATE UNIQUE INDEX personal_health_budget_open ON care_plans.personal_health_budget (plan_id)
        WHERE status = 'OPEN' AND NOT entered_in_error;
      CREATE TABLE care_plans.purchase (
        budget_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        status text NOT NULL,
        description text NOT NULL,
        supplier jsonb,
        amount_pence integer NOT NULL,
        action_id uuid,
        committed_at text NOT NULL,
        spent_at text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX purchase_patient ON care_plans.purchase (patient_id);
      CREATE INDEX purchase_budget ON care_plans.purchase (budget_id);
      CREATE TABLE care_plans.plan_review (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        held_by jsonb,
        held_at text NOT NULL,
        started_at text NOT NULL,
        recorded_at text NOT NULL,
        participants jsonb NOT NULL,
        circumstances_changed boolean,
        circumstances text,
        working jsonb NOT NULL,
        not_working jsonb NOT NULL,
        might_change jsonb NOT NULL,
        outcomes jsonb NOT NULL,
        room_for_improvement text,
        budget jsonb,
        network_changes jsonb NOT NULL,
        satisfaction jsonb NOT NULL,
        contribution text,
        next_review text,
        ${KEPT}
      );
      CREATE INDEX plan_review_patient ON care_plans.plan_review (patient_id);
      CREATE INDEX plan_review_plan ON care_plans.plan_review (plan_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE care_plans.plan_review, care_plans.purchase, care_plans.personal_health_budget");
  }
}
