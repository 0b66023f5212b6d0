import { describe, expect, test } from "vitest";
import type { Stored } from "../../../src/kernel/stored.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { createPractitioner } from "../../../src/subgraphs/directory/practitioner/practitioner.rules.ts";
import type { Practitioner } from "../../../src/subgraphs/directory/practitioner/practitioner.ts";
import { addCpdEvidence, addQualification } from "../../../src/subgraphs/directory/practitioner/qualification.rules.ts";
import { codeOf } from "../../../src/subgraphs/directory/practitioner/qualification.ts";
import { createPractitionerRole } from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.rules.ts";
import type { PractitionerRole } from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.ts";
import { isNonClinical, reimbursedAs } from "../../../src/subgraphs/directory/staff/job-roles.ts";
import { setNamedContact } from "../../../src/subgraphs/directory/staff/named-contact.rules.ts";
import { recordSupervision } from "../../../src/subgraphs/directory/supervision/supervision.rules.ts";
import { createSupervisionPolicy } from "../../../src/subgraphs/directory/supervision-policy/supervision-policy.rules.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const kept = { version: 1, createdAt: "", updatedAt: "", ownerId: "o", enteredInError: false };
const ours = new Set(["o"]);
const concept = (system: string, code: string) => ({
  codings: [{ system, code, display: null, version: null, release: null }],
  text: null,
});
const sds = (code: string) => concept("https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", code);
const snomed = (code: string) => concept("http://snomed.info/sct", code);
const who = (id: string, type = "Practitioner") => ({ type, id, url: null, display: null, identifier: null });

const roleGiven = {
  sdsRoleProfileId: null,
  practitioner: who("ann"),
  organisation: who("o", "Organisation"),
  codes: [sds("R9801")],
  services: [],
  period: null,
  telecom: [],
  caseloadCapacity: null,
};
const role: Stored<PractitionerRole> = { ...accepted(createPractitionerRole("r", roleGiven)), ...kept };

test("the personalised care roles are reimbursed, by SDS code, and none of them is clinical", () => {
  expect(["R9801", "R9815", "R9807", "R9804"].map((code) => reimbursedAs([sds(code)]))).toEqual([
    "CARE_COORDINATOR",
    "SOCIAL_PRESCRIBING_LINK_WORKER",
    "HEALTH_AND_WELLBEING_COACH",
    null,
  ]);
  expect(
    [sds("R9801"), snomed("768820003"), sds("R9804"), snomed("62247001")].map((it) => isNonClinical([it])),
  ).toEqual([true, true, false, false]);
});

test("a caseload has room for one person at least", () => {
  expect(refusedFor(createPractitionerRole("r", { ...roleGiven, caseloadCapacity: 0 }))).toEqual(["caseloadCapacity"]);
});

test("a role that has ended gets no contact", () => {
  const given = { namedContact: who("gee"), clinicalContact: null };
  const known = { known: { namedContact: true, clinicalContact: false } };
  expect(refusedFor(setNamedContact({ ...role, active: false }, given, ours, known))).toEqual(["id"]);
  expect(accepted(setNamedContact(role, given, ours, known)).namedContact).toEqual(who("gee"));
});

test("nobody is their own clinical contact", () => {
  const given = { namedContact: who("gee"), clinicalContact: who("ann") };
  const known = { known: { namedContact: true, clinicalContact: true } };
  expect(refusedFor(setNamedContact(role, given, ours, known))).toEqual(["clinicalContact"]);
});

