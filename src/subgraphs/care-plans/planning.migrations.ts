import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** What surrounds a plan: its rules, history, choices, offers, sendings and templates. */
export class Planning1763903000002 implements MigrationInterface {
  readonly name = "Planning1763903000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE care_plans.plan_version (
        patient_id uuid NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        subject_version integer NOT NULL,
        transaction text NOT NULL,
        content jsonb NOT NULL,
        author_id text,
        author_role text,
        operation text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX plan_version_patient ON care_plans.plan_version (patient_id, created_at);
      CREATE UNIQUE INDEX plan_version_of ON care_plans.plan_version (subject_id, subject_version);
      CREATE TABLE care_plans.planning_rules (
        service_id uuid NOT NULL,
        review_every_days integer NOT NULL,
        remind_days integer NOT NULL,
        agree_within_days integer,
        required_parts jsonb NOT NULL,
        budget_thresholds jsonb NOT NULL,
        standard_from integer NOT NULL,
        intensive_from integer NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX planning_rules_service ON care_plans.planning_rules (service_id) WHERE NOT entered_in_error;
      CREATE TABLE care_plans.first_visit (
        patient_id uuid NOT NULL,
        activity_id uuid NOT NULL,
        at text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX first_visit_patient ON care_plans.first_visit (patient_id);
      CREATE TABLE care_plans.shared_decision (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        need_id uuid,
        question text NOT NULL,
        options jsonb NOT NULL,
        choice integer,
        reason text,
        chosen_by jsonb NOT NULL,
        decided_at text NOT NULL,
        taking_part jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX shared_decision_patient ON care_plans.shared_decision (patient_id);
      CREATE INDEX shared_decision_plan ON care_plans.shared_decision (plan_id);
      CREATE INDEX shared_decision_need ON care_plans.shared_decision (need_id);
      CREATE TABLE care_plans.involvement_offer (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        offered_to jsonb NOT NULL,
        occasion text NOT NULL,
        offered_by jsonb,
        offered_at text NOT NULL,
        response text NOT NULL,
        responded_at text,
        note text,
        ${KEPT}
      );
      CREATE INDEX involvement_offer_patient ON care_plans.involvement_offer (patient_id);
      CREATE INDEX involvement_offer_plan ON care_plans.involvement_offer (plan_id);
      CREATE INDEX involvement_offer_newest ON care_plans.involvement_offer (created_at DESC, id DESC);
      CREATE TABLE care_plans.plan_template (
        status text NOT NULL,
        kind text,
        title text NOT NULL,
        description text,
        category jsonb,
        goals jsonb NOT NULL,
        actions jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX plan_template_title ON care_plans.plan_template (title, id);
      CREATE TABLE care_plans.plan_share (
        plan_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        plan_version integer NOT NULL,
        shared_by jsonb,
        shared_at text NOT NULL,
        message text,
        deliveries jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX plan_share_patient ON care_plans.plan_share (patient_id);
      CREATE INDEX plan_share_plan ON care_plans.plan_share (plan_id);
      CREATE TABLE care_plans.notice (
        type text NOT NULL,
        subject_id uuid NOT NULL,
        due text NOT NULL,
        PRIMARY KEY (subject_id, type, due)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE care_plans.notice, care_plans.plan_share, care_plans.plan_template, care_plans.involvement_offer,
        care_plans.shared_decision, care_plans.first_visit, care_plans.planning_rules, care_plans.plan_version;
    `);
  }
}
