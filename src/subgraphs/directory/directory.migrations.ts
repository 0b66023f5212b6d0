import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

class Directory1763800100000 implements MigrationInterface {
  readonly name = "Directory1763800100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA directory;
      CREATE TABLE directory.organisation (
        ods_code text,
        name text,
        aliases jsonb NOT NULL,
        type text,
        types jsonb NOT NULL,
        active boolean,
        part_of jsonb,
        telecom jsonb NOT NULL,
        addresses jsonb NOT NULL,
        sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(platform.fold(name), '')) STORED,
        words text COLLATE "C" NOT NULL GENERATED ALWAYS AS
          (' ' || platform.fold(coalesce(name, '') || translate(aliases::text, '[]",', '    '))) STORED,
        ${KEPT}
      );
      CREATE UNIQUE INDEX organisation_ods_code ON directory.organisation (ods_code) WHERE NOT entered_in_error;
      CREATE INDEX organisation_sort_name ON directory.organisation (sort_name, id);
      CREATE INDEX organisation_part_of ON directory.organisation ((part_of->>'id'), sort_name, id);
      CREATE INDEX organisation_type ON directory.organisation (type, sort_name, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA directory CASCADE");
  }
}

export const directoryMigrations = [Directory1763800100000];
