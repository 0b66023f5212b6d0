import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "care-teams", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const team = (patientId: string, more: object = {}) =>
  write(coordinator, "createCareTeam", "careTeam { id version }", { patientId, name: "MDT", ...more });
const member = (type: string, id: string) => ({ member: { type, id } });
const category = (code: string) => ({ codings: [{ system: "https://example.org/teams", code }] });
const teamsOf = async (caller: Caller, patientId: string, filter: string) =>
  (await entities(caller, "Patient", [patientId], `careTeams(filter: ${filter}) { totalCount nodes { id } }`))[0]
    .careTeams;

test("a person's teams are found by status and by category", async () => {
  const patientId = await elm.patient();
  const mdt = await team(patientId, { categories: [category("mdt")] });
  const child = await team(patientId, { categories: [category("other"), category("tac")], status: "PROPOSED" });
  const found = async (filter: string) =>
    (await teamsOf(coordinator, patientId, filter)).nodes.map(({ id }: { id: string }) => id);
  expect(await found(`{ status: [PROPOSED] }`)).toEqual([child.careTeam.id]);
  expect(await found(`{ category: "mdt" }`)).toEqual([mdt.careTeam.id]);
  expect(await found(`{ category: "mdt", status: [PROPOSED] }`)).toEqual([]);
});

test("the teams of a practitioner, or of the organisation that they act for, are one list", async () => {
  const [nurse, trust] = [randomUUID(), randomUUID()];
  const { careTeam } = await team(await elm.patient(), {
    participants: [
      { member: { display: "Her sister" } },
      { ...member("Practitioner", nurse), onBehalfOf: { type: "Organisation", id: trust } },
    ],
  });
  await team(await elm.patient());
  for (const id of [nurse, trust]) {
    const { data } = await coordinator.ask(
      `query ($id: ID!) { careTeams(filter: { participantId: $id }) { nodes { id } totalCount } }`,
      { id },
    );
    expect(data.careTeams).toEqual({ nodes: [{ id: careTeam.id }], totalCount: 1 });
  }
});

test("whoever joins is current from now on, and no longer once they have left", async () => {
  const nurse = randomUUID();
  const { careTeam } = await team(await elm.patient());
  const current = `careTeam { version participants { now: isCurrent later: isCurrent(at: "2026-12-24") } }`;
  const joined = await write(coordinator, "addCareTeamParticipant", current, {
    id: careTeam.id,
    expectedVersion: 1,
    participant: member("Practitioner", nurse),
  });
  expect(joined).toEqual({ careTeam: { version: 2, participants: [{ now: true, later: true }] }, errors: [] });
  const left = await write(coordinator, "endCareTeamParticipation", current, {
    id: careTeam.id,
    expectedVersion: 2,
    end: "2026-12-01",
    ...member("Practitioner", nurse),
  });
  expect(left).toEqual({ careTeam: { version: 3, participants: [{ now: true, later: false }] }, errors: [] });
});

test("another practice's team is neither seen nor changed", async () => {
  const patientId = await elm.patient();
  const { careTeam } = await team(patientId);
  const { data } = await stranger.ask(
    `query ($id: ID!) { careTeam(id: $id) { id } careTeams { totalCount } }`,
    careTeam,
  );
  expect(data).toEqual({ careTeam: null, careTeams: { totalCount: 0 } });
  expect((await teamsOf(stranger, patientId, "{}")).totalCount).toBe(0);
  const ended = await write(stranger, "endCareTeam", "careTeam { id }", { id: careTeam.id, expectedVersion: 1 });
  expect(ended).toMatchObject({ careTeam: null, errors: [{ __typename: "NotFound", path: ["input", "id"] }] });
});

test("a team cannot be formed around another practice's patient", async () => {
  const patientId = await elm.patient();
  const formed = await write(stranger, "createCareTeam", "careTeam { id }", { patientId, name: "MDT" });
  expect(formed).toMatchObject({ careTeam: null, errors: [{ __typename: "NotFound", path: ["input", "patientId"] }] });
});

test("a team that stands for a service belongs to whoever recorded it", async () => {
  const made = await write(coordinator, "createCareTeam", "careTeam { id patient { id } }", { name: "Falls MDT" });
  expect(made).toMatchObject({ careTeam: { patient: null }, errors: [] });
  const look = `query ($id: ID!) { careTeam(id: $id) { name } }`;
  expect((await coordinator.ask(look, made.careTeam)).data.careTeam).toEqual({ name: "Falls MDT" });
  expect((await stranger.ask(look, made.careTeam)).data.careTeam).toBeNull();
});

test("a team that was entered in error is found by id and in no list", async () => {
  const patientId = await elm.patient();
  const { careTeam } = await team(patientId);
  const gone = await write(coordinator, "enterCareTeamInError", "careTeam { status }", {
    id: careTeam.id,
    expectedVersion: 1,
  });
  expect(gone).toEqual({ careTeam: { status: "ENTERED_IN_ERROR" }, errors: [] });
  expect((await teamsOf(coordinator, patientId, "{}")).totalCount).toBe(0);
});

test("the teams, the meetings and the next meeting of many patients cost one statement each", async () => {
  const patients = await Promise.all(Array.from({ length: 5 }, () => elm.patient()));
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () =>
      entities(
        coordinator,
        "Patient",
        patients,
        "careTeams { nodes { name } } meetings { nodes { title } } nextMeeting { start }",
      ),
  );
  expect(sent).toHaveLength(3);
});

test("nobody joins, and nobody leaves, where nobody is named", async () => {
  const { careTeam } = await team(await elm.patient());
  const of = { id: careTeam.id, expectedVersion: 1 };
  const joined = await write(coordinator, "addCareTeamParticipant", "careTeam { id }", { ...of, participant: {} });
  expect(joined.errors).toMatchObject([{ __typename: "InvalidArgument", path: ["input", "participant"] }]);
  const left = await write(coordinator, "endCareTeamParticipation", "careTeam { id }", { ...of, member: {} });
  expect(left.errors).toMatchObject([{ __typename: "InvalidArgument", path: ["input", "member"] }]);
  expect(server.reported).toEqual([]);
});
