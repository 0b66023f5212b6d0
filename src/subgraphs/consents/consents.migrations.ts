import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

class Consents1763800700000 implements MigrationInterface {
  readonly name = "Consents1763800700000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA consents;
      CREATE TABLE consents.consent (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        scope jsonb NOT NULL,
        categories jsonb NOT NULL,
        recorded_at text,
        given_by jsonb NOT NULL,
        organisations jsonb NOT NULL,
        policy_rule jsonb,
        decision text,
        period jsonb,
        actors jsonb NOT NULL,
        actions jsonb NOT NULL,
        purposes jsonb NOT NULL,
        classes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX consent_patient ON consents.consent
        (patient_id, (coalesce(platform.moment(recorded_at), '-infinity')) DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA consents CASCADE");
  }
}

/** Seals, and the breaking of the glass. */
class Exceptions1763907000001 implements MigrationInterface {
  readonly name = "Exceptions1763907000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consents.seal (
        patient_id uuid NOT NULL,
        hides text NOT NULL,
        reason text NOT NULL,
        start text NOT NULL,
        "end" text,
        end_reason text,
        ${KEPT}
      );
      CREATE INDEX seal_patient ON consents.seal (patient_id);
      CREATE TABLE consents.emergency_access (
        patient_id uuid NOT NULL,
        reason text NOT NULL,
        explanation text NOT NULL,
        start text NOT NULL,
        "end" text NOT NULL,
        viewer_id uuid NOT NULL,
        actor_id text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX emergency_access_patient ON consents.emergency_access (patient_id, created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE consents.seal, consents.emergency_access");
  }
}

export const consentsMigrations = [Consents1763800700000, Exceptions1763907000001];
