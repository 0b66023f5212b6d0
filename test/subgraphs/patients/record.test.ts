import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "patients", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const register = async (): Promise<string> => {
  const names = [{ family: "Okafor" }];
  const input = { nhsNumberUnavailableReason: "nhs-number-not-known", names, registeredPractice: elmSurgery() };
  return (await write(coordinator, "createPatient", "patient { id }", input)).patient.id;
};
const elmSurgery = () => ({ type: "Organisation", id: elm.id });
const coded = (code: string, system = "https://example.org/codes") => ({ codings: [{ system, code }] });
const of = async (patientId: string, fields: string, caller = coordinator) =>
  (await entities(caller, "Patient", [patientId], fields))[0];
const observe = (patientId: string, code: string, more: object) =>
  write(coordinator, "createObservation", "observation { id version }", { patientId, code: coded(code), ...more });
const suffer = (patientId: string, code: string, more: object = {}) =>
  write(coordinator, "createCondition", "condition { id version }", { patientId, code: coded(code), ...more });
const codes = (list: { nodes: { code: { codings: { code: string }[] } }[] }) =>
  list.nodes.map(({ code }) => code.codings[0]?.code);
const CODE = "{ nodes { code { codings { code } } } }";

test("a carer is recognised, leads back to the patient, and is no longer current once that has ended", async () => {
  const patientId = await register();
  const wife = coded("WIFE", "http://terminology.hl7.org/CodeSystem/v3-RoleCode");
  const names = [{ given: ["Joy"], family: "Okafor" }];
  const carer = coded("407543004", "http://snomed.info/sct");
  const { relatedPerson, errors } = await write(coordinator, "createRelatedPerson", "relatedPerson { id }", {
    patientId,
    names,
    relationships: [wife, carer],
  });
  expect(errors).toEqual([]);
  const fields = "relatedPeople { nodes { displayName isCarer active patient { id } } }";
  expect((await of(patientId, fields)).relatedPeople.nodes).toEqual([
    { displayName: "Joy Okafor", isCarer: true, active: true, patient: { id: patientId } },
  ]);
  await write(coordinator, "endRelatedPerson", "relatedPerson { id }", { id: relatedPerson.id, expectedVersion: 1 });
  const current = await of(patientId, "relatedPeople(filter: { active: true }) { nodes { id } totalCount }");
  expect(current.relatedPeople).toEqual({ nodes: [], totalCount: 0 });
});

test("a person's conditions come latest first, and are found by status, category and code", async () => {
  const patientId = await register();
  await suffer(patientId, "old", { onset: "1999", categories: [coded("social")] });
  await suffer(patientId, "recent", { onset: "2024-05-05T10:00:00+01:00" });
  const { condition } = await suffer(patientId, "gone", { onset: "2010-02" });
  await write(coordinator, "endCondition", "condition { id }", { id: condition.id, expectedVersion: 1 });
  const found = async (filter: string) =>
    codes((await of(patientId, `conditions(filter: ${filter}) ${CODE}`)).conditions);
  expect(await found("{}")).toEqual(["recent", "gone", "old"]);
  expect(await found("{ clinicalStatus: [ACTIVE] }")).toEqual(["recent", "old"]);
  expect(await found(`{ category: "social" }`)).toEqual(["old"]);
  expect(await found(`{ code: "gone", clinicalStatus: [RESOLVED] }`)).toEqual(["gone"]);
  expect(await found(`{ code: "social" }`)).toEqual([]);
});

test("a person's observations come latest first, and are found by code, category and time", async () => {
  const patientId = await register();
  await observe(patientId, "weight", { effectiveAt: "2026-01-10", value: { quantity: { value: 80.5, unit: "kg" } } });
  await observe(patientId, "weight", { effectivePeriod: { start: "2026-03-01", end: "2026-09-01" } });
  await observe(patientId, "mood", { effectiveAt: "2026-02-01T09:00:00Z", categories: [coded("survey")] });
  await observe(patientId, "undated", { value: { boolean: true } });
  const found = async (filter: string) =>
    codes((await of(patientId, `observations(filter: ${filter}) ${CODE}`)).observations);
  expect(await found("{}")).toEqual(["weight", "mood", "weight", "undated"]);
  expect(await found(`{ code: "weight" }`)).toHaveLength(2);
  expect(await found(`{ category: "survey" }`)).toEqual(["mood"]);
  expect(await found(`{ from: "2026-01-10", to: "2026-03" }`)).toEqual(["mood", "weight"]);
});

