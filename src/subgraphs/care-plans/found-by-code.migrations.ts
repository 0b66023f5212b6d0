import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";
import { furtherCodes, hasFurther, mainCode, OF_SEVERAL } from "../../platform/kept-codes.ts";

/** What lists are filtered by, in plain columns, which PostgreSQL asks before it asks who may see a row. */
export class CarePlansFoundByCode1763903000110 implements MigrationInterface {
  readonly name = "CarePlansFoundByCode1763903000110";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.care_plan
        ADD COLUMN is_marked boolean NOT NULL GENERATED ALWAYS AS (review_marks <> '[]') STORED,
        ADD COLUMN category_code text GENERATED ALWAYS AS (${mainCode("categories", OF_SEVERAL)}) STORED,
        ADD COLUMN further_categories jsonb GENERATED ALWAYS AS (${furtherCodes("categories", OF_SEVERAL)}) STORED;
      CREATE INDEX care_plan_category ON care_plans.care_plan (category_code, next_review_at, id)
        WHERE category_code IS NOT NULL;
      CREATE INDEX care_plan_further_categories ON care_plans.care_plan USING gin (further_categories jsonb_path_ops)
        WHERE further_categories IS NOT NULL;
      ALTER TABLE care_plans.involvement_offer
        ADD COLUMN offered_moment timestamptz GENERATED ALWAYS AS (platform.moment(offered_at)) STORED;
      ${finder("care_plans.plans_categorised_too", "care_plans.care_plan", hasFurther("further_categories"))}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.involvement_offer DROP COLUMN offered_moment;
      DROP FUNCTION care_plans.plans_categorised_too;
      ALTER TABLE care_plans.care_plan DROP COLUMN is_marked, DROP COLUMN category_code, DROP COLUMN further_categories;
    `);
  }
}
