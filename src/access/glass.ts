import type { EntityManager } from "typeorm";
import { UUID } from "../kernel/page.ts";
import type { Scope } from "../platform/scope.ts";
import type { Access } from "./access.ts";
import { bitsOf } from "./policy/kinds.ts";
import { CLEARANCES } from "./policy/roles.ts";
import { viewerId } from "./viewers.ts";

/** The scope of one actor and of nobody else: what opens for them opens for no colleague. */
export const asOneself = ({ actor, organisation, moment }: Access): Scope => ({
  viewer: viewerId("own", actor),
  organisation,
  ...(moment !== undefined && { moment }),
});

/** Whom an id or an NHS number means, whether or not the caller may see them; null where nobody. */
export async function personKnownAs(
  tx: EntityManager,
  { patientId, nhsNumber }: { readonly patientId: string | null; readonly nhsNumber: string | null },
): Promise<string | null> {
  if (patientId !== null) {
    if (!UUID.test(patientId)) return null;
    const found = await tx.query("SELECT FROM access.relationship WHERE patient_id = $1 LIMIT 1", [patientId]);
    return (found as unknown[]).length > 0 ? patientId : null;
  }
  const rows = (await tx.query(
    "SELECT patient_id AS id FROM access.known_as WHERE digest = sha256(convert_to($1, 'UTF8')) ORDER BY patient_id LIMIT 1",
    [nhsNumber],
  )) as { id: string }[];
  return rows[0]?.id ?? null;
}

interface Glass {
  readonly id: string;
  readonly patientId: string;
  readonly viewerId: string;
  readonly ownerId: string;
  readonly start: string;
  readonly end: string;
}

/** What a clinician reads behind broken glass: what any clinician reads of their own patients. */
const READS = bitsOf(CLEARANCES.CLINICIAN.reads);

export async function openGlass(tx: EntityManager, broken: readonly Glass[]): Promise<void> {
  for (const { id, patientId, viewerId: viewer, ownerId, start, end } of broken) {
    await tx.query("SELECT access.break_glass($1, $2, $3, $4, $5, $6, $7)", [
      viewer,
      ownerId,
      READS,
      patientId,
      id,
      start,
      end,
    ]);
  }
}
