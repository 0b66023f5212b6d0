import type { EntityManager } from "typeorm";
import { saysSomething } from "../../../kernel/coding.ts";
import { idOf } from "../../../kernel/reference.ts";
import { type Refusal, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { type Announcer, announce, type Event } from "../../../platform/events.ts";
import { loopOf } from "../closed-loop.ts";
import { ReferralTable } from "../referral/referral.table.ts";
import type { Referral } from "../referral/referral.ts";
import { TriageTable } from "../triage/triage.table.ts";
import type { TriageState } from "../triage/triage.ts";
import { isOpen } from "../triage/triage-keeping.ts";
import { taskEvent } from "./task.events.ts";
import { TaskTable } from "./task.table.ts";
import type { Task } from "./task.ts";
import { isEnded } from "./task-transitions.ts";

/** What follows from a step of a task: those who wait are told, and its referral comes to its end with it. */
export async function closeLoop(
  tx: EntityManager,
  task: Stored<Task>,
  before: Stored<Task> | null,
  who: Announcer,
): Promise<void> {
  if (before?.status === task.status) return;
  const events: Event[] = [];
  if (task.status === "ACCEPTED") events.push(taskEvent("TASK_ACCEPTED", task));
  if (isEnded(task.status)) events.push(taskEvent("TASK_ENDED", task));
  const referralId = idOf(task.focus, "Referral");
  if (referralId !== null && (task.status === "COMPLETED" || task.status === "REJECTED")) {
    events.push(...(await endReferral(tx, referralId, task, who)));
  }
  await announce(tx, who, events);
}

/** The last of its tasks decides: done, the referral is completed; turned down, it is revoked for that reason. */
async function endReferral(tx: EntityManager, id: string, task: Stored<Task>, { now }: Announcer): Promise<Event[]> {
  const [referral] = (await tx.query(
    `SELECT ${ReferralTable.select} FROM ${ReferralTable.name} t WHERE t.id = $1 FOR UPDATE`,
    [id],
  )) as Stored<Referral>[];
  if (!referral || (referral.status !== "ACTIVE" && referral.status !== "ON_HOLD")) return [];
  if ((await loopOf(tx, id)).some((other) => other.id !== task.id && !isEnded(other.status))) return [];
  const time = now.toISOString();
  const done = task.status === "COMPLETED";
  const reason = saysSomething(task.statusReason)
    ? (task.statusReason?.text ?? task.statusReason?.codings[0]?.display)
    : null;
  const note = !done && reason ? [{ text: reason, author: task.owner, authorName: null, time: time as DateTime }] : [];
  const status = done ? "COMPLETED" : "REVOKED";
  await putRows(tx, ReferralTable, [
    { ...referral, status, notes: [...referral.notes, ...note], version: referral.version + 1, updatedAt: time },
  ]);
  const type = done ? "REFERRAL_COMPLETED" : "REFERRAL_REJECTED";
  return [{ type, patientId: referral.patientId, subject: { type: "Referral", id }, data: { taskId: task.id } }];
}

/** A referral that a service triages is accepted or rejected there, by its rules, and not past them. */
export async function triagedElsewhere(tx: EntityManager, taskId: string): Promise<Refusal | null> {
  const [triage] = (await tx.query(
    `SELECT t.state FROM ${TriageTable.name} t JOIN ${TaskTable.name} task
       ON task.focus->>'type' = 'Referral' AND task.focus_id::uuid = t.id WHERE task.id = $1`,
    [taskId],
  )) as { state: TriageState }[];
  return triage && isOpen(triage)
    ? wrongState(triage.state, "The service decides on this referral: use acceptReferral or rejectReferral.")
    : null;
}
