import type { MigrationInterface, QueryRunner } from "typeorm";
import { finder } from "../../platform/finders.ts";

const DONE = "coalesce(platform.moment(occurred_at), platform.moment(period->>'start'), '-infinity'::timestamptz)";
const LATEST = "coalesce(platform.moment(discharged_at), platform.moment(admitted_at), created_at)";
const MENTIONS = "jsonb_build_array(jsonb_build_object('id', wanted))";

/** What lists are ordered by and found by, where the second wall lets indexes be used: in columns, or past it by id. */
export class ActivityFoundByIndex1763906000097 implements MigrationInterface {
  readonly name = "ActivityFoundByIndex1763906000097";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity.activity
        ADD COLUMN done_at timestamptz NOT NULL GENERATED ALWAYS AS (${DONE}) STORED,
        ADD COLUMN plan_id text GENERATED ALWAYS AS (plan->>'id') STORED,
        ADD COLUMN appointment_id text GENERATED ALWAYS AS (appointment->>'id') STORED;
      DROP INDEX activity.activity_patient, activity.activity_newest, activity.activity_plan,
        activity.activity_appointment;
      CREATE INDEX activity_patient ON activity.activity (patient_id, done_at DESC, id DESC);
      CREATE INDEX activity_newest ON activity.activity (done_at DESC, id DESC);
      CREATE INDEX activity_plan ON activity.activity (plan_id, done_at DESC, id DESC) WHERE plan_id IS NOT NULL;
      CREATE INDEX activity_appointment ON activity.activity (appointment_id) WHERE appointment_id IS NOT NULL;
      ${finder("activity.activities_towards", "activity.activity", `t.goals @> ${MENTIONS}`)}
      ${finder("activity.activities_by", "activity.activity", `t.performers @> ${MENTIONS}`)}
      ALTER TABLE activity.appointment
        ADD COLUMN start_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(start), 'infinity'::timestamptz)) STORED;
      DROP INDEX activity.appointment_patient, activity.appointment_soonest;
      CREATE INDEX appointment_patient ON activity.appointment (patient_id, start_at, id);
      CREATE INDEX appointment_soonest ON activity.appointment (start_at, id);
      ${finder(
        "activity.appointments_with",
        "activity.appointment",
        "t.participants @> jsonb_build_array(jsonb_build_object('actor', jsonb_build_object('id', wanted)))",
      )}
      ALTER TABLE activity.communication
        ADD COLUMN came_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(received), created_at)) STORED;
      DROP INDEX activity.communication_inbound;
      CREATE INDEX communication_inbound ON activity.communication (came_at, id) WHERE action IS NOT NULL;
      ALTER TABLE activity.message_thread
        ADD COLUMN last_message_moment timestamptz NOT NULL
          GENERATED ALWAYS AS (platform.moment(last_message_at)) STORED;
      DROP INDEX activity.message_thread_patient, activity.message_thread_latest;
      CREATE INDEX message_thread_patient ON activity.message_thread (patient_id, last_message_moment DESC, id DESC);
      CREATE INDEX message_thread_latest ON activity.message_thread (last_message_moment DESC, id DESC);
      CREATE INDEX message_thread_participants ON activity.message_thread USING gin (participants jsonb_path_ops);
      ${finder("activity.threads_with", "activity.message_thread", `t.participants @> ${MENTIONS}`)}
      ALTER TABLE activity.hospital_stay
        ADD COLUMN latest_at timestamptz NOT NULL GENERATED ALWAYS AS (${LATEST}) STORED,
        ADD COLUMN follow_up_due_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(follow_up_due), 'infinity'::timestamptz)) STORED;
      DROP INDEX activity.hospital_stay_patient, activity.hospital_stay_latest, activity.hospital_stay_due;
      CREATE INDEX hospital_stay_patient ON activity.hospital_stay (patient_id, latest_at DESC, id DESC);
      CREATE INDEX hospital_stay_latest ON activity.hospital_stay (latest_at DESC, id DESC);
      CREATE INDEX hospital_stay_due ON activity.hospital_stay (follow_up_due_at, id) WHERE status = 'DISCHARGED';
      CREATE INDEX hospital_stay_discharged ON activity.hospital_stay (latest_at DESC, id DESC)
        WHERE status = 'DISCHARGED';
      ALTER TABLE activity.safety_concern
        ADD COLUMN acknowledge_by_at timestamptz NOT NULL
          GENERATED ALWAYS AS (coalesce(platform.moment(acknowledge_by), 'infinity'::timestamptz)) STORED,
        ADD COLUMN raised_moment timestamptz NOT NULL GENERATED ALWAYS AS (platform.moment(raised_at)) STORED;
      DROP INDEX activity.safety_concern_patient, activity.safety_concern_open;
      CREATE INDEX safety_concern_patient ON activity.safety_concern (patient_id, raised_moment DESC, id DESC);
      CREATE INDEX safety_concern_urgent ON activity.safety_concern (acknowledge_by_at, id);
      CREATE INDEX safety_concern_newest ON activity.safety_concern (raised_moment DESC, id DESC);
      ALTER TABLE activity.slot
        ADD COLUMN start_at timestamptz NOT NULL GENERATED ALWAYS AS (platform.moment(start)) STORED,
        ADD COLUMN actor_id text GENERATED ALWAYS AS (actor->>'id') STORED;
      DROP INDEX activity.slot_free, activity.slot_actor;
      CREATE INDEX slot_free ON activity.slot (start_at, id) WHERE status = 'FREE';
      CREATE INDEX slot_actor ON activity.slot (actor_id, start_at, id) WHERE status = 'FREE';
      CREATE INDEX gp_record_entry_oldest ON activity.gp_record_entry (created_at, id);
      DROP INDEX activity.gp_record_entry_open;
      CREATE INDEX record_update_oldest ON activity.record_update (created_at, id);
      DROP INDEX activity.record_update_open;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX activity.record_update_oldest, activity.gp_record_entry_oldest, activity.message_thread_participants;
      DROP FUNCTION activity.activities_towards, activity.activities_by, activity.appointments_with,
        activity.threads_with;
      ALTER TABLE activity.activity DROP COLUMN done_at, DROP COLUMN plan_id, DROP COLUMN appointment_id;
      ALTER TABLE activity.appointment DROP COLUMN start_at;
      ALTER TABLE activity.communication DROP COLUMN came_at;
      ALTER TABLE activity.message_thread DROP COLUMN last_message_moment;
      ALTER TABLE activity.hospital_stay DROP COLUMN latest_at, DROP COLUMN follow_up_due_at;
      ALTER TABLE activity.safety_concern DROP COLUMN acknowledge_by_at, DROP COLUMN raised_moment;
      ALTER TABLE activity.slot DROP COLUMN start_at, DROP COLUMN actor_id;
      CREATE INDEX activity_patient ON activity.activity (patient_id, (${DONE}) DESC, id DESC);
      CREATE INDEX activity_newest ON activity.activity ((${DONE}) DESC, id DESC);
      CREATE INDEX activity_plan ON activity.activity ((plan->>'id'), (${DONE}) DESC, id DESC);
      CREATE INDEX activity_appointment ON activity.activity ((appointment->>'id')) WHERE appointment IS NOT NULL;
      CREATE INDEX appointment_patient ON activity.appointment
        (patient_id, (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX appointment_soonest ON activity.appointment ((coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX communication_inbound ON activity.communication
        ((coalesce(platform.moment(received), created_at)), id) WHERE action IS NOT NULL;
      CREATE INDEX message_thread_patient ON activity.message_thread
        (patient_id, (platform.moment(last_message_at)) DESC, id DESC);
      CREATE INDEX message_thread_latest ON activity.message_thread ((platform.moment(last_message_at)) DESC, id DESC);
      CREATE INDEX hospital_stay_patient ON activity.hospital_stay (patient_id, (${LATEST}) DESC, id DESC);
      CREATE INDEX hospital_stay_latest ON activity.hospital_stay ((${LATEST}) DESC, id DESC);
      CREATE INDEX hospital_stay_due ON activity.hospital_stay
        ((coalesce(platform.moment(follow_up_due), 'infinity')), id) WHERE status = 'DISCHARGED';
      CREATE INDEX safety_concern_patient ON activity.safety_concern
        (patient_id, (platform.moment(raised_at)) DESC, id DESC);
      CREATE INDEX safety_concern_open ON activity.safety_concern
        ((coalesce(platform.moment(acknowledge_by), 'infinity')), id) WHERE status IN ('OPEN', 'ACKNOWLEDGED');
      CREATE INDEX slot_free ON activity.slot ((platform.moment(start)), id) WHERE status = 'FREE';
      CREATE INDEX slot_actor ON activity.slot ((actor->>'id'), (platform.moment(start)), id) WHERE status = 'FREE';
      CREATE INDEX gp_record_entry_open ON activity.gp_record_entry (created_at, id) WHERE status <> 'WRITTEN';
      CREATE INDEX record_update_open ON activity.record_update (created_at, id) WHERE status = 'PROPOSED';
    `);
  }
}
