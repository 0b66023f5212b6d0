import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
});

const offer = (more: object = {}) =>
  write(coordinator, "offerSlots", "slot { id start end status }", {
    actor: { type: "PractitionerRole", id: randomUUID() },
    start: "2026-11-23T09:00:00Z",
    durationMinutes: 30,
    ...more,
  });
const freeOf = async (actorId: string): Promise<{ id: string; start: string }[]> =>
  (
    await coordinator.ask("query ($id: ID!) { freeSlots(filter: { actorId: $id }) { nodes { id start } } }", {
      id: actorId,
    })
  ).data.freeSlots.nodes;
const book = async (slotId: string, more: object = {}) =>
  write(
    coordinator,
    "bookAppointment",
    "appointment { id start end durationMinutes mode participants { actor { id } status } }",
    {
      patientId: await elm.patient(),
      slotId,
      ...more,
    },
  );

test("times are offered one after the other, and what nobody has taken is free until it begins", async () => {
  const actor = { type: "PractitionerRole", id: randomUUID() };
  await offer({ actor, count: 3 });
  expect((await freeOf(actor.id)).map(({ start }) => start)).toEqual([
    "2026-11-23T09:00:00.000Z",
    "2026-11-23T09:30:00.000Z",
    "2026-11-23T10:00:00.000Z",
  ]);
  const before = now;
  now = new Date("2026-11-23T09:31:00Z");
  expect(await freeOf(actor.id)).toHaveLength(1);
  now = before;
});

test("what is offered is to come, lasts, and has somebody who sees people", async () => {
  for (const [more, path] of [
    [{ start: "2026-11-22T09:00:00Z" }, "start"],
    [{ start: "2026-11-23" }, "start"],
    [{ durationMinutes: 0 }, "durationMinutes"],
    [{ count: 49 }, "count"],
    [{ actor: { display: "Somebody" } }, "actor"],
  ] as const) {
    expect((await offer(more)).errors).toMatchObject([{ path: ["input", path] }]);
  }
});

test("an appointment takes a slot with its time, mode and actor, and nobody else can take it", async () => {
  const actor = { type: "PractitionerRole", id: randomUUID() };
  const { slot } = await offer({ actor, mode: "VIDEO" });
  const { appointment, errors } = await book(slot.id);
  expect(errors).toEqual([]);
  expect(appointment).toMatchObject({
    start: slot.start,
    end: slot.end,
    durationMinutes: 30,
    mode: "VIDEO",
    participants: [{ actor: { id: actor.id }, status: "ACCEPTED" }],
  });
  expect(await freeOf(actor.id)).toEqual([]);
  expect((await book(slot.id)).errors).toMatchObject([{ __typename: "WrongState", path: ["input", "slotId"] }]);
  expect((await book(randomUUID())).errors).toContainEqual(expect.objectContaining({ path: ["input", "slotId"] }));
});

test("of two who take one slot at once, one is refused", async () => {
  const { slot } = await offer();
  const both = await Promise.all([book(slot.id), book(slot.id)]);
  expect(both.filter(({ appointment }) => appointment === null)).toHaveLength(1);
});

test("a slot comes back when its appointment is cancelled or moved to another time", async () => {
  const actor = { type: "PractitionerRole", id: randomUUID() };
  const { slot } = await offer({ actor });
  const first = (await book(slot.id)).appointment;
  await write(coordinator, "cancelAppointment", "appointment { id }", {
    id: first.id,
    expectedVersion: 1,
    reason: { text: "Not needed" },
  });
  expect(await freeOf(actor.id)).toHaveLength(1);
  const second = (await book(slot.id)).appointment;
  const note = { id: second.id, expectedVersion: 1, comment: "Ring twice" };
  await write(coordinator, "reviseAppointment", "appointment { id }", note);
  expect(await freeOf(actor.id)).toEqual([]);
  const moved = { id: second.id, expectedVersion: 2, start: "2026-11-24T09:00:00Z" };
  await write(coordinator, "reviseAppointment", "appointment { id }", moved);
  expect(await freeOf(actor.id)).toHaveLength(1);
});

test("a slot for a home visit shows the risks before it is taken", async () => {
  const { slot } = await offer({ mode: "HOME_VISIT" });
  const patientId = await elm.patient();
  await write(coordinator, "raiseFlag", "flag { id }", { patientId, code: { text: "Dog" }, kind: "HOME_VISIT_RISK" });
  expect((await book(slot.id, { patientId })).errors).toMatchObject([{ __typename: "HomeVisitRisk" }]);
  expect((await book(slot.id, { patientId, riskSeen: true })).errors).toEqual([]);
});

test("a free slot is withdrawn by the organisation that offered it, and a slot that is taken is not", async () => {
  const { slot } = await offer();
  const stranger = await server.as("CARE_COORDINATOR", "B22222");
  const withdraw = (caller: Caller, expectedVersion = 1) =>
    write(caller, "withdrawSlot", "slot { status }", { id: slot.id, expectedVersion });
  expect((await withdraw(stranger)).errors).toMatchObject([{ __typename: "NotFound" }]);
  expect((await withdraw(coordinator)).slot.status).toBe("WITHDRAWN");
  expect((await withdraw(coordinator, 2)).errors).toMatchObject([{ __typename: "WrongState" }]);
});
