import type { MigrationInterface, QueryRunner } from "typeorm";

/** Counts that are kept as rows are written, so that nobody reads months of activity to count it. */
export class Tallies1763900000040 implements MigrationInterface {
  readonly name = "Tallies1763900000040";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA analytics;
      CREATE TABLE analytics.tally (
        measure text NOT NULL,
        -- Who recorded it.
        organisation_id uuid NOT NULL,
        -- 2026-11
        month text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        -- The first SNOMED CT code; empty where there is none.
        code text NOT NULL,
        -- Writers that meet on one count each add to a row of their own.
        shard integer NOT NULL,
        n bigint NOT NULL,
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        owner_id uuid NOT NULL,
        entered_in_error boolean NOT NULL DEFAULT false
      );
      CREATE UNIQUE INDEX tally_cell ON analytics.tally (measure, organisation_id, month, kind, code, shard);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA analytics CASCADE");
  }
}
