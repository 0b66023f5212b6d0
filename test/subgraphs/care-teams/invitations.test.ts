import { randomUUID } from "node:crypto";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const coordinatorRole = { codings: [{ code: "768820003", display: "Care coordinator (occupation)" }] };
const advocateRole = {
  codings: [{ system: "https://care-coordination.example/fhir/CodeSystem/team-role", code: "advocate" }],
};

const team = async (patientId: string, more: object = {}) =>
  (await write(coordinator, "createCareTeam", "careTeam { id version }", { patientId, name: "MDT", ...more })).careTeam;
const invite = (careTeamId: string, member: object, more: object = {}, caller = coordinator) =>
  write(caller, "inviteToCareTeam", "invitation { id version status }", { careTeamId, member, ...more });
const current = async (id: string) =>
  (
    await coordinator.ask(
      `query ($id: ID!) { careTeam(id: $id) { participants(current: true) { member { id display } period { start end } } } }`,
      { id },
    )
  ).data.careTeam.participants;

const happen = (type: string, subject: { type: string; id: string }, patientId: string, data = {}) =>
  server.database.source.transaction((tx) =>
    announce(tx, { scope: { viewer: elm.id }, now }, [{ type, patientId, subject, data }]),
  );

test("a membership begins when the invitation is accepted, and not before", async () => {
  const { id } = await team(await elm.patient());
  const nurse = { type: "Practitioner", id: randomUUID() };
  const { invitation } = await invite(id, nurse);
  expect(await current(id)).toEqual([]);
  now = new Date("2026-11-23T09:00:00Z");
  await write(coordinator, "acceptInvitation", "invitation { status }", { id: invitation.id, expectedVersion: 1 });
  expect(await current(id)).toMatchObject([
    { member: { id: nurse.id }, period: { start: "2026-11-23T09:00:00.000Z" } },
  ]);
});

test("whoever declines says why, and is not in the team", async () => {
  const { id } = await team(await elm.patient());
  const { invitation } = await invite(id, { display: "Elm Nursery" });
  const answer = { id: invitation.id, expectedVersion: 1 };
  const silent = await write(coordinator, "declineInvitation", "invitation { id }", { ...answer, reason: " " });
  expect(silent.errors).toMatchObject([{ path: ["input", "reason"] }]);
  const { invitation: declined } = await write(coordinator, "declineInvitation", "invitation { status reason }", {
    ...answer,
    reason: "The child leaves us at Christmas.",
  });
  expect(declined).toEqual({ status: "DECLINED", reason: "The child leaves us at Christmas." });
  expect(await current(id)).toEqual([]);
});

test("an invitation is answered once, and a withdrawn one cannot be accepted", async () => {
  const { id } = await team(await elm.patient());
  const { invitation } = await invite(id, { display: "Neighbour" });
  await write(coordinator, "withdrawInvitation", "invitation { id }", { id: invitation.id, expectedVersion: 1 });
  const late = await write(coordinator, "acceptInvitation", "invitation { id }", {
    id: invitation.id,
    expectedVersion: 2,
  });
  expect(late.errors).toMatchObject([{ code: "WRONG_STATE" }]);
  expect(await current(id)).toEqual([]);
});

