import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import type { Chore } from "../../../platform/chores.ts";
import { announce } from "../../../platform/events.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { limitsOf } from "../activity-policy/time-limits.ts";
import { CommunicationTable } from "../communication/communication.table.ts";
import { alert } from "./alerts.ts";
import { concernEvent } from "./safety-concern.events.ts";
import { overdue } from "./safety-concern.rules.ts";
import { SafetyConcernTable } from "./safety-concern.table.ts";
import type { SafetyConcern } from "./safety-concern.ts";

/** Nobody acknowledged a concern in time, weekday or weekend: it goes to the supervisor, and then to the practice. */
export const escalateConcerns: Chore = {
  name: "activity: safety concerns escalate",
  run: async (tx, now) => {
    const due = await rowsOf(
      tx,
      SafetyConcernTable,
      "t.status = 'OPEN' AND platform.moment(t.acknowledge_by) <= $1",
      [now.toISOString()],
      "FOR UPDATE",
    );
    for (const concern of due) await goFurther(tx, concern, now);
    return due.length;
  },
};

async function goFurther(tx: EntityManager, concern: Stored<SafetyConcern>, now: Date): Promise<void> {
  const { ownerId, serviceId, urgency } = concern;
  const { acknowledgeWithinMinutes } = await limitsOf(tx, ownerId, serviceId);
  const further = overdue(concern, now, acknowledgeWithinMinutes[urgency]);
  const kept = { updatedAt: now.toISOString() };
  const announcer = { scope: { viewer: ownerId }, now };
  if (further === null) {
    const unanswered = { ...concern, acknowledgeBy: null, ...kept };
    await putRows(tx, SafetyConcernTable, [unanswered]);
    await announce(tx, announcer, [concernEvent("SAFETY_CONCERN_UNANSWERED", unanswered)]);
    return;
  }
  await putRows(tx, SafetyConcernTable, [{ ...concern, ...further, ...kept }]);
  const { recipient } = further.escalations.at(-1)!;
  const first = { ...kept, version: 1, createdAt: kept.updatedAt, ownerId, enteredInError: false };
  await putRows(tx, CommunicationTable, [alert(further, [recipient], first)]);
  await announce(tx, announcer, [concernEvent("SAFETY_CONCERN_ESCALATED", further)]);
}
