import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reference, reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  acceptTask,
  cancelTask,
  completeTask,
  createTask,
  failTask,
  rejectTask,
  reviseTask,
  startTask,
  type TaskGiven,
} from "../../../src/subgraphs/referrals/task/task.rules.ts";
import type { Task, TaskStatus } from "../../../src/subgraphs/referrals/task/task.ts";
import { isEnded, mayBecome } from "../../../src/subgraphs/referrals/task/task-transitions.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const occasion = { now };
const at = (text: string) => text as DateTime;
const worker: Reference = reference("Practitioner", "1a3f8a52-0000-7000-8000-000000000001", "Link worker");
const reason = { codings: [], text: "No capacity" };
const task = (more: Partial<Task> = {}): Task => ({
  id: "t",
  patientId: "p",
  focus: null,
  status: "REQUESTED",
  statusReason: null,
  businessStatus: null,
  intent: "ORDER",
  priority: null,
  code: null,
  description: "Visit at home",
  requester: null,
  owner: worker,
  performerTypes: [],
  reason: null,
  reasonReference: null,
  basedOn: [],
  partOf: [],
  authoredOn: at("2026-11-01"),
  lastModified: at("2026-11-01"),
  executionPeriod: null,
  restrictionPeriod: null,
  notes: [],
  ...more,
});
const given = (more: Partial<TaskGiven> = {}): TaskGiven => {
  const { id, statusReason, authoredOn, lastModified, executionPeriod, restrictionPeriod, ...rest } = task();
  return { ...rest, due: null, ...more };
};

const STATUSES = [
  "DRAFT",
  "REQUESTED",
  "RECEIVED",
  "ACCEPTED",
  "REJECTED",
  "READY",
  "CANCELLED",
  "IN_PROGRESS",
  "ON_HOLD",
  "FAILED",
  "COMPLETED",
  "ENTERED_IN_ERROR",
] as const satisfies TaskStatus[];
const status = fc.constantFrom(...STATUSES);

/** Every step that has a mutation of its own, each as it is taken with all that it needs. */
const steps = {
  ACCEPTED: (it: Task) => acceptTask(it, { owner: worker }, occasion),
  REJECTED: (it: Task) => rejectTask(it, { reason }, occasion),
  IN_PROGRESS: (it: Task) => startTask(it, {}, occasion),
  COMPLETED: (it: Task) => completeTask(it, { outcome: "Seen", businessStatus: null }, occasion),
  FAILED: (it: Task) => failTask(it, { reason }, occasion),
  CANCELLED: (it: Task) => cancelTask(it, { reason }, occasion),
} as const;

describe.each(Object.entries(steps))("a task becomes %s", (to, step) => {
  test("from where the table says so; from elsewhere the refusal names both ends", () => {
    for (const from of STATUSES) {
      const decision = step(task({ status: from }));
      if (mayBecome(from, to as TaskStatus)) expect(accepted(decision)).toMatchObject({ status: to });
      else
        expect(decision).toMatchObject({
          refused: [{ __typename: "IllegalTransition", from, to, path: ["input", "id"] }],
        });
    }
  });
});

test("a referral's loop runs from request to result", () => {
  const acceptedTask = accepted(acceptTask(task({ owner: null }), { owner: worker }, occasion));
  const started = accepted(startTask(acceptedTask, {}, occasion));
  const done = accepted(completeTask(started, { outcome: "Joined a walking group", businessStatus: null }, occasion));
  expect(done).toMatchObject({
    status: "COMPLETED",
    owner: worker,
    executionPeriod: { start: "2026-11-22T10:00:00.000Z", end: "2026-11-22T10:00:00.000Z" },
    notes: [{ text: "Joined a walking group", author: worker }],
  });
});

test("only what somebody accepted can be completed", () => {
  for (const from of ["DRAFT", "REQUESTED", "RECEIVED", "ACCEPTED", "READY"] as const) {
    expect(mayBecome(from, "COMPLETED")).toBe(false);
  }
});

