import { describe, expect, test } from "vitest";
import { coding, concept, SNOMED } from "../../../src/kernel/coding.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { Role } from "../../../src/kernel/role.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  type ActivityGiven,
  type ActivityRevision,
  endActivity,
  recordActivity as recordWith,
  reviseActivity as reviseWith,
} from "../../../src/subgraphs/activity/activity/activity.rules.ts";
import type { Activity, ActivityStatus } from "../../../src/subgraphs/activity/activity/activity.ts";
import { personalisedCare } from "../../../src/subgraphs/activity/personalised-care.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const recording = { now, role: "CARE_COORDINATOR" } as const;
const at = (text: string) => text as DateTime;
const call = concept(coding(SNOMED, "185317003", "Telephone encounter"));
const activity = (more: Partial<Activity> = {}): Activity => ({
  id: "a",
  patientId: "p",
  kind: "CONTACT",
  status: "COMPLETED",
  code: call,
  categories: [],
  mode: null,
  period: null,
  occurredAt: at("2026-11-21T09:00:00Z"),
  durationMinutes: null,
  performers: [],
  serviceProvider: null,
  plan: null,
  goals: [],
  reasons: [],
  reasonReferences: [],
  outcome: null,
  notes: [],
  nextContactDue: null,
  appointment: null,
  ...more,
});

type Recording = { readonly now: Date; readonly role: Role };
const recordActivity = (id: string, given: Activity & Partial<ActivityGiven>, by: Recording, clinical = false) =>
  recordWith(id, { component: null, ...given }, by, { clinical });
const reviseActivity = (before: Activity, given: ActivityRevision, by: Recording, clinical = false) =>
  reviseWith(before, given, by, { clinical });

test("the component of personalised care joins the categories", () => {
  const known = concept(coding("http://example.org", "x"));
  const given = { ...activity({ categories: [known] }), component: "ENABLING_CHOICE" as const };
  const { categories } = accepted(recordActivity("a", given, recording));
  expect(categories[0]).toEqual(known);
  expect(personalisedCare.among(categories)).toBe("ENABLING_CHOICE");
});

test("what an organisation keeps for clinicians is recorded by nobody else, and a contact is nothing of the kind", () => {
  const done = activity({ kind: "INTERVENTION" });
  expect(recordActivity("a", done, recording, true)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
  expect(reviseActivity(done, { code: call }, recording, true)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
  expect(refusedFor(reviseActivity(activity(), { code: call }, recording, true))).toEqual([]);
});

test.each(["CARE_COORDINATOR", "SOCIAL_PRESCRIBING_LINK_WORKER", "HEALTH_AND_WELLBEING_COACH"] as const)(
  "%s is not a clinical role: a medication review is recorded by clinicians",
  (role) => {
    const review = activity({ kind: "INTERVENTION", code: concept(coding(SNOMED, "1239511000000100")) });
    expect(recordActivity("a", review, { now, role })).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
    expect(refusedFor(recordActivity("a", review, { now, role: "CLINICIAN" }))).toEqual([]);
  },
);

describe("an activity carries a SNOMED CT code", () => {
  test.each([
    ["words alone", { codings: [], text: "Called" }],
    ["another system's code alone", concept(coding("http://read.info/readv2", "9N31."))],
  ])("%s do not do", (_, code) => {
    expect(refusedFor(recordActivity("a", activity({ code }), recording))).toEqual(["code"]);
    expect(refusedFor(reviseActivity(activity(), { code }, recording))).toEqual(["code"]);
  });

  test("but one that was imported without may have other things corrected", () => {
    const imported = activity({ code: { codings: [], text: "Called" } });
    expect(accepted(reviseActivity(imported, { durationMinutes: 5 }, recording)).durationMinutes).toBe(5);
  });
});

test("871731000000106 |Referral to social prescribing service| is not for care coordinators", () => {
  const code = concept(coding(SNOMED, "871731000000106"));
  for (const decision of [
    recordActivity("a", activity({ code }), recording),
    reviseActivity(activity(), { code }, recording),
  ]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "NotPermitted", path: ["input", "code"] }] });
  }
  expect(accepted(recordActivity("a", activity({ code }), { now, role: "GP" })).code).toEqual(code);
});

test("a care coordinator may correct the rest of a record that carries another role's code", () => {
  const recorded = activity({ code: concept(coding(SNOMED, "871731000000106")) });
  expect(refusedFor(reviseActivity(recorded, { durationMinutes: 20 }, recording))).toEqual([]);
});

test("an activity takes place under a care plan, and under nothing else", () => {
  const plan = reference("CarePlan", "c");
  expect(accepted(recordActivity("a", activity({ plan }), recording)).plan).toEqual(plan);
  expect(refusedFor(recordActivity("a", activity({ plan: reference("Goal", "g") }), recording))).toEqual(["plan"]);
});

