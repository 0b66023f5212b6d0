import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { coding, concept } from "../../kernel/coding.ts";
import { reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { DateTime } from "../../kernel/time.ts";
import type { Referral } from "./referral/referral.ts";
import { TaskTable } from "./task/task.table.ts";
import type { Task, TaskStatus } from "./task/task.ts";
import { mayBecome } from "./task/task-transitions.ts";

const FULFIL = concept(coding("http://hl7.org/fhir/CodeSystem/task-code", "fulfill", "Fulfill the focal request"));

/** The task that asks for a referral to be taken up. Where one performer is named, it is theirs to accept. */
export const requestFor = (referral: Referral, id: string): Task => ({
  id,
  patientId: referral.patientId,
  focus: reference("Referral", referral.id),
  status: referral.status === "DRAFT" ? "DRAFT" : "REQUESTED",
  statusReason: null,
  businessStatus: null,
  intent: "ORDER",
  priority: referral.priority,
  code: FULFIL,
  description: null,
  requester: referral.requester,
  owner: referral.performers.length === 1 ? referral.performers[0]! : null,
  performerTypes: referral.performerType ? [referral.performerType] : [],
  reason: referral.reasons[0] ?? null,
  reasonReference: null,
  basedOn: [],
  partOf: [],
  authoredOn: referral.authoredOn,
  lastModified: referral.authoredOn,
  executionPeriod: null,
  restrictionPeriod: null,
  notes: [],
});

/** What a referral's task becomes with it: a draft that is sent asks, and what is withdrawn asks no longer. */
export function statusAfter(task: TaskStatus, referral: Referral["status"]): TaskStatus {
  if (referral === "ACTIVE" && task === "DRAFT") return "REQUESTED";
  const withdrawn = referral === "REVOKED" || referral === "ENTERED_IN_ERROR";
  return withdrawn && mayBecome(task, "CANCELLED") ? "CANCELLED" : task;
}

/** Opens the loop with a new referral, and lets its tasks follow a changed one. Imported referrals bring their own. */
export async function keepLoop(tx: EntityManager, referrals: readonly Stored<Referral>[]): Promise<void> {
  for (const referral of referrals) {
    if (referral.version === 1) await open(tx, referral);
    else await follow(tx, referral);
  }
}

async function open(tx: EntityManager, referral: Stored<Referral>) {
  const { version, createdAt, updatedAt, ownerId, enteredInError } = referral;
  const kept = { version, createdAt, updatedAt, ownerId, enteredInError };
  await tx.insert(TaskTable.entity, { ...requestFor(referral, v7()), ...kept } as never);
}

async function follow(tx: EntityManager, { id, status, updatedAt }: Stored<Referral>) {
  const tasks = (await tx.query(
    `SELECT ${TaskTable.select} FROM ${TaskTable.name} t
     WHERE t.focus->>'id' = $1 AND t.focus->>'type' = 'Referral' AND NOT t.entered_in_error FOR UPDATE`,
    [id],
  )) as Stored<Task>[];
  for (const task of tasks) {
    const next = statusAfter(task.status, status);
    if (next === task.status) continue;
    const changed = { status: next, lastModified: updatedAt as DateTime, version: task.version + 1, updatedAt };
    await tx.update(TaskTable.entity, { id: task.id } as never, changed as never);
  }
}
