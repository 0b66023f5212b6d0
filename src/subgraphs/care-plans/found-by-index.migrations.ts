import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";

const REFERENCE = "jsonb_build_object('type', 'CarePlan', 'id', wanted)";

/** What lists are ordered by and found by, where the second wall lets indexes be used: in columns, or past it by id. */
export class CarePlansFoundByIndex1763903000097 implements MigrationInterface {
  readonly name = "CarePlansFoundByIndex1763903000097";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.care_plan
        ADD COLUMN started_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(period->>'start'), '-infinity'::timestamptz)) STORED;
      CREATE INDEX care_plan_newest ON care_plans.care_plan (started_at DESC, id DESC);
      DROP INDEX care_plans.care_plan_due;
      CREATE INDEX care_plan_due ON care_plans.care_plan (next_review_at, id) WHERE status = 'ACTIVE';
      ALTER TABLE care_plans.goal
        ADD COLUMN expressed_by_id text GENERATED ALWAYS AS (expressed_by->>'id') STORED;
      DROP INDEX care_plans.goal_owner;
      CREATE INDEX goal_owner ON care_plans.goal (expressed_by_id, created_at DESC, id DESC);
      ALTER TABLE care_plans.plan_action
        ADD COLUMN owned_by_id text GENERATED ALWAYS AS (owner->>'id') STORED,
        ADD COLUMN due_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(due_date), 'infinity'::timestamptz)) STORED;
      DROP INDEX care_plans.plan_action_owner;
      CREATE INDEX plan_action_owner ON care_plans.plan_action (owned_by_id, due_at, id);
      ${finder(
        "care_plans.plans_with_goal",
        "care_plans.care_plan",
        "t.goals @> jsonb_build_array(jsonb_build_object('type', 'Goal', 'id', wanted))",
      )}
      ${finder(
        "care_plans.plans_linked_to",
        "care_plans.care_plan",
        `t.linked_plans @> jsonb_build_array(jsonb_build_object('plan', ${REFERENCE}))`,
      )}
      ${finder("care_plans.parts_of_plan", "care_plans.care_plan", `t.part_of @> jsonb_build_array(${REFERENCE})`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION care_plans.plans_with_goal, care_plans.plans_linked_to, care_plans.parts_of_plan;
      ALTER TABLE care_plans.plan_action DROP COLUMN owned_by_id, DROP COLUMN due_at;
      CREATE INDEX plan_action_owner ON care_plans.plan_action
        ((owner->>'id'), (coalesce(platform.moment(due_date), 'infinity')), id);
      ALTER TABLE care_plans.goal DROP COLUMN expressed_by_id;
      CREATE INDEX goal_owner ON care_plans.goal ((expressed_by->>'id'), created_at DESC, id DESC);
      DROP INDEX care_plans.care_plan_due;
      CREATE INDEX care_plan_due ON care_plans.care_plan
        ((coalesce(platform.moment(next_review), 'infinity')), id) WHERE status = 'ACTIVE';
      ALTER TABLE care_plans.care_plan DROP COLUMN started_at;
    `);
  }
}
