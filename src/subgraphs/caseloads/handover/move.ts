import type { EntityManager } from "typeorm";
import { reference } from "../../../kernel/reference.ts";
import { announce } from "../../../platform/events.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { keepEntries } from "../caseload-entry/keep-entries.ts";
import { coordinatorChanged } from "../episode/episode.events.ts";
import type { Handover } from "./handover.ts";

/** Everybody on one list becomes the other's, with an event for each. Gives how many. */
export async function move(
  tx: EntityManager,
  { fromCoordinatorId, toCoordinatorId }: Handover,
  write: WriteContext,
): Promise<number> {
  const [moved] = (await tx.query(
    `UPDATE caseloads.episode e SET coordinator = $2, version = e.version + 1, updated_at = $3
     FROM caseloads.caseload_entry c WHERE c.id = e.id AND c.coordinator_id = $1
     RETURNING e.id, e.patient_id AS "patientId"`,
    [fromCoordinatorId, JSON.stringify(reference("Practitioner", toCoordinatorId)), write.now.toISOString()],
  )) as [{ id: string; patientId: string }[], number];
  await keepEntries(
    tx,
    moved.map(({ id }) => id),
  );
  await announce(
    tx,
    write,
    moved.map((it) => coordinatorChanged(it, toCoordinatorId)),
  );
  return moved.length;
}