test("nobody is invited to a team that they are in, that has ended, or that the inviter may not see", async () => {
  const nurse = { type: "Practitioner", id: randomUUID() };
  const { id } = await team(await elm.patient(), { participants: [{ member: nurse }] });
  expect((await invite(id, nurse)).errors).toMatchObject([{ path: ["input", "member"] }]);
  expect((await invite(id, { display: "A friend" }, {}, stranger)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  await write(coordinator, "endCareTeam", "careTeam { id }", { id, expectedVersion: 1 });
  expect((await invite(id, { display: "A friend" })).errors).toMatchObject([{ code: "WRONG_STATE" }]);
});

test("a membership that was invited for a task begins when the task is accepted, and ends with it", async () => {
  const patientId = await elm.patient();
  const { id } = await team(patientId);
  const task = { type: "Task", id: v7() };
  await invite(id, { type: "Practitioner", id: randomUUID() }, { task });
  await happen("TASK_ACCEPTED", task, patientId);
  await server.passTime();
  expect(await current(id)).toHaveLength(1);
  now = new Date(now.getTime() + 86_400_000);
  await happen("TASK_ENDED", task, patientId, { status: "COMPLETED" });
  await server.passTime();
  now = new Date(now.getTime() + 1_000);
  expect(await current(id)).toEqual([]);
  expect(server.reported).toEqual([]);
});

test("a coordinator is never the advocate of the person whose care they coordinate, in whichever team", async () => {
  const patientId = await elm.patient();
  const self = { type: "Practitioner", id: randomUUID() };
  await team(patientId, { participants: [{ member: self, roles: [coordinatorRole] }] });
  const other = await team(patientId);
  const advocate = { member: self, roles: [advocateRole] };
  const refused = [{ code: "NOT_PERMITTED" }];
  expect((await invite(other.id, self, { roles: [advocateRole] })).errors).toMatchObject(refused);
  const join = { id: other.id, expectedVersion: 1 };
  expect(
    (await write(coordinator, "addCareTeamParticipant", "careTeam { id }", { ...join, participant: advocate })).errors,
  ).toMatchObject(refused);
  expect(
    (await write(coordinator, "reviseCareTeam", "careTeam { id }", { ...join, participants: [advocate] })).errors,
  ).toMatchObject(refused);
  const formed = await write(coordinator, "createCareTeam", "careTeam { id }", {
    patientId,
    name: "Advocacy",
    participants: [advocate],
  });
  expect(formed.errors).toMatchObject(refused);
  const someoneElse = { type: "Practitioner", id: randomUUID() };
  expect((await invite(other.id, someoneElse, { roles: [advocateRole] })).errors).toEqual([]);
});

test("a member's last contact is the latest that they made, and the next is when it is due", async () => {
  const patientId = await elm.patient();
  const nurse = { type: "Practitioner", id: randomUUID() };
  const { id } = await team(patientId, { participants: [{ member: nurse }] });
  const contact = (at: string, outcome: string, nextContactDue: string | null) =>
    happen("CONTACT_RECORDED", { type: "Activity", id: v7() }, patientId, {
      at,
      outcome,
      recorderId: nurse.id,
      nextContactDue,
    });
  await contact("2026-11-10T09:00:00Z", "MADE", "2026-11-24");
  await contact("2026-11-01T09:00:00Z", "MADE", "2026-11-08");
  await contact("2026-11-24T09:00:00Z", "NOT_MADE", "2026-11-26");
  await server.passTime();
  const { data } = await coordinator.ask(
    `query ($id: ID!) { careTeam(id: $id) { memberContacts { member { id } lastContactAt nextContactDue } } }`,
    { id },
  );
  expect(data.careTeam.memberContacts).toEqual([
    { member: { id: nurse.id }, lastContactAt: "2026-11-10T09:00:00Z", nextContactDue: "2026-11-26" },
  ]);
});

test("a team's members are found by kind and by role", async () => {
  const { id } = await team(await elm.patient(), {
    participants: [
      { member: { type: "Practitioner", id: randomUUID(), display: "Dana" }, roles: [coordinatorRole] },
      { member: { type: "RelatedPerson", id: randomUUID(), display: "Her daughter" } },
      { member: { display: "Elm Nursery" }, telecom: [{ system: "PHONE", value: "01632 960001" }] },
    ],
  });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { careTeam(id: $id) {
       family: participants(kind: [FAMILY]) { member { display } kind }
       others: participants(kind: [OTHER]) { telecom { value } }
       coordinators: participants(role: "768820003") { member { display } } } }`,
    { id },
  );
  expect(data.careTeam).toEqual({
    family: [{ member: { display: "Her daughter" }, kind: "FAMILY" }],
    others: [{ telecom: [{ value: "01632 960001" }] }],
    coordinators: [{ member: { display: "Dana" } }],
  });
});
