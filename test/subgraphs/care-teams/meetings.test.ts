import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "care-teams", graph: true, clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
});

const book = async (patientId: string, day: string, more: object = {}, caller = coordinator) =>
  (
    await write(caller, "bookMeeting", "meeting { id version }", {
      patientId,
      title: day,
      start: `${day}T14:00:00Z`,
      end: `${day}T15:00:00Z`,
      ...more,
    })
  ).meeting as { id: string; version: number };
const of = async (patientId: string, fields: string) =>
  (await entities(coordinator, "Patient", [patientId], fields))[0];
const titles = (list: { nodes: { title: string }[] }) => list.nodes.map(({ title }) => title);

test("a person's next meeting is the first that is booked for today or later", async () => {
  const patientId = await elm.patient();
  expect(await of(patientId, "nextMeeting { title }")).toEqual({ nextMeeting: null });
  for (const day of ["2026-12-09", "2026-11-21", "2026-12-02"]) await book(patientId, day);
  await book(patientId, "2026-11-25", { status: "PROPOSED" });
  const { id } = await book(patientId, "2026-11-22");
  expect(await of(patientId, "nextMeeting { title }")).toEqual({ nextMeeting: { title: "2026-11-22" } });
  await write(coordinator, "cancelMeeting", "meeting { status }", { id, expectedVersion: 1 });
  expect(await of(patientId, "nextMeeting { title }")).toEqual({ nextMeeting: { title: "2026-12-02" } });
});

test("a person's meetings come latest first, and within a span of days where one is given", async () => {
  const patientId = await elm.patient();
  for (const day of ["2026-11-23", "2026-11-01", "2026-12-01"]) await book(patientId, day);
  const { all, november } = await of(
    patientId,
    `all: meetings { nodes { title } }
     november: meetings(filter: { from: "2026-11", to: "2026-12" }, orderBy: SOONEST) { nodes { title } }`,
  );
  expect(titles(all)).toEqual(["2026-12-01", "2026-11-23", "2026-11-01"]);
  expect(titles(november)).toEqual(["2026-11-01", "2026-11-23"]);
});

test("the diary shows what is to come, soonest first, and pages through it without a gap", async () => {
  const birch = await practice(server.database, "C33333");
  const caller = await server.as("CARE_COORDINATOR", "C33333");
  const days = ["2026-11-30", "2026-11-20", "2026-11-26", "2026-11-28"];
  for (const day of days) await book(await birch.patient(), day, { kind: "REVIEW" }, caller);
  const page = async (after: string | null) =>
    (
      await caller.ask(
        `query ($after: String) { meetings(first: 2, after: $after) {
           totalCount nodes { title } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
    ).data.meetings;
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect([...titles(first), ...titles(second)]).toEqual(["2026-11-26", "2026-11-28", "2026-11-30"]);
  const { data } = await caller.ask(
    `{ meetings(filter: { kind: [REVIEW] }) { totalCount } mdt: meetings(filter: { kind: [MDT] }) { totalCount } }`,
  );
  expect(data).toEqual({ meetings: { totalCount: 4 }, mdt: { totalCount: 0 } });
});

test("a team's meetings keep what was decided, by whom it is done and by when", async () => {
  const patientId = await elm.patient();
  const { careTeam } = await write(coordinator, "createCareTeam", "careTeam { id }", { patientId, name: "TAC" });
  const booked = await write(coordinator, "bookMeeting", "meeting { id }", {
    patientId,
    careTeam: { type: "CareTeam", id: careTeam.id },
    kind: "CASE_CONFERENCE",
    start: "2026-11-22T08:00:00Z",
    end: "2026-11-22T09:00:00Z",
    attendance: [{ invitee: { display: "Mother" } }],
  });
  const held = await write(coordinator, "endMeeting", "meeting { status }", {
    id: booked.meeting.id,
    expectedVersion: 1,
    minutes: "Sleep is better.",
    attendance: [{ invitee: { display: "Mother" }, status: "ACCEPTED", attended: true }],
    decisions: [{ text: "Ask the nursery", owner: { display: "Health visitor" }, due: "2026-12-01" }],
  });
  expect(held).toEqual({ meeting: { status: "HELD" }, errors: [] });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { careTeam(id: $id) { meetings { nodes {
       kind minutes attendance { invitee { display } status attended } decisions { text due owner { display } } } } } }`,
    careTeam,
  );
  expect(data.careTeam.meetings.nodes).toEqual([
    {
      kind: "CASE_CONFERENCE",
      minutes: "Sleep is better.",
      attendance: [{ invitee: { display: "Mother" }, status: "ACCEPTED", attended: true }],
      decisions: [{ text: "Ask the nursery", due: "2026-12-01", owner: { display: "Health visitor" } }],
    },
  ]);
});

test("a meeting that was held without a word on attendance keeps what the invited answered", async () => {
  const booked = await write(coordinator, "bookMeeting", "meeting { id }", {
    patientId: await elm.patient(),
    start: "2026-11-22T08:00:00Z",
    end: "2026-11-22T09:00:00Z",
    attendance: [{ invitee: { display: "Father" }, status: "DECLINED" }],
  });
  const held = await write(coordinator, "endMeeting", "meeting { status attendance { status } }", {
    id: booked.meeting.id,
    expectedVersion: 1,
  });
  expect(held).toEqual({ meeting: { status: "HELD", attendance: [{ status: "DECLINED" }] }, errors: [] });
});

test("an invitation of nobody is refused, and is no fault of ours", async () => {
  const booked = await write(coordinator, "bookMeeting", "meeting { id }", {
    patientId: await elm.patient(),
    status: "PROPOSED",
    attendance: [{ invitee: {} }],
  });
  expect(booked.errors).toMatchObject([{ path: ["input", "attendance", "0", "invitee"] }]);
  expect(server.reported).toEqual([]);
});
