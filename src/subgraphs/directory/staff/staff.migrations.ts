import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../../platform/kept-columns.ts";
import { KEEP_SUPERVISION_STATUS } from "./keep-supervision-status.sql.ts";

/** Who supports a coordinator: their contacts, their supervision and their training. */
export class Staff1763909000001 implements MigrationInterface {
  readonly name = "Staff1763909000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.practitioner_role
        ADD COLUMN named_contact jsonb, ADD COLUMN clinical_contact jsonb, ADD COLUMN caseload_capacity integer;
      ALTER TABLE directory.practitioner ADD COLUMN qualifications jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE directory.practitioner ALTER COLUMN qualifications DROP DEFAULT;
      CREATE TABLE directory.supervision_policy (
        organisation_id uuid NOT NULL,
        interval_months integer NOT NULL,
        supervisor_roles jsonb NOT NULL,
        gp_unless_contact_is boolean NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX supervision_policy_organisation ON directory.supervision_policy (organisation_id)
        WHERE NOT entered_in_error;
      CREATE TABLE directory.supervision (
        role_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        supervisor jsonb NOT NULL,
        held_on text COLLATE "C" NOT NULL,
        note text,
        ${KEPT}
      );
      CREATE INDEX supervision_role ON directory.supervision (role_id, held_on DESC, id DESC);
      CREATE TABLE directory.supervision_status (
        organisation_id uuid NOT NULL,
        last_held_on text COLLATE "C",
        due_on text COLLATE "C" NOT NULL,
        announced text,
        ${KEPT}
      );
      CREATE INDEX supervision_status_due ON directory.supervision_status (due_on, id);
      CREATE TABLE directory.qualification_notice (
        practitioner_id uuid NOT NULL,
        qualification_id text NOT NULL,
        expires_on text NOT NULL,
        PRIMARY KEY (practitioner_id, qualification_id, expires_on)
      );
      ${KEEP_SUPERVISION_STATUS}
      SELECT directory.keep_supervision_status(ARRAY (SELECT id FROM directory.practitioner_role));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION directory.keep_supervision_status;
      DROP TABLE directory.qualification_notice, directory.supervision_status, directory.supervision,
        directory.supervision_policy;
      ALTER TABLE directory.practitioner DROP COLUMN qualifications;
      ALTER TABLE directory.practitioner_role
        DROP COLUMN named_contact, DROP COLUMN clinical_contact, DROP COLUMN caseload_capacity;
    `);
  }
}
