import type { MigrationInterface, QueryRunner } from "typeorm";

/** A number is one person's within a group, which `access.known_as` holds to: to refuse it elsewhere would tell of them. */
export class NhsNumber1763908000095 implements MigrationInterface {
  readonly name = "NhsNumber1763908000095";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX patients.patient_nhs_number;
      CREATE INDEX patient_nhs_number ON patients.patient (nhs_number) WHERE NOT entered_in_error;
      INSERT INTO access.known_as (digest, patient_id, group_id)
      SELECT DISTINCT ON (1, 3) sha256(convert_to(p.nhs_number, 'UTF8')), p.id, coalesce(m.group_id, r.organisation_id)
      FROM patients.patient p
      JOIN access.relationship r ON r.patient_id = p.id AND r.kind IN ('REGISTERED', 'RECORDED')
      LEFT JOIN access.membership m ON m.organisation_id = r.organisation_id
      WHERE p.nhs_number IS NOT NULL AND NOT p.entered_in_error
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX patients.patient_nhs_number;
      CREATE UNIQUE INDEX patient_nhs_number ON patients.patient (nhs_number) WHERE NOT entered_in_error;
    `);
  }
}
