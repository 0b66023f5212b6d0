import { describe, expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { Role } from "../../../src/kernel/role.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  addNonEngagementIncident,
  escalateNonEngagement,
  recordNonEngagement,
  reverseNonEngagement,
  stageOf,
  terminateServices,
} from "../../../src/subgraphs/activity/non-engagement/non-engagement.rules.ts";
import type { NonEngagement } from "../../../src/subgraphs/activity/non-engagement/non-engagement.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const as = (role: Role) => ({ now, role });
const coordinator = as("CARE_COORDINATOR");
const supervisor = as("SUPERVISOR");
const by = reference("PractitionerRole", "c");
const daughter = reference("RelatedPerson", "d");
const given = {
  patientId: "p",
  serviceId: "s",
  kind: "NO_HOME_ACCESS",
  at: null,
  note: null,
  appointmentId: null,
  by,
  family: [daughter],
} as const;
const record = (more: object = {}, role = coordinator, appointment: { status: "NO_SHOW" | "BOOKED" } | null = null) =>
  recordNonEngagement("n", { ...given, ...more }, role, { appointment });
const recorded = accepted(record());
const designated = [reference("Organisation", "la")];
const escalate = (before: NonEngagement, role = supervisor, more: object = {}) =>
  escalateNonEngagement(before, { by, reason: "Three visits", designated, family: [], ...more }, role);
const escalated = accepted(escalate(recorded));
const terminate = (before: NonEngagement, role = supervisor) =>
  terminateServices(before, { by, reason: "No way in for months", family: [daughter] }, role);
const reverse = (before: NonEngagement, role = supervisor, reason = "She was in hospital") =>
  reverseNonEngagement(before, { by, reason }, role);

describe("stage one", () => {
  test("is the coordinator's: it is recorded, and the person and their family are told", () => {
    expect(recorded).toMatchObject({ status: "OPEN", incidents: [{ kind: "NO_HOME_ACCESS", at: now.toISOString() }] });
    expect(recorded.steps).toMatchObject([{ stage: "RECORDED", notified: [{ type: "Patient", id: "p" }, daughter] }]);
    expect(record({}, as("GP"))).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
  });

  test("may name an appointment, of the person, that was missed", () => {
    expect(refusedFor(record({ appointmentId: "a" }, coordinator, null))).toEqual(["appointmentId"]);
    expect(refusedFor(record({ appointmentId: "a" }, coordinator, { status: "BOOKED" }))).toEqual(["appointmentId"]);
    expect(refusedFor(record({ appointmentId: "a" }, coordinator, { status: "NO_SHOW" }))).toEqual([]);
  });

  test("is recorded once it has happened, by somebody who is known", () => {
    expect(refusedFor(record({ at: "2026-11-23" as DateTime, by: { ...by, id: null } }))).toEqual(["by", "at"]);
  });

  test("goes on when it happens again", () => {
    const again = { ...given, kind: "FAILED_MEETING" } as const;
    const twice = accepted(addNonEngagementIncident(recorded, again, coordinator, { appointment: null }));
    expect(twice.incidents.map(({ kind }) => kind)).toEqual(["NO_HOME_ACCESS", "FAILED_MEETING"]);
    expect(stageOf(twice)).toBe("RECORDED");
  });
});

describe("stage two", () => {
  test("is the supervisor's alone, who tells designated people, the person and their family", () => {
    expect(escalate(recorded, coordinator)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
    expect(escalated.steps[1]).toMatchObject({ stage: "ESCALATED", notified: [...designated, { type: "Patient" }] });
  });

  test("names the designated people and the reason, and is taken once", () => {
    expect(refusedFor(escalate(recorded, supervisor, { designated: [], reason: " " }))).toEqual([
      "reason",
      "designated",
    ]);
    expect(escalate(escalated)).toMatchObject({ refused: [{ __typename: "WrongState", state: "ESCALATED" }] });
  });
});

describe("services end", () => {
  test("only after both earlier stages are on record", () => {
    expect(terminate(recorded)).toMatchObject({ refused: [{ __typename: "WrongState", state: "RECORDED" }] });
    expect(terminate({ ...escalated, steps: escalated.steps.slice(1) })).toMatchObject({
      refused: [{ __typename: "WrongState" }],
    });
    expect(accepted(terminate(escalated))).toMatchObject({
      status: "TERMINATED",
      steps: [{}, {}, { stage: "TERMINATED" }],
    });
  });

  test("only on the supervisor's authority", () => {
    expect(terminate(escalated, coordinator)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
    expect(terminate(escalated, as("GP"))).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
  });
});

describe("it is taken back", () => {
  test("before services end, and never after", () => {
    expect(accepted(reverse(escalated)).status).toBe("REVERSED");
    const ended = accepted(terminate(escalated));
    expect(reverse(ended)).toMatchObject({ refused: [{ __typename: "WrongState", state: "TERMINATED" }] });
    expect(escalate(accepted(reverse(recorded)))).toMatchObject({ refused: [{ state: "REVERSED" }] });
  });

  test("by the coordinator while it is only recorded; what a supervisor took further, a supervisor takes back", () => {
    expect(accepted(reverse(recorded, coordinator)).reversal?.reason).toBe("She was in hospital");
    expect(reverse(escalated, coordinator)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
    expect(refusedFor(reverse(recorded, coordinator, ""))).toEqual(["reason"]);
  });
});
