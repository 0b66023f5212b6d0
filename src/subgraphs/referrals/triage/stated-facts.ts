import type { EntityManager } from "typeorm";
import { TriageTable } from "./triage.table.ts";
import type { StatedFacts } from "./triage.ts";

/** What a referrer stated with a referral, kept with the decision that a service has to make on it. */
export async function stateFacts(tx: EntityManager, id: string, stated: StatedFacts | null): Promise<void> {
  if (stated === null) return;
  await tx.query(`UPDATE ${TriageTable.name} SET stated = $2::jsonb WHERE id = $1`, [id, JSON.stringify(stated)]);
}
