import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { coding, concept } from "../../kernel/coding.ts";
import { reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { DateTime, Period } from "../../kernel/time.ts";
import { putRows } from "../../platform/bulk.ts";
import { type Announcer, announce, type Event } from "../../platform/events.ts";
import type { Referral } from "./referral/referral.ts";
import { taskEvent } from "./task/task.events.ts";
import { TaskTable } from "./task/task.table.ts";
import type { Task, TaskStatus } from "./task/task.ts";
import { isEnded, mayBecome } from "./task/task-transitions.ts";
import { TriageTable } from "./triage/triage.table.ts";
import { serviceOf } from "./triage/triage-keeping.ts";

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

/** Opens the loop of a new referral, as whoever wrote it: it asks to be taken up, and is announced once it is sent. */
export async function openLoop(tx: EntityManager, referral: Stored<Referral>, who: Announcer): Promise<void> {
  const { version, createdAt, updatedAt, ownerId, enteredInError } = referral;
  const kept = { version, createdAt, updatedAt, ownerId, enteredInError };
  const restrictionPeriod = await dueWithClock(tx, referral);
  await tx.insert(TaskTable.entity, { ...requestFor(referral, v7()), restrictionPeriod, ...kept } as never);
  if (referral.status === "ACTIVE") await announce(tx, who, [received(referral)]);
}

/** The task of a referral to a service that keeps time is due when the first of its clocks runs out. */
async function dueWithClock(tx: EntityManager, { id }: Referral): Promise<Period | null> {
  const [triage] = (await tx.query(`SELECT t.due_by AS end FROM ${TriageTable.name} t WHERE t.id = $1`, [id])) as {
    end: DateTime | null;
  }[];
  return triage?.end ? { start: null, end: triage.end } : null;
}

/** Lets the tasks of a changed referral follow it. Imported referrals bring their own. */
export async function followLoop(
  tx: EntityManager,
  referral: Stored<Referral>,
  before: Referral["status"],
  who: Announcer,
): Promise<void> {
  const moved = (await loopOf(tx, referral.id)).flatMap((task) => {
    const status = statusAfter(task.status, referral.status);
    return status === task.status ? [] : [{ ...task, status, lastModified: referral.updatedAt as DateTime }];
  });
  await putRows(
    tx,
    TaskTable,
    moved.map((task) => ({ ...task, updatedAt: referral.updatedAt })),
  );
  const sent = before === "DRAFT" && referral.status === "ACTIVE" ? [received(referral)] : [];
  const ended = moved.filter(({ status }) => isEnded(status)).map((task) => taskEvent("TASK_ENDED", task));
  await announce(tx, who, [...sent, ...ended]);
}

/** The tasks of a referral, locked. */
export async function loopOf(tx: EntityManager, referralId: string): Promise<Stored<Task>[]> {
  return tx.query(
    `SELECT ${TaskTable.select} FROM ${TaskTable.name} t
     WHERE t.focus_id = $1 AND t.focus->>'type' = 'Referral' AND NOT t.entered_in_error FOR UPDATE`,
    [referralId],
  );
}

const received = (referral: Referral): Event => ({
  type: "REFERRAL_RECEIVED",
  patientId: referral.patientId,
  subject: { type: "Referral", id: referral.id },
  data: { serviceId: serviceOf(referral), priority: referral.priority },
});
