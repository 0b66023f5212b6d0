import type { EntityManager } from "typeorm";
import { bound, statement } from "../../../platform/statement.ts";
import { sendLater } from "../../../platform/transaction.ts";
import { TriageTable } from "./triage.table.ts";
import type { StatedFacts } from "./triage.ts";

const stating = statement(`UPDATE ${TriageTable.name} SET stated = $2::jsonb WHERE id = $1`);

/** What a referrer stated with a referral, kept with the decision that a service has to make on it. */
export async function stateFacts(tx: EntityManager, id: string, stated: StatedFacts | null): Promise<void> {
  if (stated === null) return;
  await sendLater(tx, bound(stating, id, JSON.stringify(stated)));
}