test("what was observed is given back in the field of its kind", async () => {
  const patientId = await register();
  const components = [
    { code: coded("systolic"), value: { quantity: { value: 120, unit: "mmHg", code: "mm[Hg]" } } },
    { code: coded("cuff"), value: { concept: coded("large") } },
  ];
  await observe(patientId, "bp", { components, value: { integer: 0 } });
  const values = "{ kind quantity { value unit code } concept { codings { code } } text boolean integer dateTime }";
  const fields = `observations { nodes { value ${values} components { value ${values} } } }`;
  const [seen] = (await of(patientId, fields)).observations.nodes;
  const none = { quantity: null, concept: null, text: null, boolean: null, integer: null, dateTime: null };
  expect(seen.value).toEqual({ ...none, kind: "INTEGER", integer: 0 });
  expect(seen.components).toEqual([
    { value: { ...none, kind: "QUANTITY", quantity: { value: 120, unit: "mmHg", code: "mm[Hg]" } } },
    { value: { ...none, kind: "CONCEPT", concept: { codings: [{ code: "large" }] } } },
  ]);
});

test("a SNOMED CT code that a spreadsheet has cut is refused with what was meant", async () => {
  const input = { patientId: await register(), code: coded("999024291000230", "http://snomed.info/sct") };
  const { condition, errors } = await write(coordinator, "createCondition", "condition { id }", input);
  expect(condition).toBeNull();
  expect(errors).toMatchObject([{ __typename: "InvalidCode" }]);
});

test("what was entered in error leaves every list, and says so where it is found by id", async () => {
  const patientId = await register();
  const { condition } = await suffer(patientId, "wrong");
  const { observation } = await observe(patientId, "wrong", {});
  const error = (thing: string, id: string) =>
    write(coordinator, `enter${thing}InError`, `${thing.toLowerCase()} { id }`, { id, expectedVersion: 1 });
  await error("Condition", condition.id);
  await error("Observation", observation.id);
  const lists = await of(patientId, "conditions { totalCount } observations { totalCount }");
  expect(lists).toEqual({ conditions: { totalCount: 0 }, observations: { totalCount: 0 } });
  const { data } = await coordinator.ask(
    `query ($c: ID!, $o: ID!) {
       condition(id: $c) { verificationStatus clinicalStatus }
       observation(id: $o) { status } }`,
    { c: condition.id, o: observation.id },
  );
  expect(data).toEqual({
    condition: { verificationStatus: "ENTERED_IN_ERROR", clinicalStatus: null },
    observation: { status: "ENTERED_IN_ERROR" },
  });
});

test("another organisation neither sees a person's record nor adds to it", async () => {
  const patientId = await register();
  const { condition } = await suffer(patientId, "private");
  expect((await stranger.ask(`{ condition(id: "${condition.id}") { id } }`)).data.condition).toBeNull();
  const input = { patientId, code: coded("x") };
  for (const [mutation, thing] of [
    ["createCondition", "condition"],
    ["createObservation", "observation"],
    ["createRelatedPerson", "relatedPerson"],
  ] as const) {
    const given = mutation === "createRelatedPerson" ? { patientId, relationships: [coded("x")] } : input;
    expect(await write(stranger, mutation, `${thing} { id }`, given)).toMatchObject({
      [thing]: null,
      errors: [{ __typename: "NotFound", path: ["input", "patientId"] }],
    });
  }
});

test("the conditions, observations and people of many patients cost one statement each", async () => {
  const ids = await Promise.all([register(), register(), register()]);
  for (const id of ids) await suffer(id, "asthma");
  const sent: string[] = [];
  const fields = `conditions ${CODE} observations ${CODE} relatedPeople { nodes { id } }`;
  const found = await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", ids, fields),
  );
  expect(found.map((patient: { conditions: never }) => codes(patient.conditions))).toEqual(ids.map(() => ["asthma"]));
  const lists = sent.filter((text) => /FROM patients\.(condition|observation|related_person) /.test(text));
  expect(lists).toHaveLength(3);
});
