import { beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { type World, world } from "../../world.ts";
import { write } from "../entities.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let ids: World;
let clerk: Caller;
let supervisor: Caller;
let stranger: Caller;

beforeAll(async () => {
  ids = await world(server.database);
  clerk = await server.as("CARE_COORDINATOR", "A81001");
  supervisor = await server.as("SUPERVISOR", "A81001");
  stranger = await server.as("SUPERVISOR", "B82002");
});

const SDS = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";
const coded = (code: string, system = SDS) => ({ codings: [{ system, code }] });
const GP = coded("62247001", "http://snomed.info/sct");
const NURSE = coded("445451001", "http://snomed.info/sct");

const hire = async (family: string, code: object, organisation = ids.pcn, more: object = {}) => {
  const { practitioner } = await write(clerk, "createPractitioner", "practitioner { id version }", {
    names: [{ family }],
  });
  const { practitionerRole } = await write(clerk, "createPractitionerRole", "practitionerRole { id version }", {
    practitioner: { type: "Practitioner", id: practitioner.id },
    organisation: { type: "Organisation", id: organisation },
    codes: [code],
    period: { start: "2026-11-01" },
    ...more,
  });
  return { who: { type: "Practitioner", id: practitioner.id }, practitioner, role: practitionerRole };
};
const setContact = (role: { id: string; version: number }, namedContact: object, more: object = {}) =>
  write(clerk, "setNamedContact", "practitionerRole { id version namedContact { id } clinicalContact { id } }", {
    id: role.id,
    expectedVersion: role.version,
    namedContact,
    ...more,
  });
const supervise = (roleId: string, by: object, heldOn = "2026-11-20") =>
  write(supervisor, "recordSupervision", "supervision { id version heldOn }", { roleId, supervisor: by, heldOn });
const statusOf = async (roleId: string, caller = clerk) =>
  (
    await caller.ask(
      `query ($id: ID!) { practitionerRole(by: { id: $id }) { supervision { lastHeldOn dueOn overdue } } }`,
      { id: roleId },
    )
  ).data.practitionerRole.supervision;

describe("the named contact of a coordinator", () => {
  test("is somebody else who works in care, known in the directory", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP, ids.practice)];
    expect((await setContact(ann.role, ann.who)).errors).toMatchObject([{ path: ["input", "namedContact"] }]);
    const nobody = { type: "Practitioner", id: ids.practice };
    expect((await setContact(ann.role, nobody)).errors).toMatchObject([
      { __typename: "NotFound", path: ["input", "namedContact"] },
    ]);
    const { practitionerRole, errors } = await setContact(ann.role, gp.who, { clinicalContact: gp.who });
    expect(errors).toEqual([]);
    expect(practitionerRole).toMatchObject({ namedContact: { id: gp.who.id }, clinicalContact: { id: gp.who.id } });
  });

  test("is set by the organisations that keep the role", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP)];
    const input = { id: ann.role.id, expectedVersion: 1, namedContact: gp.who };
    expect((await write(stranger, "setNamedContact", "practitionerRole { id }", input)).errors).toMatchObject([
      { __typename: "NotPermitted" },
    ]);
  });
});

