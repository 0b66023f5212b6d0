import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";
import { Boundary1763906000006 } from "./boundary.migrations.ts";
import { Contacts1763906000001 } from "./contacts.migrations.ts";
import { Engagement1763906000003 } from "./engagement.migrations.ts";
import { Hospital1763906000004 } from "./hospital.migrations.ts";
import { Records1763906000005 } from "./records.migrations.ts";
import { Safety1763906000002 } from "./safety.migrations.ts";
import { Slots1763906000007 } from "./slot.migrations.ts";
import { ActivityTally1763906000095 } from "./tally.migrations.ts";

/** When an activity took place, for lists by time. */
const WHEN = "coalesce(platform.moment(occurred_at), platform.moment(period->>'start'), '-infinity')";

class Activity1763800600000 implements MigrationInterface {
  readonly name = "Activity1763800600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA activity;
      CREATE TABLE activity.activity (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        status text NOT NULL,
        code jsonb,
        categories jsonb NOT NULL,
        mode jsonb,
        period jsonb,
        occurred_at text,
        duration_minutes integer,
        performers jsonb NOT NULL,
        service_provider jsonb,
        plan jsonb,
        goals jsonb NOT NULL,
        reasons jsonb NOT NULL,
        reason_references jsonb NOT NULL,
        outcome jsonb,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX activity_patient ON activity.activity (patient_id, (${WHEN}) DESC, id DESC);
      CREATE INDEX activity_newest ON activity.activity ((${WHEN}) DESC, id DESC);
      CREATE INDEX activity_plan ON activity.activity ((plan->>'id'), (${WHEN}) DESC, id DESC);
      CREATE INDEX activity_goals ON activity.activity USING gin (goals jsonb_path_ops);
      CREATE INDEX activity_performers ON activity.activity USING gin (performers jsonb_path_ops);
      CREATE INDEX activity_code ON activity.activity USING gin (code jsonb_path_ops);
      CREATE TABLE activity.appointment (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        cancellation_reason jsonb,
        service_categories jsonb NOT NULL,
        service_types jsonb NOT NULL,
        appointment_type jsonb,
        reasons jsonb NOT NULL,
        description text,
        start text,
        "end" text,
        duration_minutes integer,
        comment text,
        based_on jsonb NOT NULL,
        participants jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX appointment_patient ON activity.appointment
        (patient_id, (coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX appointment_soonest ON activity.appointment ((coalesce(platform.moment(start), 'infinity')), id);
      CREATE INDEX appointment_participants ON activity.appointment USING gin (participants jsonb_path_ops);
      CREATE TABLE activity.communication (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        status_reason jsonb,
        categories jsonb NOT NULL,
        priority text,
        media jsonb NOT NULL,
        topic jsonb,
        about jsonb NOT NULL,
        sent text,
        received text,
        sender jsonb,
        recipients jsonb NOT NULL,
        reasons jsonb NOT NULL,
        contents jsonb NOT NULL,
        in_response_to jsonb NOT NULL,
        based_on jsonb NOT NULL,
        notes jsonb NOT NULL,
        ${KEPT}
      );
      CREATE INDEX communication_patient ON activity.communication
        (patient_id, (coalesce(platform.moment(sent), platform.moment(received), created_at)) DESC, id DESC);
      CREATE TABLE activity.flag (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        categories jsonb NOT NULL,
        code jsonb NOT NULL,
        period jsonb,
        author jsonb,
        encounter jsonb,
        ${KEPT}
      );
      CREATE INDEX flag_patient ON activity.flag
        (patient_id, (coalesce(platform.moment(period->>'start'), '-infinity')) DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA activity CASCADE");
  }
}

export const activityMigrations = [
  Activity1763800600000,
  Contacts1763906000001,
  Safety1763906000002,
  Engagement1763906000003,
  ActivityTally1763906000095,
  Hospital1763906000004,
  Records1763906000005,
  Boundary1763906000006,
  Slots1763906000007,
];
