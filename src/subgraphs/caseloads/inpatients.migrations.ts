import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who on a list is in hospital. */
export class Inpatients1763910000003 implements MigrationInterface {
  readonly name = "Inpatients1763910000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE caseloads.caseload_entry ADD COLUMN in_hospital_since text COLLATE "C"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE caseloads.caseload_entry DROP COLUMN in_hospital_since");
  }
}
