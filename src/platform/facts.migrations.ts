import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What rooms let each other know about people, so that people can be looked for by what is known of them: that they
 * are there and when they were born, their conditions and scores by code, their plans, when they were last seen.
 */
export class Facts1763900000030 implements MigrationInterface {
  readonly name = "Facts1763900000030";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.fact (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        -- The entity that says it, by GraphQL type and id.
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        code text,
        value numeric,
        -- When it was so, or began: a FHIR date or dateTime.
        at text COLLATE "C",
        -- When it is due again.
        due text COLLATE "C"
      );
      CREATE INDEX fact_patient ON platform.fact (patient_id, kind, code);
      CREATE INDEX fact_subject ON platform.fact (subject_id);
      CREATE UNIQUE INDEX fact_person ON platform.fact (patient_id) INCLUDE (at) WHERE kind = 'PERSON';
      CREATE UNIQUE INDEX fact_contact ON platform.fact (patient_id) WHERE kind = 'CONTACT';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE platform.fact");
  }
}
