import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** What a plan says of its coordination, and the needs and actions that it is made of. */
export class PlanCoordination1763903000001 implements MigrationInterface {
  readonly name = "PlanCoordination1763903000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_plans.care_plan
        ADD COLUMN service jsonb,
        ADD COLUMN agreement jsonb,
        ADD COLUMN accountable_organisation jsonb,
        ADD COLUMN coordinating_organisation jsonb,
        ADD COLUMN external_coordination jsonb,
        ADD COLUMN coordination_level jsonb,
        ADD COLUMN involvement jsonb,
        ADD COLUMN review_every_days integer,
        ADD COLUMN under_review_since text,
        ADD COLUMN review_marks jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN contingencies jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN linked_plans jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN observations jsonb NOT NULL DEFAULT '[]';
      CREATE UNIQUE INDEX one_active_personalised_plan ON care_plans.care_plan (patient_id)
        WHERE status = 'ACTIVE' AND NOT entered_in_error
          AND categories @> '[{"codings": [{"system": "http://snomed.info/sct", "code": "2181441000000107"}]}]';
      CREATE INDEX care_plan_linked ON care_plans.care_plan USING gin (linked_plans jsonb_path_ops);
      CREATE INDEX care_plan_part_of ON care_plans.care_plan USING gin (part_of jsonb_path_ops);
      CREATE INDEX care_plan_due ON care_plans.care_plan
        ((coalesce(platform.moment(next_review), 'infinity')), id) WHERE status = 'ACTIVE';
      CREATE FUNCTION care_plans.last_due(targets jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT max(target->>'dueDate') FROM jsonb_array_elements(targets) target $$;
      CREATE INDEX goal_owner ON care_plans.goal ((expressed_by->>'id'), created_at DESC, id DESC);
      CREATE INDEX goal_due ON care_plans.goal ((platform.moment(care_plans.last_due(targets))))
        WHERE lifecycle_status NOT IN ('COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR');
      CREATE TABLE care_plans.need (
        patient_id uuid NOT NULL,
        plan_id uuid,
        status text NOT NULL,
        code jsonb NOT NULL,
        source text NOT NULL,
        source_reference jsonb,
        recorded_by jsonb,
        identified_at text NOT NULL,
        note text,
        ${KEPT}
      );
      CREATE INDEX need_patient ON care_plans.need (patient_id, created_at DESC, id DESC);
      CREATE INDEX need_plan ON care_plans.need (plan_id);
      CREATE TABLE care_plans.plan_action (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        status text NOT NULL,
        kind text NOT NULL,
        component text,
        description text NOT NULL,
        code jsonb,
        owner jsonb,
        due_date text,
        goals jsonb NOT NULL,
        addresses jsonb NOT NULL,
        service jsonb,
        information_format text,
        origin jsonb,
        acknowledgement jsonb,
        status_at text NOT NULL,
        status_reason text,
        ${KEPT}
      );
      CREATE INDEX plan_action_patient ON care_plans.plan_action (patient_id);
      CREATE INDEX plan_action_plan ON care_plans.plan_action (plan_id);
      CREATE INDEX plan_action_owner ON care_plans.plan_action
        ((owner->>'id'), (coalesce(platform.moment(due_date), 'infinity')), id);
      CREATE INDEX plan_action_due ON care_plans.plan_action ((platform.moment(due_date)))
        WHERE status IN ('PROPOSED', 'AGREED', 'ACKNOWLEDGED', 'DECLINED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE care_plans.plan_action, care_plans.need;
      DROP INDEX care_plans.goal_owner, care_plans.goal_due, care_plans.care_plan_due, care_plans.care_plan_part_of;
      DROP FUNCTION care_plans.last_due;
      ALTER TABLE care_plans.care_plan
        DROP COLUMN service, DROP COLUMN agreement, DROP COLUMN accountable_organisation,
        DROP COLUMN coordinating_organisation, DROP COLUMN external_coordination, DROP COLUMN coordination_level,
        DROP COLUMN involvement, DROP COLUMN review_every_days, DROP COLUMN under_review_since,
        DROP COLUMN review_marks, DROP COLUMN contingencies, DROP COLUMN linked_plans, DROP COLUMN observations;
    `);
  }
}
