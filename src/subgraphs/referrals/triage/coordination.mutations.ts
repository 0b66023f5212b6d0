import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { mutations } from "../../../platform/graph/mutations.ts";
import { firstVersion, type WriteContext } from "../../../platform/writes.ts";
import { kindCategory, ruleOf } from "../referral/referral-kind.ts";
import { taskEvent } from "../task/task.events.ts";
import { TaskTable } from "../task/task.table.ts";
import type { Task } from "../task/task.ts";
import { isEnded } from "../task/task-transitions.ts";
import { askFamily, recordCoordinationAnswer, suggestCareCoordination } from "./coordination.rules.ts";
import type { Triage } from "./triage.ts";
import { isOffered } from "./triage-learning.ts";
import { referOn, referralOf } from "./triage-steps.ts";

const fresh = async () => ({ newId: v7() });

/** Care coordination is suggested, and the family says what they think of it. */
export const coordinationMutations = (triages: ReturnType<typeof mutations<"triage", Triage>>) => ({
  suggestCareCoordination: triages.change(suggestCareCoordination, {
    learn: async ({ toServiceId }, write) => ({ offered: await isOffered(write, toServiceId) }),
    look: fresh,
    also: async (tx, row, { given, write }) => {
      const task = askFamily(row, given, write.now);
      await putRows(tx, TaskTable, [{ ...task, ...firstVersion(task.id, write) }]);
      return undefined;
    },
  }),
  recordCoordinationAnswer: triages.change(recordCoordinationAnswer, {
    look: fresh,
    also: async (tx, row, { given, write }) => {
      const { taskId, serviceId, referralId } = row.coordination!;
      await closeAsking(tx, taskId, `${given.answer}${given.note ? `: ${given.note}` : ""}`, write);
      if (referralId === null) return undefined;
      await referOn(
        tx,
        await referralOf(tx, row),
        {
          id: referralId,
          performers: [reference("HealthcareService", serviceId)],
          code: ruleOf("CARE_COORDINATION").code,
          categories: [kindCategory("CARE_COORDINATION")],
          basedOn: [reference("Referral", row.id)],
          replaces: [],
          authoredOn: write.now.toISOString() as DateTime,
        },
        write,
      );
      return undefined;
    },
  }),
});

/** Asking is done with the answer, whoever had taken it on. */
async function closeAsking(tx: EntityManager, taskId: string, outcome: string, write: WriteContext): Promise<void> {
  const [task] = (await tx.query(`SELECT ${TaskTable.select} FROM ${TaskTable.name} t WHERE t.id = $1 FOR UPDATE`, [
    taskId,
  ])) as Stored<Task>[];
  if (!task || isEnded(task.status)) return;
  const time = write.now.toISOString() as DateTime;
  const note = { text: outcome, author: task.owner, authorName: null, time };
  const closed: Stored<Task> = {
    ...task,
    status: "COMPLETED",
    lastModified: time,
    notes: [...task.notes, note],
    updatedAt: time,
  };
  await putRows(tx, TaskTable, [closed]);
  await announce(tx, write, [taskEvent("TASK_ENDED", closed)]);
}
