import { beforeAll, describe, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";
import { world, write } from "../world.ts";

const server = testServer();
let ours: Caller;
let sister: Caller;
let theirs: Caller;
const ids: Record<string, string> = {};

const aim = { description: { text: "x" }, expressedBy: { display: "Ada" }, targets: [{ dueDate: "2027-06-01" }] };

beforeAll(async () => {
  const { practice } = await world(server.database);
  [ours, sister, theirs] = await Promise.all([
    server.as("CARE_COORDINATOR", "A81001"),
    server.as("GP", "U00001"),
    server.as("GP", "B82002"),
  ]);
  const person = { nhsNumber: "9990000018", names: [{ family: "Okafor", given: ["Ada"] }], birthDate: "1941-05-02" };
  const registeredPractice = { type: "Organisation", id: practice };
  const { patient } = await write(ours, "createPatient", { ...person, registeredPractice }, "patient { id }");
  const about = { patientId: patient.id };
  const { goal } = await write(ours, "createGoal", { ...about, ...aim }, "goal { id }");
  const { carePlan } = await write(ours, "createCarePlan", { ...about, title: "x" }, "carePlan { id }");
  Object.assign(ids, { patient: patient.id, goal: goal.id, carePlan: carePlan.id });
});

const look = `query ($patient: ID!, $goal: ID!, $carePlan: ID!) {
  patient(by: { id: $patient }) { id } byNumber: patient(by: { nhsNumber: "999 000 0018" }) { id }
  goal(id: $goal) { id } carePlan(id: $carePlan) { id }
  patients { totalCount nodes { id } } carePlans { totalCount nodes { id } } }`;

describe("a patient", () => {
  test.each([
    ["their practice", () => ours],
    ["the PCN of their practice", () => sister],
  ])("is seen by %s, with everything about them", async (_, caller) => {
    const { data } = await caller().ask(look, ids);
    expect(data).toMatchObject({
      patient: { id: ids.patient },
      byNumber: { id: ids.patient },
      goal: { id: ids.goal },
      carePlan: { id: ids.carePlan },
      patients: { totalCount: 1 },
      carePlans: { totalCount: 1 },
    });
  });

  test("of another organisation is not found, by id, by NHS number, in any list or count", async () => {
    const { data, errors } = await theirs.ask(look, ids);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      patient: null,
      byNumber: null,
      goal: null,
      carePlan: null,
      patients: { totalCount: 0, nodes: [] },
      carePlans: { totalCount: 0, nodes: [] },
    });
  });

  test("of another organisation and one who does not exist are told alike when written to", async () => {
    const attempt = (patientId: string) =>
      write(theirs, "createGoal", { patientId, ...aim }, "goal { id }").catch((error) => error.message);
    const [foreign, unknown] = await Promise.all([
      attempt(ids.patient!),
      attempt("01990000-0000-7000-8000-000000000000"),
    ]);
    expect(foreign).toContain("NotFound");
    expect(foreign).toBe(unknown);
  });

  test("moves out of sight with their registration", async () => {
    const { otherPractice } = Object.fromEntries(
      (
        await server.database.pool.query(
          "SELECT ods_code, organisation_id FROM access.membership WHERE ods_code = 'B82002'",
        )
      ).rows.map(({ organisation_id }) => ["otherPractice", organisation_id]),
    );
    const input = {
      id: ids.patient,
      expectedVersion: 1,
      registeredPractice: { type: "Organisation", id: otherPractice },
    };
    await expect(write(ours, "revisePatient", input, "patient { id }")).rejects.toThrow("NotFound");
    expect((await ours.ask(look, ids)).data.patient).toEqual({ id: ids.patient });
  });
});

test("one batch that serves two callers gives each only their own", async () => {
  const [here, there] = await Promise.all([ours.ask(look, ids), theirs.ask(look, ids)]);
  expect(here.data.patient).toEqual({ id: ids.patient });
  expect(there.data.patient).toBeNull();
});

test("nothing in all this was a fault of ours", () => {
  expect(server.reported).toEqual([]);
});
