import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Safety concerns, and how long things may take in each service. */
export class Safety1763906000002 implements MigrationInterface {
  readonly name = "Safety1763906000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity.activity_policy (
        organisation_id uuid NOT NULL,
        service_id uuid,
        acknowledge_within_minutes jsonb NOT NULL,
        follow_up_within_hours integer NOT NULL,
        freshness jsonb NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX activity_policy_whose ON activity.activity_policy (organisation_id, service_id)
        NULLS NOT DISTINCT WHERE NOT entered_in_error;
      CREATE TABLE activity.safety_concern (
        patient_id uuid NOT NULL,
        service_id uuid,
        kind text NOT NULL,
        urgency text NOT NULL,
        status text NOT NULL,
        code jsonb,
        description text NOT NULL,
        raised_by jsonb NOT NULL,
        raised_at text NOT NULL,
        named_contact jsonb NOT NULL,
        informed jsonb NOT NULL,
        supervisor jsonb NOT NULL,
        practice jsonb NOT NULL,
        acknowledge_by text,
        acknowledgement jsonb,
        escalations jsonb NOT NULL,
        closing jsonb,
        flag_id uuid NOT NULL,
        ${KEPT}
      );
      CREATE INDEX safety_concern_patient ON activity.safety_concern (patient_id, (platform.moment(raised_at)) DESC, id DESC);
      CREATE INDEX safety_concern_due ON activity.safety_concern ((platform.moment(acknowledge_by))) WHERE status = 'OPEN';
      CREATE INDEX safety_concern_open ON activity.safety_concern
        ((coalesce(platform.moment(acknowledge_by), 'infinity')), id) WHERE status IN ('OPEN', 'ACKNOWLEDGED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE activity.safety_concern, activity.activity_policy");
  }
}
