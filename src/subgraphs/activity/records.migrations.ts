import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Updates of the record that wait for the practice: one a person and fact at a time. */
export class Records1763906000005 implements MigrationInterface {
  readonly name = "Records1763906000005";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity.record_update (
        patient_id uuid NOT NULL,
        fact text NOT NULL,
        status text NOT NULL,
        proposed jsonb NOT NULL,
        source text NOT NULL,
        proposed_by jsonb NOT NULL,
        proposed_at text NOT NULL,
        decided_by jsonb,
        decided_at text,
        reason text,
        applied boolean NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX record_update_waiting ON activity.record_update (patient_id, fact)
        WHERE status = 'PROPOSED' AND NOT entered_in_error;
      CREATE INDEX record_update_patient ON activity.record_update (patient_id, fact, status, id);
      CREATE INDEX record_update_open ON activity.record_update (created_at, id) WHERE status = 'PROPOSED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE activity.record_update");
  }
}
