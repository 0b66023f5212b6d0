import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";

/** Orders of everybody's caseload, and the episodes that came of a referral, found past the second wall by id. */
export class CaseloadsFoundByIndex1763910000010 implements MigrationInterface {
  readonly name = "CaseloadsFoundByIndex1763910000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX caseload_entry_longest_ago ON caseloads.caseload_entry (last_contact_order, id);
      CREATE INDEX caseload_entry_most_waiting ON caseloads.caseload_entry (unacknowledged_actions DESC, id DESC);
      CREATE INDEX caseload_entry_most_at_risk ON caseloads.caseload_entry (risk_rank DESC, id DESC);
      CREATE INDEX handover_newest ON caseloads.handover (created_at DESC, id DESC);
      ${finder(
        "caseloads.episodes_of_referral",
        "caseloads.episode",
        "t.referrals @> jsonb_build_array(jsonb_build_object('type', 'Referral', 'id', wanted))",
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION caseloads.episodes_of_referral;
      DROP INDEX caseloads.handover_newest, caseloads.caseload_entry_most_at_risk,
        caseloads.caseload_entry_most_waiting, caseloads.caseload_entry_longest_ago;
    `);
  }
}
