import { describe, expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { allocationFaults } from "../../../src/subgraphs/caseloads/allocation.rules.ts";
import { createCaseloadRules } from "../../../src/subgraphs/caseloads/caseload-rules/caseload-rules.rules.ts";
import { closePackage, openPackage } from "../../../src/subgraphs/caseloads/episode/care-package.rules.ts";
import { dischargePatient, transferEpisode } from "../../../src/subgraphs/caseloads/episode/ending.rules.ts";
import { openEpisode, reviseEpisode } from "../../../src/subgraphs/caseloads/episode/episode.rules.ts";
import type { Episode } from "../../../src/subgraphs/caseloads/episode/episode.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const by = { now, role: "CARE_COORDINATOR" } as const;
const coordinator = { id: "c", active: true, hasNamedContact: true, capacity: null };
const facts = { coordinator, load: 0, ageLimitOn: null, isThere: false, previousId: null };
const given = {
  patientId: "p",
  serviceId: "s",
  managingOrganisation: null,
  entryRoute: "PROACTIVE",
  referralId: null,
  coordinatorId: "c",
  overCapacityReason: null,
  priority: "ROUTINE",
  types: [],
  teams: [],
  start: "2026-11-01" as DateTime,
  package: null,
} as const;
const active: Episode = accepted(openEpisode("e", given, by, facts));
const reason = { codings: [], text: "It is time" };
const day = (text: string) => text as PartialDate;

describe("an episode", () => {
  test("is opened on its first day, and not before", () => {
    const later = { ...given, start: "2026-11-23" as DateTime };
    expect(refusedFor(openEpisode("e", later, by, facts))).toEqual(["start"]);
  });

  test("remembers every status that it had, one after the other", () => {
    const held = accepted(reviseEpisode(active, { status: "ON_HOLD" }, by));
    const { statusHistory } = accepted(dischargePatient(held, { kind: "DISCHARGED", reason, end: null }, by));
    expect(statusHistory.map(({ status }) => status)).toEqual(["ACTIVE", "ON_HOLD"]);
    expect(statusHistory[1]!.period.start).toBe(statusHistory[0]!.period.end);
  });

  test("does not end before it starts", () => {
    const end = "2026-10-31" as DateTime;
    expect(refusedFor(dischargePatient(active, { kind: "DISCHARGED", reason, end }, by))).toEqual(["end"]);
  });

  test.each(["TRANSFERRED", "TERMINATED"] as const)("is not %s by a discharge, which has rules of its own", (kind) => {
    expect(refusedFor(dischargePatient(active, { kind, reason, end: null }, by))).toEqual(["kind"]);
  });

  test("is transferred to another service, with a reason", () => {
    const to = {
      serviceId: "other",
      coordinatorId: null,
      overCapacityReason: null,
      managingOrganisation: null,
      reason,
    };
    const known = { ...facts, coordinator: null, nextId: "n" };
    expect(refusedFor(transferEpisode(active, { ...to, serviceId: "s" }, by, known))).toEqual(["serviceId"]);
    expect(refusedFor(transferEpisode(active, { ...to, reason: { codings: [], text: " " } }, by, known))).toEqual([
      "reason",
    ]);
    expect(accepted(transferEpisode(active, to, by, known)).ending?.next).toEqual(reference("Episode", "n"));
  });

  test("is not transferred to a service whose birthday has passed", () => {
    const to = {
      serviceId: "other",
      coordinatorId: null,
      overCapacityReason: null,
      managingOrganisation: null,
      reason,
    };
    const known = { ...facts, coordinator: null, nextId: "n", ageLimitOn: day("2026-11-21") };
    expect(refusedFor(transferEpisode(active, to, by, known))).toEqual(["patientId"]);
  });
});

describe("a package of care", () => {
  const open = (endsOn: string, start: string | null = null) =>
    openPackage(active, { name: null, start: start as PartialDate | null, endsOn: day(endsOn) }, by, {
      ageLimitOn: null,
    });

  test("may end on the day on which it begins", () => {
    expect(accepted(open("2026-12-01", "2026-12-01")).packages).toHaveLength(1);
    expect(refusedFor(open("2026-11-30", "2026-12-01"))).toEqual(["endsOn"]);
  });

  test("takes the first number that is free", () => {
    const two = accepted(
      openPackage(accepted(open("2026-12-01")), { name: null, start: null, endsOn: day("2026-12-02") }, by, {
        ageLimitOn: null,
      }),
    );
    expect(two.packages.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("is closed once", () => {
    const closing = { packageId: "1", closedOn: null, outcome: "Walks again" };
    const closed = accepted(closePackage(accepted(open("2026-12-01")), closing, by));
    expect(closed.packages[0]).toMatchObject({ closedOn: "2026-11-22", outcome: "Walks again" });
    expect(refusedFor(closePackage(closed, closing, by))).toEqual(["packageId"]);
    expect(refusedFor(closePackage(active, closing, by))).toEqual(["packageId"]);
  });
});

describe("a coordinator's list", () => {
  const faults = (more: object, role: "SUPERVISOR" | "GP" = "SUPERVISOR", overCapacityReason: string | null = null) =>
    allocationFaults(
      "c",
      { coordinator: { ...coordinator, ...more }, load: 4 },
      { joining: 2, role, overCapacityReason },
    ).map(({ code }) => code);

  test("is full to the last place, and not beyond", () => {
    expect(faults({ capacity: 6 })).toEqual([]);
    expect(faults({ capacity: 5 })).toEqual(["CAPACITY_EXCEEDED"]);
  });

  test("goes beyond its capacity by a supervisor who says why, and by nobody else", () => {
    expect(faults({ capacity: 5 }, "SUPERVISOR", "Nobody else")).toEqual([]);
    expect(faults({ capacity: 5 }, "SUPERVISOR", " ")).toEqual(["CAPACITY_EXCEEDED"]);
    expect(faults({ capacity: 5 }, "GP", "Nobody else")).toEqual(["CAPACITY_EXCEEDED"]);
  });

  test("is nobody's who has left", () => {
    expect(faults({ active: false })).toEqual(["NOT_FOUND"]);
  });
});

describe("the rules of a caseload", () => {
  const rules = { serviceId: "s", upperAge: 12, ageWarningDays: 90, packageWarningDays: 14, waitsOnceAccepted: true };
  const create = (more: object) => createCaseloadRules("r", { ...rules, ...more }, { now, role: "SUPERVISOR" });

  test("have an age that people reach, and warnings that come before", () => {
    expect(accepted(create({ upperAge: null })).upperAge).toBeNull();
    expect(refusedFor(create({ upperAge: 0 }))).toEqual(["upperAge"]);
    expect(refusedFor(create({ upperAge: 121 }))).toEqual(["upperAge"]);
    expect(refusedFor(create({ ageWarningDays: -1, packageWarningDays: 731 }))).toEqual([
      "ageWarningDays",
      "packageWarningDays",
    ]);
  });
});
