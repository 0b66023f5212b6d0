import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "care-plans", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const agree = async (patientId: string, more: object = {}) =>
  (
    await write(coordinator, "createCarePlan", "carePlan { id version }", {
      patientId,
      title: "Plan",
      status: "ACTIVE",
      author: { type: "Practitioner", id: randomUUID(), display: "Ada Obi" },
      ...more,
    })
  ).carePlan;
const aim = async (patientId: string, text: string) =>
  (
    await write(coordinator, "createGoal", "goal { id }", {
      patientId,
      description: { text },
      expressedBy: { display: "Ada Obi" },
      targets: [{ dueDate: "2027-02-01" }],
    })
  ).goal;
const of = async (patientId: string, fields: string) =>
  (await entities(coordinator, "Patient", [patientId], fields))[0];
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

test("a plan leads to its goals in its own order, and a goal to the plans that work towards it", async () => {
  const patientId = await elm.patient();
  const [walk, sleep] = [await aim(patientId, "Walk"), await aim(patientId, "Sleep")];
  const plan = await agree(patientId, { goals: [sleep, walk].map(({ id }) => ({ type: "Goal", id })) });
  const { data } = await coordinator.ask(
    `query ($plan: ID!, $goal: ID!) {
       carePlan(id: $plan) { goals { description { text } } } goal(id: $goal) { carePlans { id } } }`,
    { plan: plan.id, goal: walk.id },
  );
  expect(data.carePlan.goals.map((goal: { description: { text: string } }) => goal.description.text)).toEqual([
    "Sleep",
    "Walk",
  ]);
  expect(data.goal.carePlans).toEqual([{ id: plan.id }]);
});

test("a person's plans are found by status and by their next review", async () => {
  const patientId = await elm.patient();
  const active = await agree(patientId, {
    nextReview: "2026-12-01",
  });
  const draft = await agree(patientId, { status: "DRAFT", nextReview: "2027-02" });
  const { status, review } = await of(
    patientId,
    `status: carePlans(filter: { status: [DRAFT] }) { nodes { id } }
     review: carePlans(filter: { nextReviewBefore: "2027" }) { nodes { id } }`,
  );
  expect([status, review].map(ids)).toEqual([[draft.id], [active.id]]);
});

test("a person's plans are found by any of their categories, in any code system", async () => {
  const patientId = await elm.patient();
  const categories = [{ text: "Dementia" }, { codings: [{ code: "736371006", display: "Dementia care plan" }] }];
  const dementia = await agree(patientId, { categories });
  await agree(patientId);
  const { carePlans } = await of(patientId, `carePlans(filter: { category: "736371006" }) { nodes { id } }`);
  expect(ids(carePlans)).toEqual([dementia.id]);
});

test("the caseload's plans come by their next review, soonest first, and those without one last", async () => {
  const birch = await practice(server.database, "C33333");
  const caller = await server.as("CARE_COORDINATOR", "C33333");
  const made: string[] = [];
  for (const nextReview of [null, "2027-02", "2026-12-01", "2026-12-01T09:00:00Z"]) {
    const input = { patientId: await birch.patient(), title: "Plan", nextReview };
    made.push((await write(caller, "createCarePlan", "carePlan { id }", input)).carePlan.id);
  }
  const { data } = await caller.ask(`{ carePlans { totalCount nodes { id } } }`);
  expect(data.carePlans.totalCount).toBe(4);
  expect(ids(data.carePlans)).toEqual([made[2], made[3], made[1], made[0]]);
});

test("what a plan says can be emptied, but not what it must say", async () => {
  const reported = server.reported.length;
  const plan = await agree(await elm.patient(), { description: "At home" });
  const revise = (input: object) =>
    write(coordinator, "reviseCarePlan", "carePlan { version description }", { id: plan.id, ...input });
  expect(await revise({ expectedVersion: 1, description: null })).toEqual({
    carePlan: { version: 2, description: null },
    errors: [],
  });
  expect(await revise({ expectedVersion: 2, goals: null, status: null })).toMatchObject({ carePlan: null });
  expect(server.reported.slice(reported)).toEqual([]);
});

test("another practice's plans and goals are neither seen nor changed", async () => {
  const patientId = await elm.patient();
  const goal = await aim(patientId, "Walk");
  const plan = await agree(patientId, { goals: [{ type: "Goal", id: goal.id }] });
  const { data } = await stranger.ask(
    `query ($plan: ID!, $goal: ID!) { carePlan(id: $plan) { id } goal(id: $goal) { id } carePlans { totalCount } }`,
    { plan: plan.id, goal: goal.id },
  );
  expect(data).toEqual({ carePlan: null, goal: null, carePlans: { totalCount: 0 } });
  const end = { id: plan.id, expectedVersion: 1 };
  expect(await write(stranger, "endCarePlan", "carePlan { id }", end)).toMatchObject({
    carePlan: null,
    errors: [{ __typename: "NotFound" }],
  });
  expect(await write(coordinator, "endCarePlan", "carePlan { status }", end)).toMatchObject({
    carePlan: { status: "COMPLETED" },
    errors: [],
  });
});

test("the plans of many patients with their goals cost two statements", async () => {
  const patients = await Promise.all(Array.from({ length: 5 }, () => elm.patient()));
  for (const patientId of patients) {
    const goals = [await aim(patientId, "Walk"), await aim(patientId, "Sleep")];
    await agree(patientId, { goals: goals.map(({ id }) => ({ type: "Goal", id })) });
  }
  const sent: string[] = [];
  const found = await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", patients, "carePlans { nodes { goals { id } } }"),
  );
  expect(
    found.map((it: { carePlans: { nodes: { goals: object[] }[] } }) => it.carePlans.nodes[0]?.goals.length),
  ).toEqual(patients.map(() => 2));
  expect(sent.filter((text) => !text.includes("audit."))).toHaveLength(2);
});
