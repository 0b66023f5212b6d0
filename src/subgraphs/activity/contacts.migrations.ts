import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** What a contact leads to: the next one, its appointment, and its entry in the practice's record. */
export class Contacts1763906000001 implements MigrationInterface {
  readonly name = "Contacts1763906000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity.activity ADD next_contact_due text, ADD appointment jsonb;
      UPDATE activity.activity SET notes = (SELECT jsonb_agg('{"kind": null}' || n) FROM jsonb_array_elements(notes) n)
      WHERE notes <> '[]';
      CREATE INDEX activity_appointment ON activity.activity ((appointment->>'id')) WHERE appointment IS NOT NULL;
      CREATE INDEX flag_ends ON activity.flag ((platform.moment(period->>'end'))) WHERE status = 'ACTIVE';
      CREATE TABLE activity.gp_record_entry (
        patient_id uuid NOT NULL,
        activity_id uuid NOT NULL UNIQUE,
        status text NOT NULL,
        external_id text,
        written_at text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX gp_record_entry_patient ON activity.gp_record_entry (patient_id, created_at, id);
      CREATE INDEX gp_record_entry_open ON activity.gp_record_entry (created_at, id) WHERE status <> 'WRITTEN';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE activity.gp_record_entry;
      DROP INDEX activity.flag_ends;
      ALTER TABLE activity.activity DROP next_contact_due, DROP appointment;
    `);
  }
}
