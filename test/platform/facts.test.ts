import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";
import { type World, world, write } from "../world.ts";

const server = testServer();
let ids: World;
let clerk: Caller;

beforeAll(async () => {
  ids = await world(server.database);
  clerk = await server.as("CARE_COORDINATOR", "A81001");
});

const person = async (nhsNumber: string, more: object = {}) =>
  (
    await write(
      clerk,
      "createPatient",
      {
        nhsNumber,
        names: [{ family: "Okafor" }],
        birthDate: "1941-05-02",
        registeredPractice: { type: "Organisation", id: ids.practice },
        ...more,
      },
      "patient { id version }",
    )
  ).patient as { id: string; version: number };
const factsOf = async (patientId: string, kind: string) =>
  (
    await server.database.pool.query(
      "SELECT code, value::float8 AS value, at, due FROM platform.fact WHERE patient_id = $1 AND kind = $2 ORDER BY code",
      [patientId, kind],
    )
  ).rows;

test("a person is a fact until they leave or die", async () => {
  const { id, version } = await person("9990000018");
  expect(await factsOf(id, "PERSON")).toEqual([{ code: null, value: null, at: "1941-05-02", due: null }]);
  await write(clerk, "revisePatient", { id, expectedVersion: version, deceased: true }, "patient { id }");
  expect(await factsOf(id, "PERSON")).toEqual([]);
});

test("a condition is a fact by its code, until it is over", async () => {
  const { id: patientId } = await person("9990000026");
  const { condition } = await write(
    clerk,
    "createCondition",
    { patientId, code: { codings: [{ code: "925861000000102" }] }, clinicalStatus: "ACTIVE", onset: "2024-03" },
    "condition { id version }",
  );
  expect(await factsOf(patientId, "CONDITION")).toEqual([
    { code: "925861000000102", value: null, at: "2024-03", due: null },
  ]);
  await write(
    clerk,
    "endCondition",
    { id: condition.id, expectedVersion: condition.version, clinicalStatus: "RESOLVED" },
    "condition { id }",
  );
  expect(await factsOf(patientId, "CONDITION")).toEqual([]);
});

test("the last contact is one fact, whatever order contacts are recorded in, and follows a correction", async () => {
  const { id: patientId } = await person("9990000034");
  const contact = async (occurredAt: string) =>
    (
      await write(
        clerk,
        "recordContact",
        { patientId, mode: "TELEPHONE", occurredAt, recorder: { type: "Practitioner", id: randomUUID() } },
        "activity { id version }",
      )
    ).activity;
  const last = await contact("2026-11-20T10:00:00Z");
  await contact("2026-10-01T10:00:00Z");
  expect(await factsOf(patientId, "CONTACT")).toMatchObject([{ at: "2026-11-20" }]);
  const { data } = await clerk.ask(
    "mutation ($input: EnterInErrorInput!) { enterActivityInError(input: $input) { errors { message } } }",
    { input: { idempotencyKey: randomUUID(), id: last.id, expectedVersion: last.version } },
  );
  expect(data.enterActivityInError.errors).toEqual([]);
  expect(await factsOf(patientId, "CONTACT")).toMatchObject([{ at: "2026-10-01" }]);
});
