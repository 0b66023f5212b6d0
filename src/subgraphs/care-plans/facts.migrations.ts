import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepFacts } from "../../platform/facts.ts";

/** That somebody has a plan in force, and when it is to be looked at again. */
export class PlanFacts1763903000090 implements MigrationInterface {
  readonly name = "PlanFacts1763903000090";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keepFacts(
        "care_plans.care_plan",
        `SELECT c.patient_id, 'PLAN', 'CarePlan', c.id, NULL, NULL, coalesce(c.period->>'start', c.created), c.next_review
         FROM changed c WHERE NOT c.entered_in_error AND c.status = 'ACTIVE'`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION care_plans.note_care_plan CASCADE");
  }
}
