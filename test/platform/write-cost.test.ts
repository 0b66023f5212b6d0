import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../src/platform/statement.ts";
import { type Caller, testServer } from "../server.ts";
import { type World, world, write } from "../world.ts";

const server = testServer();
let practice: World["practice"];
let coordinator: Caller;

beforeAll(async () => {
  ({ practice } = await world(server.database));
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
});

const CALL = {
  codings: [{ system: "http://snomed.info/sct", code: "185317003", display: "Telephone encounter" }],
};

const RECORD = `mutation ($input: RecordActivityInput!) {
  recordActivity(input: $input) { activity { id version patient { id } } errors { code path } } }`;

test("a write sends three statements: its key, the row with whether its writer sees it, and the audit's", async () => {
  const { patient } = await write(
    coordinator,
    "createPatient",
    {
      nhsNumber: "9990000018",
      names: [{ family: "Okafor" }],
      birthDate: "1941-05-02",
      registeredPractice: { type: "Organisation", id: practice },
    },
    "patient { id }",
  );
  const record = () => {
    const input = { idempotencyKey: v7(), patientId: patient.id, code: CALL };
    return coordinator.ask(RECORD, { input });
  };
  await record();
  const sent: string[] = [];
  const { data, errors } = await watching(
    (text) => sent.push(text),
    () => record(),
  );
  expect(errors).toBeUndefined();
  expect(data.recordActivity.errors).toEqual([]);
  // In whose name a caller writes is asked anew each second.
  const own = sent.filter((text) => !text.includes("access.membership"));
  expect(own.map((text) => /^(INSERT INTO [\w.]+|SELECT [\w.]+)/.exec(text)?.[0])).toEqual([
    "INSERT INTO platform.idempotency",
    "INSERT INTO activity.activity",
    "SELECT audit.append",
  ]);
});
