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

/** Numbering is the house's own, over all events: a caller who asks for it still sees only their own. */
export class EventNumbering1763900000010 implements MigrationInterface {
  readonly name = "EventNumbering1763900000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION platform.number_events() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM events.event WHERE sequence IS NULL) THEN RETURN; END IF;
        -- Numbering is short, and one at a time: the lock's key is the outbox's own.
        PERFORM pg_advisory_xact_lock(7305001);
        UPDATE events.event e SET sequence = fresh.sequence
        FROM (SELECT id, (SELECT coalesce(max(sequence), 0) FROM events.event) + row_number() OVER (ORDER BY id) AS sequence
              FROM events.event WHERE sequence IS NULL) fresh
        WHERE e.id = fresh.id;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION platform.number_events");
  }
}
