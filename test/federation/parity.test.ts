import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Caller, testServer } from "../server.ts";
import { world, write } from "../world.ts";
import { gateway, type RunningGateway } from "./gateway.ts";

const server = testServer();
let running: RunningGateway;
let token: string;
let coordinator: Caller;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const { practice, otherPractice } = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const registeredPractice = { type: "Organisation", id: practice };
  const { patient } = await write(
    coordinator,
    "createPatient",
    {
      nhsNumber: "9990000018",
      names: [{ family: "Okafor", given: ["Ada"] }],
      birthDate: "1941-05-02",
      registeredPractice,
    },
    "patient { id }",
  );
  const { goal } = await write(
    coordinator,
    "createGoal",
    {
      patientId: patient.id,
      description: { text: "Walk to the harbour" },
      expressedBy: { display: "Ada" },
      targets: [{ dueDate: "2027-06-01" }],
    },
    "goal { id }",
  );
  const { carePlan } = await write(
    coordinator,
    "createCarePlan",
    {
      patientId: patient.id,
      title: "Staying at home",
      goals: [{ type: "Goal", id: goal.id }],
      author: { type: "Organisation", id: practice },
      contributors: [
        { type: "Organisation", id: otherPractice },
        { type: "Practitioner", id: v7() },
      ],
    },
    "carePlan { id }",
  );
  const about = { patientId: patient.id };
  const ourPractice = { type: "Organisation", id: practice };
  const { careTeam } = await write(
    coordinator,
    "createCareTeam",
    { ...about, name: "Around Ada", participants: [{ roles: [{ text: "practice" }], member: ourPractice }] },
    "careTeam { id }",
  );
  const times = { start: "2036-12-01T10:00:00Z", end: "2036-12-01T11:00:00Z" };
  const meeting = { ...about, ...times, kind: "MDT", title: "Ada", careTeam: { type: "CareTeam", id: careTeam.id } };
  await write(coordinator, "bookMeeting", meeting, "meeting { id }");
  await write(
    coordinator,
    "createReferral",
    { ...about, status: "ACTIVE", priority: "URGENT", code: { text: "Falls clinic" }, requester: ourPractice },
    "referral { id }",
  );
  await write(
    coordinator,
    "recordActivity",
    { ...about, code: { codings: [{ code: "734163000" }] }, plan: { type: "CarePlan", id: carePlan.id } },
    "activity { id }",
  );
  Object.assign(ids, { patient: patient.id, goal: goal.id, carePlan: carePlan.id, nobody: v7() });
  token = await server.issuer.sign({
    kind: "USER",
    id: "parity",
    name: "parity",
    role: "CARE_COORDINATOR",
    organisationOdsCode: "A81001",
  });
  running = await gateway(server.database, server.issuer, (error) => server.reported.push(error));
});
afterAll(() => running?.close());

const askAt = async (url: string, query: string, variables: object): Promise<Answer> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
};

/** Where and why, which is what a client acts on; the words may differ. */
const told = (errors: Answer["errors"]) =>
  (errors ?? []).map(({ path, extensions }) => ({ path, code: extensions.code }));

const operations: Readonly<Record<string, string>> = {
  "a field of the entity's own room": `query ($patient: ID!) { patient(by: { id: $patient }) { id nhsNumber names { family given } birthDate } }`,
  "from a patient to plans, goals and back to the patient": `query ($patient: ID!) { patient(by: { id: $patient }) {
    carePlans { totalCount nodes { title status goals { description { text } patient { nhsNumber } } patient { id birthDate } } } } }`,
  "a reference to an organisation in another room": `query ($carePlan: ID!) { carePlan(id: $carePlan) {
    author { type organisation { name odsCode partOf { organisation { name } } } }
    contributors { type id organisation { name } practitioner { id } } } }`,
  "several rooms at the root, with aliases and fragments": `query ($patient: ID!, $carePlan: ID!, $goal: ID!) {
    one: carePlan(id: $carePlan) { ...plan } two: carePlan(id: $carePlan) { ...plan }
    goal(id: $goal) { carePlans { id title } } patient(by: { id: $patient }) { goals { nodes { id } } } }
    fragment plan on CarePlan { id title patient { names { family } } }`,
  "a team, its meeting and its member, and back": `query ($patient: ID!) { patient(by: { id: $patient }) { displayName
    careTeams { nodes { name participants { member { type organisation { name } } } meetings { nodes { kind careTeam { careTeam { name } } } } } }
    nextMeeting { title patient { nhsNumber } } } }`,
  "a referral, its task, and the person it is about": `query ($patient: ID!) { patient(by: { id: $patient }) {
    referrals { totalCount nodes { status requester { organisation { odsCode } } patient { names { family } }
      tasks { nodes { status focus { type referral { priority } } } } } } } }`,
  "activity with its plan, and the code's own concept": `query ($patient: ID!) { patient(by: { id: $patient }) {
    activities { nodes { kind code { codings { code concept { id } } } plan { carePlan { title } } } } consents { totalCount } } }`,
  "the FHIR form of an entity": `query ($carePlan: ID!) { carePlan(id: $carePlan) { fhir patient { fhir } } }`,
  "what nobody has": `query ($nobody: ID!) { carePlan(id: $nobody) { title } patient(by: { id: $nobody }) { nhsNumber } }`,
  "a page size that is not allowed": `query ($patient: ID!) { patient(by: { id: $patient }) { id carePlans(first: 500) { totalCount } } }`,
  "a skipped and an included field": `query ($carePlan: ID!) { carePlan(id: $carePlan) { id @skip(if: true) title @include(if: true) __typename } }`,
};

describe("one process and a gateway over every room give the same answer to", () => {
  test.each(Object.entries(operations))("%s", async (_, query) => {
    const [here, there] = await Promise.all([askAt(server.url, query, ids), askAt(running.url, query, ids)]);
    expect(here.data ?? null).toEqual(there.data ?? null);
    expect(told(here.errors)).toEqual(told(there.errors));
  });

  test("a write, and the entity that it leads to", async () => {
    const mutate = `mutation ($input: CreateCarePlanInput!) { createCarePlan(input: $input) {
      carePlan { version title patient { nhsNumber } } errors { __typename code path } } }`;
    const input = { idempotencyKey: v7(), patientId: ids.patient, title: "Twice the same" };
    const here = await askAt(server.url, mutate, { input });
    expect(here.data.createCarePlan.errors).toEqual([]);
    expect((await askAt(running.url, mutate, { input })).data).toEqual(here.data);
    const refused = { input: { ...input, idempotencyKey: v7(), patientId: v7() } };
    expect((await askAt(running.url, mutate, refused)).data).toEqual((await askAt(server.url, mutate, refused)).data);
  });
});

test("nothing in all this was a fault of ours", () => {
  expect(server.reported).toEqual([]);
});