test("no path leads out of an end, and every other status leads to one", () => {
  const reachable = (from: TaskStatus, seen = new Set<TaskStatus>()): Set<TaskStatus> => {
    for (const to of STATUSES) {
      if (!mayBecome(from, to) || seen.has(to)) continue;
      seen.add(to);
      reachable(to, seen);
    }
    return seen;
  };
  const ends = STATUSES.filter(isEnded);
  expect(ends).toEqual(["REJECTED", "CANCELLED", "FAILED", "COMPLETED", "ENTERED_IN_ERROR"]);
  for (const from of STATUSES) expect(ends.includes(from) || ends.some((end) => reachable(from).has(end))).toBe(true);
  expect([...reachable("DRAFT")].sort()).toEqual(
    STATUSES.filter((it) => it !== "DRAFT" && it !== "ENTERED_IN_ERROR").sort(),
  );
});

test("no walk of legal steps goes on for ever without pausing", () => {
  fc.assert(
    fc.property(status, fc.array(status, { minLength: 20, maxLength: 40 }), (from, walk) => {
      let current: TaskStatus = from;
      let taken = 0;
      for (const to of walk) {
        if (to === "ON_HOLD" || !mayBecome(current, to)) continue;
        current = to;
        taken++;
      }
      expect(taken).toBeLessThanOrEqual(6);
    }),
  );
});

test("an accepted task needs its owner", () => {
  expect(refusedFor(acceptTask(task({ owner: null }), { owner: null }, occasion))).toEqual(["owner"]);
  expect(accepted(acceptTask(task(), { owner: null }, occasion)).owner).toEqual(worker);
});

test("whoever turns down, fails or calls off a task says why", () => {
  for (const silent of [{ reason: null }, { reason: { codings: [], text: " " } }]) {
    expect(refusedFor(rejectTask(task(), silent, occasion))).toEqual(["reason"]);
    expect(refusedFor(failTask(task({ status: "IN_PROGRESS" }), silent, occasion))).toEqual(["reason"]);
    expect(refusedFor(cancelTask(task(), silent, occasion))).toEqual(["reason"]);
  }
  expect(accepted(rejectTask(task(), { reason }, occasion))).toMatchObject({
    statusReason: reason,
    executionPeriod: null,
  });
});

test("a completed task says what came of it", () => {
  const working = task({ status: "IN_PROGRESS" });
  expect(refusedFor(completeTask(working, { outcome: " ", businessStatus: null }, occasion))).toEqual(["outcome"]);
});

test("a task that goes on after a pause keeps the day on which it began", () => {
  const paused = task({ status: "ON_HOLD", executionPeriod: { start: at("2026-11-10"), end: null } });
  expect(accepted(startTask(paused, {}, occasion)).executionPeriod).toEqual({ start: "2026-11-10", end: null });
});

test("a task says what is to be done, and does not start half way", () => {
  expect(refusedFor(createTask("t", given({ description: null, status: "COMPLETED" }), occasion))).toEqual([
    "status",
    "description",
  ]);
});

test("a task is due at the end of the period that it is restricted to", () => {
  expect(accepted(createTask("t", given({ due: at("2026-12-01") }), occasion)).restrictionPeriod).toEqual({
    start: null,
    end: "2026-12-01",
  });
  const restricted = task({ restrictionPeriod: { start: at("2026-11-20"), end: at("2026-12-01") } });
  expect(accepted(reviseTask(restricted, { due: at("2026-12-08") }, occasion)).restrictionPeriod).toEqual({
    start: "2026-11-20",
    end: "2026-12-08",
  });
  expect(accepted(reviseTask(restricted, { description: "Call" }, occasion)).restrictionPeriod?.end).toBe("2026-12-01");
});

test("a revision takes a plain step where the table allows it", () => {
  expect(accepted(reviseTask(task({ status: "DRAFT" }), { status: "REQUESTED" }, occasion)).status).toBe("REQUESTED");
  expect(reviseTask(task(), { status: "READY" }, occasion)).toMatchObject({
    refused: [{ __typename: "IllegalTransition", from: "REQUESTED", to: "READY" }],
  });
});

test("a revision takes no step that has a mutation of its own", () => {
  for (const to of Object.keys(steps) as TaskStatus[]) {
    expect(refusedFor(reviseTask(task(), { status: to }, occasion))).toEqual(["status"]);
  }
});

test("a task that has ended is not revised", () => {
  for (const ended of STATUSES.filter(isEnded)) {
    expect(reviseTask(task({ status: ended }), { description: "More" }, occasion)).toMatchObject({
      refused: [{ __typename: "WrongState", state: ended }],
    });
  }
});
