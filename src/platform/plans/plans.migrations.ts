import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a statement of a plan calls where a value is missing that must not be: it fails, and no answer leaves it. */
export class Plans1763900000020 implements MigrationInterface {
  readonly name = "Plans1763900000020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION platform.absent() RETURNS text VOLATILE LANGUAGE plpgsql AS $$
      BEGIN
        RAISE 'a value that must not be missing is' USING ERRCODE = 'null_value_not_allowed';
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION platform.absent");
  }
}

/**
 * Counts for a part of a plan's statement as a statement of its own does that looks at everybody: see EVERYBODY of
 * `enter.ts`, which holds for a whole statement and would have every other table of the plan looked at so. The query is
 * one of ours, with the viewer as `$1` and what its filters are given as `$2`; it runs as whoever calls, behind the wall.
 */
export class Counted1763900000050 implements MigrationInterface {
  readonly name = "Counted1763900000050";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION platform.counted(query text, viewer uuid, given text[]) RETURNS integer STABLE LANGUAGE plpgsql
      SET access.everybody = 'on' AS $$
      DECLARE total integer;
      BEGIN
        EXECUTE query INTO total USING viewer, given;
        RETURN total;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION platform.counted");
  }
}
