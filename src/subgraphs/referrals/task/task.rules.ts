import { type CodeableConcept, saysSomething } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Task, TaskStatus } from "./task.ts";
import { illegalTransition, isEnded, mayBecome } from "./task-transitions.ts";

type Derived = "id" | "statusReason" | "authoredOn" | "lastModified" | "executionPeriod" | "restrictionPeriod";
export type TaskGiven = Omit<Task, Derived> & { readonly due: DateTime | null };

const FIRST: readonly TaskStatus[] = ["DRAFT", "REQUESTED", "READY"];

/** Someone is asked to do something, by a day where one is given. */
export function createTask(id: string, { due, ...given }: TaskGiven, { now }: Occasion): Decision<Task> {
  const faults = [];
  if (!FIRST.includes(given.status)) faults.push(invalid("status", `A task starts as ${FIRST.join(", ")}.`));
  if (!given.description && !saysSomething(given.code)) {
    faults.push(invalid("description", "A task says what is to be done, as a description or a code."));
  }
  const time = timeOf(now);
  return faults.length > 0
    ? refuse(...faults)
    : accept({
        ...given,
        id,
        statusReason: null,
        authoredOn: time,
        lastModified: time,
        executionPeriod: null,
        restrictionPeriod: due === null ? null : { start: null, end: due },
      });
}

export type TaskRevision = Partial<Omit<TaskGiven, "patientId" | "focus" | "intent">>;

/** The steps that say nothing but themselves. All others have a mutation of their own. */
const PLAIN: readonly TaskStatus[] = ["REQUESTED", "RECEIVED", "READY", "ON_HOLD"];

/** A task that has ended is history. */
export function reviseTask(task: Task, { due, ...given }: TaskRevision, { now }: Occasion): Decision<Task> {
  if (isEnded(task.status)) return refuse(wrongState(task.status, "The task has ended."));
  const { status = task.status } = given;
  if (status !== task.status) {
    if (!PLAIN.includes(status)) return refuse(invalid("status", "This step has a mutation of its own."));
    if (!mayBecome(task.status, status)) return refuse(illegalTransition(task.status, status));
  }
  const restriction = due === undefined ? {} : { restrictionPeriod: restrictedTo(task, due) };
  return accept({ ...task, ...given, ...restriction, lastModified: timeOf(now) });
}

/** Whoever accepts a task owns it from then on. */
export function acceptTask(task: Task, { owner }: { readonly owner: Reference | null }, { now }: Occasion) {
  const accepting = owner ?? task.owner;
  return accepting === null && mayBecome(task.status, "ACCEPTED")
    ? refuse(invalid("owner", "An accepted task needs its owner."))
    : move(task, "ACCEPTED", now, { owner: accepting });
}

export const startTask = (task: Task, _: object, { now }: Occasion): Decision<Task> =>
  move(task, "IN_PROGRESS", now, {
    executionPeriod: { start: task.executionPeriod?.start ?? timeOf(now), end: null },
  });

export interface TaskOutcome {
  readonly outcome: string;
  readonly businessStatus: CodeableConcept | null;
}

/** The work is done, and whoever asked can read what came of it. */
export function completeTask(task: Task, { outcome, businessStatus }: TaskOutcome, { now }: Occasion): Decision<Task> {
  if (outcome.trim() === "") return refuse(invalid("outcome", "A completed task says what came of it."));
  const note: Note = { text: outcome, author: task.owner, authorName: null, time: timeOf(now) };
  return move(task, "COMPLETED", now, {
    ...ending(task, now),
    businessStatus: businessStatus ?? task.businessStatus,
    notes: [...task.notes, note],
  });
}

interface WithReason {
  readonly reason: CodeableConcept | null;
}

/** A task is turned down, fails or is called off for a reason that goes back to whoever asked. */
const endedFor =
  (status: "REJECTED" | "FAILED" | "CANCELLED") =>
  (task: Task, { reason }: WithReason, { now }: Occasion): Decision<Task> =>
    saysSomething(reason)
      ? move(task, status, now, { ...ending(task, now), statusReason: reason })
      : refuse(invalid("reason", "Whoever asked needs the reason, as a code or in words."));

export const rejectTask = endedFor("REJECTED");
export const failTask = endedFor("FAILED");
export const cancelTask = endedFor("CANCELLED");

const move = (task: Task, to: TaskStatus, now: Date, changes: Partial<Task>): Decision<Task> =>
  mayBecome(task.status, to)
    ? accept({ ...task, ...changes, status: to, lastModified: timeOf(now) })
    : refuse(illegalTransition(task.status, to));

/** What was begun ends now; what never began has no time. */
const ending = ({ executionPeriod }: Task, now: Date): Partial<Task> =>
  executionPeriod ? { executionPeriod: { ...executionPeriod, end: timeOf(now) } } : {};

const restrictedTo = ({ restrictionPeriod }: Task, due: DateTime | null) => {
  const start = restrictionPeriod?.start ?? null;
  return start === null && due === null ? null : { start, end: due };
};

const timeOf = (now: Date) => now.toISOString() as DateTime;
