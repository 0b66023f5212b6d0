import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
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

const code = { codings: [{ code: "247541000000106", display: "Referral to falls service" }] };
const LOOP = "referral { id version tasks { id version status owner { id } focus { type id } } }";
const refer = (patientId: string, more: object = {}) =>
  write(coordinator, "createReferral", LOOP, { patientId, code, requester: { display: "Elm Surgery" }, ...more });
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);
const tasksOf = async (id: string) =>
  (await coordinator.ask(`query ($id: ID!) { referral(id: $id) { tasks { id version status } } }`, { id })).data
    .referral.tasks;

test("a new referral asks to be taken up, in the same transaction", async () => {
  const service = randomUUID();
  const { referral, errors } = await refer(await elm.patient(), {
    performers: [{ type: "HealthcareService", id: service }],
  });
  expect(errors).toEqual([]);
  expect(referral.tasks).toMatchObject([
    { version: 1, status: "REQUESTED", owner: { id: service }, focus: { type: "Referral", id: referral.id } },
  ]);
});

test("a referral that is sent twice with one key asks once", async () => {
  const patientId = await elm.patient();
  const again = { idempotencyKey: randomUUID() };
  expect((await refer(patientId, again)).referral).toEqual((await refer(patientId, again)).referral);
  const [{ tasks }] = await entities(coordinator, "Patient", [patientId], "tasks { totalCount }");
  expect(tasks.totalCount).toBe(1);
});

test("a referral that is refused asks nobody", async () => {
  const count = async () =>
    (await server.database.pool.query("SELECT count(*)::int FROM referrals.task")).rows[0].count as number;
  const before = await count();
  const patientId = await elm.patient();
  const input = { patientId, code, requester: { display: "Other" } };
  const foreign = await write(stranger, "createReferral", "referral { id }", input);
  expect(foreign).toMatchObject({ referral: null, errors: [{ __typename: "NotFound", path: ["input", "patientId"] }] });
  expect((await refer(patientId, { ubrn: "12" })).errors).toMatchObject([{ path: ["input", "ubrn"] }]);
  expect(await count()).toBe(before);
});

test("a draft's task is requested when the referral is sent, and called off when it is revoked", async () => {
  const { referral } = await refer(await elm.patient(), { status: "DRAFT" });
  expect(await tasksOf(referral.id)).toMatchObject([{ version: 1, status: "DRAFT" }]);
  await write(coordinator, "reviseReferral", "referral { id }", {
    id: referral.id,
    expectedVersion: 1,
    status: "ACTIVE",
  });
  expect(await tasksOf(referral.id)).toMatchObject([{ version: 2, status: "REQUESTED" }]);
  await write(coordinator, "reviseReferral", "referral { id }", {
    id: referral.id,
    expectedVersion: 2,
    priority: "URGENT",
  });
  expect(await tasksOf(referral.id)).toMatchObject([{ version: 2, status: "REQUESTED" }]);
  const end = { id: referral.id, expectedVersion: 3, status: "REVOKED", reason: "Moved away" };
  await write(coordinator, "endReferral", "referral { id }", end);
  expect(await tasksOf(referral.id)).toMatchObject([{ version: 3, status: "CANCELLED" }]);
});

test("the loop closes with what came of it, and refuses a step out of turn by both its ends", async () => {
  const { referral } = await refer(await elm.patient());
  const { id } = referral.tasks[0];
  const step = (mutation: string, expectedVersion: number, more: object = {}) =>
    write(coordinator, mutation, "task { status version }", { id, expectedVersion, ...more });
  const early = await coordinator.ask(
    `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) {
       task { id } errors { __typename code ... on IllegalTransition { from to } } } }`,
    { input: { idempotencyKey: randomUUID(), id, expectedVersion: 1, outcome: "Done" } },
  );
  expect(early.data.completeTask).toEqual({
    task: null,
    errors: [{ __typename: "IllegalTransition", code: "ILLEGAL_TRANSITION", from: "REQUESTED", to: "COMPLETED" }],
  });
  expect((await step("acceptTask", 1, { owner: { display: "Falls team" } })).task.status).toBe("ACCEPTED");
  expect((await step("startTask", 2)).task.status).toBe("IN_PROGRESS");
  expect(await step("completeTask", 3, { outcome: "Strength class, weekly" })).toEqual({
    task: { status: "COMPLETED", version: 4 },
    errors: [],
  });
});

