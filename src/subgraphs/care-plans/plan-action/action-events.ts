import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import type { Event } from "../../../platform/events.ts";
import { waitingActions } from "./plan-action.store.ts";
import type { PlanAction } from "./plan-action.ts";

/** What came of an action, with how many of its plan's still wait for their owner's word. */
export async function actionEvents(
  row: Stored<PlanAction>,
  before: Stored<PlanAction> | null,
  tx: EntityManager,
): Promise<readonly Event[]> {
  if (row.status === before?.status) return [];
  return [
    {
      type: `ACTION_${row.status}`,
      patientId: row.patientId,
      subject: { type: "CarePlan", id: row.planId },
      data: { actionId: row.id, unacknowledged: await waitingActions(tx, row.planId) },
    },
  ];
}
