import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Whom to look for, and who was taken on for being found. */
export class Candidates1763910000002 implements MigrationInterface {
  readonly name = "Candidates1763910000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE caseloads.criteria_set (
        name text NOT NULL,
        kind text NOT NULL,
        purpose text,
        match text NOT NULL,
        criteria jsonb NOT NULL,
        active boolean NOT NULL,
        ${KEPT}
      );
      CREATE INDEX criteria_set_newest ON caseloads.criteria_set (created_at DESC, id DESC);
      CREATE TABLE caseloads.caseload_addition (
        criteria_set_id uuid,
        service_id uuid,
        coordinator_id uuid,
        results jsonb NOT NULL,
        ${KEPT}
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE caseloads.caseload_addition, caseloads.criteria_set");
  }
}
