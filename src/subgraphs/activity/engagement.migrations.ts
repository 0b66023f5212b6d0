import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Non-engagement: one ladder a person and service that is not over. */
export class Engagement1763906000003 implements MigrationInterface {
  readonly name = "Engagement1763906000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity.non_engagement (
        patient_id uuid NOT NULL,
        service_id uuid,
        status text NOT NULL,
        incidents jsonb NOT NULL,
        steps jsonb NOT NULL,
        reversal jsonb,
        ${KEPT}
      );
      CREATE UNIQUE INDEX non_engagement_open ON activity.non_engagement (patient_id, service_id) NULLS NOT DISTINCT
        WHERE status = 'OPEN' AND NOT entered_in_error;
      CREATE INDEX non_engagement_patient ON activity.non_engagement (patient_id, updated_at DESC, id DESC);
      CREATE INDEX non_engagement_latest ON activity.non_engagement (updated_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE activity.non_engagement");
  }
}
