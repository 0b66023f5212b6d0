import { coding, concept } from "../../kernel/coding.ts";
import { reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { DateTime } from "../../kernel/time.ts";
import type { NumberedEvent } from "../../platform/chores.ts";
import { LOCAL } from "./local-codes.ts";
import type { Task } from "./task/task.ts";

const FOLLOW_UP = { ...concept(coding(`${LOCAL}task-code`, "hospital-follow-up")), text: "Follow-up after hospital" };

/** Days after a discharge by which the person is followed up, where the message does not say. */
const UNLESS_SAID = 2;

/** The task that a discharge from hospital makes: to call the person, by a day. */
export function hospitalFollowUp(event: NumberedEvent, id: string, now: Date): Stored<Task> {
  const time = now.toISOString();
  const at = String(event.data.at ?? event.at);
  const due = event.data.followUpDue ?? new Date(Date.parse(at) + UNLESS_SAID * 86_400_000).toISOString().slice(0, 10);
  return {
    id,
    patientId: event.patientId,
    focus: reference(event.subjectType, event.subjectId),
    status: "REQUESTED",
    statusReason: null,
    businessStatus: null,
    intent: "ORDER",
    priority: "URGENT",
    code: FOLLOW_UP,
    description: "Follow up after discharge from hospital",
    requester: null,
    owner: null,
    performerTypes: [],
    reason: null,
    reasonReference: null,
    basedOn: [],
    partOf: [],
    authoredOn: time as DateTime,
    lastModified: time as DateTime,
    executionPeriod: null,
    restrictionPeriod: { start: at as DateTime, end: String(due) as DateTime },
    notes: [],
    version: 1,
    createdAt: time,
    updatedAt: time,
    ownerId: event.ownerId,
    enteredInError: false,
  };
}

/** Somebody reached the person, whoever had the task. */
export function followedUp(task: Stored<Task>, now: Date): Stored<Task> {
  const time = now.toISOString();
  return { ...task, status: "COMPLETED", lastModified: time as DateTime, updatedAt: time };
}
