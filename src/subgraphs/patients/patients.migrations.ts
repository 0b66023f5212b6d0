import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

class Patients1763800200000 implements MigrationInterface {
  readonly name = "Patients1763800200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA patients;
      CREATE TABLE patients.patient (
        nhs_number text,
        nhs_number_status text,
        nhs_number_unavailable_reason text,
        active boolean,
        names jsonb NOT NULL,
        gender text,
        birth_date text,
        deceased boolean,
        deceased_at text,
        addresses jsonb NOT NULL,
        telecom jsonb NOT NULL,
        languages jsonb NOT NULL,
        interpreter_required boolean,
        registered_practice jsonb,
        sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.sort_name(names)) STORED,
        forename text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.forename(names)) STORED,
        ${KEPT}
      );
      CREATE UNIQUE INDEX patient_nhs_number ON patients.patient (nhs_number) WHERE NOT entered_in_error;
      CREATE INDEX patient_sort_name ON patients.patient (sort_name, id);
      CREATE INDEX patient_forename ON patients.patient (forename, sort_name, id);
      CREATE INDEX patient_birth_date ON patients.patient ((coalesce(birth_date, '9999') COLLATE "C"), id);
      CREATE INDEX patient_born ON patients.patient ((birth_date COLLATE "C"), sort_name, id);
      CREATE INDEX patient_registered_practice ON patients.patient ((registered_practice->>'id'), sort_name, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA patients CASCADE");
  }
}

export const patientsMigrations = [Patients1763800200000];
