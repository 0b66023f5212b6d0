import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../../platform/kept-columns.ts";

export class Caseloads1763910000001 implements MigrationInterface {
  readonly name = "Caseloads1763910000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA caseloads;
      CREATE FUNCTION caseloads.is_open(status text, entered_in_error boolean) RETURNS boolean
      IMMUTABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT NOT entered_in_error AND status IN ('PLANNED', 'WAITLIST', 'ACTIVE', 'ON_HOLD') $$;
      -- The birthday of so many years; of somebody born on 29 February, 28 February in other years. Null where the
      -- day of birth is not known to the day.
      CREATE FUNCTION caseloads.birthday(born text, years integer) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT CASE WHEN length(born) = 10
        THEN to_char(born::date + make_interval(years => years), 'YYYY-MM-DD') END $$;
      CREATE TABLE caseloads.episode (
        patient_id uuid NOT NULL,
        status text NOT NULL,
        status_history jsonb NOT NULL,
        types jsonb NOT NULL,
        managing_organisation jsonb,
        service jsonb,
        coordinator jsonb,
        period jsonb,
        referrals jsonb NOT NULL,
        teams jsonb NOT NULL,
        entry_route text,
        priority text,
        previous jsonb,
        packages jsonb NOT NULL,
        ending jsonb,
        ${KEPT}
      );
      CREATE INDEX episode_patient ON caseloads.episode (patient_id, created_at DESC, id DESC);
      CREATE INDEX episode_referrals ON caseloads.episode USING gin (referrals jsonb_path_ops);
      CREATE TABLE caseloads.caseload_rules (
        service_id uuid NOT NULL,
        upper_age integer,
        age_warning_days integer NOT NULL,
        package_warning_days integer NOT NULL,
        waits_once_accepted boolean NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX caseload_rules_service ON caseloads.caseload_rules (service_id, owner_id)
        WHERE NOT entered_in_error;
      CREATE TABLE caseloads.caseload_entry (
        patient_id uuid NOT NULL,
        coordinator_id uuid,
        service_id uuid,
        status text NOT NULL,
        entry_route text,
        priority text NOT NULL,
        since text COLLATE "C",
        last_contact text COLLATE "C",
        next_contact_due text COLLATE "C",
        review_due text COLLATE "C",
        unacknowledged_actions integer NOT NULL,
        risk text,
        package_ends text COLLATE "C",
        age_limit_on text COLLATE "C",
        package_announced text,
        age_announced text,
        -- What lists are ordered by: what has no day comes last, and who was never seen comes first.
        urgency text COLLATE "C" NOT NULL GENERATED ALWAYS AS
          (CASE priority WHEN 'STAT' THEN '0' WHEN 'ASAP' THEN '1' WHEN 'URGENT' THEN '2' ELSE '3' END
           || coalesce(since, '9999')) STORED,
        next_contact_order text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(next_contact_due, '9999')) STORED,
        review_order text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(review_due, '9999')) STORED,
        last_contact_order text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(last_contact, '')) STORED,
        risk_rank integer NOT NULL GENERATED ALWAYS AS
          (CASE risk WHEN 'HIGH' THEN 3 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 1 ELSE 0 END) STORED,
        ${KEPT}
      );
      CREATE INDEX caseload_entry_patient ON caseloads.caseload_entry (patient_id);
      CREATE INDEX caseload_entry_service ON caseloads.caseload_entry (service_id);
      CREATE INDEX caseload_entry_next_contact ON caseloads.caseload_entry (coordinator_id, next_contact_order, id);
      CREATE INDEX caseload_entry_review ON caseloads.caseload_entry (coordinator_id, review_order, id);
      CREATE INDEX caseload_entry_urgency ON caseloads.caseload_entry (coordinator_id, urgency, id);
      CREATE INDEX caseload_entry_last_contact ON caseloads.caseload_entry (coordinator_id, last_contact_order, id);
      CREATE INDEX caseload_entry_unacknowledged ON caseloads.caseload_entry
        (coordinator_id, unacknowledged_actions DESC, id DESC);
      CREATE INDEX caseload_entry_risk ON caseloads.caseload_entry (coordinator_id, risk_rank DESC, id DESC);
      CREATE INDEX caseload_entry_due ON caseloads.caseload_entry (next_contact_order, id);
      CREATE INDEX caseload_entry_to_review ON caseloads.caseload_entry (review_order, id);
      CREATE INDEX caseload_entry_urgent ON caseloads.caseload_entry (urgency, id);
      CREATE INDEX caseload_entry_unallocated ON caseloads.caseload_entry (urgency, id) WHERE coordinator_id IS NULL;
      CREATE INDEX caseload_entry_package ON caseloads.caseload_entry (package_ends, id) WHERE package_ends IS NOT NULL;
      CREATE INDEX caseload_entry_age ON caseloads.caseload_entry (age_limit_on, id) WHERE age_limit_on IS NOT NULL;
      CREATE TABLE caseloads.handover (
        from_coordinator_id uuid NOT NULL,
        to_coordinator_id uuid NOT NULL,
        reason text,
        moved integer NOT NULL,
        beyond_capacity boolean NOT NULL,
        handed_over_at text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX handover_from ON caseloads.handover (from_coordinator_id, id);
      CREATE INDEX handover_to ON caseloads.handover (to_coordinator_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA caseloads CASCADE");
  }
}
