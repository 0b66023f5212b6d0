import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who may see whom, from which rows, worked out beforehand: so that a read asks one index. */
export class Sight1763901000001 implements MigrationInterface {
  readonly name = "Sight1763901000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.membership ADD COLUMN agency boolean NOT NULL DEFAULT false;

      -- Why a party may see a patient, from when to when. \`source_id\` is the row that says so.
      ALTER TABLE access.relationship
        DROP CONSTRAINT relationship_pkey,
        ADD COLUMN kind text NOT NULL DEFAULT 'RECORDED',
        ADD COLUMN source_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
        ADD COLUMN starts timestamptz NOT NULL DEFAULT '-infinity',
        ADD COLUMN ends timestamptz NOT NULL DEFAULT 'infinity',
        ADD PRIMARY KEY (patient_id, kind, source_id, organisation_id, starts);
      CREATE INDEX relationship_source ON access.relationship (source_id, kind);

      -- What a person decided: whom it names (null: everyone outside), what they may know, from when to when.
      CREATE TABLE access.consent (
        source_id uuid NOT NULL,
        patient_id uuid NOT NULL,
        decision text NOT NULL,
        party_type text,
        party_id uuid,
        knows integer NOT NULL,
        starts timestamptz NOT NULL,
        ends timestamptz NOT NULL
      );
      CREATE INDEX consent_patient ON access.consent (patient_id);
      CREATE INDEX consent_source ON access.consent (source_id);

      -- Of relationships and permissions: who sees whom.
      CREATE TABLE access.sight (
        patient_id uuid NOT NULL,
        party_id uuid NOT NULL,
        why text NOT NULL,
        knows integer NOT NULL,
        shared boolean NOT NULL,
        answers boolean NOT NULL,
        above boolean NOT NULL,
        starts timestamptz NOT NULL,
        ends timestamptz NOT NULL
      );
      CREATE INDEX sight_patient ON access.sight (patient_id, party_id);
      CREATE INDEX sight_party ON access.sight (party_id, patient_id);

      -- Of denials and seals: who does not, although there is a relationship. Without a party: everyone who is not cleared
      -- (SEALED), or everyone outside the group that answers (DENIED). WHEREABOUTS hides no row, only where the person is.
      CREATE TABLE access.restriction (
        patient_id uuid NOT NULL,
        why text NOT NULL,
        source_id uuid NOT NULL,
        party_id uuid,
        kinds integer NOT NULL,
        starts timestamptz NOT NULL,
        ends timestamptz NOT NULL
      );
      CREATE INDEX restriction_patient ON access.restriction (patient_id);
      CREATE INDEX restriction_source ON access.restriction (source_id);

      -- Numbers by which a person is found who may not be seen, for those who may break the glass. Digests: no number rests here.
      CREATE TABLE access.known_as (
        digest bytea PRIMARY KEY,
        patient_id uuid NOT NULL
      );
      CREATE INDEX known_as_patient ON access.known_as (patient_id);

      -- In whose name a caller reads. An organisation's ordinary staff read as the organisation itself.
      CREATE TABLE access.viewer (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        person_id uuid,
        reads integer NOT NULL,
        cleared boolean NOT NULL
      );
      CREATE INDEX viewer_organisation ON access.viewer (organisation_id);

      -- The parties whose sight a viewer shares; \`own\` is the viewer itself.
      CREATE TABLE access.reach (
        viewer_id uuid NOT NULL,
        party_id uuid NOT NULL,
        own boolean NOT NULL,
        reads integer NOT NULL,
        cleared boolean NOT NULL,
        subject_id uuid NOT NULL,
        PRIMARY KEY (viewer_id, party_id)
      );

      -- The moment of the request where a test has moved the clock, else the transaction's.
      CREATE FUNCTION access.moment() RETURNS timestamptz STABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT coalesce(nullif(current_setting('access.moment', true), '')::timestamptz, now()) $$;
      -- A FHIR dateTime as the first moment that it covers, or the first after it.
      CREATE FUNCTION access.instant(value text, after boolean) RETURNS timestamptz STABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT CASE WHEN value IN ('infinity', '-infinity') THEN value::timestamptz
              ELSE platform.moment(value) + CASE WHEN NOT after THEN interval '0' ELSE
                CASE length(value) WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month'
                                   WHEN 10 THEN interval '1 day' ELSE interval '1 millisecond' END END END $$;
      -- For whom this transaction reads and writes; null: for nobody.
      CREATE FUNCTION access.viewer() RETURNS uuid STABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT nullif(current_setting('access.viewer', true), '')::uuid $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access.reach, access.viewer, access.known_as, access.restriction, access.sight, access.consent;
      DROP FUNCTION access.moment, access.instant, access.viewer;
    `);
  }
}

/**
 * One number, one person: within a group. Who belongs to another group must not be told by a refusal that somebody there
 * has the number, so that each may hold a record of their own.
 */
export class KnownAs1763901000002 implements MigrationInterface {
  readonly name = "KnownAs1763901000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.known_as DROP CONSTRAINT known_as_pkey, ADD COLUMN group_id uuid;
      DELETE FROM access.known_as;
      ALTER TABLE access.known_as ALTER group_id SET NOT NULL;
      CREATE UNIQUE INDEX nhs_number_in_group ON access.known_as (digest, group_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX access.nhs_number_in_group;
      ALTER TABLE access.known_as DROP COLUMN group_id, ADD PRIMARY KEY (digest);
    `);
  }
}
