import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

class CareTeams1763800400000 implements MigrationInterface {
  readonly name = "CareTeams1763800400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA care_teams;
      -- Everyone in a team by id, whether they are a member or the organisation that a member acts for.
      CREATE FUNCTION care_teams.participant_ids(participants jsonb) RETURNS text[] IMMUTABLE STRICT PARALLEL SAFE
      LANGUAGE sql AS $$
        SELECT array(SELECT jsonb_array_elements_text(jsonb_path_query_array(participants,
          '$[*].member.id ? (@ != null)') || jsonb_path_query_array(participants, '$[*].onBehalfOf.id ? (@ != null)')))
      $$;
      CREATE TABLE care_teams.care_team (
        patient_id uuid,
        status text,
        categories jsonb NOT NULL,
        name text,
        period jsonb,
        participants jsonb NOT NULL,
        reasons jsonb NOT NULL,
        managing_organisations jsonb NOT NULL,
        telecom jsonb NOT NULL,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX care_team_patient ON care_teams.care_team
        (patient_id, (coalesce(platform.moment(period->>'start'), '-infinity')) DESC, id DESC);
      CREATE INDEX care_team_newest ON care_teams.care_team
        ((coalesce(platform.moment(period->>'start'), '-infinity')) DESC, id DESC);
      CREATE INDEX care_team_participants ON care_teams.care_team USING gin (care_teams.participant_ids(participants));
      CREATE INDEX care_team_managing ON care_teams.care_team USING gin (managing_organisations jsonb_path_ops);
      CREATE TABLE care_teams.meeting (
        patient_id uuid NOT NULL,
        care_team jsonb,
        kind text NOT NULL,
        status text NOT NULL,
        title text,
        start text,
        "end" text,
        attendance jsonb NOT NULL,
        minutes text,
        decisions jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX meeting_patient ON care_teams.meeting
        (patient_id, (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX meeting_care_team ON care_teams.meeting
        ((care_team->>'id'), (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX meeting_soonest ON care_teams.meeting ((coalesce(platform.moment(start), 'infinity')), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA care_teams CASCADE");
  }
}

export const careTeamsMigrations = [CareTeams1763800400000];
