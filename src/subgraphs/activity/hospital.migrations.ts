import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

/** Messages that come in, conversations, and stays in hospital. */
export class Hospital1763906000004 implements MigrationInterface {
  readonly name = "Hospital1763906000004";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity.communication ADD thread_id uuid, ADD action jsonb;
      CREATE INDEX communication_thread ON activity.communication (thread_id, created_at, id) WHERE thread_id IS NOT NULL;
      CREATE INDEX communication_inbound ON activity.communication
        ((coalesce(platform.moment(received), created_at)), id) WHERE action IS NOT NULL;
      CREATE TABLE activity.message_thread (
        patient_id uuid NOT NULL,
        topic text NOT NULL,
        participants jsonb NOT NULL,
        last_message_at text NOT NULL,
        message_count integer NOT NULL,
        ${KEPT}
      );
      CREATE INDEX message_thread_patient ON activity.message_thread
        (patient_id, (platform.moment(last_message_at)) DESC, id DESC);
      CREATE INDEX message_thread_latest ON activity.message_thread ((platform.moment(last_message_at)) DESC, id DESC);
      CREATE TABLE activity.hospital_stay (
        patient_id uuid NOT NULL,
        service_id uuid,
        status text NOT NULL,
        hospital jsonb NOT NULL,
        ward text,
        spell_id text,
        admission_kind text,
        admitted_at text,
        expected_discharge text,
        discharged_at text,
        destination jsonb,
        reasons jsonb NOT NULL,
        coordination jsonb,
        follow_up_state text NOT NULL,
        follow_up_due text,
        follow_up jsonb,
        ${KEPT}
      );
      CREATE UNIQUE INDEX hospital_stay_open ON activity.hospital_stay (patient_id)
        WHERE status = 'ADMITTED' AND NOT entered_in_error;
      CREATE INDEX hospital_stay_patient ON activity.hospital_stay
        (patient_id, (coalesce(platform.moment(discharged_at), platform.moment(admitted_at), created_at)) DESC, id DESC);
      CREATE INDEX hospital_stay_latest ON activity.hospital_stay
        ((coalesce(platform.moment(discharged_at), platform.moment(admitted_at), created_at)) DESC, id DESC);
      CREATE INDEX hospital_stay_due ON activity.hospital_stay
        ((coalesce(platform.moment(follow_up_due), 'infinity')), id) WHERE status = 'DISCHARGED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE activity.hospital_stay, activity.message_thread;
      ALTER TABLE activity.communication DROP thread_id, DROP action;
    `);
  }
}
