import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";
import { furtherCodes, hasFurther, mainCode, OF_ONE, ownCode } from "../../platform/kept-codes.ts";

/** The codes that lists are filtered by, in plain columns, which an index finds in the order of the list. */
export class ActivityFoundByCode1763906000110 implements MigrationInterface {
  readonly name = "ActivityFoundByCode1763906000110";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity.activity
        ADD COLUMN main_code text GENERATED ALWAYS AS (${mainCode("code", OF_ONE)}) STORED,
        ADD COLUMN further_codes jsonb GENERATED ALWAYS AS (${furtherCodes("code", OF_ONE)}) STORED,
        ADD COLUMN contact_mode text GENERATED ALWAYS AS (${ownCode("categories", "contact-mode")}) STORED,
        ADD COLUMN component text
          GENERATED ALWAYS AS (${ownCode("categories", "personalised-care-component")}) STORED,
        ADD COLUMN intervention_kind text GENERATED ALWAYS AS (${ownCode("categories", "intervention-kind")}) STORED;
      DROP INDEX activity.activity_code;
      CREATE INDEX activity_code ON activity.activity (main_code, done_at DESC, id DESC) WHERE main_code IS NOT NULL;
      CREATE INDEX activity_further_codes ON activity.activity USING gin (further_codes jsonb_path_ops)
        WHERE further_codes IS NOT NULL;
      CREATE INDEX activity_contact_mode ON activity.activity (contact_mode, done_at DESC, id DESC)
        WHERE contact_mode IS NOT NULL;
      CREATE INDEX activity_component ON activity.activity (component, done_at DESC, id DESC)
        WHERE component IS NOT NULL;
      CREATE INDEX activity_intervention_kind ON activity.activity (intervention_kind, done_at DESC, id DESC)
        WHERE intervention_kind IS NOT NULL;
      ${finder("activity.activities_coded_too", "activity.activity", hasFurther("further_codes"))}
      CREATE INDEX activity_status ON activity.activity (status, done_at DESC, id DESC);
      ALTER TABLE activity.appointment
        ADD COLUMN sector text GENERATED ALWAYS AS (${ownCode("service_categories", "care-sector")}) STORED;
      CREATE INDEX appointment_sector ON activity.appointment (sector, start_at, id) WHERE sector IS NOT NULL;
      ALTER TABLE activity.communication
        ADD COLUMN action_state text GENERATED ALWAYS AS (action->>'state') STORED;
      ALTER TABLE activity.non_engagement
        ADD COLUMN stage text GENERATED ALWAYS AS (steps->-1->>'stage') STORED;
      ALTER TABLE activity.hospital_stay
        ADD COLUMN discharged_moment timestamptz GENERATED ALWAYS AS (platform.moment(discharged_at)) STORED;
      ALTER TABLE activity.safety_concern
        ADD COLUMN is_escalated boolean NOT NULL GENERATED ALWAYS AS (escalations <> '[]') STORED;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity.safety_concern DROP COLUMN is_escalated;
      ALTER TABLE activity.hospital_stay DROP COLUMN discharged_moment;
      ALTER TABLE activity.non_engagement DROP COLUMN stage;
      ALTER TABLE activity.communication DROP COLUMN action_state;
      ALTER TABLE activity.appointment DROP COLUMN sector;
      DROP INDEX activity.activity_status;
      DROP FUNCTION activity.activities_coded_too;
      ALTER TABLE activity.activity DROP COLUMN main_code, DROP COLUMN further_codes, DROP COLUMN contact_mode,
        DROP COLUMN component, DROP COLUMN intervention_kind;
      CREATE INDEX activity_code ON activity.activity USING gin (code jsonb_path_ops);
    `);
  }
}
