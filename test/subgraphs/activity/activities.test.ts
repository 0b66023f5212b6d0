import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const call = { codings: [{ code: "185317003", display: "Telephone encounter" }] };
const record = (patientId: string, more: object = {}) =>
  write(coordinator, "recordActivity", "activity { id version status occurredAt }", { patientId, code: call, ...more });
const of = async (patientId: string, fields: string) =>
  (await entities(coordinator, "Patient", [patientId], fields))[0];
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

test("an activity that is sent twice with one key is recorded once", async () => {
  const patientId = await elm.patient();
  const input = { idempotencyKey: randomUUID() };
  const [first, second] = [await record(patientId, input), await record(patientId, input)];
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    activity: { status: "COMPLETED", occurredAt: "2026-11-22T10:00:00.000Z" },
    errors: [],
  });
  expect((await of(patientId, "activities { totalCount }")).activities.totalCount).toBe(1);
});

test("a person's activities come newest first, whether they lasted or not, and those without a time last", async () => {
  const patientId = await elm.patient();
  const made = [];
  for (const more of [
    { status: "PLANNED" },
    { occurredAt: "2026-11-03" },
    { period: { start: "2026-11-04T09:00:00+00:00", end: "2026-11-04T10:00:00+00:00" } },
    { occurredAt: "2026-11-05T08:00:00Z" },
  ]) {
    made.unshift((await record(patientId, more)).activity.id);
  }
  const { all, three } = await of(
    patientId,
    "all: activities { nodes { id } } three: activities(first: 3) { nodes { id } }",
  );
  expect(ids(all)).toEqual(made);
  expect(ids(three)).toEqual(made.slice(0, 3));
});

test("a person's activities are found by kind, by code and by time", async () => {
  const patientId = await elm.patient();
  const called = (await record(patientId, { occurredAt: "2026-10-31" })).activity.id;
  const reviewed = (
    await record(patientId, {
      kind: "INTERVENTION",
      code: { codings: [{ code: "425268008" }] },
      occurredAt: "2026-11-01",
    })
  ).activity.id;
  const { kind, code, october, november } = await of(
    patientId,
    `kind: activities(filter: { kind: [INTERVENTION] }) { nodes { id } }
     code: activities(filter: { code: "185317003" }) { nodes { id } }
     october: activities(filter: { to: "2026-11" }) { nodes { id } }
     november: activities(filter: { from: "2026-11-01" }) { nodes { id } }`,
  );
  expect([kind, code, october, november].map(ids)).toEqual([[reviewed], [called], [called], [reviewed]]);
});

test("what was done under a plan and towards a goal is found from both", async () => {
  const [plan, goal] = [randomUUID(), randomUUID()];
  const { activity } = await record(await elm.patient(), {
    plan: { type: "CarePlan", id: plan },
    goals: [
      { type: "Goal", id: randomUUID() },
      { type: "Goal", id: goal },
    ],
  });
  await record(await elm.patient());
  for (const [typename, id] of [
    ["CarePlan", plan],
    ["Goal", goal],
  ] as const) {
    const [found] = await entities(coordinator, typename, [id], "activityRecords { totalCount nodes { id } }");
    expect(found.activityRecords).toEqual({ totalCount: 1, nodes: [{ id: activity.id }] });
    const [hidden] = await entities(stranger, typename, [id], "activityRecords { totalCount }");
    expect(hidden.activityRecords.totalCount).toBe(0);
  }
});

test("what one performer did for any patient is one list", async () => {
  const performer = randomUUID();
  const { activity } = await record(await elm.patient(), {
    performers: [{ display: "Volunteer" }, { type: "Practitioner", id: performer }],
  });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { activities(filter: { performerId: $id }) { nodes { id } } }`,
    { id: performer },
  );
  expect(ids(data.activities)).toEqual([activity.id]);
});

test("a code that a spreadsheet has cut is refused with what was meant", async () => {
  const cut = await record(await elm.patient(), { code: { codings: [{ code: "136632100000010" }] } });
  expect(cut).toMatchObject({
    activity: null,
    errors: [{ __typename: "InvalidCode", path: ["input", "code", "codings", "0", "code"] }],
  });
});

test("the rules of usage ask who records", async () => {
  const code = { codings: [{ code: "871731000000106" }] };
  const refused = await record(await elm.patient(), { code });
  expect(refused).toMatchObject({ activity: null, errors: [{ __typename: "NotPermitted", path: ["input", "code"] }] });
  const gp = await server.as("GP", "A11111");
  const input = { patientId: await elm.patient(), code };
  expect(await write(gp, "recordActivity", "activity { status }", input)).toEqual({
    activity: { status: "COMPLETED" },
    errors: [],
  });
});

test("nothing is recorded about another practice's patient, and nothing of theirs is seen", async () => {
  const patientId = await elm.patient();
  const { activity } = await record(patientId);
  const foreign = await write(stranger, "recordActivity", "activity { id }", { patientId, code: call });
  expect(foreign).toMatchObject({ activity: null, errors: [{ __typename: "NotFound", path: ["input", "patientId"] }] });
  const { data } = await stranger.ask(
    `query ($id: ID!) { activity(id: $id) { id } activities { totalCount } }`,
    activity,
  );
  expect(data).toEqual({ activity: null, activities: { totalCount: 0 } });
});

test("everything that was done for many patients costs one statement a list", async () => {
  const patients = await Promise.all(Array.from({ length: 5 }, () => elm.patient()));
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () =>
      entities(
        coordinator,
        "Patient",
        patients,
        `activities(first: 3) { nodes { code { text } } } appointments(filter: { upcoming: true }) { nodes { start } }
         communications { nodes { sent } } flags(filter: { status: [ACTIVE] }) { nodes { code { text } } }`,
      ),
  );
  expect(sent.filter((text) => text.includes("activity."))).toHaveLength(4);
});
