import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";

/** What lists are ordered by and found by, where the second wall lets indexes be used: in columns, or past it by id. */
export class CareTeamsFoundByIndex1763904000020 implements MigrationInterface {
  readonly name = "CareTeamsFoundByIndex1763904000020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_teams.care_team
        ADD COLUMN started_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(period->>'start'), '-infinity'::timestamptz)) STORED;
      DROP INDEX care_teams.care_team_patient, care_teams.care_team_newest;
      CREATE INDEX care_team_patient ON care_teams.care_team (patient_id, started_at DESC, id DESC);
      CREATE INDEX care_team_newest ON care_teams.care_team (started_at DESC, id DESC);
      ${finder(
        "care_teams.teams_with",
        "care_teams.care_team",
        "care_teams.participant_ids(t.participants) @> ARRAY[wanted]",
      )}
      ${finder(
        "care_teams.teams_managed_by",
        "care_teams.care_team",
        "t.managing_organisations @> jsonb_build_array(jsonb_build_object('id', wanted))",
      )}
      ALTER TABLE care_teams.meeting
        ADD COLUMN start_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(start), 'infinity'::timestamptz)) STORED;
      DROP INDEX care_teams.meeting_patient, care_teams.meeting_care_team, care_teams.meeting_soonest;
      CREATE INDEX meeting_patient ON care_teams.meeting (patient_id, start_at, id);
      CREATE INDEX meeting_care_team ON care_teams.meeting (care_team_id, start_at, id);
      CREATE INDEX meeting_soonest ON care_teams.meeting (start_at, id);
      ALTER TABLE care_teams.invitation ADD COLUMN member_id text GENERATED ALWAYS AS (member->>'id') STORED;
      CREATE INDEX invitation_member ON care_teams.invitation (member_id, created_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_teams.invitation DROP COLUMN member_id;
      DROP FUNCTION care_teams.teams_with, care_teams.teams_managed_by;
      ALTER TABLE care_teams.meeting DROP COLUMN start_at;
      CREATE INDEX meeting_patient ON care_teams.meeting
        (patient_id, (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX meeting_care_team ON care_teams.meeting
        (care_team_id, (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX meeting_soonest ON care_teams.meeting ((coalesce(platform.moment(start), 'infinity')), id);
      ALTER TABLE care_teams.care_team DROP COLUMN started_at;
      CREATE INDEX care_team_patient ON care_teams.care_team
        (patient_id, (coalesce(platform.moment(period->>'start'), '-infinity')) DESC, id DESC);
      CREATE INDEX care_team_newest ON care_teams.care_team
        ((coalesce(platform.moment(period->>'start'), '-infinity')) DESC, id DESC);
    `);
  }
}
