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
      CREATE TABLE directory.healthcare_service (
        name text,
        active boolean,
        provided_by jsonb,
        categories jsonb NOT NULL,
        types jsonb NOT NULL,
        specialties jsonb NOT NULL,
        comment text,
        telecom jsonb NOT NULL,
        sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(platform.fold(name), '')) STORED,
        ${KEPT}
      );
      CREATE INDEX healthcare_service_sort_name ON directory.healthcare_service (sort_name, id);
      CREATE INDEX healthcare_service_provided_by ON directory.healthcare_service ((provided_by->>'id'), sort_name, id);
      CREATE INDEX healthcare_service_categories ON directory.healthcare_service USING gin (categories jsonb_path_ops);
      CREATE TABLE directory.practitioner (
        sds_user_id text,
        registrations jsonb NOT NULL,
        active boolean,
        names jsonb NOT NULL,
        gender text,
        telecom jsonb NOT NULL,
        addresses jsonb NOT NULL,
        sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.sort_name(names)) STORED,
        forename text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.forename(names)) STORED,
        ${KEPT}
      );
      CREATE UNIQUE INDEX practitioner_sds_user_id ON directory.practitioner (sds_user_id) WHERE NOT entered_in_error;
      CREATE INDEX practitioner_sort_name ON directory.practitioner (sort_name, id);
      CREATE TABLE directory.practitioner_role (
        sds_role_profile_id text,
        active boolean,
        practitioner jsonb,
        organisation jsonb,
        codes jsonb NOT NULL,
        services jsonb NOT NULL,
        period jsonb,
        telecom jsonb NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX practitioner_role_sds_role_profile_id ON directory.practitioner_role (sds_role_profile_id)
        WHERE NOT entered_in_error;
      CREATE INDEX practitioner_role_created_at ON directory.practitioner_role (created_at, id);
      CREATE INDEX practitioner_role_practitioner ON directory.practitioner_role
        ((practitioner->>'id'), created_at, id);
      CREATE INDEX practitioner_role_organisation ON directory.practitioner_role
        ((organisation->>'id'), created_at, id);
      CREATE INDEX practitioner_role_codes ON directory.practitioner_role USING gin (codes jsonb_path_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA directory CASCADE");
  }
}

export const directoryMigrations = [Directory1763800100000];
