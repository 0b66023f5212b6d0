import type { MigrationInterface, QueryRunner } from "typeorm";
import { UNSEEN } from "./row-statements.ts";

/** Has a statement fail whose writer would not see what it writes, so that nothing that is sent with it is done. */
export class MustSee1763900000060 implements MigrationInterface {
  readonly name = "MustSee1763900000060";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION platform.must_see(seen boolean) RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN
        IF seen THEN RETURN true; END IF;
        RAISE EXCEPTION 'the writer does not see this row' USING ERRCODE = '${UNSEEN}';
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION platform.must_see");
  }
}
