import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** What a person is and wants, who is around them, and what is noted of them. */
export class Person1763908000001 implements MigrationInterface {
  readonly name = "Person1763908000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE patients.patient ADD ethnic_category jsonb, ADD deprivation_decile integer;
      ALTER TABLE patients.related_person ADD own_record_id uuid;
      CREATE TABLE patients.about_me (
        patient_id uuid NOT NULL,
        words jsonb NOT NULL,
        person_involvement jsonb,
        written_by jsonb,
        supported_by jsonb,
        written_at text,
        ${KEPT}
      );
      CREATE INDEX about_me_patient ON patients.about_me
        (patient_id, (coalesce(platform.moment(written_at), '-infinity')) DESC, id DESC);
      CREATE TABLE patients.about_me_version (
        patient_id uuid NOT NULL,
        about_me_id uuid NOT NULL,
        number integer NOT NULL,
        words jsonb NOT NULL,
        person_involvement jsonb,
        written_by jsonb,
        supported_by jsonb,
        written_at text,
        ${KEPT}
      );
      CREATE INDEX about_me_version_patient ON patients.about_me_version (patient_id);
      CREATE UNIQUE INDEX about_me_version_number ON patients.about_me_version (about_me_id, number DESC);
      CREATE TABLE patients.capacity_assessment (
        patient_id uuid NOT NULL,
        matter text NOT NULL,
        decision text NOT NULL,
        outcome text NOT NULL,
        can_understand boolean,
        can_retain boolean,
        can_weigh boolean,
        can_communicate boolean,
        impairment text,
        help_given text,
        evidence text,
        best_interests text,
        decision_maker jsonb,
        assessor jsonb NOT NULL,
        assessed_at text NOT NULL,
        review_due text,
        ${KEPT}
      );
      CREATE INDEX capacity_assessment_patient ON patients.capacity_assessment
        (patient_id, (platform.moment(assessed_at)) DESC, id DESC);
      CREATE TABLE patients.support (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        gives text,
        party jsonb,
        telecom jsonb NOT NULL,
        period jsonb,
        active boolean NOT NULL,
        effect text,
        end_reason text,
        ${KEPT}
      );
      CREATE INDEX support_patient ON patients.support (patient_id, created_at DESC, id DESC);
      CREATE TABLE patients.carer_registration (
        patient_id uuid NOT NULL,
        side text NOT NULL,
        related_person_id uuid,
        other_patient_id uuid,
        carer_name text,
        description text,
        practice_id uuid,
        is_young_carer boolean,
        has_contingency_plan boolean,
        identified_at text NOT NULL,
        identified_by jsonb,
        removed_at text,
        removal text,
        ${KEPT}
      );
      CREATE INDEX carer_registration_patient ON patients.carer_registration (patient_id);
      CREATE INDEX carer_registration_other ON patients.carer_registration (other_patient_id);
      CREATE INDEX carer_registration_practice ON patients.carer_registration
        (practice_id, (platform.moment(identified_at)) DESC, id DESC);
      CREATE UNIQUE INDEX carer_registered_once ON patients.carer_registration
        (patient_id, coalesce(other_patient_id, '00000000-0000-0000-0000-000000000000'))
        WHERE side = 'CARER' AND removed_at IS NULL AND NOT entered_in_error;
      CREATE UNIQUE INDEX carer_recognised_once ON patients.carer_registration (related_person_id)
        WHERE removed_at IS NULL AND NOT entered_in_error;
      CREATE TABLE patients.case_note (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        author jsonb NOT NULL,
        at text NOT NULL,
        about jsonb,
        ${KEPT}
      );
      CREATE INDEX case_note_patient ON patients.case_note (patient_id, (platform.moment(at)) DESC, id DESC);
      CREATE TABLE patients.assessment_offered (
        patient_id uuid NOT NULL,
        source_id uuid NOT NULL,
        PRIMARY KEY (patient_id, source_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      "about_me",
      "about_me_version",
      "capacity_assessment",
      "support",
      "carer_registration",
      "case_note",
      "assessment_offered",
    ];
    await runner.query(`DROP TABLE ${tables.map((table) => `patients.${table}`).join(", ")}`);
    await runner.query(`ALTER TABLE patients.patient DROP ethnic_category, DROP deprivation_decile;
      ALTER TABLE patients.related_person DROP own_record_id`);
  }
}
