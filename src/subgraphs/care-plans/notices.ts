import type { EntityManager } from "typeorm";
import { announce } from "../../platform/events.ts";

/** Something that fell due: what it happened to, and the day or time that it fell due. */
export interface Due {
  readonly id: string;
  readonly patientId: string;
  readonly ownerId: string;
  readonly due: string;
}

/** How many of one kind are dealt with at a time; what is left over waits for the next time. */
const AT_ONCE = 1000;

/** What fell due, and of which nobody has been told: once for each time that it falls due. */
export interface Falling {
  readonly type: string;
  readonly subject: string;
  /** SQL over `t` from the room's own tables, for the moment `$1`. */
  readonly from: string;
  readonly where: string;
  /** SQL text over `t`: the day or time itself. */
  readonly due: string;
}

/** Announces what has fallen due and was not announced yet. */
export async function announceDue(tx: EntityManager, now: Date, { type, subject, from, where, due }: Falling) {
  const fallen = (await tx.query(
    `WITH fallen AS (
       SELECT t.id, t.patient_id, t.owner_id, ${due} AS due FROM ${from}
       WHERE NOT t.entered_in_error AND ${where}
         AND NOT EXISTS (SELECT FROM care_plans.notice n WHERE n.type = $2 AND n.subject_id = t.id AND n.due = ${due})
       ORDER BY t.id LIMIT ${AT_ONCE}),
     noticed AS (
       INSERT INTO care_plans.notice (type, subject_id, due) SELECT $2, id, due FROM fallen
       ON CONFLICT DO NOTHING RETURNING subject_id)
     SELECT f.id, f.patient_id AS "patientId", f.owner_id AS "ownerId", f.due
     FROM fallen f JOIN noticed ON noticed.subject_id = f.id`,
    [now.toISOString(), type],
  )) as Due[];
  for (const viewer of new Set(fallen.map(({ ownerId }) => ownerId))) {
    const ours = fallen.filter(({ ownerId }) => ownerId === viewer);
    await announce(
      tx,
      { scope: { viewer }, now },
      ours.map(({ id, patientId, due: day }) => ({
        type,
        patientId,
        subject: { type: subject, id },
        data: { due: day },
      })),
    );
  }
  return fallen.length;
}
