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
      CREATE INDEX patient_birth_date ON patients.patient ((coalesce(birth_date, '9999') COLLATE "C"), id);
      CREATE INDEX patient_born ON patients.patient (birth_date, sort_name, id);
      CREATE INDEX patient_registered_practice ON patients.patient ((registered_practice->>'id'), sort_name, id);
      CREATE TABLE patients.related_person (
        patient_id uuid NOT NULL,
        active boolean,
        relationships jsonb NOT NULL,
        names jsonb NOT NULL,
        gender text,
        birth_date text,
        telecom jsonb NOT NULL,
        addresses jsonb NOT NULL,
        languages jsonb NOT NULL,
        period jsonb,
        ${KEPT}
      );
      CREATE INDEX related_person_patient ON patients.related_person (patient_id, created_at, id);
      CREATE TABLE patients.condition (
        patient_id uuid NOT NULL,
        code jsonb,
        categories jsonb NOT NULL,
        clinical_status text,
        verification_status text,
        severity jsonb,
        onset text,
        abatement text,
        recorded_date text,
        recorder jsonb,
        asserter jsonb,
        encounter jsonb,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX condition_patient ON patients.condition (patient_id,
        (coalesce(platform.moment(onset), platform.moment(recorded_date), '-infinity')) DESC, id DESC);
      CREATE TABLE patients.observation (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        categories jsonb NOT NULL,
        code jsonb NOT NULL,
        effective_at text,
        effective_period jsonb,
        issued text,
        performers jsonb NOT NULL,
        encounter jsonb,
        plan jsonb,
        goals jsonb NOT NULL,
        value jsonb,
        data_absent_reason jsonb,
        interpretations jsonb NOT NULL,
        components jsonb NOT NULL,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX observation_patient ON patients.observation (patient_id,
        (coalesce(platform.moment(effective_at), platform.moment(effective_period->>'start'),
                  platform.moment(effective_period->>'end'), '-infinity')) DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA patients CASCADE");
  }
}

export const patientsMigrations = [Patients1763800200000];
