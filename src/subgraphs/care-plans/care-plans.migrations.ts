import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

class CarePlans1763800300000 implements MigrationInterface {
  readonly name = "CarePlans1763800300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA care_plans;
      CREATE TABLE care_plans.care_plan (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        intent text NOT NULL,
        categories jsonb NOT NULL,
        title text,
        description text,
        period jsonb,
        created text,
        author jsonb,
        contributors jsonb NOT NULL,
        care_teams jsonb NOT NULL,
        addresses jsonb NOT NULL,
        goals jsonb NOT NULL,
        activities jsonb NOT NULL,
        based_on jsonb NOT NULL,
        replaces jsonb NOT NULL,
        part_of jsonb NOT NULL,
        encounter jsonb,
        notes jsonb NOT NULL,
        next_review text,
        ${KEPT}
      );
      CREATE INDEX care_plan_patient ON care_plans.care_plan (patient_id);
      CREATE INDEX care_plan_goals ON care_plans.care_plan USING gin (goals jsonb_path_ops);
      CREATE INDEX care_plan_next_review ON care_plans.care_plan
        ((coalesce(platform.moment(next_review), 'infinity')), id);
      CREATE TABLE care_plans.goal (
        patient_id uuid NOT NULL,
        lifecycle_status text NOT NULL,
        achievement_status text,
        categories jsonb NOT NULL,
        priority jsonb,
        description jsonb NOT NULL,
        start_date text,
        targets jsonb NOT NULL,
        status_date text,
        status_reason text,
        expressed_by jsonb,
        addresses jsonb NOT NULL,
        outcome_references jsonb NOT NULL,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX goal_patient ON care_plans.goal (patient_id, created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA care_plans CASCADE");
  }
}

export const carePlansMigrations = [CarePlans1763800300000];
