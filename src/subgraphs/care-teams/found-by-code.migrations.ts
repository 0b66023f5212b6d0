import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";
import { furtherCodes, hasFurther, mainCode, OF_SEVERAL } from "../../platform/kept-codes.ts";

/** What lists are filtered by, in plain columns, which PostgreSQL asks before it asks who may see a row. */
export class CareTeamsFoundByCode1763904000110 implements MigrationInterface {
  readonly name = "CareTeamsFoundByCode1763904000110";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_teams.care_team
        ADD COLUMN category_code text GENERATED ALWAYS AS (${mainCode("categories", OF_SEVERAL)}) STORED,
        ADD COLUMN further_categories jsonb GENERATED ALWAYS AS (${furtherCodes("categories", OF_SEVERAL)}) STORED;
      CREATE INDEX care_team_category ON care_teams.care_team (category_code, started_at DESC, id DESC)
        WHERE category_code IS NOT NULL;
      CREATE INDEX care_team_further_categories ON care_teams.care_team USING gin (further_categories jsonb_path_ops)
        WHERE further_categories IS NOT NULL;
      ${finder("care_teams.teams_categorised_too", "care_teams.care_team", hasFurther("further_categories"))}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION care_teams.teams_categorised_too;
      ALTER TABLE care_teams.care_team DROP COLUMN category_code, DROP COLUMN further_categories;
    `);
  }
}
