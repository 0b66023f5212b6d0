import type { EntityManager } from "typeorm";
import type { Chore } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";
import { IntakeTable } from "./intake/intake.table.ts";
import { TaskTable } from "./task/task.table.ts";

/** Days of silence after which a referral is chased, where the service that is asked has not said. */
const UNLESS_SAID = 14;

interface Silent {
  readonly id: string;
  readonly referralId: string;
  readonly patientId: string | null;
  readonly ownerId: string;
  readonly serviceId: string | null;
}

/** A referral that nobody has answered is chased, again after each interval: what is chased is modified by it. */
export const chaseTheSilent: Chore = { name: "chase silent referrals", run: chase };

async function chase(tx: EntityManager, now: Date): Promise<number> {
  const time = now.toISOString();
  const note = { text: "No answer yet: chased.", author: null, authorName: null, time };
  const [silent] = (await tx.query(
    `UPDATE ${TaskTable.name} t SET notes = t.notes || $2::jsonb, last_modified = $1, updated_at = $1::timestamptz,
       version = t.version + 1
     FROM (SELECT t.id, t.owner->>'id' AS service_id FROM ${TaskTable.name} t
           LEFT JOIN ${IntakeTable.name} i ON i.service_id::text = t.owner->>'id' AND NOT i.entered_in_error
           WHERE t.status = 'REQUESTED' AND NOT t.entered_in_error AND t.focus->>'type' = 'Referral'
             AND platform.moment(t.last_modified)
               < $1::timestamptz - make_interval(days => coalesce(i.chase_after_days, ${UNLESS_SAID}))
           FOR UPDATE OF t SKIP LOCKED) due
     WHERE t.id = due.id
     RETURNING t.id, (t.focus->>'id') AS "referralId", t.patient_id AS "patientId", t.owner_id AS "ownerId",
       CASE t.owner->>'type' WHEN 'HealthcareService' THEN due.service_id END AS "serviceId"`,
    [time, JSON.stringify([note])],
  )) as [Silent[], number];
  for (const viewer of new Set(silent.map(({ ownerId }) => ownerId))) {
    const events = silent
      .filter(({ ownerId }) => ownerId === viewer)
      .map(({ id, referralId, patientId, serviceId }) => ({
        type: "REFERRAL_CHASED",
        patientId,
        subject: { type: "Referral", id: referralId },
        data: { taskId: id, serviceId },
      }));
    await announce(tx, { scope: { viewer }, now }, events);
  }
  return silent.length;
}
