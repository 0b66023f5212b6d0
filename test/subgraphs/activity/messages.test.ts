import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
});

const asha = { type: "PractitionerRole", id: randomUUID() };
const gp = { type: "PractitionerRole", id: randomUUID() };
const housing = { display: "Housing office" };
const send = (patientId: string, more: object = {}) =>
  write(coordinator, "sendMessage", "communication { id recipients { id display } thread { id topic messageCount } }", {
    patientId,
    text: "The rail is fitted on Monday.",
    sender: asha,
    ...more,
  });
const receive = (patientId: string, more: object = {}) =>
  write(
    coordinator,
    "receiveCommunication",
    "communication { id version action { state } recipients { id } received }",
    {
      patientId,
      sender: { display: "Eye hospital" },
      contents: [{ text: "Please arrange transport." }],
      ...more,
    },
  );

test("a conversation between professionals, agencies and family goes on, and everyone in it hears the answer", async () => {
  const patientId = await elm.patient();
  const first = await send(patientId, { topic: "Stair rail", recipients: [gp, housing] });
  expect(first.communication.thread).toEqual({ id: first.communication.id, topic: "Stair rail", messageCount: 1 });
  const threadId = first.communication.id;
  const answer = await send(patientId, { threadId, sender: gp, text: "Thank you." });
  expect(answer.communication.recipients).toEqual([
    { id: asha.id, display: null },
    { id: null, display: "Housing office" },
  ]);
  const { data } = await coordinator.ask(
    `query ($id: ID!, $gp: ID!) {
       messageThread(id: $id) { topic messageCount participants { id display } messages { nodes { contents { text } } } }
       messageThreads(filter: { participantId: $gp }) { nodes { id } } }`,
    { id: threadId, gp: gp.id },
  );
  expect(data.messageThread).toMatchObject({
    messageCount: 2,
    participants: [{ id: asha.id }, { id: gp.id }, { display: "Housing office" }],
    messages: {
      nodes: [{ contents: [{ text: "The rail is fitted on Monday." }] }, { contents: [{ text: "Thank you." }] }],
    },
  });
  expect(data.messageThreads.nodes).toEqual([{ id: threadId }]);
});

test("a conversation has a topic, a message says something to somebody, and one person's does not go on with another's", async () => {
  const patientId = await elm.patient();
  expect((await send(patientId, { recipients: [gp] })).errors).toMatchObject([{ path: ["input", "topic"] }]);
  expect((await send(patientId, { topic: "x", recipients: [gp], text: " " })).errors).toMatchObject([
    { path: ["input", "text"] },
  ]);
  expect((await send(patientId, { topic: "x" })).errors).toMatchObject([{ path: ["input", "recipients"] }]);
  const { communication } = await send(patientId, { topic: "x", recipients: [gp] });
  const foreign = await send(await elm.patient(), { threadId: communication.id, recipients: [gp] });
  expect(foreign.errors).toMatchObject([{ __typename: "NotFound", path: ["input", "threadId"] }]);
});

test("what came in waits in a list until somebody says what was done about it", async () => {
  const { communication } = await receive(await elm.patient());
  expect(communication).toMatchObject({
    action: { state: "AWAITS_ACTION" },
    recipients: [{ id: elm.id }],
    received: now.toISOString(),
  });
  const waits = async () =>
    (
      await coordinator.ask("{ inboundCommunications(first: 100) { nodes { id } } }")
    ).data.inboundCommunications.nodes.some(({ id }: { id: string }) => id === communication.id);
  const action = (note: string, expectedVersion = 1) =>
    write(coordinator, "actionCommunication", "communication { action { state by { id } at note } }", {
      id: communication.id,
      expectedVersion,
      by: asha,
      note,
    });
  expect(await waits()).toBe(true);
  expect((await action(" ")).errors).toMatchObject([{ path: ["input", "note"] }]);
  expect((await action("Transport booked.")).communication.action).toEqual({
    state: "ACTIONED",
    by: { id: asha.id },
    at: now.toISOString(),
    note: "Transport booked.",
  });
  expect(await waits()).toBe(false);
  expect((await action("Again", 2)).errors).toMatchObject([{ __typename: "WrongState" }]);
});

test("what needs no action waits for nobody, and what came in came from somebody and has arrived", async () => {
  const patientId = await elm.patient();
  const { communication } = await receive(patientId, { needsAction: false });
  expect(communication.action.state).toBe("NO_ACTION_NEEDED");
  expect((await receive(patientId, { sender: { display: " " } })).errors).toMatchObject([
    { path: ["input", "sender"] },
  ]);
  expect((await receive(patientId, { received: "2026-11-23" })).errors).toMatchObject([
    { path: ["input", "received"] },
  ]);
});
