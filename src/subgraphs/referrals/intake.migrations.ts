import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** How services take people in, decide, and keep time. */
export class Intake1763905000001 implements MigrationInterface {
  readonly name = "Intake1763905000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referrals.referral ADD COLUMN priority_reason jsonb;
      CREATE INDEX referral_categories ON referrals.referral USING gin (categories jsonb_path_ops);
      -- Sorts as text: the most urgent first, then whose clock runs out first; no clock comes last.
      CREATE FUNCTION referrals.queue_place(priority text, due_by text, referred_on text) RETURNS text
      IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
        SELECT CASE priority WHEN 'STAT' THEN '0' WHEN 'ASAP' THEN '1' WHEN 'URGENT' THEN '2' ELSE '3' END ||
          coalesce(due_by, '9999-12-31') || coalesce(referred_on, '9999-12-31')
      $$;
      CREATE TABLE referrals.intake (
        service_id uuid NOT NULL,
        sources jsonb NOT NULL,
        areas jsonb NOT NULL,
        pathways jsonb NOT NULL,
        clocks jsonb NOT NULL,
        eligibility jsonb NOT NULL,
        chase_after_days integer NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX intake_service ON referrals.intake (service_id) WHERE NOT entered_in_error;
      CREATE TABLE referrals.triage (
        patient_id uuid NOT NULL,
        service_id uuid NOT NULL,
        state text NOT NULL,
        priority text,
        due_by text,
        referred_on text,
        pathway text,
        stated jsonb NOT NULL,
        reason jsonb,
        decided_at text,
        redirected_to_id uuid,
        questions jsonb NOT NULL,
        coordination jsonb,
        queue_place text COLLATE "C" NOT NULL
          GENERATED ALWAYS AS (referrals.queue_place(priority, due_by, referred_on)) STORED,
        ${KEPT}
      );
      CREATE INDEX triage_patient ON referrals.triage (patient_id);
      CREATE INDEX triage_queue ON referrals.triage (queue_place, id)
        WHERE state IN ('AWAITING', 'MORE_INFORMATION') AND NOT entered_in_error;
      CREATE INDEX triage_queue_of_service ON referrals.triage (service_id, queue_place, id)
        WHERE state IN ('AWAITING', 'MORE_INFORMATION') AND NOT entered_in_error;
      CREATE INDEX triage_service ON referrals.triage (service_id, queue_place, id);
      CREATE TABLE referrals.clock (
        patient_id uuid NOT NULL,
        referral_id uuid NOT NULL,
        service_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        status text NOT NULL,
        started_on text NOT NULL,
        due_by text COLLATE "C" NOT NULL,
        remind_on text COLLATE "C" NOT NULL,
        stops_on text NOT NULL,
        pausable boolean NOT NULL,
        pauses jsonb NOT NULL,
        stopped_at text,
        stopped_for text,
        stopped_by jsonb,
        announced text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX clock_patient ON referrals.clock (patient_id);
      CREATE INDEX clock_referral ON referrals.clock (referral_id);
      CREATE INDEX clock_due ON referrals.clock (due_by, id);
      CREATE INDEX clock_running ON referrals.clock (status, due_by, id);
      CREATE INDEX clock_service ON referrals.clock (service_id, status, due_by, id);
      CREATE INDEX clock_remind ON referrals.clock (remind_on) WHERE status = 'RUNNING' AND announced <> 'BREACHED';
      CREATE TABLE referrals.unmet_need (
        patient_id uuid,
        status text NOT NULL,
        kind text,
        what text NOT NULL,
        area text NOT NULL,
        why text NOT NULL,
        considered jsonb NOT NULL,
        reported_at text NOT NULL,
        note text,
        ended_at text,
        ${KEPT}
      );
      CREATE INDEX unmet_need_patient ON referrals.unmet_need (patient_id);
      CREATE INDEX unmet_need_reported ON referrals.unmet_need ((platform.moment(reported_at)) DESC, id DESC);
      CREATE INDEX unmet_need_area ON referrals.unmet_need (area) WHERE status = 'OPEN';
      CREATE INDEX task_silent ON referrals.task ((platform.moment(last_modified))) WHERE status = 'REQUESTED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE referrals.unmet_need, referrals.clock, referrals.triage, referrals.intake;
      DROP FUNCTION referrals.queue_place;
      DROP INDEX referrals.task_silent, referrals.referral_categories;
      ALTER TABLE referrals.referral DROP COLUMN priority_reason;
    `);
  }
}

/** Who provides a service sees whom it is asked to help. */
export class IntakeProvider1763905000002 implements MigrationInterface {
  readonly name = "IntakeProvider1763905000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE referrals.intake ADD COLUMN provider_id uuid");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE referrals.intake DROP COLUMN provider_id");
  }
}
