import type { MigrationInterface, QueryRunner } from "typeorm";

/** What somebody who refers must know of a service: where, for whom, and whether there is room. */
export class ServiceSearch1763909000011 implements MigrationInterface {
  readonly name = "ServiceSearch1763909000011";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.healthcare_service
        ADD COLUMN criteria jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN coverage_areas jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN minimum_age integer,
        ADD COLUMN maximum_age integer,
        ADD COLUMN places integer,
        ADD COLUMN wait_weeks integer,
        ADD COLUMN words text COLLATE "C" NOT NULL GENERATED ALWAYS AS (' ' || platform.fold(
          coalesce(name, '') || ' ' || coalesce(comment, '') || ' ' || translate(
            jsonb_path_query_array(categories || types || specialties, '$[*].text')::text ||
            jsonb_path_query_array(categories || types || specialties, '$[*].codings[*].display')::text,
            '[]",', '    '))) STORED;
      ALTER TABLE directory.healthcare_service ALTER COLUMN criteria DROP DEFAULT,
        ALTER COLUMN coverage_areas DROP DEFAULT;
      CREATE INDEX healthcare_service_types ON directory.healthcare_service USING gin (types jsonb_path_ops);
      CREATE INDEX healthcare_service_wait ON directory.healthcare_service ((coalesce(wait_weeks, 9999)), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX directory.healthcare_service_types, directory.healthcare_service_wait;
      ALTER TABLE directory.healthcare_service DROP COLUMN words, DROP COLUMN criteria, DROP COLUMN coverage_areas,
        DROP COLUMN minimum_age, DROP COLUMN maximum_age, DROP COLUMN places, DROP COLUMN wait_weeks;
    `);
  }
}
