import type { EntityManager } from "typeorm";
import type { NumberedEvent } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";

interface Flagged {
  readonly id: string;
  readonly coordinatorId: string | null;
}

/**
 * Somebody on a list is in hospital: the list shows it, their coordinator is told so that discharge can be coordinated,
 * and the stay counts as use of hospital care for whoever looks for people by it.
 */
export async function admitted(tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> {
  const { patientId, subjectType, subjectId, ownerId, data } = event;
  const day = String(data.at).slice(0, 10);
  await tx.query(
    `INSERT INTO platform.fact (patient_id, kind, subject_type, subject_id, code, at)
     SELECT $1, 'SERVICE_USE', $2, $3, 'IMP', $4
     WHERE NOT EXISTS (SELECT FROM platform.fact f WHERE f.subject_id = $3 AND f.kind = 'SERVICE_USE')`,
    [patientId, subjectType, subjectId, day],
  );
  const [flagged] = (await tx.query(
    `UPDATE caseloads.caseload_entry t SET in_hospital_since = $2
     WHERE t.patient_id = $1 AND t.in_hospital_since IS NULL
     RETURNING t.id, t.coordinator_id AS "coordinatorId"`,
    [patientId, day],
  )) as [Flagged[], number];
  await announce(
    tx,
    { scope: { viewer: ownerId }, now },
    flagged.map(({ id, coordinatorId }) => ({
      type: "INPATIENT_FLAGGED",
      patientId,
      subject: { type: "Episode", id },
      data: { coordinatorId, since: day },
    })),
  );
}

export async function discharged(tx: EntityManager, { patientId }: NumberedEvent): Promise<void> {
  await tx.query("UPDATE caseloads.caseload_entry t SET in_hospital_since = NULL WHERE t.patient_id = $1", [patientId]);
}