describe("supervision", () => {
  const gp = [snomed("62247001")];
  const nurse = [snomed("445451001")];
  const record = (supervisorCodes: (typeof gp)[], contactCodes: (typeof gp)[], terms: object = {}, of = role) =>
    refusedFor(
      recordSupervision(
        "s",
        { roleId: "r", supervisor: who("sue"), heldOn: "2026-11-20" as PartialDate, note: null },
        { now, role: "SUPERVISOR" },
        {
          role: of,
          supervisorCodes,
          contactCodes,
          terms: { supervisorRoles: [], gpUnlessContactIs: true, ...terms },
        },
      ),
    );

  test("is a GP's where there is no named contact at all", () => {
    expect(record([nurse], [])).toEqual(["supervisor"]);
    expect(record([gp], [])).toEqual([]);
  });

  test("is given by the roles that an organisation names, where it names some", () => {
    expect(record([nurse], [gp], { supervisorRoles: gp })).toEqual(["supervisor"]);
    expect(record([nurse], [gp], { supervisorRoles: nurse })).toEqual([]);
    expect(record([nurse], [nurse], { gpUnlessContactIs: false })).toEqual([]);
  });

  test("is not given by somebody without a role", () => {
    expect(record([], [gp])).toEqual(["supervisor"]);
  });

  test("is recorded of coordinators, and of nobody else", () => {
    expect(record([gp], [gp], {}, { ...role, codes: nurse })).toEqual(["roleId"]);
  });

  test("is due after one to twelve months, as a supervisor of one's own network says", () => {
    const policy = (intervalMonths: number, group = ours) =>
      createSupervisionPolicy(
        "p",
        { organisationId: "o", intervalMonths, supervisorRoles: [], gpUnlessContactIs: true },
        { now, role: "SUPERVISOR" },
        group,
      );
    expect(refusedFor(policy(0))).toEqual(["intervalMonths"]);
    expect(refusedFor(policy(13))).toEqual(["intervalMonths"]);
    expect(refusedFor(policy(1, new Set()))).toEqual(["organisationId"]);
    expect(accepted(policy(12)).intervalMonths).toBe(12);
  });
});

describe("a qualification", () => {
  const person: Stored<Practitioner> = {
    ...accepted(
      createPractitioner("ann", {
        sdsUserId: null,
        registrations: [],
        names: [{ use: null, text: "Ann", family: null, given: [], prefix: [], suffix: [], period: null }],
        gender: null,
        telecom: [],
        addresses: [],
      }),
    ),
    ...kept,
  };
  const given = { kind: null, code: null, status: "ENROLLED", period: null, issuer: null } as const;

  test("is of one kind, or has a code, and not both", () => {
    expect(refusedFor(addQualification(person, given, ours, "q"))).toEqual(["kind"]);
    const code = { codings: [], text: "First aid" };
    const both = { ...given, kind: "STATUTORY_AND_MANDATORY", code } as const;
    expect(refusedFor(addQualification(person, both, ours, "q"))).toEqual(["kind"]);
    const one = { ...given, kind: "STATUTORY_AND_MANDATORY" } as const;
    expect(accepted(addQualification(person, one, ours, "q")).qualifications[0]!.code).toEqual(
      codeOf("STATUTORY_AND_MANDATORY"),
    );
  });

  test("expires after it is gained", () => {
    const period = { start: "2026-10-01" as DateTime, end: "2026-09-01" as DateTime };
    const backwards = { ...given, kind: "STATUTORY_AND_MANDATORY", status: "QUALIFIED", period } as const;
    expect(refusedFor(addQualification(person, backwards, ours, "q"))).toEqual(["period"]);
  });

  test("is kept by the group that recorded the practitioner", () => {
    const one = { ...given, kind: "STATUTORY_AND_MANDATORY" } as const;
    expect(refusedFor(addQualification(person, one, new Set(), "q"))).toEqual(["id"]);
  });

  test("has evidence that says what was learnt", () => {
    const one = { ...given, kind: "STATUTORY_AND_MANDATORY" } as const;
    const enrolled = { ...person, ...accepted(addQualification(person, one, ours, "q")) };
    const evidence = { qualificationId: "q", title: " ", date: null, url: null };
    expect(refusedFor(addCpdEvidence(enrolled, evidence, ours))).toEqual(["title"]);
    expect(refusedFor(addCpdEvidence(enrolled, { ...evidence, qualificationId: "x", title: "A" }, ours))).toEqual([
      "qualificationId",
    ]);
  });
});
