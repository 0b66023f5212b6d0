import type { EntityManager } from "typeorm";
import type { CodeableConcept } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { firstVersion, type WriteContext } from "../../../platform/writes.ts";
import { reach } from "../clock/clock-keeping.ts";
import { loopOf, openLoop } from "../closed-loop.ts";
import type { Milestone } from "../milestone.ts";
import { ReferralTable } from "../referral/referral.table.ts";
import type { Referral } from "../referral/referral.ts";
import { taskEvent } from "../task/task.events.ts";
import { acceptTask, rejectTask, reviseTask } from "../task/task.rules.ts";
import { TaskTable } from "../task/task.table.ts";
import type { Task } from "../task/task.ts";
import type { Triage } from "./triage.ts";
import { stateConcept } from "./triage-state.ts";

/** The referral that a decision is about, locked. */
export async function referralOf(tx: EntityManager, { id }: Pick<Triage, "id">): Promise<Stored<Referral>> {
  const [referral] = (await tx.query(
    `SELECT ${ReferralTable.select} FROM ${ReferralTable.name} t WHERE t.id = $1 FOR UPDATE`,
    [id],
  )) as Stored<Referral>[];
  return referral!;
}

/** Writes the referral as it now is; its clocks and its place in the queue follow. */
export const putReferral = (tx: EntityManager, referral: Stored<Referral>, { now }: Pick<WriteContext, "now">) =>
  putRows(tx, ReferralTable, [{ ...referral, version: referral.version + 1, updatedAt: now.toISOString() }]);

/** The referral comes to milestones now, in this order. */
export async function passes(
  tx: EntityManager,
  triage: Stored<Triage>,
  milestones: readonly Milestone[],
  { now }: Pick<WriteContext, "now">,
): Promise<void> {
  const at = now.toISOString() as DateTime;
  for (const milestone of milestones) {
    await reach(tx, [{ referral: triage, at }], { milestone, by: null }, at);
  }
}

/** The loop learns of the decision: the tasks that ask are accepted, or turned down for the reason. */
export async function answerLoop(
  tx: EntityManager,
  triage: Stored<Triage>,
  decide: (task: Task) => Decision<Task>,
  write: WriteContext,
): Promise<void> {
  const businessStatus = stateConcept(triage.state);
  const moved = (await loopOf(tx, triage.id)).flatMap((task) => {
    const decision = decide(task);
    if ("refused" in decision) return [];
    return [{ ...task, ...decision.accepted, businessStatus, updatedAt: write.now.toISOString() }];
  });
  await putRows(tx, TaskTable, moved);
  const told = moved.flatMap((task) => {
    if (task.status === "ACCEPTED") return [taskEvent("TASK_ACCEPTED", task)];
    return task.status === "REJECTED" ? [taskEvent("TASK_ENDED", task)] : [];
  });
  await announce(tx, write, told);
}

export const accepting =
  (triage: Triage, owner: Reference | null, { now }: WriteContext) =>
  (task: Task): Decision<Task> =>
    acceptTask(task, { owner: owner ?? task.owner ?? reference("HealthcareService", triage.serviceId) }, { now });

export const rejecting =
  (reason: CodeableConcept | null, { now }: WriteContext) =>
  (task: Task): Decision<Task> =>
    rejectTask(task, { reason }, { now });

/** Whoever is asked, or has answered, has the referral in hand. */
export const inHand =
  ({ now }: WriteContext) =>
  (task: Task): Decision<Task> =>
    task.status === "RECEIVED"
      ? accept({ ...task, lastModified: now.toISOString() as DateTime })
      : reviseTask(task, { status: "RECEIVED" }, { now });

/** Ends a referral that the service does not take, with the reason among its notes. */
export async function revoke(
  tx: EntityManager,
  triage: Stored<Triage>,
  write: WriteContext,
): Promise<Stored<Referral>> {
  const referral = await referralOf(tx, triage);
  const text = triage.reason?.text ?? triage.reason?.codings[0]?.display ?? triage.reason?.codings[0]?.code ?? "";
  const note = { text, author: null, authorName: null, time: write.now.toISOString() as DateTime };
  await putReferral(tx, { ...referral, status: "REVOKED", notes: [...referral.notes, note] }, write);
  return referral;
}

/** Refers the person to another service because of this referral, and asks it to take them up. */
export async function referOn(
  tx: EntityManager,
  from: Referral,
  on: Pick<Referral, "id" | "performers"> & Partial<Referral>,
  write: WriteContext,
): Promise<void> {
  const row: Stored<Referral> = {
    ...from,
    ubrn: null,
    identifiers: [],
    status: "ACTIVE",
    notes: [],
    ...on,
    ...firstVersion(on.id, write),
    ownerId: ownerOf(write.scope),
  };
  await putRows(tx, ReferralTable, [row]);
  await openLoop(tx, row, write);
}
