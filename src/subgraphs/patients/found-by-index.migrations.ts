import type { MigrationInterface, QueryRunner } from "typeorm";

/** What lists are ordered by and found by, in columns of their own, so that the second wall lets indexes be used. */
export class PatientsFoundByIndex1763908000097 implements MigrationInterface {
  readonly name = "PatientsFoundByIndex1763908000097";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE patients.patient
        ADD COLUMN registered_practice_id text GENERATED ALWAYS AS (registered_practice->>'id') STORED,
        ADD COLUMN birth_order text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(birth_date, '9999')) STORED;
      DROP INDEX patients.patient_birth_date, patients.patient_registered_practice;
      CREATE INDEX patient_birth_date ON patients.patient (birth_order, id);
      CREATE INDEX patient_registered_practice ON patients.patient (registered_practice_id, sort_name, id);
      ALTER TABLE patients.carer_registration
        ADD COLUMN identified_moment timestamptz NOT NULL
          GENERATED ALWAYS AS (platform.moment(identified_at)) STORED;
      DROP INDEX patients.carer_registration_practice;
      CREATE INDEX carer_registration_practice ON patients.carer_registration
        (practice_id, identified_moment DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE patients.carer_registration DROP COLUMN identified_moment;
      CREATE INDEX carer_registration_practice ON patients.carer_registration
        (practice_id, (platform.moment(identified_at)) DESC, id DESC);
      ALTER TABLE patients.patient DROP COLUMN registered_practice_id, DROP COLUMN birth_order;
      CREATE INDEX patient_birth_date ON patients.patient ((coalesce(birth_date, '9999') COLLATE "C"), id);
      CREATE INDEX patient_registered_practice ON patients.patient ((registered_practice->>'id'), sort_name, id);
    `);
  }
}
