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

const recorder = { type: "PractitionerRole", id: randomUUID() };
const call = (patientId: string, more: object = {}) =>
  write(
    coordinator,
    "recordContact",
    `activity { id status contactMode remote component firstVisit nextContactDue gpRecord { id version status }
       notes { text kind author { id } time } standingFlags { kind } }`,
    { patientId, mode: "TELEPHONE", recorder, ...more },
  );
const eventsOf = async (patientId: string) =>
  (
    (await server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])) as { type: string; data: Record<string, unknown> }[]
  ).map(({ type }) => type);

test("one mutation records a contact: how, by whom, what was noted, what comes next, and that the practice waits for it", async () => {
  const patientId = await elm.patient();
  await write(coordinator, "raiseFlag", "flag { id }", {
    patientId,
    code: { text: "Large print" },
    kind: "ACCESSIBLE_INFORMATION",
  });
  const { activity, errors } = await call(patientId, {
    component: "SUPPORTED_SELF_MANAGEMENT",
    firstVisit: true,
    nextContactDue: "2026-11-29",
    notes: [{ text: "Walks with a frame.", kind: "FACT" }],
  });
  expect(errors).toEqual([]);
  expect(activity).toMatchObject({
    status: "COMPLETED",
    contactMode: "TELEPHONE",
    remote: true,
    component: "SUPPORTED_SELF_MANAGEMENT",
    firstVisit: true,
    nextContactDue: "2026-11-29",
    gpRecord: { status: "WAITING" },
    notes: [{ text: "Walks with a frame.", kind: "FACT", author: { id: recorder.id }, time: now.toISOString() }],
    standingFlags: [{ kind: "ACCESSIBLE_INFORMATION" }],
  });
  expect(await eventsOf(patientId)).toEqual(["CONTACT_RECORDED", "FIRST_VISIT_HELD"]);
});

test("a contact that is sent twice with one key is announced once", async () => {
  const patientId = await elm.patient();
  const idempotencyKey = randomUUID();
  await call(patientId, { idempotencyKey });
  await call(patientId, { idempotencyKey });
  expect(await eventsOf(patientId)).toEqual(["CONTACT_RECORDED"]);
});

test("a planned contact that takes place is announced when it ends", async () => {
  const patientId = await elm.patient();
  const { activity } = await write(coordinator, "recordActivity", "activity { id }", {
    patientId,
    status: "PLANNED",
    code: { codings: [{ code: "185317003" }] },
  });
  expect(await eventsOf(patientId)).toEqual([]);
  await write(coordinator, "endActivity", "activity { id }", { id: activity.id, expectedVersion: 1 });
  expect(await eventsOf(patientId)).toEqual(["CONTACT_RECORDED"]);
});

test("the contacts that the practice's record still lacks are a list, and whoever writes it says when it is done", async () => {
  const { activity } = await call(await elm.patient());
  const plugIn = await server.as("PLUG_IN", "A11111");
  const waiting = async () =>
    (await plugIn.ask("{ gpRecordEntries(first: 100) { nodes { id activity { id } } } }")).data.gpRecordEntries.nodes;
  expect(await waiting()).toContainEqual({ id: activity.gpRecord.id, activity: { id: activity.id } });
  const report = { id: activity.gpRecord.id, expectedVersion: 1, status: "WRITTEN", externalId: "E1" };
  const refused = await write(coordinator, "reportGpRecordEntry", "gpRecordEntry { status }", report);
  expect(refused.errors).toMatchObject([{ __typename: "NotPermitted" }]);
  const written = await write(plugIn, "reportGpRecordEntry", "gpRecordEntry { status externalId }", report);
  expect(written).toEqual({ gpRecordEntry: { status: "WRITTEN", externalId: "E1" }, errors: [] });
  expect((await waiting()).map(({ id }: { id: string }) => id)).not.toContain(activity.gpRecord.id);
});

test("a contact fulfils the appointment that it was; a failed attempt leaves it as it is", async () => {
  const patientId = await elm.patient();
  const start = "2026-11-22T09:00:00Z";
  const { appointment } = await write(coordinator, "bookAppointment", "appointment { id }", {
    patientId,
    start,
    durationMinutes: 20,
  });
  const status = async () =>
    (await coordinator.ask("query ($id: ID!) { appointment(id: $id) { status } }", appointment)).data.appointment
      .status;
  await call(patientId, { appointmentId: appointment.id, occurredAt: start, made: false });
  expect(await status()).toBe("BOOKED");
  await call(patientId, { appointmentId: appointment.id, occurredAt: start });
  expect(await status()).toBe("FULFILLED");
  const another = await call(await elm.patient(), { appointmentId: appointment.id, occurredAt: start });
  expect(another).toMatchObject({ activity: null, errors: [{ path: ["input", "appointmentId"] }] });
});
