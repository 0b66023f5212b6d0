import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Times that are offered. */
export class Slots1763906000007 implements MigrationInterface {
  readonly name = "Slots1763906000007";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity.slot (
        actor jsonb NOT NULL,
        service_id uuid,
        start text NOT NULL,
        "end" text NOT NULL,
        mode text,
        status text NOT NULL,
        appointment_id uuid,
        ${KEPT}
      );
      CREATE INDEX slot_free ON activity.slot ((platform.moment(start)), id) WHERE status = 'FREE';
      CREATE INDEX slot_actor ON activity.slot ((actor->>'id'), (platform.moment(start)), id) WHERE status = 'FREE';
      CREATE INDEX slot_service ON activity.slot (service_id) WHERE status = 'FREE';
      CREATE UNIQUE INDEX slot_appointment ON activity.slot (appointment_id) WHERE appointment_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE activity.slot");
  }
}
