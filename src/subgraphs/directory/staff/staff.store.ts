import type { EntityManager } from "typeorm";
import type { Reference } from "../../../kernel/reference.ts";

/** Whether the reference names a practitioner, or a role, that is active in the directory. */
export async function worksInCare(tx: EntityManager, who: Reference | null): Promise<boolean> {
  const [found] = (await tx.query(
    `SELECT EXISTS (SELECT FROM directory.practitioner t WHERE $1 = 'Practitioner' AND t.id::text = $2
                      AND NOT t.entered_in_error AND coalesce(t.active, true))
         OR EXISTS (SELECT FROM directory.practitioner_role t WHERE $1 = 'PractitionerRole' AND t.id::text = $2
                      AND NOT t.entered_in_error AND coalesce(t.active, true)) AS there`,
    [who?.type ?? null, who?.id ?? null],
  )) as { there: boolean }[];
  return found?.there === true;
}