describe("supervision", () => {
  test("is due a month after the role began, and a month after each one", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP)];
    expect(await statusOf(ann.role.id)).toEqual({ lastHeldOn: null, dueOn: "2026-12-01", overdue: false });
    expect((await supervise(ann.role.id, gp.who)).errors).toEqual([]);
    expect(await statusOf(ann.role.id)).toEqual({ lastHeldOn: "2026-11-20", dueOn: "2026-12-20", overdue: false });
  });

  test("is given by a GP where the named contact is none", async () => {
    const [ann, gp, nurse] = [await hire("Ann", coded("R9801")), await hire("Gee", GP), await hire("Nell", NURSE)];
    await setContact(ann.role, nurse.who);
    expect((await supervise(ann.role.id, nurse.who)).errors).toMatchObject([
      { __typename: "NotPermitted", message: "The named contact is not a GP, so a GP must provide the supervision." },
    ]);
    expect((await supervise(ann.role.id, gp.who)).errors).toEqual([]);
  });

  test("is given by any clinical member of the team where the named contact is a GP, and not by a coordinator", async () => {
    const [ann, ben] = [await hire("Ann", coded("R9801")), await hire("Ben", coded("R9801"))];
    const [gp, nurse] = [await hire("Gee", GP), await hire("Nell", NURSE)];
    await setContact(ann.role, gp.who);
    expect((await supervise(ann.role.id, nurse.who)).errors).toEqual([]);
    expect((await supervise(ann.role.id, ben.who)).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    expect((await supervise(ann.role.id, ann.who)).errors).toMatchObject([
      { path: ["input", "supervisor"], message: "Nobody supervises themselves." },
    ]);
  });

  test("is recorded once it has taken place", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP)];
    expect((await supervise(ann.role.id, gp.who, "2026-11-23")).errors).toMatchObject([{ path: ["input", "heldOn"] }]);
  });

  test("that was recorded in error counts no longer", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP)];
    const { supervision } = await supervise(ann.role.id, gp.who);
    await write(supervisor, "enterSupervisionInError", "supervision { id }", {
      id: supervision.id,
      expectedVersion: 1,
    });
    expect(await statusOf(ann.role.id)).toMatchObject({ lastHeldOn: null, dueOn: "2026-12-01" });
  });

  test("follows the interval that a supervisor of the network has set, and nobody else sets it", async () => {
    const other = await hire("Olu", coded("R9801"), ids.otherPractice);
    const input = { organisationId: ids.otherPractice, intervalMonths: 2 };
    const policy = (caller: Caller) =>
      write(caller, "createSupervisionPolicy", "supervisionPolicy { id version }", input);
    expect((await policy(await server.as("GP", "B82002"))).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    expect((await policy(supervisor)).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    const { supervisionPolicy, errors } = await policy(stranger);
    expect(errors).toEqual([]);
    expect(await statusOf(other.role.id, stranger)).toMatchObject({ dueOn: "2027-01-01" });
    const revised = { id: supervisionPolicy.id, expectedVersion: 1, intervalMonths: 1 };
    await write(stranger, "reviseSupervisionPolicy", "supervisionPolicy { id }", revised);
    expect(await statusOf(other.role.id, stranger)).toMatchObject({ dueOn: "2026-12-01" });
  });

  test("of another network's coordinators is not shown", async () => {
    const ann = await hire("Ann", coded("R9801"));
    expect(await statusOf(ann.role.id, stranger)).toBeNull();
  });

  test("that is overdue is listed, and announced once for each day on which it was due", async () => {
    const [ann, gp] = [await hire("Ann", coded("R9801")), await hire("Gee", GP)];
    const events = async () =>
      (
        await server.database.pool.query(
          "SELECT data->>'dueOn' AS due FROM events.event WHERE type = 'SUPERVISION_OVERDUE' AND subject_id = $1",
          [ann.role.id],
        )
      ).rows.map(({ due }) => due);
    const overdue = async () =>
      (
        await clerk.ask("{ supervisionStatus(first: 100, filter: { overdue: true }) { nodes { role { id } } } }")
      ).data.supervisionStatus.nodes.map((it: { role: { id: string } }) => it.role.id);
    now = new Date("2026-12-01T10:00:00Z");
    await server.passTime();
    expect(await events()).toEqual([]);
    expect(await overdue()).not.toContain(ann.role.id);
    now = new Date("2026-12-02T10:00:00Z");
    await server.passTime();
    await server.passTime();
    expect(await events()).toEqual(["2026-12-01"]);
    expect(await overdue()).toContain(ann.role.id);
    await supervise(ann.role.id, gp.who, "2026-12-02");
    expect(await overdue()).not.toContain(ann.role.id);
    now = new Date("2027-01-03T10:00:00Z");
    await server.passTime();
    expect(await events()).toEqual(["2026-12-01", "2027-01-02"]);
    now = new Date("2026-11-22T10:00:00Z");
  });
});

