import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";
import { ReferralsFoundByCode1763905000110 } from "./found-by-code.migrations.ts";
import { ReferralsFoundByIndex1763905000010 } from "./found-by-index.migrations.ts";
import { Intake1763905000001, IntakeProvider1763905000002 } from "./intake.migrations.ts";

class Referrals1763800500000 implements MigrationInterface {
  readonly name = "Referrals1763800500000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA referrals;
      -- Sorts as text: the most urgent first, then the oldest. No priority is routine; no date comes last.
      -- 62135596800 s lie between the year 1 and the epoch, so that no number is negative.
      CREATE FUNCTION referrals.worklist_place(priority text, authored_on text) RETURNS text IMMUTABLE PARALLEL SAFE
      LANGUAGE sql AS $$
        SELECT CASE priority WHEN 'STAT' THEN '0' WHEN 'ASAP' THEN '1' WHEN 'URGENT' THEN '2' ELSE '3' END || coalesce(
          lpad(floor((extract(epoch FROM platform.moment(authored_on)) + 62135596800) * 1000000)::text, 18, '0'),
          '999999999999999999')
      $$;
      CREATE TABLE referrals.referral (
        patient_id uuid NOT NULL,
        ubrn text,
        identifiers jsonb NOT NULL,
        status text NOT NULL,
        intent text NOT NULL,
        priority text,
        categories jsonb NOT NULL,
        code jsonb,
        source jsonb,
        reasons jsonb NOT NULL,
        reason_references jsonb NOT NULL,
        requester jsonb,
        performer_type jsonb,
        performers jsonb NOT NULL,
        authored_on text,
        occurrence_at text,
        occurrence_period jsonb,
        based_on jsonb NOT NULL,
        replaces jsonb NOT NULL,
        encounter jsonb,
        supporting_info jsonb NOT NULL,
        patient_instruction text,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX referral_patient ON referrals.referral
        (patient_id, (coalesce(platform.moment(authored_on), '-infinity')) DESC, id DESC);
      CREATE INDEX referral_newest ON referrals.referral
        ((coalesce(platform.moment(authored_on), '-infinity')) DESC, id DESC);
      CREATE INDEX referral_worklist ON referrals.referral ((referrals.worklist_place(priority, authored_on)), id);
      CREATE INDEX referral_requester ON referrals.referral ((requester->>'id'));
      CREATE INDEX referral_performers ON referrals.referral USING gin (performers jsonb_path_ops);
      CREATE INDEX referral_ubrn ON referrals.referral (ubrn);
      CREATE TABLE referrals.task (
        patient_id uuid,
        focus jsonb,
        status text NOT NULL,
        status_reason jsonb,
        business_status jsonb,
        intent text NOT NULL,
        priority text,
        code jsonb,
        description text,
        requester jsonb,
        owner jsonb,
        performer_types jsonb NOT NULL,
        reason jsonb,
        reason_reference jsonb,
        based_on jsonb NOT NULL,
        part_of jsonb NOT NULL,
        authored_on text,
        last_modified text,
        execution_period jsonb,
        restriction_period jsonb,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX task_patient ON referrals.task
        (patient_id, (coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_due ON referrals.task
        ((coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_owner ON referrals.task
        ((owner->>'id'), (coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_focus ON referrals.task ((focus->>'id'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA referrals CASCADE");
  }
}

export const referralsMigrations = [
  Referrals1763800500000,
  Intake1763905000001,
  IntakeProvider1763905000002,
  ReferralsFoundByIndex1763905000010,
  ReferralsFoundByCode1763905000110,
];
