import type { EntityManager } from "typeorm";
import type { Chore } from "../../../platform/chores.ts";
import { announce } from "../../../platform/events.ts";

/** So long before a qualification has to be renewed, somebody should know. */
const RENEWAL_DAYS = 60;

const day = (at: Date): string => at.toISOString().slice(0, 10);

/** What was due before today and has not been announced, each due day once. */
async function supervisionOverdue(tx: EntityManager, now: Date): Promise<number> {
  const [late] = (await tx.query(
    `UPDATE directory.supervision_status SET announced = due_on WHERE due_on < $1 AND announced IS DISTINCT FROM due_on
     RETURNING id, organisation_id AS "organisationId", due_on AS "dueOn", last_held_on AS "lastHeldOn"`,
    [day(now)],
  )) as [{ id: string; organisationId: string; dueOn: string; lastHeldOn: string | null }[], number];
  for (const { id, organisationId, dueOn, lastHeldOn } of late) {
    await announce(tx, { scope: { viewer: organisationId }, now }, [
      {
        type: "SUPERVISION_OVERDUE",
        patientId: null,
        subject: { type: "PractitionerRole", id },
        data: { dueOn, lastHeldOn },
      },
    ]);
  }
  return late.length;
}

/** What must be renewed soon, or should have been, each expiry day once. */
async function qualificationsExpiring(tx: EntityManager, now: Date): Promise<number> {
  const soon = day(new Date(now.getTime() + RENEWAL_DAYS * 86_400_000));
  const found = (await tx.query(
    `INSERT INTO directory.qualification_notice (practitioner_id, qualification_id, expires_on)
     SELECT p.id, coalesce(q->>'id', ''), left(q->'period'->>'end', 10)
     FROM directory.practitioner p CROSS JOIN LATERAL jsonb_array_elements(p.qualifications) q
     WHERE NOT p.entered_in_error AND coalesce(p.active, true) AND q->>'status' = 'QUALIFIED'
       AND left(q->'period'->>'end', 10) <= $1
     ON CONFLICT DO NOTHING
     RETURNING practitioner_id AS id, qualification_id AS "qualificationId", expires_on AS "expiresOn",
       (SELECT p.owner_id FROM directory.practitioner p WHERE p.id = practitioner_id) AS "ownerId"`,
    [soon],
  )) as { id: string; qualificationId: string; expiresOn: string; ownerId: string }[];
  for (const { id, ownerId, ...data } of found) {
    await announce(tx, { scope: { viewer: ownerId }, now }, [
      { type: "QUALIFICATION_EXPIRING", patientId: null, subject: { type: "Practitioner", id }, data },
    ]);
  }
  return found.length;
}

export const staffChores: readonly Chore[] = [
  { name: "supervision overdue", run: supervisionOverdue },
  { name: "qualifications expiring", run: qualificationsExpiring },
];
