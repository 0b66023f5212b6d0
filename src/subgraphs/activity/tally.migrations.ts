import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepTally } from "../../platform/tallies.ts";

/** What was done, by month, kind and code, counted as it is recorded. */
export class ActivityTally1763906000095 implements MigrationInterface {
  readonly name = "ActivityTally1763906000095";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keepTally(
        "activity.activity",
        `SELECT 'ACTIVITY' AS measure, c.owner_id AS organisation_id,
           to_char(platform.moment(coalesce(c.occurred_at, c.period->>'start')), 'YYYY-MM') AS month, c.kind AS kind,
           jsonb_path_query_first(c.code, '$.codings[*] ? (@.system == "http://snomed.info/sct").code') #>> '{}' AS code
         FROM changed c
         WHERE NOT c.entered_in_error AND c.status = 'COMPLETED' AND coalesce(c.occurred_at, c.period->>'start') IS NOT NULL`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION activity.tally_activity CASCADE");
  }
}
