import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let supervisor: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  supervisor = await server.as("SUPERVISOR", "A11111");
});

const by = { type: "PractitionerRole", id: randomUUID() };
const fields = "nonEngagement { id version status stage }";
const record = (patientId: string, more: object = {}) =>
  write(coordinator, "recordNonEngagement", fields, { patientId, kind: "FAILED_MEETING", by, ...more });
const noticesOf = async (patientId: string) =>
  (
    (await server.database.source.query(
      `SELECT topic->>'text' AS topic, jsonb_array_length(recipients) AS told FROM activity.communication
       WHERE patient_id = $1 ORDER BY id`,
      [patientId],
    )) as { topic: string; told: number }[]
  ).map(({ topic, told }) => [topic, told]);
const eventsOf = async (patientId: string) =>
  (
    (await server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])) as { type: string; data: Record<string, unknown> }[]
  ).map(({ type, data }) => [type, data.stage, data.reason]);

test("the ladder is climbed stage by stage, each with its notice and its event, and ends with the services", async () => {
  const patientId = await elm.patient();
  const { id } = (await record(patientId, { family: [{ display: "Daughter" }] })).nonEngagement;
  const early = await write(supervisor, "terminateServices", fields, { id, expectedVersion: 1, by, reason: "x" });
  expect(early).toMatchObject({ nonEngagement: null, errors: [{ __typename: "WrongState" }] });
  const step = { id, by, reason: "Six weeks", designated: [{ display: "Safeguarding lead" }] };
  const notTheirs = await write(coordinator, "escalateNonEngagement", fields, { ...step, expectedVersion: 1 });
  expect(notTheirs.errors).toMatchObject([{ __typename: "NotPermitted" }]);
  await write(supervisor, "escalateNonEngagement", fields, { ...step, expectedVersion: 1 });
  const last = { id, by, reason: "Six weeks more", expectedVersion: 2 };
  const { nonEngagement } = await write(supervisor, "terminateServices", fields, last);
  expect(nonEngagement).toEqual({ id, version: 3, status: "TERMINATED", stage: "TERMINATED" });
  expect(await noticesOf(patientId)).toEqual([
    ["Notice of non-engagement", 2],
    ["Non-engagement taken further", 2],
    ["End of services", 1],
  ]);
  expect(await eventsOf(patientId)).toEqual([
    ["NON_ENGAGEMENT_RECORDED", "RECORDED", undefined],
    ["NON_ENGAGEMENT_ESCALATED", "ESCALATED", undefined],
    ["SERVICES_TERMINATED", "TERMINATED", "NON_ENGAGEMENT"],
  ]);
});

test("a step that is refused sends no notice and tells nobody", async () => {
  const patientId = await elm.patient();
  const { id } = (await record(patientId)).nonEngagement;
  await write(coordinator, "terminateServices", fields, { id, expectedVersion: 1, by, reason: "x" });
  expect(await noticesOf(patientId)).toHaveLength(1);
  expect(await eventsOf(patientId)).toHaveLength(1);
});

test("a person has one ladder in a service at a time, to which what happens again is added without a notice", async () => {
  const patientId = await elm.patient();
  const { id } = (await record(patientId)).nonEngagement;
  expect((await record(patientId)).errors).toMatchObject([{ __typename: "AlreadyTaken" }]);
  expect((await record(patientId, { serviceId: randomUUID() })).errors).toEqual([]);
  const again = { id, expectedVersion: 1, kind: "NO_HOME_ACCESS", by };
  const added = await write(coordinator, "addNonEngagementIncident", "nonEngagement { incidents { kind } }", again);
  expect(added.nonEngagement.incidents).toEqual([{ kind: "FAILED_MEETING" }, { kind: "NO_HOME_ACCESS" }]);
  expect(await noticesOf(patientId)).toHaveLength(2);
  await write(coordinator, "reverseNonEngagement", fields, { id, expectedVersion: 2, by, reason: "In hospital" });
  expect((await record(patientId)).errors).toEqual([]);
});

test("a missed appointment is non-engagement only where somebody says so, and only the person's own", async () => {
  const patientId = await elm.patient();
  const start = "2026-11-22T09:00:00Z";
  const booking = { patientId, start, durationMinutes: 20 };
  const { appointment } = await write(coordinator, "bookAppointment", "appointment { id }", booking);
  expect((await record(patientId, { appointmentId: appointment.id })).errors).toMatchObject([
    { __typename: "WrongState" },
  ]);
  await write(coordinator, "recordAppointmentNoShow", "appointment { id }", { id: appointment.id, expectedVersion: 1 });
  const { data } = await coordinator.ask("{ nonEngagement(first: 100) { nodes { patient { id } } } }");
  expect(data.nonEngagement.nodes).not.toContainEqual({ patient: { id: patientId } });
  const another = await record(await elm.patient(), { appointmentId: appointment.id });
  expect(another.errors).toMatchObject([{ __typename: "NotFound", path: ["input", "appointmentId"] }]);
  expect((await record(patientId, { appointmentId: appointment.id })).errors).toEqual([]);
});
