import type { MigrationInterface, QueryRunner } from "typeorm";

class Applications1763902000001 implements MigrationInterface {
  readonly name = "Applications1763902000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each assertion counts once, in whichever process it arrives first.
      CREATE TABLE access.used_assertion (
        client_id text NOT NULL,
        jti text NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (client_id, jti)
      );
      CREATE INDEX used_assertion_expires_at ON access.used_assertion (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE access.used_assertion");
  }
}

export const applicationsMigrations = [Applications1763902000001];
