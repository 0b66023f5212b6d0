import type { MigrationInterface, QueryRunner } from "typeorm";
import { KnownAs1763901000002, Sight1763901000001 } from "./sight.migrations.ts";

class Access1763800000000 implements MigrationInterface {
  readonly name = "Access1763800000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA access;
      CREATE TABLE access.membership (
        organisation_id uuid PRIMARY KEY,
        ods_code text UNIQUE,
        group_id uuid NOT NULL
      );
      CREATE INDEX membership_group ON access.membership (group_id, organisation_id);
      CREATE TABLE access.relationship (
        patient_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL
      );
      CREATE INDEX relationship_organisation ON access.relationship (organisation_id, patient_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA access CASCADE");
  }
}

export const accessMigrations = [Access1763800000000, Sight1763901000001, KnownAs1763901000002];
