import type { MigrationInterface, QueryRunner } from "typeorm";

/** Rows as delivered: effective times as yyyymmdd and flags as 0 or 1, so that they can be read again as RF2. */
class Terminology1763800800000 implements MigrationInterface {
  readonly name = "Terminology1763800800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA terminology;
      CREATE SEQUENCE terminology.release_number AS integer;
      CREATE TABLE terminology.release (
        number integer PRIMARY KEY,
        id text NOT NULL UNIQUE,
        version text NOT NULL,
        digest text NOT NULL,
        packages text[] NOT NULL,
        loaded_at timestamptz NOT NULL,
        concepts integer NOT NULL,
        descriptions integer NOT NULL,
        image_format integer NOT NULL,
        image_bytes bigint NOT NULL
      );
      CREATE TABLE terminology.activation (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        release integer NOT NULL REFERENCES terminology.release,
        activated_at timestamptz NOT NULL DEFAULT now()
      );
      -- One row for every start of a load, written outside its transaction, so that an interrupted one is seen.
      CREATE TABLE terminology.load_attempt (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        outcome text
      );
      CREATE TABLE terminology.file (
        release integer NOT NULL REFERENCES terminology.release ON DELETE CASCADE,
        number smallint NOT NULL,
        path text NOT NULL,
        package smallint NOT NULL,
        columns text[] NOT NULL,
        rows integer NOT NULL,
        PRIMARY KEY (release, number)
      );
      CREATE TABLE terminology.image_chunk (
        release integer NOT NULL REFERENCES terminology.release ON DELETE CASCADE,
        number integer NOT NULL,
        bytes bytea STORAGE EXTERNAL NOT NULL,
        PRIMARY KEY (release, number)
      );

      CREATE TABLE terminology.concept (
        release integer NOT NULL, file smallint NOT NULL,
        id bigint NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        definition_status_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      CREATE TABLE terminology.relationship (
        release integer NOT NULL, file smallint NOT NULL,
        id bigint NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        source_id bigint NOT NULL, destination_id bigint NOT NULL, relationship_group smallint NOT NULL,
        type_id bigint NOT NULL, characteristic_type_id bigint NOT NULL, modifier_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      CREATE TABLE terminology.concrete_value (
        release integer NOT NULL, file smallint NOT NULL,
        id bigint NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        source_id bigint NOT NULL, value text NOT NULL, relationship_group smallint NOT NULL,
        type_id bigint NOT NULL, characteristic_type_id bigint NOT NULL, modifier_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      CREATE TABLE terminology.description (
        release integer NOT NULL, file smallint NOT NULL,
        id bigint NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        concept_id bigint NOT NULL, language_code text NOT NULL, type_id bigint NOT NULL, term text NOT NULL,
        case_significance_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      CREATE TABLE terminology.identifier (
        release integer NOT NULL, file smallint NOT NULL,
        alternate_identifier text NOT NULL, effective_time integer, active smallint NOT NULL,
        module_id bigint NOT NULL, identifier_scheme_id bigint NOT NULL, referenced_component_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      CREATE TABLE terminology.language_member (
        release integer NOT NULL, file smallint NOT NULL,
        id uuid NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        refset_id bigint NOT NULL, referenced_component_id bigint NOT NULL, acceptability_id bigint NOT NULL
      ) PARTITION BY LIST (release);
      -- The names of field_1 and the rest are in terminology.file.columns.
      CREATE TABLE terminology.refset_member (
        release integer NOT NULL, file smallint NOT NULL,
        id uuid NOT NULL, effective_time integer, active smallint NOT NULL, module_id bigint NOT NULL,
        refset_id bigint NOT NULL, referenced_component_id bigint NOT NULL,
        field_1 text, field_2 text, field_3 text, field_4 text, field_5 text, field_6 text, field_7 text,
        field_8 text, field_9 text, field_10 text
      ) PARTITION BY LIST (release);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA terminology CASCADE");
  }
}

/** What the last verification of recorded codes found: those that the release condemns. */
class Unverified1763800800001 implements MigrationInterface {
  readonly name = "Unverified1763800800001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE terminology.unverified (
        release text NOT NULL,
        table_name text NOT NULL,
        id uuid NOT NULL,
        path text NOT NULL,
        code text NOT NULL,
        display text,
        reason text NOT NULL,
        message text NOT NULL,
        PRIMARY KEY (table_name, id, path)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE terminology.unverified");
  }
}

export const terminologyMigrations = [Terminology1763800800000, Unverified1763800800001];
