import fc from "fast-check";
import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  createCarePlan,
  endCarePlan,
  reviseCarePlan,
} from "../../../src/subgraphs/care-plans/care-plan/care-plan.rules.ts";
import {
  type CarePlan,
  type CarePlanStatus,
  nothingYet,
  type PlanActivity,
  type PlanActivityDetail,
} from "../../../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const at = (text: string) => text as DateTime;
const detail: PlanActivityDetail = {
  status: "NOT_STARTED",
  statusReason: null,
  code: null,
  description: "Walk to the shop each day",
  goals: [],
  reasons: [],
  reasonReferences: [],
  performers: [],
  location: null,
  scheduledPeriod: null,
  scheduledText: null,
  doNotPerform: null,
};
const activity = (id: string | null, more: Partial<PlanActivity> = {}) => ({
  reference: null,
  outcomes: [],
  outcomeReferences: [],
  progress: [],
  detail,
  ...more,
  id,
});
const lead = reference("PractitionerRole", "1a3f8a52-0000-7000-8000-0000000000aa", "Ada Obi");
const given = {
  ...nothingYet,
  patientId: "p",
  status: "DRAFT" as CarePlanStatus,
  intent: "PLAN" as const,
  categories: [],
  title: "Getting out again",
  description: null,
  period: null,
  author: lead,
  contributors: [],
  careTeams: [],
  addresses: [],
  goals: [],
  activities: [],
  notes: [],
  partOf: [],
  nextReview: null,
};
const plan = (more: Partial<CarePlan> = {}): CarePlan => ({
  ...given,
  id: "c",
  created: at("2026-06-01"),
  basedOn: [],
  replaces: [],
  partOf: [],
  encounter: null,
  status: "ACTIVE",
  period: { start: at("2026-06-01"), end: null },
  ...more,
});
const ENDED = ["COMPLETED", "REVOKED", "ENTERED_IN_ERROR"] as const;

test("a plan starts as a draft or already agreed, and is created now", () => {
  for (const status of ["DRAFT", "ACTIVE", "ON_HOLD", "UNKNOWN"] as const) {
    expect(accepted(createCarePlan("c", { ...given, status }, { now }))).toMatchObject({
      id: "c",
      status,
      created: "2026-11-22T10:00:00.000Z",
    });
  }
});

test("a plan cannot start at its end", () => {
  for (const status of ENDED)
    expect(refusedFor(createCarePlan("c", { ...given, status }, { now }))).toEqual(["status"]);
});

test("an activity has either a reference or a detail, and each that does not is named", () => {
  const service = reference("Referral", "1a3f8a52-0000-7000-8000-000000000001");
  const activities = [
    activity(null),
    activity(null, { detail: null }),
    activity(null, { reference: service }),
    activity(null, { reference: service, detail: null }),
  ];
  const faults = ["activities.1", "activities.2"];
  expect(refusedFor(createCarePlan("c", { ...given, activities }, { now }))).toEqual(faults);
  expect(refusedFor(reviseCarePlan(plan(), { activities }, { now }))).toEqual(faults);
});

test("new activities are numbered from 1, past the numbers that are taken", () => {
  const activities = [activity(null), activity("2"), activity("leg-exercises"), activity(null), activity("1")];
  const revised = accepted(reviseCarePlan(plan(), { activities }, { now }));
  expect(revised.activities.map(({ id }) => id)).toEqual(["3", "2", "leg-exercises", "4", "1"]);
});

const id = fc.option(fc.oneof(fc.integer({ min: 1, max: 8 }).map(String), fc.string({ minLength: 1 })));
const distinct = fc.uniqueArray(id, { selector: (it) => it ?? Symbol("new"), maxLength: 12 });

test("no activity takes over the id of another, and each keeps the id that it has", () => {
  fc.assert(
    fc.property(distinct, (ids) => {
      const activities = ids.map((it) => activity(it));
      const { activities: numbered } = accepted(createCarePlan("c", { ...given, activities }, { now }));
      expect(new Set(numbered.map(({ id }) => id)).size).toBe(ids.length);
      for (const [i, known] of ids.entries()) if (known !== null) expect(numbered[i]?.id).toBe(known);
    }),
  );
});

test("a revision that leaves the activities out leaves them as they are", () => {
  const before = plan({ activities: [activity("7") as PlanActivity] });
  expect(accepted(reviseCarePlan(before, { title: "Getting out" }, { now }))).toEqual({
    ...before,
    title: "Getting out",
  });
});

test("a plan that has ended is neither revised nor ended again", () => {
  for (const status of ENDED) {
    const over = plan({ status });
    for (const decision of [
      reviseCarePlan(over, { title: "Again" }, { now }),
      endCarePlan(over, { status: "COMPLETED", end: null, reason: null }, { now }),
    ]) {
      expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: status, path: ["input", "id"] }] });
    }
  }
});

test("a revision does not end a plan", () => {
  for (const status of ENDED) expect(refusedFor(reviseCarePlan(plan(), { status }, { now }))).toEqual(["status"]);
  expect(accepted(reviseCarePlan(plan(), { status: "ON_HOLD" }, { now })).status).toBe("ON_HOLD");
});

test("a plan ends completed or revoked, and in no other way", () => {
  for (const status of ["DRAFT", "ACTIVE", "ON_HOLD", "ENTERED_IN_ERROR", "UNKNOWN"] as const) {
    expect(refusedFor(endCarePlan(plan(), { status, end: null, reason: "x" }, { now }))).toEqual(["status"]);
  }
});

test("a plan that ends keeps its start, and ends now unless a time is given", () => {
  const completed = (end: DateTime | null) =>
    accepted(endCarePlan(plan(), { status: "COMPLETED", end, reason: null }, { now }));
  expect(completed(null).period).toEqual({ start: "2026-06-01", end: "2026-11-22T10:00:00.000Z" });
  expect(completed(at("2026-11-20")).period).toEqual({ start: "2026-06-01", end: "2026-11-20" });
});

test("a revoked plan needs the reason, which is kept as a note after the others", () => {
  const note = { text: "Agreed at home", author: null, authorName: null, time: null };
  const before = plan({ notes: [note] });
  expect(refusedFor(endCarePlan(before, { status: "REVOKED", end: null, reason: null }, { now }))).toEqual(["reason"]);
  const revoked = accepted(endCarePlan(before, { status: "REVOKED", end: null, reason: "Moved away" }, { now }));
  expect(revoked.status).toBe("REVOKED");
  expect(revoked.notes).toEqual([note, { ...note, text: "Moved away", time: "2026-11-22T10:00:00.000Z" }]);
});

test("two activities of a plan cannot have the same id", () => {
  expect(
    refusedFor(reviseCarePlan(plan(), { activities: [activity("1"), activity("2"), activity("1")] }, { now })),
  ).toEqual(["activities.2.id"]);
});

test("a plan ends after it starts", () => {
  const started = plan({ period: { start: at("2026-06-01"), end: null } });
  const ending = { status: "COMPLETED", end: at("2026-05-31"), reason: null } as const;
  expect(refusedFor(endCarePlan(started, ending, { now }))).toEqual(["end"]);
  expect(accepted(endCarePlan(started, { ...ending, end: at("2026-06-01") }, { now })).period?.end).toBe("2026-06-01");
});

test("a reason of blanks is no reason", () => {
  expect(refusedFor(endCarePlan(plan(), { status: "REVOKED", end: null, reason: "  " }, { now }))).toEqual(["reason"]);
});