describe("training", () => {
  const add = (practitioner: { id: string; version: number }, input: object) =>
    write(
      clerk,
      "addQualification",
      "practitioner { id version qualifications { id kind status held evidence { title } } }",
      {
        id: practitioner.id,
        expectedVersion: practitioner.version,
        ...input,
      },
    );

  test("goes from enrolled to qualified, and whoever is qualified became so on a day", async () => {
    const { practitioner } = await hire("Ann", coded("R9801"));
    const first = await add(practitioner, { kind: "COORDINATION_TWO_DAY", status: "ENROLLED" });
    const [{ id: qualificationId, kind, held }] = first.practitioner.qualifications;
    expect({ kind, held }).toEqual({ kind: "COORDINATION_TWO_DAY", held: false });
    const revise = (expectedVersion: number, more: object) =>
      write(clerk, "reviseQualification", "practitioner { qualifications { status held } }", {
        id: practitioner.id,
        expectedVersion,
        qualificationId,
        status: "QUALIFIED",
        ...more,
      });
    expect((await revise(2, {})).errors).toMatchObject([{ path: ["input", "period"] }]);
    expect((await revise(2, { period: { start: "2026-10-01", end: "2026-11-21" } })).practitioner).toEqual({
      qualifications: [{ status: "QUALIFIED", held: false }],
    });
    expect((await revise(3, { period: { start: "2026-10-01", end: "2026-11-22" } })).practitioner).toEqual({
      qualifications: [{ status: "QUALIFIED", held: true }],
    });
  });

  test("keeps the evidence of learning that is added", async () => {
    const { practitioner } = await hire("Ann", coded("R9801"));
    const { practitioner: with1 } = await add(practitioner, { code: { text: "First aid" }, status: "UNDERTAKING" });
    const { practitioner: after } = await write(
      clerk,
      "addCpdEvidence",
      "practitioner { qualifications { kind evidence { title date url } } }",
      {
        id: practitioner.id,
        expectedVersion: 2,
        qualificationId: with1.qualifications[0].id,
        title: "Certificate",
        date: "2026-11-20",
      },
    );
    expect(after.qualifications).toEqual([
      { kind: "OTHER", evidence: [{ title: "Certificate", date: "2026-11-20", url: null }] },
    ]);
  });

  test("of a network's coordinators is one matrix: each required course, held or not, in few statements", async () => {
    const ann = await hire("Ann", coded("R9801"), ids.practice);
    await hire("Gee", GP, ids.practice);
    await add(ann.practitioner, {
      kind: "STATUTORY_AND_MANDATORY",
      status: "QUALIFIED",
      period: { start: "2026-01-01", end: "2027-01-01" },
    });
    const sent: string[] = [];
    const { data } = await watching(
      (text) => sent.push(text),
      () =>
        clerk.ask(
          `query ($pcn: ID!) { trainingMatrix(pcn: $pcn, first: 100) { nodes {
            role { id isNonClinical employer { id } } complete required { kind status held } } } }`,
          { pcn: ids.pcn },
        ),
    );
    const rows = data.trainingMatrix.nodes;
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every((it: { role: { isNonClinical: boolean } }) => it.role.isNonClinical)).toBe(true);
    const hers = rows.find((it: { role: { id: string } }) => it.role.id === ann.role.id);
    expect(hers.role.employer.id).toBe(ids.practice);
    expect(hers.complete).toBe(false);
    expect(hers.required.filter((it: { held: boolean }) => it.held)).toEqual([
      { kind: "STATUTORY_AND_MANDATORY", status: "QUALIFIED", held: true },
    ]);
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  test("that has to be renewed within two months is announced once", async () => {
    const ann = await hire("Ann", coded("R9801"));
    await add(ann.practitioner, {
      kind: "STATUTORY_AND_MANDATORY",
      status: "QUALIFIED",
      period: { start: "2026-01-01", end: "2027-01-21" },
    });
    const events = async () =>
      (
        await server.database.pool.query(
          "SELECT data->>'expiresOn' AS day FROM events.event WHERE type = 'QUALIFICATION_EXPIRING' AND subject_id = $1",
          [ann.practitioner.id],
        )
      ).rows.map(({ day }) => day);
    now = new Date("2026-11-21T10:00:00Z");
    await server.passTime();
    expect(await events()).toEqual([]);
    now = new Date("2026-11-22T10:00:00Z");
    await server.passTime();
    await server.passTime();
    expect(await events()).toEqual(["2027-01-21"]);
  });
});

test("the workforce of a reimbursed role is found by its SDS code", async () => {
  const link = await hire("Lin", coded("R9815"), ids.practice);
  const { data } = await clerk.ask(
    `query ($at: ID!) { workforce(role: SOCIAL_PRESCRIBING_LINK_WORKER, organisation: $at) { nodes { id reimbursedAs } } }`,
    { at: ids.practice },
  );
  expect(data.workforce.nodes).toEqual([{ id: link.role.id, reimbursedAs: "SOCIAL_PRESCRIBING_LINK_WORKER" }]);
});