test("a person's referrals are found by status, by priority and by code", async () => {
  const patientId = await elm.patient();
  const urgent = (await refer(patientId, { priority: "URGENT" })).referral.id;
  const draft = (await refer(patientId, { status: "DRAFT", code: { text: "Walking group", codings: [] } })).referral.id;
  const [found] = await entities(
    coordinator,
    "Patient",
    [patientId],
    `status: referrals(filter: { status: [DRAFT] }) { nodes { id } }
     priority: referrals(filter: { priority: [URGENT, STAT] }) { nodes { id } }
     code: referrals(filter: { code: "247541000000106" }) { nodes { id } }`,
  );
  expect([found.status, found.priority, found.code].map(ids)).toEqual([[draft], [urgent], [urgent]]);
});

test("a service's worklist shows the most urgent first, then the oldest, page by page without a gap", async () => {
  const performers = [{ type: "HealthcareService", id: randomUUID() }];
  const asked = async (priority: string | null, authoredOn: string) =>
    (await refer(await elm.patient(), { priority, authoredOn, performers })).referral.id as string;
  const routine = await asked("ROUTINE", "2026-10-02");
  const unsaid = await asked(null, "2026-10-01");
  const late = await asked("URGENT", "2026-11-03T10:00:00+01:00");
  const early = await asked("URGENT", "2026-11-03T09:30:00+01:00");
  const stat = await asked("STAT", "2026-11-20");
  const page = async (after: string | null) =>
    (
      await coordinator.ask(
        `query ($service: ID!, $after: String) { referrals(first: 2, after: $after, filter: { performerId: $service }) {
           nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { service: performers[0]!.id, after },
      )
    ).data.referrals;
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(after);
    seen.push(...ids({ nodes }));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual([stat, early, late, unsaid, routine]);
});

test("a requester finds what they asked for", async () => {
  const surgery = randomUUID();
  const { referral } = await refer(await elm.patient(), { requester: { type: "Organisation", id: surgery } });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { referrals(filter: { requesterId: $id }) { nodes { id } } }`,
    { id: surgery },
  );
  expect(ids(data.referrals)).toEqual([referral.id]);
});

test("another practice's referrals and their tasks are not seen", async () => {
  const { referral } = await refer(await elm.patient());
  const { data } = await stranger.ask(
    `query ($id: ID!, $task: ID!) {
       referral(id: $id) { id } task(id: $task) { id } referrals { totalCount } tasks { totalCount } }`,
    { id: referral.id, task: referral.tasks[0].id },
  );
  expect(data).toEqual({ referral: null, task: null, referrals: { totalCount: 0 }, tasks: { totalCount: 0 } });
});

test("the referrals of many patients with their tasks cost two statements", async () => {
  const patients = await Promise.all(Array.from({ length: 5 }, () => elm.patient()));
  await Promise.all(patients.map((patientId) => refer(patientId)));
  const sent: string[] = [];
  const found = await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", patients, "referrals { nodes { tasks { status } } }"),
  );
  expect(
    found.map(({ referrals }: { referrals: { nodes: { tasks: object[] }[] } }) => referrals.nodes[0]?.tasks),
  ).toEqual(patients.map(() => [{ status: "REQUESTED" }]));
  expect(sent.filter((text) => text.includes("referrals."))).toHaveLength(2);
});

test("what is left empty is refused, and is no fault of ours", async () => {
  const patientId = await elm.patient();
  const { referral } = await refer(patientId);
  const task = { id: referral.tasks[0].id, expectedVersion: 1 };
  const refusals = await Promise.all([
    refer(patientId, { code: {} }),
    refer(patientId, { requester: {} }),
    write(coordinator, "acceptTask", "task { id }", { ...task, owner: {} }),
    write(coordinator, "rejectTask", "task { id }", { ...task, reason: {} }),
  ]);
  expect(refusals.map(({ errors }) => errors[0].path.join("."))).toEqual([
    "input.code",
    "input.requester",
    "input.owner",
    "input.reason",
  ]);
  expect(server.reported).toEqual([]);
});
