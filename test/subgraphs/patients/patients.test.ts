import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { setMemberships } from "../../../src/access/relationships.ts";
import { testNhsNumber } from "../../../src/kernel/nhs-number.ts";
import type { Stored } from "../../../src/kernel/stored.ts";
import { putRows } from "../../../src/platform/bulk.ts";
import { watching } from "../../../src/platform/statement.ts";
import { PatientTable } from "../../../src/subgraphs/patients/patient/patient.table.ts";
import type { Patient } from "../../../src/subgraphs/patients/patient/patient.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "patients", clock: { now: () => now } });
let elm: Practice;
let oak: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  oak = await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

let numbers = 0;
const nhsNumber = () => {
  for (;;) {
    const made = testNhsNumber(++numbers);
    if (made !== null) return made;
  }
};
const register = (names: object, more: object = {}, caller = coordinator) =>
  write(caller, "createPatient", "patient { id version nhsNumber displayName age active deceased }", {
    nhsNumber: nhsNumber(),
    names: [names],
    ...more,
  });
const organisation = (id: string) => ({ type: "Organisation", id });
const find = async (filter: string, caller = coordinator, order = "NAME") => {
  const { data, errors } = await caller.ask(
    `{ patients(first: 100, filter: ${filter}, orderBy: ${order}) { nodes { id displayName } totalCount } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.patients.totalCount).toBe(data.patients.nodes.length);
  return data.patients.nodes.map(({ displayName }: { displayName: string }) => displayName) as string[];
};
const look = async (by: string, caller = coordinator) =>
  (await caller.ask(`{ patient(by: ${by}) { id displayName } }`)).data.patient;

describe("a patient", () => {
  test("is found by id, and by NHS number in any spelling", async () => {
    const { patient } = await register({ family: "Quayle", given: ["Ann"] });
    const spaced = patient.nhsNumber.replace(/(...)(...)(....)/, "$1 $2 $3");
    expect(await look(`{ id: "${patient.id}" }`)).toEqual({ id: patient.id, displayName: "Ann Quayle" });
    expect(await look(`{ nhsNumber: "${spaced}" }`)).toEqual({ id: patient.id, displayName: "Ann Quayle" });
  });

  test("is looked up by exactly one of these", async () => {
    const both = await coordinator.ask(
      `{ patient(by: { id: "${randomUUID()}", nhsNumber: "${nhsNumber()}" }) { id } }`,
    );
    expect(both.errors).toHaveLength(1);
    expect((await coordinator.ask("{ patient(by: {}) { id } }")).errors).toHaveLength(1);
  });

  test("of another organisation is not found, by any way", async () => {
    const { patient } = await register({ family: "Zephyr", given: ["Zoe"] });
    expect(await look(`{ id: "${patient.id}" }`, stranger)).toBeNull();
    expect(await look(`{ nhsNumber: "${patient.nhsNumber}" }`, stranger)).toBeNull();
    expect(await find(`{ familyName: "zephyr" }`, stranger)).toEqual([]);
    const revised = await write(stranger, "revisePatient", "patient { id }", { id: patient.id, expectedVersion: 1 });
    expect(revised).toMatchObject({ patient: null, errors: [{ __typename: "NotFound" }] });
  });

  test("is not registered with a practice of strangers, nor moved there", async () => {
    const there = organisation(oak.id);
    expect(await register({ family: "Lost" }, { registeredPractice: there })).toMatchObject({
      patient: null,
      errors: [{ __typename: "NotFound", path: ["input", "registeredPractice"] }],
    });
    const { patient } = await register({ family: "Kept" });
    const input = { id: patient.id, expectedVersion: 1, registeredPractice: there };
    expect((await write(coordinator, "revisePatient", "patient { id }", input)).errors).toHaveLength(1);
    expect(await look(`{ id: "${patient.id}" }`)).not.toBeNull();
  });

  test("of a practice is seen by every member of its PCN", async () => {
    const [pcn, north, south] = [randomUUID(), randomUUID(), randomUUID()];
    await setMemberships(server.database.source.manager, [
      { organisationId: pcn, odsCode: "U10001", groupId: pcn },
      { organisationId: north, odsCode: "N10001", groupId: pcn },
      { organisationId: south, odsCode: "S10001", groupId: pcn },
    ]);
    const nurse = await server.as("CARE_COORDINATOR", "N10001");
    const { patient } = await register({ family: "Shared" }, { registeredPractice: organisation(south) }, nurse);
    for (const code of ["U10001", "N10001", "S10001"])
      expect(await look(`{ id: "${patient.id}" }`, await server.as("GP", code))).toMatchObject({ id: patient.id });
    expect(await look(`{ id: "${patient.id}" }`)).toBeNull();
  });
});

test("a patient without a practice stays with who recorded them first, whoever brings them again", async () => {
  const { patient } = await register({ family: "Brought" });
  const { source, pool } = server.database;
  const { rows } = await pool.query("SELECT * FROM patients.patient WHERE id = $1", [patient.id]);
  const again = Object.fromEntries([...PatientTable.columns].map(([field, column]) => [field, rows[0][column]]));
  const brought = { ...again, gender: "OTHER", ownerId: oak.id } as unknown as Stored<Patient>;
  await source.transaction((tx) => putRows(tx, PatientTable, [brought]));
  expect(await look(`{ id: "${patient.id}" }`)).not.toBeNull();
  expect(await look(`{ id: "${patient.id}" }`, stranger)).toBeNull();
});

describe("an NHS number", () => {
  test("belongs to one patient of a group, and says nothing of another group's", async () => {
    const taken = [{ __typename: "AlreadyTaken", path: ["input", "nhsNumber"] }];
    const { patient } = await register({ family: "First" });
    const { nhsNumber } = patient;
    expect(await register({ family: "Second" }, { nhsNumber })).toMatchObject({ patient: null, errors: taken });
    const elsewhere = await register({ family: "Second" }, { nhsNumber }, stranger);
    expect(elsewhere).toMatchObject({ patient: { nhsNumber }, errors: [] });
    const second = (await register({ family: "Second" })).patient;
    const input = { id: second.id, expectedVersion: 1, nhsNumber };
    expect(await write(coordinator, "revisePatient", "patient { id }", input)).toMatchObject({ errors: taken });
    expect(await find(`{ familyName: "second" }`)).toEqual(["Second"]);
  });

  test("is free again once its patient was entered in error", async () => {
    const { patient } = await register({ family: "Mistaken" });
    await write(coordinator, "enterPatientInError", "patient { id }", { id: patient.id, expectedVersion: 1 });
    expect(await look(`{ nhsNumber: "${patient.nhsNumber}" }`)).toBeNull();
    expect(await find(`{ familyName: "mistaken" }`)).toEqual([]);
    const again = await register({ family: "Right" }, { nhsNumber: patient.nhsNumber });
    expect(again.errors).toEqual([]);
  });
});

describe("a search", () => {
  test("knows names without accents, case or apostrophes", async () => {
    await register({ family: "O’Şullivan-Łuk", given: ["Zoë", "Mae"] });
    for (const typed of ["osul", "O'SULLIVAN LUK", "o’şullivan-ł"])
      expect(await find(`{ familyName: "${typed}" }`)).toEqual(["Zoë Mae O’Şullivan-Łuk"]);
    expect(await find(`{ familyName: "osul", givenName: "ZOE" }`)).toHaveLength(1);
    expect(await find(`{ familyName: "osul", givenName: "mae" }`)).toEqual([]);
    expect(await find(`{ familyName: "ullivan" }`)).toEqual([]);
  });

  test("takes what is typed as letters, not as a pattern", async () => {
    await register({ family: "Percival" });
    expect(await find(`{ familyName: "%erc" }`)).toEqual([]);
    expect(await find(`{ familyName: "P_rc" }`)).toEqual([]);
  });

  test("goes by the usual name, whatever else a person was called", async () => {
    const usual = { use: "USUAL", family: "Newly", given: ["Wed"] };
    await register({ use: "MAIDEN", family: "Formerly" }, { names: [{ use: "MAIDEN", family: "Formerly" }, usual] });
    expect(await find(`{ familyName: "newly" }`)).toEqual(["Wed Newly"]);
    expect(await find(`{ familyName: "formerly" }`)).toEqual([]);
  });

  test("finds those born on a day, and those of whom only the year is known by the year", async () => {
    for (const birthDate of ["1931-03-04", "1931-03-05", "1931-12-25", "1931"])
      await register({ family: `Born ${birthDate}` }, { birthDate });
    const born = async (date: string) => (await find(`{ birthDate: "${date}" }`)).length;
    expect([await born("1931-03-04"), await born("1931-03"), await born("1931")]).toEqual([1, 0, 1]);
  });

  test("finds the patients of one practice, and who is still registered", async () => {
    const here = { registeredPractice: organisation(elm.id) };
    await register({ family: "Stays" }, here);
    const { patient } = await register({ family: "Goes" }, here);
    const ended = await write(coordinator, "endPatient", "patient { active }", { id: patient.id, expectedVersion: 1 });
    expect(ended).toEqual({ patient: { active: false }, errors: [] });
    expect(await find(`{ registeredPractice: "${elm.id}" }`)).toEqual(["Goes", "Stays"]);
    expect(await find(`{ registeredPractice: "${elm.id}", active: true }`)).toEqual(["Stays"]);
    expect(await find(`{ registeredPractice: "${elm.id}", active: false }`)).toEqual(["Goes"]);
  });

  test("gives every patient once, page by page, by name or by birth date", async () => {
    const birch = await practice(server.database, "C33333");
    const clerk = await server.as("CARE_COORDINATOR", "C33333");
    const people = ["Ng", "Ångström", "Adams", "Ng", "Zadie"].map((family, i) => ({
      family,
      birthDate: i === 2 ? null : `19${60 - i}-01-01`,
    }));
    for (const { family, birthDate } of people)
      await register({ family }, { birthDate, registeredPractice: organisation(birch.id) }, clerk);
    const pages = async (orderBy: string) => {
      const names: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data } = await clerk.ask(
          `query ($after: String) { patients(first: 2, after: $after, orderBy: ${orderBy}) {
             nodes { displayName } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
        names.push(...data.patients.nodes.map(({ displayName }: { displayName: string }) => displayName));
        ({ endCursor: after, hasNextPage: more } = data.patients.pageInfo);
      }
      return names;
    };
    expect(await pages("NAME")).toEqual(["Adams", "Ångström", "Ng", "Ng", "Zadie"]);
    expect(await pages("BIRTH_DATE")).toEqual(["Zadie", "Ng", "Ångström", "Ng", "Adams"]);
  });
});

