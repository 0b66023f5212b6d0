import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { world, write as written } from "../../world.ts";
import { write } from "../entities.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let coordinator: Caller;
const patient = async (family: string): Promise<string> =>
  (
    await written(
      coordinator,
      "createPatient",
      { names: [{ family }], nhsNumberUnavailableReason: "nhs-number-not-known" },
      "patient { id }",
    )
  ).patient.id;

beforeAll(async () => {
  await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
});

const when = { start: "2026-11-24T09:00:00Z", end: "2026-11-24T10:00:00Z" };
const MEETING = "meeting { id version carerInvited agreement { id } attendance { invitee { id display } } }";
const carer = async (patientId: string): Promise<string> =>
  (
    await written(
      coordinator,
      "createRelatedPerson",
      {
        patientId,
        names: [{ family: "Marsh", given: ["Ines"] }],
        relationships: [{ codings: [{ code: "133932002", display: "Caregiver" }] }],
      },
      "relatedPerson { id isCarer }",
    )
  ).relatedPerson.id;

test("the carer whom the record knows is invited to the meeting by default", async () => {
  const patientId = await patient("Marsh");
  const carerId = await carer(patientId);
  const { meeting } = await write(coordinator, "bookMeeting", MEETING, { patientId, ...when });
  expect(meeting).toMatchObject({ carerInvited: true, attendance: [{ invitee: { id: carerId } }] });
  const alone = await write(coordinator, "bookMeeting", MEETING, { patientId, ...when, withoutCarers: "At her wish." });
  expect(alone.meeting).toMatchObject({ carerInvited: false, attendance: [] });
});

test("a Team Around the Child is refused until the parent's consent is on record, and rests on it", async () => {
  const patientId = await patient("Reed");
  const tac = { patientId, kind: "TEAM_AROUND_CHILD", ...when };
  const refused = await write(coordinator, "bookMeeting", MEETING, tac);
  expect(refused).toMatchObject({
    meeting: null,
    errors: [{ __typename: "ConsentRequired", code: "CONSENT_REQUIRED" }],
  });
  const parent = await carer(patientId);
  const { consent } = await written(
    coordinator,
    "createConsent",
    { patientId, decision: "PERMIT", givenBy: [{ type: "RelatedPerson", id: parent }] },
    "consent { id }",
  );
  const { meeting, errors } = await write(coordinator, "bookMeeting", MEETING, tac);
  expect({ meeting, errors }).toMatchObject({ meeting: { agreement: { id: consent.id } }, errors: [] });
});

test("a consent that was withdrawn, or that denies, is no agreement", async () => {
  const patientId = await patient("Sedge");
  const givenBy = [{ type: "RelatedPerson", id: await carer(patientId) }];
  await written(coordinator, "createConsent", { patientId, decision: "DENY", givenBy }, "consent { id }");
  const given = { patientId, decision: "PERMIT", givenBy, recordedAt: "2026-01-05T09:00:00Z" };
  const { consent } = await written(coordinator, "createConsent", given, "consent { id version }");
  await written(coordinator, "endConsent", { id: consent.id, expectedVersion: consent.version }, "consent { id }");
  const tac = { patientId, kind: "TEAM_AROUND_CHILD", ...when };
  expect((await write(coordinator, "bookMeeting", MEETING, tac)).errors).toMatchObject([{ code: "CONSENT_REQUIRED" }]);
});

test("whom an MDT will talk about next week is one query, in order, at a fixed number of statements", async () => {
  const { careTeam } = await write(coordinator, "createCareTeam", "careTeam { id }", { name: "Frailty MDT" });
  const about = async (family: string, start: string, end: string) =>
    write(coordinator, "bookMeeting", "meeting { id }", {
      patientId: await patient(family),
      careTeam: { type: "CareTeam", id: careTeam.id },
      agenda: [{ text: "Falls", minutes: 10 }],
      start,
      end,
    });
  const list = async () => {
    const sent: string[] = [];
    const { data } = await watching(
      (text) => sent.push(text),
      () =>
        coordinator.ask(
          `query ($id: ID!) { mdtList(careTeamId: $id) { nodes {
             start agenda { text minutes } patient { names { family } } } } }`,
          { id: careTeam.id },
        ),
    );
    return { nodes: data.mdtList.nodes, statements: sent.length };
  };
  await about("Later", "2026-12-09T09:00:00Z", "2026-12-09T09:10:00Z");
  await about("Second", "2026-11-26T09:10:00Z", "2026-11-26T09:20:00Z");
  const one = await list();
  await about("First", "2026-11-26T09:00:00Z", "2026-11-26T09:10:00Z");
  const both = await list();
  expect(both.nodes.map((it: { patient: { names: { family: string }[] } }) => it.patient.names[0]!.family)).toEqual([
    "First",
    "Second",
  ]);
  expect(both.nodes[0].agenda).toEqual([{ text: "Falls", minutes: 10 }]);
  expect(both.statements).toBe(one.statements);
});

test("a meeting is minuted, closed and circulated, and each decision is told once", async () => {
  const patientId = await patient("Rush");
  const { meeting } = await write(coordinator, "bookMeeting", "meeting { id }", {
    patientId,
    kind: "CASE_CONFERENCE",
    attendance: [{ invitee: { display: "Dr Ives" } }],
    ...when,
  });
  const step = async (mutation: string, expectedVersion: number, more: object = {}) =>
    write(coordinator, mutation, "meeting { version closedAt circulation { recipient { display } state } }", {
      id: meeting.id,
      expectedVersion,
      ...more,
    });
  const decisions = [{ text: "Visit together", owner: { display: "Dr Ives" }, due: "2026-12-01" }];
  await step("endMeeting", 1, { decisions });
  expect((await step("closeMeeting", 2)).errors).toMatchObject([{ code: "WRONG_STATE" }]);
  await step("reviseMeeting", 2, { minutes: "Agreed to visit together." });
  expect((await step("closeMeeting", 3)).meeting.closedAt).toBe(now.toISOString());
  const sent = await step("circulateMeeting", 4);
  expect(sent.meeting.circulation).toEqual([{ recipient: { display: "Dr Ives" }, state: "SENT" }]);
  const { data } = await coordinator.ask(
    `query ($id: ID!) { changesSince(filter: { subjectId: $id }) { nodes { type } } }`,
    { id: meeting.id },
  );
  expect(data.changesSince.nodes.map(({ type }: { type: string }) => type)).toEqual([
    "MEETING_BOOKED",
    "MEETING_HELD",
    "DECISION_MADE",
    "MEETING_CLOSED",
    "MINUTES_CIRCULATED",
  ]);
});

test("the agencies involved with a person are those that take part in any of their teams now, each once", async () => {
  const patientId = await patient("Moss");
  const agency = (display: string) => ({ type: "Organisation", display });
  const nurse = { member: { type: "Practitioner", display: "Sam" }, onBehalfOf: agency("Harbour Trust") };
  const form = (participants: readonly object[]) =>
    write(coordinator, "createCareTeam", "careTeam { id }", { patientId, name: "Team", participants });
  await form([nurse, { member: agency("Elm Nursery") }]);
  await form([nurse, { member: agency("Old School"), period: { end: "2026-01-01" } }]);
  const { data } = await coordinator.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { involvedAgencies { display } } }",
    { id: patientId },
  );
  expect(data.patient.involvedAgencies).toEqual([{ display: "Harbour Trust" }, { display: "Elm Nursery" }]);
});
