import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an organisation keeps for clinicians. */
export class Boundary1763906000006 implements MigrationInterface {
  readonly name = "Boundary1763906000006";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE activity.activity_policy ADD clinical_procedures text");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE activity.activity_policy DROP clinical_procedures");
  }
}
