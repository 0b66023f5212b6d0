import type { EntityManager } from "typeorm";
import type { Chore } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";
import { rulesOf } from "./caseload-rules/rules-sql.ts";

/** The rules of each service and organisation that has people on a list: few, and looked up once each. */
const RULED = `SELECT e.service_id, e.owner_id, rules.*
  FROM (SELECT DISTINCT service_id, owner_id FROM caseloads.caseload_entry) e
  ${rulesOf("e.service_id::text", "e.owner_id")}`;

interface Warned {
  readonly id: string;
  readonly patientId: string;
  readonly ownerId: string;
  readonly day: string;
}

/** Announces that a day of an entry comes near, once for each day. */
const warnOf =
  (
    type: string,
    { day, announced, warning, unless }: Readonly<Record<"day" | "announced" | "warning" | "unless", string>>,
  ) =>
  async (tx: EntityManager, now: Date): Promise<number> => {
    const [near] = (await tx.query(
      `UPDATE caseloads.caseload_entry t SET ${announced} = t.${day}
       FROM (SELECT e.id FROM (${RULED}) ruled JOIN caseloads.caseload_entry e
               ON e.service_id IS NOT DISTINCT FROM ruled.service_id AND e.owner_id = ruled.owner_id
             WHERE e.${day} IS NOT NULL AND e.${announced} IS DISTINCT FROM e.${day}
               AND e.${day} <= to_char($1::date + coalesce(ruled.${warning}, ${unless}), 'YYYY-MM-DD')) due
       WHERE due.id = t.id
       RETURNING t.id, t.patient_id AS "patientId", t.owner_id AS "ownerId", t.${day} AS day`,
      [now.toISOString()],
    )) as [Warned[], number];
    for (const { id, patientId, ownerId, day } of near) {
      const event = { type, patientId, subject: { type: "Episode", id }, data: { day } };
      await announce(tx, { scope: { viewer: ownerId }, now }, [event]);
    }
    return near.length;
  };

/** Contacts that came by import or in bulk, and birthdays that were corrected, reach the lists with the next tick. */
async function catchUp(tx: EntityManager): Promise<number> {
  const [seen] = (await tx.query(
    `UPDATE caseloads.caseload_entry t SET last_contact = f.at, next_contact_due = f.due FROM platform.fact f
     WHERE f.patient_id = t.patient_id AND f.kind = 'CONTACT' AND f.at > t.last_contact_order RETURNING t.id`,
  )) as [unknown[], number];
  const [aged] = (await tx.query(
    `UPDATE caseloads.caseload_entry t SET age_limit_on = fresh.day
     FROM (SELECT e.id, caseloads.birthday(f.at, ruled.upper_age) AS day FROM (${RULED}) ruled
           JOIN caseloads.caseload_entry e ON e.service_id = ruled.service_id AND e.owner_id = ruled.owner_id
           JOIN platform.fact f ON f.patient_id = e.patient_id AND f.kind = 'PERSON'
           WHERE ruled.upper_age IS NOT NULL) fresh
     WHERE fresh.id = t.id AND fresh.day IS DISTINCT FROM t.age_limit_on RETURNING t.id`,
  )) as [unknown[], number];
  return seen.length + aged.length;
}

export const caseloadChores: readonly Chore[] = [
  { name: "caseloads catch up", run: catchUp },
  {
    name: "packages ending",
    run: warnOf("PACKAGE_ENDING", {
      day: "package_ends",
      announced: "package_announced",
      warning: "package_warning_days",
      unless: "14",
    }),
  },
  {
    name: "approaching age limit",
    run: warnOf("APPROACHING_AGE_LIMIT", {
      day: "age_limit_on",
      announced: "age_announced",
      warning: "age_warning_days",
      unless: "90",
    }),
  },
];
