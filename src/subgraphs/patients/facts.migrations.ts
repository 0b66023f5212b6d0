import type { MigrationInterface, QueryRunner } from "typeorm";
import { codesIn, IS_SNOMED, keepFacts } from "../../platform/facts.ts";

const people = keepFacts(
  "patients.patient",
  `SELECT c.id, 'PERSON', 'Patient', c.id, NULL, NULL, c.birth_date, NULL FROM changed c
   WHERE NOT c.entered_in_error AND coalesce(c.active, true) AND NOT coalesce(c.deceased, false)`,
);

const conditions = keepFacts(
  "patients.condition",
  `SELECT c.patient_id, 'CONDITION', 'Condition', c.id, coding->>'code', NULL, coalesce(c.onset, c.recorded_date), NULL
   FROM changed c CROSS JOIN LATERAL ${codesIn("c.code")} coding
   WHERE NOT c.entered_in_error AND ${IS_SNOMED}
     AND coalesce(c.clinical_status, 'ACTIVE') IN ('ACTIVE', 'RECURRENCE', 'RELAPSE')
     AND coalesce(c.verification_status, 'CONFIRMED') NOT IN ('REFUTED', 'ENTERED_IN_ERROR')`,
);

/** A score is a fact by its code; a finding that stands as the value, by the value's code. */
const observations = keepFacts(
  "patients.observation",
  `SELECT c.patient_id, 'OBSERVATION', 'Observation', c.id, coding->>'code',
     CASE c.value->>'kind' WHEN 'QUANTITY' THEN (c.value->'quantity'->>'value')::numeric
                           WHEN 'INTEGER' THEN (c.value->>'integer')::numeric END,
     coalesce(c.effective_at, c.effective_period->>'start', c.issued), NULL
   FROM changed c CROSS JOIN LATERAL (SELECT * FROM ${codesIn("c.code")}
     UNION ALL SELECT * FROM ${codesIn("(c.value->'concept')")}) codings (coding)
   WHERE NOT c.entered_in_error AND c.status IN ('FINAL', 'AMENDED', 'CORRECTED', 'PRELIMINARY') AND ${IS_SNOMED}`,
);

/** Who is here, what they live with and how they scored: for whoever looks for people by what is known of them. */
export class PatientFacts1763908000090 implements MigrationInterface {
  readonly name = "PatientFacts1763908000090";

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [people, conditions, observations]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "DROP FUNCTION patients.note_patient, patients.note_condition, patients.note_observation CASCADE",
    );
  }
}
