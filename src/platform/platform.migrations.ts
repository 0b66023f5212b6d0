import type { MigrationInterface, QueryRunner } from "typeorm";
import { EventNumbering1763900000010, Events1763900000000 } from "./events.migrations.ts";
import { Facts1763900000030 } from "./facts.migrations.ts";
import { MustSee1763900000060 } from "./must-see.migrations.ts";
import { Names1763700100000 } from "./names.migrations.ts";
import { Counted1763900000050, Plans1763900000020 } from "./plans/plans.migrations.ts";
import { Tallies1763900000040 } from "./tallies.migrations.ts";

class Platform1763700000000 implements MigrationInterface {
  readonly name = "Platform1763700000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA platform;
      CREATE TABLE platform.idempotency (
        actor text NOT NULL,
        key text NOT NULL,
        operation text NOT NULL,
        request text NOT NULL,
        result_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key)
      );
      -- The first instant that a FHIR date or dateTime may mean. Immutable because sessions run in UTC
      -- and the text carries its own offset, so that expressions over it can be indexed.
      -- In plpgsql, since PostgreSQL does not inline a strict SQL function, and starting one costs more.
      CREATE FUNCTION platform.moment(value text) RETURNS timestamptz IMMUTABLE STRICT PARALLEL SAFE LANGUAGE plpgsql
      AS $$
      BEGIN
        IF length(value) > 10 THEN RETURN value::timestamptz; END IF;
        RETURN (CASE length(value) WHEN 4 THEN value || '-01-01' WHEN 7 THEN value || '-01' ELSE value END
                || 'T00:00:00Z')::timestamptz;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA platform CASCADE");
  }
}

export const platformMigrations = [
  Platform1763700000000,
  Names1763700100000,
  Events1763900000000,
  EventNumbering1763900000010,
  Plans1763900000020,
  Facts1763900000030,
  Tallies1763900000040,
  Counted1763900000050,
  MustSee1763900000060,
];
