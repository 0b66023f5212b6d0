import type { MigrationInterface, QueryRunner } from "typeorm";

/** The outbox, and how far each reaction has read it. */
export class Events1763900000000 implements MigrationInterface {
  readonly name = "Events1763900000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.event (
        id uuid PRIMARY KEY,
        sequence bigint UNIQUE,
        type text NOT NULL,
        patient_id uuid,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        owner_id uuid NOT NULL
      );
      CREATE INDEX event_unnumbered ON platform.event (id) WHERE sequence IS NULL;
      CREATE INDEX event_patient ON platform.event (patient_id, sequence);
      CREATE TABLE platform.reaction (
        name text PRIMARY KEY,
        sequence bigint NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE platform.reaction, platform.event");
  }
}
