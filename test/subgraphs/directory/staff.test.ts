import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { practice } from "../practice.ts";

const server = testServer({ subgraph: "directory", clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let clerk: Caller;
let stranger: Caller;
let elm: string;

beforeAll(async () => {
  elm = (await practice(server.database, "A11111")).id;
  await practice(server.database, "B22222");
  clerk = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const coded = (code: string) => ({
  codings: [{ system: "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", code }],
});
const hire = async (family: string, more: object = {}) =>
  (
    await write(clerk, "createPractitioner", "practitioner { id version }", {
      names: [{ family, given: ["Jo"] }],
      ...more,
    })
  ).practitioner as { id: string; version: number };
const employ = (practitioner: string, organisation: string, code: string, more: object = {}) =>
  write(clerk, "createPractitionerRole", "practitionerRole { id version }", {
    practitioner: { type: "Practitioner", id: practitioner },
    organisation: { type: "Organisation", id: organisation },
    codes: [coded(code)],
    ...more,
  });
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

describe("a practitioner", () => {
  test("is found by id, SDS user id and name", async () => {
    const { id } = await hire("Müller", { sdsUserId: "555000111222" });
    for (const by of [`{ id: "${id}" }`, `{ sdsUserId: "555000111222" }`])
      expect((await stranger.ask(`{ practitioner(by: ${by}) { displayName } }`)).data.practitioner).toEqual({
        displayName: "Jo Müller",
      });
    const { data } = await clerk.ask(
      `{ practitioners(filter: { familyName: "MULL", givenName: "j" }) { nodes { id } } }`,
    );
    expect(ids(data.practitioners)).toEqual([id]);
  });

  test("has an SDS user id of 12 digits that no other has", async () => {
    await hire("Once", { sdsUserId: "555000111333" });
    const again = (sdsUserId: string) =>
      write(clerk, "createPractitioner", "practitioner { id }", { names: [{ family: "Twice" }], sdsUserId });
    const path = ["input", "sdsUserId"];
    expect(await again("555000111333")).toMatchObject({ errors: [{ __typename: "AlreadyTaken", path }] });
    expect(await again("5550")).toMatchObject({ errors: [{ __typename: "InvalidArgument", path }] });
  });

  test("is changed by the group that recorded the entry, and by no other", async () => {
    const { id } = await hire("Kept");
    const end = (caller: Caller) =>
      write(caller, "endPractitioner", "practitioner { active }", { id, expectedVersion: 1 });
    expect(await end(stranger)).toMatchObject({ practitioner: null, errors: [{ __typename: "NotPermitted" }] });
    expect(await end(clerk)).toEqual({ practitioner: { active: false }, errors: [] });
  });
});

describe("a role", () => {
  test("is found by job role, organisation and SDS role profile id, and leads both ways", async () => {
    const jo = await hire("Coordinator");
    const { practitionerRole } = await employ(jo.id, elm, "R9801", { sdsRoleProfileId: "555111222333" });
    await employ((await hire("Coach")).id, elm, "R9807");
    await employ((await hire("Elsewhere")).id, randomUUID(), "R9801");
    const found = await clerk.ask(
      `query ($organisation: ID!) { practitionerRoles(filter: { code: "R9801", organisation: $organisation }) {
         nodes { id practitioner { practitioner { displayName roles { nodes { id } } } } } } }`,
      { organisation: elm },
    );
    const { id } = practitionerRole;
    const practitioner = { practitioner: { displayName: "Jo Coordinator", roles: { nodes: [{ id }] } } };
    expect(found.data.practitionerRoles.nodes).toEqual([{ id, practitioner }]);
    const byProfile = await clerk.ask(`{ practitionerRole(by: { sdsRoleProfileId: "555111222333" }) { id } }`);
    expect(byProfile.data.practitionerRole).toEqual({ id });
    const again = await employ(jo.id, elm, "R9815", { sdsRoleProfileId: "555111222333" });
    expect(again).toMatchObject({ errors: [{ __typename: "AlreadyTaken", path: ["input", "sdsRoleProfileId"] }] });
  });

  test("ends once with the day until which it was held, and then is history", async () => {
    const { practitionerRole } = await employ((await hire("Leaver")).id, elm, "R9801", {
      period: { start: "2026-01-05" },
    });
    const { id } = practitionerRole;
    const end = (expectedVersion: number, day: string) =>
      write(clerk, "endPractitionerRole", "practitionerRole { active period { start end } }", {
        id,
        expectedVersion,
        end: day,
      });
    expect(await end(1, "2025-12-31")).toMatchObject({ errors: [{ path: ["input", "end"] }] });
    expect((await end(1, "2026-10-31")).practitionerRole).toEqual({
      active: false,
      period: { start: "2026-01-05", end: "2026-10-31" },
    });
    expect(await end(2, "2026-11-01")).toMatchObject({ errors: [{ __typename: "WrongState" }] });
    const revised = await write(clerk, "revisePractitionerRole", "practitionerRole { id }", { id, expectedVersion: 2 });
    expect(revised).toMatchObject({ errors: [{ __typename: "WrongState" }] });
  });

  test("is somebody's, or a post in an organisation", async () => {
    const { errors } = await write(clerk, "createPractitionerRole", "practitionerRole { id }", {
      codes: [coded("R9801")],
    });
    expect(errors).toMatchObject([{ path: ["input", "practitioner"] }]);
  });
});

describe("a service", () => {
  test("is found by name, provider and category, and changed by its provider", async () => {
    const create = (name: string, provider: string, caller: Caller) =>
      write(caller, "createHealthcareService", "healthcareService { id }", {
        name,
        providedBy: { type: "Organisation", id: provider },
        categories: [coded("social-prescribing")],
      });
    const { healthcareService } = await create("Walking Group", elm, stranger);
    await create("Walk-in Clinic", randomUUID(), stranger);
    const found = async (filter: string) =>
      ids((await clerk.ask(`{ healthcareServices(filter: ${filter}) { nodes { id } } }`)).data.healthcareServices);
    expect(await found(`{ name: "walk" }`)).toHaveLength(2);
    expect(await found(`{ name: "group" }`)).toEqual([healthcareService.id]);
    expect(await found(`{ providedBy: "${elm}", category: "social-prescribing" }`)).toEqual([healthcareService.id]);
    expect(await found(`{ category: "other" }`)).toEqual([]);
    const input = { id: healthcareService.id, expectedVersion: 1 };
    const ended = await write(clerk, "endHealthcareService", "healthcareService { active }", input);
    expect(ended).toEqual({ healthcareService: { active: false }, errors: [] });
  });

  test("of nobody's group that one is in may be read and not changed", async () => {
    const { healthcareService } = await write(clerk, "createHealthcareService", "healthcareService { id }", {
      name: "Ours",
    });
    const input = { id: healthcareService.id, expectedVersion: 1 };
    expect(await write(stranger, "enterHealthcareServiceInError", "healthcareService { id }", input)).toMatchObject({
      errors: [{ __typename: "NotPermitted" }],
    });
    expect((await write(clerk, "enterHealthcareServiceInError", "healthcareService { id }", input)).errors).toEqual([]);
  });
});

test("the roles of many practitioners cost one statement", async () => {
  const staff = [await hire("A"), await hire("B"), await hire("C")];
  for (const { id } of staff) await employ(id, elm, "R9801");
  const sent: string[] = [];
  const fields = "roles { nodes { codes { codings { code } } } }";
  await watching(
    (text) => sent.push(text),
    () =>
      entities(
        clerk,
        "Practitioner",
        staff.map(({ id }) => id),
        fields,
      ),
  );
  expect(sent.filter((text) => text.includes("directory.practitioner_role"))).toHaveLength(1);
});
