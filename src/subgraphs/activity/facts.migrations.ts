import type { MigrationInterface, QueryRunner } from "typeorm";
import { keepFacts } from "../../platform/facts.ts";

const AT = "coalesce(c.occurred_at, c.period->>'start', c.period->>'end')";

/** Emergency, inpatient, acute, observation and short-stay encounters: HL7 v3 ActCode. */
const URGENT = "('EMER', 'IMP', 'ACUTE', 'NONAC', 'OBSENC', 'SS')";

const OF_THE_CHANGED =
  "activity.activity c JOIN (SELECT DISTINCT patient_id AS id FROM changed) d ON d.id = c.patient_id";

const lastContacts = (source: string) => `
  INSERT INTO platform.fact AS f (patient_id, kind, subject_type, subject_id, at, due)
  SELECT DISTINCT ON (c.patient_id) c.patient_id, 'CONTACT', 'Activity', c.id,
         to_char(platform.moment(${AT}), 'YYYY-MM-DD'), left(c.next_contact_due, 10)
  FROM ${source} WHERE c.kind = 'CONTACT' AND c.status = 'COMPLETED' AND NOT c.entered_in_error AND ${AT} IS NOT NULL
  ORDER BY c.patient_id, platform.moment(${AT}) DESC
  ON CONFLICT (patient_id) WHERE kind = 'CONTACT'
    DO UPDATE SET subject_id = excluded.subject_id, at = excluded.at, due = excluded.due WHERE f.at <= excluded.at;`;

/** When somebody was last seen or spoken with, and what they used of urgent and hospital care. */
export class ActivityFacts1763906000090 implements MigrationInterface {
  readonly name = "ActivityFacts1763906000090";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      keepFacts(
        "activity.activity",
        `SELECT c.patient_id, 'SERVICE_USE', 'Activity', c.id, c.mode->>'code', NULL, ${AT}, NULL FROM changed c
         WHERE NOT c.entered_in_error AND c.kind = 'CONTACT' AND c.mode->>'code' IN ${URGENT}
           AND c.status NOT IN ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR')`,
      ),
    );
    await runner.query(`
      CREATE FUNCTION activity.note_contact() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $note$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          DELETE FROM platform.fact f USING changed c WHERE f.patient_id = c.patient_id AND f.kind = 'CONTACT';
          ${lastContacts(OF_THE_CHANGED)}
        ELSE
          ${lastContacts("changed c")}
        END IF;
        RETURN NULL;
      END $note$;
      CREATE TRIGGER note_contact_insert AFTER INSERT ON activity.activity REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION activity.note_contact();
      CREATE TRIGGER note_contact_update AFTER UPDATE ON activity.activity REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION activity.note_contact();
      ${lastContacts("activity.activity c")}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION activity.note_activity, activity.note_contact CASCADE");
  }
}
