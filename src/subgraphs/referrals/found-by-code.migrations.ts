import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";
import { furtherCodes, hasFurther, mainCode, OF_ONE, ownCode } from "../../platform/kept-codes.ts";

/** The codes that lists are filtered by, in plain columns, which an index finds in the order of the worklist. */
export class ReferralsFoundByCode1763905000110 implements MigrationInterface {
  readonly name = "ReferralsFoundByCode1763905000110";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referrals.referral
        ADD COLUMN main_code text GENERATED ALWAYS AS (${mainCode("code", OF_ONE)}) STORED,
        ADD COLUMN further_codes jsonb GENERATED ALWAYS AS (${furtherCodes("code", OF_ONE)}) STORED,
        ADD COLUMN source_code text GENERATED ALWAYS AS (${mainCode("source", OF_ONE)}) STORED,
        ADD COLUMN further_sources jsonb GENERATED ALWAYS AS (${furtherCodes("source", OF_ONE)}) STORED,
        ADD COLUMN kind text GENERATED ALWAYS AS (${ownCode("categories", "referral-kind")}) STORED;
      DROP INDEX referrals.referral_categories;
      CREATE INDEX referral_code ON referrals.referral (main_code, worklist_place, id) WHERE main_code IS NOT NULL;
      CREATE INDEX referral_source ON referrals.referral (source_code, worklist_place, id)
        WHERE source_code IS NOT NULL;
      CREATE INDEX referral_kind ON referrals.referral (kind, worklist_place, id) WHERE kind IS NOT NULL;
      CREATE INDEX referral_further_codes ON referrals.referral USING gin (further_codes jsonb_path_ops)
        WHERE further_codes IS NOT NULL;
      CREATE INDEX referral_further_sources ON referrals.referral USING gin (further_sources jsonb_path_ops)
        WHERE further_sources IS NOT NULL;
      ${finder("referrals.referrals_coded_too", "referrals.referral", hasFurther("further_codes"))}
      ${finder("referrals.referrals_sourced_too", "referrals.referral", hasFurther("further_sources"))}
      ALTER TABLE referrals.task
        ADD COLUMN modified_moment timestamptz GENERATED ALWAYS AS (platform.moment(last_modified)) STORED;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE referrals.task DROP COLUMN modified_moment;
      DROP FUNCTION referrals.referrals_coded_too, referrals.referrals_sourced_too;
      ALTER TABLE referrals.referral DROP COLUMN main_code, DROP COLUMN further_codes, DROP COLUMN source_code,
        DROP COLUMN further_sources, DROP COLUMN kind;
      CREATE INDEX referral_categories ON referrals.referral USING gin (categories jsonb_path_ops);
    `);
  }
}
