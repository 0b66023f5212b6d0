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
