import pg from "pg";
import { v7 } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import { watching } from "../../src/platform/statement.ts";
import { type Caller, testServer } from "../server.ts";
import { type World, world, write } from "../world.ts";

const server = testServer();
let practice: World["practice"];
let coordinator: Caller;
let patientId: string;

beforeAll(async () => {
  ({ practice } = await world(server.database));
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
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
  patientId = patient.id;
});

const CALL = {
  codings: [{ system: "http://snomed.info/sct", code: "185317003", display: "Telephone encounter" }],
};

const record = (more: object = {}) =>
  write(coordinator, "recordActivity", { patientId, code: CALL, ...more }, "activity { id version patient { id } }");

/** In whose name a caller writes is asked anew each second. */
const isOwn = (text: string) => !text.includes("access.membership");

const BEGINNING = /^(BEGIN|COMMIT|WITH written AS|INSERT INTO [\w.]+|SELECT [\w.]+)/;

/** The beginnings of all statements, and how often PostgreSQL was waited for. */
async function costOf(act: () => Promise<unknown>) {
  const statements: string[] = [];
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    await watching((text) => statements.push(text), act);
    const texts = sent.mock.calls.map(([sent]) => (typeof sent === "string" ? sent : (sent as { text: string }).text));
    return {
      statements: statements.filter(isOwn).map((text) => BEGINNING.exec(text)?.[0]),
      trips: texts.filter(isOwn).length,
    };
  } finally {
    sent.mockRestore();
  }
}

test("what is new costs one round trip: its key, the row with whether its writer sees it, and the audit's", async () => {
  await record();
  expect(await costOf(record)).toEqual({
    statements: ["INSERT INTO platform.idempotency", "INSERT INTO activity.activity", "SELECT audit.append"],
    trips: 1,
  });
});

test("a change costs two: one to read what it changes, which it locks, and one to write it and commit", async () => {
  const { activity } = await record();
  const revise = () =>
    write(
      coordinator,
      "reviseActivity",
      { id: activity.id, expectedVersion: 1, durationMinutes: 20 },
      "activity { version }",
    );
  expect(await costOf(revise)).toEqual({
    statements: [
      "BEGIN",
      "INSERT INTO platform.idempotency",
      "SELECT t.id",
      "WITH written AS",
      "SELECT audit.append",
      "COMMIT",
    ],
    trips: 2,
  });
});

test("what a change announces goes out with its last statements, and costs no round trip of its own", async () => {
  const { activity } = await record({ status: "IN_PROGRESS" });
  const end = () =>
    write(
      coordinator,
      "endActivity",
      { id: activity.id, expectedVersion: 1, status: "COMPLETED" },
      "activity { version }",
    );
  const { statements, trips } = await costOf(end);
  expect(statements.slice(-4)).toEqual([
    "WITH written AS",
    "INSERT INTO events.event",
    "SELECT audit.append",
    "COMMIT",
  ]);
  expect(trips).toBe(2);
});

test("whom a new patient belongs to, and by which number they are known, goes out with the patient", async () => {
  const create = () =>
    write(
      coordinator,
      "createPatient",
      {
        nhsNumber: "9990000026",
        names: [{ family: "Adeyemi" }],
        birthDate: "1950-01-01",
        registeredPractice: { type: "Organisation", id: practice },
      },
      "patient { version }",
    );
  const { statements, trips } = await costOf(create);
  expect(statements.slice(0, 3)).toEqual([
    "INSERT INTO platform.idempotency",
    "INSERT INTO access.relationship",
    "INSERT INTO patients.patient",
  ]);
  expect(trips).toBe(1);
});

test("what is refused by its own words alone asks PostgreSQL only whether it was accepted before", async () => {
  const refused = async () => {
    const input = { idempotencyKey: v7(), patientId, code: CALL, durationMinutes: -5 };
    const { data } = await coordinator.ask(
      "mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { errors { path } } }",
      { input },
    );
    expect(data.recordActivity.errors).toHaveLength(1);
  };
  const { statements } = await costOf(refused);
  expect(statements.filter((text) => text?.startsWith("INSERT"))).toEqual([]);
});
