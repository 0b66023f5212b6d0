import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * When a plan is next looked at, as a column of its own, so that a later page starts in its place of an index:
 * PostgreSQL reads no index by an expression of a function that might tell, before row security has had its say.
 */
export class ReviewsInOrder1763903000095 implements MigrationInterface {
  readonly name = "ReviewsInOrder1763903000095";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.care_plan ADD COLUMN next_review_at timestamptz NOT NULL
        GENERATED ALWAYS AS (coalesce(platform.moment(next_review), 'infinity'::timestamptz)) STORED;
      DROP INDEX care_plans.care_plan_next_review;
      CREATE INDEX care_plan_next_review ON care_plans.care_plan (next_review_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.care_plan DROP COLUMN next_review_at;
      CREATE INDEX care_plan_next_review ON care_plans.care_plan
        ((coalesce(platform.moment(next_review), 'infinity')), id);
    `);
  }
}
