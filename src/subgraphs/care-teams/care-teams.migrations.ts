import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";
import { CareTeamsFoundByCode1763904000110 } from "./found-by-code.migrations.ts";
import { CareTeamsFoundByIndex1763904000020 } from "./found-by-index.migrations.ts";

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

/** Invitations, and the whole life of a meeting: agenda, agreement, closing and circulation. */
class Invitations1763904000000 implements MigrationInterface {
  readonly name = "Invitations1763904000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE care_teams.care_team SET participants =
        (SELECT coalesce(jsonb_agg(it || '{"telecom": []}' ORDER BY place), '[]')
         FROM jsonb_array_elements(participants) WITH ORDINALITY AS p(it, place));
      UPDATE care_teams.meeting SET decisions =
        (SELECT coalesce(jsonb_agg(it || jsonb_build_object('id', place::text) ORDER BY place), '[]')
         FROM jsonb_array_elements(decisions) WITH ORDINALITY AS d(it, place));
      ALTER TABLE care_teams.meeting
        ADD COLUMN agenda jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN agreement jsonb,
        ADD COLUMN closed_at text,
        ADD COLUMN circulation jsonb NOT NULL DEFAULT '[]';
      CREATE TABLE care_teams.invitation (
        care_team_id uuid NOT NULL,
        patient_id uuid,
        member jsonb NOT NULL,
        on_behalf_of jsonb,
        roles jsonb NOT NULL,
        telecom jsonb NOT NULL,
        task jsonb,
        message text,
        status text NOT NULL,
        answered_at text,
        reason text,
        ${KEPT}
      );
      CREATE INDEX invitation_patient ON care_teams.invitation (patient_id);
      CREATE INDEX invitation_care_team ON care_teams.invitation (care_team_id, created_at DESC, id DESC);
      CREATE INDEX invitation_newest ON care_teams.invitation (created_at DESC, id DESC);
      CREATE INDEX invitation_task ON care_teams.invitation ((task->>'id')) WHERE task IS NOT NULL;
      CREATE TABLE care_teams.member_contact (
        patient_id uuid NOT NULL,
        member_id text NOT NULL,
        last_contact_at text NOT NULL,
        next_contact_due text,
        ${KEPT}
      );
      CREATE INDEX member_contact_patient ON care_teams.member_contact (patient_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE care_teams.member_contact, care_teams.invitation;
      ALTER TABLE care_teams.meeting
        DROP COLUMN agenda, DROP COLUMN agreement, DROP COLUMN closed_at, DROP COLUMN circulation;
    `);
  }
}

/**
 * The team of a meeting in a column of its own: behind row-level security PostgreSQL does not use an index over an
 * expression that it cannot trust to tell nothing.
 */
class MeetingsByTeam1763904000010 implements MigrationInterface {
  readonly name = "MeetingsByTeam1763904000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE care_teams.meeting ADD COLUMN care_team_id text GENERATED ALWAYS AS (care_team->>'id') STORED;
      DROP INDEX care_teams.meeting_care_team;
      CREATE INDEX meeting_care_team ON care_teams.meeting
        (care_team_id, (coalesce(platform.moment(start), 'infinity')), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX care_teams.meeting_care_team;
      ALTER TABLE care_teams.meeting DROP COLUMN care_team_id;
      CREATE INDEX meeting_care_team ON care_teams.meeting
        ((care_team->>'id'), (coalesce(platform.moment(start), 'infinity')), id);
    `);
  }
}

export const careTeamsMigrations = [
  CareTeams1763800400000,
  Invitations1763904000000,
  MeetingsByTeam1763904000010,
  CareTeamsFoundByIndex1763904000020,
  CareTeamsFoundByCode1763904000110,
];
