import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "referrals", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const ask = async (description: string, more: object = {}) =>
  (await write(coordinator, "createTask", "task { id due patient { id } }", { description, ...more })).task;
const described = (list: { nodes: { description: string }[] }) => list.nodes.map(({ description }) => description);

test("what one person has to do comes in the order in which it is due, and what has no due date last", async () => {
  const owner = { type: "Practitioner", id: randomUUID() };
  const patientId = await elm.patient();
  await ask("some day", { owner, patientId });
  await ask("in a week", { owner, patientId, due: "2026-11-29" });
  await ask("at noon", { owner, patientId, due: "2026-11-22T12:00:00Z" });
  await ask("another's", { owner: { type: "Practitioner", id: randomUUID() }, patientId, due: "2026-11-20" });
  const { data } = await coordinator.ask(
    `query ($ownerId: ID!) {
       all: tasks(filter: { ownerId: $ownerId, status: [REQUESTED] }) { nodes { description } }
       today: tasks(filter: { ownerId: $ownerId, dueBefore: "2026-11-23" }) { nodes { description } }
       done: tasks(filter: { ownerId: $ownerId, status: [COMPLETED] }) { totalCount } }`,
    { ownerId: owner.id },
  );
  expect(described(data.all)).toEqual(["at noon", "in a week", "some day"]);
  expect(described(data.today)).toEqual(["at noon"]);
  expect(data.done.totalCount).toBe(0);
});

test("a person's tasks are those about them", async () => {
  const patientId = await elm.patient();
  await ask("call the school", { patientId, due: "2026-12-01" });
  await ask("order leaflets");
  const [{ tasks }] = await entities(coordinator, "Patient", [patientId], "tasks { nodes { description due } }");
  expect(tasks.nodes).toEqual([{ description: "call the school", due: "2026-12-01" }]);
});

test("a task about no one person belongs to the organisation that recorded it", async () => {
  const task = await ask("order leaflets");
  expect(task.patient).toBeNull();
  const look = `query ($id: ID!) { task(id: $id) { description } }`;
  expect((await coordinator.ask(look, task)).data.task).toEqual({ description: "order leaflets" });
  expect((await stranger.ask(look, task)).data.task).toBeNull();
});

test("a task that somebody else has moved on is not moved from where it was", async () => {
  const { id } = await ask("visit", { patientId: await elm.patient(), owner: { display: "Link worker" } });
  const accept = { id, expectedVersion: 1 };
  expect((await write(coordinator, "acceptTask", "task { status }", accept)).errors).toEqual([]);
  const reason = { text: "No capacity" };
  expect(await write(coordinator, "rejectTask", "task { status }", { ...accept, reason })).toMatchObject({
    task: null,
    errors: [{ __typename: "StaleVersion" }],
  });
});