test("an activity without a time took place now, unless it is still planned", () => {
  const untimed = activity({ occurredAt: null });
  expect(accepted(recordActivity("a", untimed, recording)).occurredAt).toBe("2026-11-22T10:00:00.000Z");
  expect(accepted(recordActivity("a", { ...untimed, status: "PLANNED" }, recording)).occurredAt).toBeNull();
});

test("an activity took place in a period or at one moment, not both", () => {
  const period = { start: at("2026-11-21"), end: null };
  expect(refusedFor(recordActivity("a", activity({ period }), recording))).toEqual(["occurredAt"]);
});

test("an activity ends after it starts, and a day counts whole", () => {
  const lasting = (start: string, end: string) =>
    recordActivity("a", activity({ occurredAt: null, period: { start: at(start), end: at(end) } }), recording);
  expect(refusedFor(lasting("2026-11-21T09:00:00Z", "2026-11-21T08:59:00Z"))).toEqual(["period"]);
  expect(refusedFor(lasting("2026-11-21T09:00:00Z", "2026-11-21"))).toEqual([]);
});

test("a duration is not negative", () => {
  expect(refusedFor(recordActivity("a", activity({ durationMinutes: -1 }), recording))).toEqual(["durationMinutes"]);
  expect(refusedFor(recordActivity("a", activity({ durationMinutes: 0 }), recording))).toEqual([]);
});

test("all faults are named at once", () => {
  const wrong = activity({ status: "STOPPED", code: null, durationMinutes: -1 });
  expect(refusedFor(recordActivity("a", wrong, recording))).toEqual(["status", "code", "durationMinutes"]);
});

const contactsOnly: ActivityStatus[] = ["ARRIVED", "TRIAGED", "ON_LEAVE", "CANCELLED"];
const interventionsOnly: ActivityStatus[] = ["NOT_DONE", "ON_HOLD", "STOPPED"];

test.each(contactsOnly)("an intervention is never %s, and a contact may be", (status) => {
  expect(refusedFor(recordActivity("a", activity({ kind: "INTERVENTION", status }), recording))).toEqual(["status"]);
  expect(refusedFor(recordActivity("a", activity({ kind: "CONTACT", status }), recording))).toEqual([]);
});

test.each(interventionsOnly)("a contact is never %s, and an intervention may be", (status) => {
  expect(refusedFor(recordActivity("a", activity({ kind: "CONTACT", status }), recording))).toEqual(["status"]);
  expect(refusedFor(recordActivity("a", activity({ kind: "INTERVENTION", status }), recording))).toEqual([]);
});

test("nothing is recorded as an error, or as unknown", () => {
  for (const status of ["ENTERED_IN_ERROR", "UNKNOWN"] as const) {
    expect(refusedFor(recordActivity("a", activity({ status }), recording))).toEqual(["status"]);
  }
});

test("what is done may be corrected, but does not become undone", () => {
  const done = activity();
  expect(accepted(reviseActivity(done, { durationMinutes: 12 }, recording)).durationMinutes).toBe(12);
  expect(reviseActivity(done, { status: "PLANNED" }, recording)).toMatchObject({
    refused: [{ __typename: "WrongState", state: "COMPLETED" }],
  });
});

test("a revision does not end an activity", () => {
  const planned = activity({ status: "PLANNED" });
  expect(refusedFor(reviseActivity(planned, { status: "COMPLETED" }, recording))).toEqual(["status"]);
  expect(accepted(reviseActivity(planned, { status: "IN_PROGRESS" }, recording)).status).toBe("IN_PROGRESS");
});

const ending = { status: "COMPLETED", end: null, durationMinutes: null, outcome: null, reason: null } as const;

test("what lasted ends now, and what had no time took place now", () => {
  const lasting = activity({ status: "IN_PROGRESS", occurredAt: null, period: { start: at("2026-11-22"), end: null } });
  expect(accepted(endActivity(lasting, ending, { now })).period?.end).toBe("2026-11-22T10:00:00.000Z");
  const planned = activity({ status: "PLANNED", occurredAt: null });
  expect(accepted(endActivity(planned, ending, { now })).occurredAt).toBe("2026-11-22T10:00:00.000Z");
});

test("what was not done has no time, and keeps the reason", () => {
  const planned = activity({ kind: "INTERVENTION", status: "PLANNED", occurredAt: null });
  expect(refusedFor(endActivity(planned, { ...ending, status: "NOT_DONE" }, { now }))).toEqual(["reason"]);
  const notDone = accepted(endActivity(planned, { ...ending, status: "NOT_DONE", reason: "Declined" }, { now }));
  expect(notDone).toMatchObject({ status: "NOT_DONE", occurredAt: null, notes: [{ text: "Declined" }] });
});

test("an activity ends once, with a status of its kind", () => {
  expect(endActivity(activity(), ending, { now })).toMatchObject({ refused: [{ state: "COMPLETED" }] });
  const planned = activity({ status: "PLANNED" });
  expect(refusedFor(endActivity(planned, { ...ending, status: "STOPPED", reason: "x" }, { now }))).toEqual(["status"]);
});
