import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "./kept-columns.ts";

/** The outbox, and how far each reaction has read it. */
export class Events1763900000000 implements MigrationInterface {
  readonly name = "Events1763900000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA events;
      CREATE TABLE events.event (
        sequence bigint UNIQUE,
        type text NOT NULL,
        patient_id uuid,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        data jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX event_unnumbered ON events.event (id) WHERE sequence IS NULL;
      CREATE INDEX event_patient ON events.event (patient_id, sequence);
      CREATE INDEX event_type ON events.event (type, sequence);
      CREATE TABLE platform.reaction (
        name text PRIMARY KEY,
        sequence bigint NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA events CASCADE; DROP TABLE platform.reaction");
  }
}
