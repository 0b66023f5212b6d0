import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";
import { feedbackTable } from "./feedback/feedback.migration.ts";
import { builtInQuestionnaires } from "./questionnaire/built-in/index.ts";

class Assessments1763911000001 implements MigrationInterface {
  readonly name = "Assessments1763911000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA assessments;
      CREATE TABLE assessments.questionnaire (
        url text,
        edition text,
        name text,
        title text,
        status text NOT NULL,
        publisher text,
        description text,
        copyright text,
        codes jsonb NOT NULL,
        items jsonb NOT NULL,
        scores jsonb NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX questionnaire_edition ON assessments.questionnaire (url, coalesce(edition, ''))
        WHERE NOT entered_in_error;
      CREATE INDEX questionnaire_title ON assessments.questionnaire ((coalesce(title, name, '') COLLATE "C"), id);
      CREATE INDEX questionnaire_name ON assessments.questionnaire (name);
      CREATE TABLE assessments.assessment (
        patient_id uuid NOT NULL,
        questionnaire text,
        status text NOT NULL,
        answered_at text,
        author jsonb,
        source jsonb,
        contact jsonb,
        based_on jsonb NOT NULL,
        items jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX assessment_patient ON assessments.assessment
        (patient_id, (coalesce(platform.moment(answered_at), '-infinity')) DESC, id DESC);
      CREATE TABLE assessments.assessment_offer (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        offered_at text NOT NULL,
        offered_by jsonb,
        how text,
        answer text NOT NULL,
        answered_at text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX assessment_offer_patient ON assessments.assessment_offer
        (patient_id, (platform.moment(offered_at)) DESC, id DESC);
      CREATE TABLE assessments.measure_score (
        patient_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        measure text NOT NULL,
        title text NOT NULL,
        code jsonb,
        at text NOT NULL,
        raw jsonb NOT NULL,
        value jsonb NOT NULL,
        level integer,
        band text,
        meaning text,
        hint text,
        higher_is_better boolean,
        meaningful_change jsonb,
        ${KEPT}
      );
      CREATE INDEX measure_score_patient ON assessments.measure_score
        (patient_id, (platform.moment(at)) DESC, id DESC);
      CREATE INDEX measure_score_assessment ON assessments.measure_score (assessment_id);
      CREATE TABLE assessments.risk_assessment (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        code jsonb,
        level text,
        assessed_at text,
        assessor jsonb,
        basis jsonb NOT NULL,
        predictions jsonb NOT NULL,
        mitigation text,
        review_due text,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX risk_assessment_patient ON assessments.risk_assessment
        (patient_id, (coalesce(platform.moment(assessed_at), '-infinity')) DESC, id DESC);
      ${feedbackTable}
    `);
    await runner.query(
      `INSERT INTO assessments.questionnaire
       SELECT q.url, q.edition, q.name, q.title, q.status, q.publisher, q.description, q.copyright, q.codes, q.items,
         q.scores, q.id, 1, now(), now(), '00000000-0000-0000-0000-000000000000', false
       FROM jsonb_populate_recordset(NULL::assessments.questionnaire, $1::jsonb) AS q`,
      [JSON.stringify(builtInQuestionnaires)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA assessments CASCADE");
  }
}

/** Senders bring the same questionnaire each under an id of their own: one edition twice is refused where it is asked. */
class QuestionnaireUrls1763911000002 implements MigrationInterface {
  readonly name = "QuestionnaireUrls1763911000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX assessments.questionnaire_edition;
      CREATE INDEX questionnaire_url ON assessments.questionnaire (url, created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX assessments.questionnaire_url;
      CREATE UNIQUE INDEX questionnaire_edition ON assessments.questionnaire (url, coalesce(edition, ''))
        WHERE NOT entered_in_error;
    `);
  }
}

/** When feedback came, as a column of its own, so that the second wall lets a later page start in its place. */
class FeedbackInOrder1763911000003 implements MigrationInterface {
  readonly name = "FeedbackInOrder1763911000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessments.feedback
        ADD COLUMN received_moment timestamptz NOT NULL GENERATED ALWAYS AS (platform.moment(received_at)) STORED;
      DROP INDEX assessments.feedback_patient, assessments.feedback_moderation;
      CREATE INDEX feedback_patient ON assessments.feedback (patient_id, received_moment DESC, id DESC);
      CREATE INDEX feedback_moderation ON assessments.feedback (moderation, received_moment, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessments.feedback DROP COLUMN received_moment;
      CREATE INDEX feedback_patient ON assessments.feedback (patient_id, (platform.moment(received_at)) DESC, id DESC);
      CREATE INDEX feedback_moderation ON assessments.feedback (moderation, (platform.moment(received_at)), id);
    `);
  }
}

export const assessmentsMigrations = [
  Assessments1763911000001,
  QuestionnaireUrls1763911000002,
  FeedbackInOrder1763911000003,
];
