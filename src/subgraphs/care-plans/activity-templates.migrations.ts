import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** The activities that actions of plan templates name by URL. */
export class ActivityTemplates1763903000096 implements MigrationInterface {
  readonly name = "ActivityTemplates1763903000096";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE care_plans.activity_template (
        url text,
        edition text,
        name text,
        title text,
        status text NOT NULL,
        description text,
        request text,
        kind text,
        component text,
        code jsonb,
        participants jsonb NOT NULL,
        due_in_days integer,
        ${KEPT}
      );
      CREATE INDEX activity_template_title ON care_plans.activity_template ((coalesce(title, name, '') COLLATE "C"), id);
      CREATE INDEX activity_template_url ON care_plans.activity_template (url);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE care_plans.activity_template;");
  }
}