test("the age of the dead is their age at death, and unknown where the day of death is", async () => {
  const birthDate = "1940-01-01";
  const age = async (more: object) => (await register({ family: "Aged" }, { birthDate, ...more })).patient.age;
  expect(await age({})).toBe(86);
  expect(await age({ deceasedAt: "1999-12-31" })).toBe(59);
  expect(await age({ deceased: true })).toBeNull();
});

test("a list that must be there is not emptied by null", async () => {
  const { patient } = await register({ family: "Listed" });
  const input = { id: patient.id, expectedVersion: 1, telecom: null };
  expect(await write(coordinator, "revisePatient", "patient { id }", input)).toMatchObject({
    patient: null,
    errors: [{ __typename: "InvalidArgument", path: ["input", "telecom"] }],
  });
});

test("an analyst reads patients and changes none", async () => {
  const analyst = await server.as("ANALYST", "A11111");
  expect(await register({ family: "None" }, {}, analyst)).toMatchObject({ errors: [{ __typename: "NotPermitted" }] });
  expect(await find(`{ familyName: "none" }`, analyst)).toEqual([]);
});

test("many patients named at once cost one statement", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push((await register({ family: `Batch ${i}` })).patient.id);
  const sent: string[] = [];
  const found = await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", [...ids, randomUUID()], "displayName"),
  );
  expect(found).toHaveLength(6);
  expect(found[5]).toBeNull();
  expect(sent.filter((text) => !text.includes("audit."))).toHaveLength(1);
});
