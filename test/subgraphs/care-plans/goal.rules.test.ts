import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { PartialDate } from "../../../src/kernel/time.ts";
import {
  createGoal,
  endGoal,
  type GoalGiven,
  isOverdue,
  missingParts,
  reviseGoal,
} from "../../../src/subgraphs/care-plans/goal/goal.rules.ts";
import type { Goal, GoalLifecycleStatus } from "../../../src/subgraphs/care-plans/goal/goal.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const given: Omit<GoalGiven, "planId"> = {
  patientId: "p",
  lifecycleStatus: "PROPOSED",
  achievementStatus: null,
  categories: [],
  priority: null,
  description: { codings: [], text: "To see my grandchildren again" },
  startDate: null,
  targets: [{ measure: null, quantity: null, text: "Twice a month", dueDate: "2027-02-01" as PartialDate }],
  expressedBy: reference("Practitioner", "ada", "Ada Obi"),
  addresses: [],
  notes: [],
};
const unplanned = { ...given, planId: null };
const goal = (more: Partial<Goal> = {}): Goal => ({
  ...given,
  id: "g",
  lifecycleStatus: "ACTIVE",
  achievementStatus: "IMPROVING",
  statusDate: "2026-06-01" as PartialDate,
  statusReason: null,
  outcomeReferences: [],
  ...more,
});
const OPEN = ["PROPOSED", "PLANNED", "ACCEPTED", "ACTIVE", "ON_HOLD"] as const satisfies GoalLifecycleStatus[];
const ENDED = ["COMPLETED", "CANCELLED", "REJECTED", "ENTERED_IN_ERROR"] as const satisfies GoalLifecycleStatus[];
const ending = { lifecycleStatus: "COMPLETED", achievementStatus: null, reason: null } as const;

test("a goal starts in any status but an end, dated today", () => {
  for (const lifecycleStatus of OPEN) {
    expect(accepted(createGoal("g", { ...unplanned, lifecycleStatus }, { now }))).toMatchObject({
      id: "g",
      lifecycleStatus,
      statusDate: "2026-11-22",
    });
  }
  for (const lifecycleStatus of ENDED) {
    expect(refusedFor(createGoal("g", { ...unplanned, lifecycleStatus }, { now }))).toEqual(["lifecycleStatus"]);
  }
});

test("the date of the status moves with the status, and with nothing else", () => {
  expect(accepted(reviseGoal(goal(), { lifecycleStatus: "ON_HOLD" }, { now })).statusDate).toBe("2026-11-22");
  expect(accepted(reviseGoal(goal(), { lifecycleStatus: "ACTIVE" }, { now })).statusDate).toBe("2026-06-01");
  expect(accepted(reviseGoal(goal(), { achievementStatus: "WORSENING" }, { now })).statusDate).toBe("2026-06-01");
});

test("a revision changes what it names and keeps the rest", () => {
  const revised = accepted(reviseGoal(goal(), { startDate: "2026-07" as PartialDate }, { now }));
  expect(revised).toEqual({ ...goal(), startDate: "2026-07" });
});

test("a revision does not end a goal", () => {
  for (const lifecycleStatus of ENDED) {
    expect(refusedFor(reviseGoal(goal(), { lifecycleStatus }, { now }))).toEqual(["lifecycleStatus"]);
  }
});

test("a goal ends completed, cancelled or rejected, and in no other way", () => {
  for (const lifecycleStatus of ["COMPLETED", "CANCELLED", "REJECTED"] as const) {
    const ended = accepted(endGoal(goal(), { ...ending, lifecycleStatus }, { now }));
    expect(ended).toMatchObject({ lifecycleStatus, statusDate: "2026-11-22" });
  }
  for (const lifecycleStatus of [...OPEN, "ENTERED_IN_ERROR"] as const) {
    expect(refusedFor(endGoal(goal(), { ...ending, lifecycleStatus }, { now }))).toEqual(["lifecycleStatus"]);
  }
});

test("a goal that ends says what was achieved and why, and keeps what was known where it does not", () => {
  const before = goal({ statusReason: "Fell in March" });
  expect(accepted(endGoal(before, ending, { now }))).toMatchObject({
    achievementStatus: "IMPROVING",
    statusReason: "Fell in March",
  });
  const told = { ...ending, achievementStatus: "ACHIEVED", reason: "Walks alone" } as const;
  expect(accepted(endGoal(before, told, { now }))).toMatchObject({
    achievementStatus: "ACHIEVED",
    statusReason: "Walks alone",
  });
});

test("a goal that has ended is neither revised nor ended again", () => {
  for (const lifecycleStatus of ENDED) {
    const over = goal({ lifecycleStatus });
    for (const decision of [reviseGoal(over, { startDate: null }, { now }), endGoal(over, ending, { now })]) {
      expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: lifecycleStatus }] });
    }
  }
});

test("a goal without a day by which it is to be reached is refused, and so is one that nobody answers for", () => {
  const undated = [{ measure: null, quantity: null, text: "Soon", dueDate: null }];
  const nobody = { ...reference("Practitioner", "x"), id: null, display: "  " };
  expect(refusedFor(createGoal("g", { ...unplanned, targets: [] }, { now }))).toEqual(["targets"]);
  expect(refusedFor(createGoal("g", { ...unplanned, targets: undated, expressedBy: null }, { now }))).toEqual([
    "targets",
    "expressedBy",
  ]);
  expect(refusedFor(createGoal("g", { ...unplanned, expressedBy: nobody }, { now }))).toEqual(["expressedBy"]);
});

test("a goal that was imported without them says what it lacks, may be revised, and keeps what it gains", () => {
  const imported = goal({ targets: [], expressedBy: null });
  expect(missingParts(imported)).toEqual(["DUE_DATE", "NOMINATED_PERSON"]);
  const named = accepted(reviseGoal(imported, { expressedBy: given.expressedBy }, { now }));
  expect(missingParts(named)).toEqual(["DUE_DATE"]);
  expect(refusedFor(reviseGoal(named, { expressedBy: null as never }, { now }))).toEqual(["expressedBy"]);
});

test("a goal is overdue when the last of its days has passed, at the precision that it has, while it is open", () => {
  const due = (dueDate: string, lifecycleStatus: GoalLifecycleStatus = "ACTIVE") =>
    isOverdue(goal({ lifecycleStatus, targets: [{ ...given.targets[0]!, dueDate: dueDate as PartialDate }] }), now);
  expect([due("2026-11-21"), due("2026-11-22"), due("2026-11"), due("2026-10"), due("2025")]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
  expect(due("2026-11-21", "COMPLETED")).toBe(false);
});
