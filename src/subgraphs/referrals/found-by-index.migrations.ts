import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";

/** What lists are ordered by and found by, where the second wall lets indexes be used: in columns, or past it by id. */
export class ReferralsFoundByIndex1763905000010 implements MigrationInterface {
  readonly name = "ReferralsFoundByIndex1763905000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referrals.referral
        ADD COLUMN authored_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(authored_on), '-infinity'::timestamptz)) STORED,
        ADD COLUMN worklist_place text COLLATE "C" NOT NULL
          GENERATED ALWAYS AS (referrals.worklist_place(priority, authored_on)) STORED,
        ADD COLUMN requester_id text GENERATED ALWAYS AS (requester->>'id') STORED;
      DROP INDEX referrals.referral_patient, referrals.referral_newest, referrals.referral_worklist,
        referrals.referral_requester;
      CREATE INDEX referral_patient ON referrals.referral (patient_id, authored_at DESC, id DESC);
      CREATE INDEX referral_newest ON referrals.referral (authored_at DESC, id DESC);
      CREATE INDEX referral_worklist ON referrals.referral (worklist_place, id);
      CREATE INDEX referral_requester ON referrals.referral (requester_id);
      ${finder(
        "referrals.referrals_to",
        "referrals.referral",
        "t.performers @> jsonb_build_array(jsonb_build_object('id', wanted))",
      )}
      ALTER TABLE referrals.task
        ADD COLUMN due_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(restriction_period->>'end'), 'infinity'::timestamptz)) STORED,
        ADD COLUMN owned_by_id text GENERATED ALWAYS AS (owner->>'id') STORED,
        ADD COLUMN focus_id text GENERATED ALWAYS AS (focus->>'id') STORED;
      DROP INDEX referrals.task_patient, referrals.task_due, referrals.task_owner, referrals.task_focus;
      CREATE INDEX task_patient ON referrals.task (patient_id, due_at, id);
      CREATE INDEX task_due ON referrals.task (due_at, id);
      CREATE INDEX task_owner ON referrals.task (owned_by_id, due_at, id);
      CREATE INDEX task_focus ON referrals.task (focus_id);
      CREATE INDEX triage_place ON referrals.triage (queue_place, id);
      ALTER TABLE referrals.unmet_need
        ADD COLUMN reported_moment timestamptz NOT NULL GENERATED ALWAYS AS (platform.moment(reported_at)) STORED;
      DROP INDEX referrals.unmet_need_reported;
      CREATE INDEX unmet_need_reported ON referrals.unmet_need (reported_moment DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referrals.unmet_need DROP COLUMN reported_moment;
      CREATE INDEX unmet_need_reported ON referrals.unmet_need ((platform.moment(reported_at)) DESC, id DESC);
      DROP INDEX referrals.triage_place;
      ALTER TABLE referrals.task DROP COLUMN due_at, DROP COLUMN owned_by_id, DROP COLUMN focus_id;
      CREATE INDEX task_patient ON referrals.task
        (patient_id, (coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_due ON referrals.task
        ((coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_owner ON referrals.task
        ((owner->>'id'), (coalesce(platform.moment(restriction_period->>'end'), 'infinity')), id);
      CREATE INDEX task_focus ON referrals.task ((focus->>'id'));
      DROP FUNCTION referrals.referrals_to;
      ALTER TABLE referrals.referral DROP COLUMN authored_at, DROP COLUMN worklist_place, DROP COLUMN requester_id;
      CREATE INDEX referral_patient ON referrals.referral
        (patient_id, (coalesce(platform.moment(authored_on), '-infinity')) DESC, id DESC);
      CREATE INDEX referral_newest ON referrals.referral
        ((coalesce(platform.moment(authored_on), '-infinity')) DESC, id DESC);
      CREATE INDEX referral_worklist ON referrals.referral ((referrals.worklist_place(priority, authored_on)), id);
      CREATE INDEX referral_requester ON referrals.referral ((requester->>'id'));
    `);
  }
}
