import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
});

const book = async (patientId: string, day: string, more: object = {}) =>
  (
    await write(coordinator, "bookAppointment", "appointment { id end }", {
      patientId,
      description: day,
      start: `${day}T14:00:00Z`,
      durationMinutes: 20,
      ...more,
    })
  ).appointment;
const of = async (patientId: string, fields: string) =>
  (await entities(coordinator, "Patient", [patientId], fields))[0];
const described = (list: { nodes: { description: string }[] }) => list.nodes.map(({ description }) => description);

test("upcoming is what is set for today or later and is neither over nor cancelled", async () => {
  const patientId = await elm.patient();
  const days = ["2026-11-30", "2026-11-21", "2026-11-22", "2026-12-24"];
  const [first] = await Promise.all(days.map((day) => book(patientId, day)));
  await book(patientId, "some day", { status: "WAITLIST", start: null, durationMinutes: null });
  const reason = { codings: [{ code: "185332005", display: "Appointment cancelled by patient" }] };
  await write(coordinator, "cancelAppointment", "appointment { id }", { id: first.id, expectedVersion: 1, reason });
  const { upcoming, all } = await of(
    patientId,
    `upcoming: appointments(filter: { upcoming: true }, orderBy: SOONEST) { nodes { description } }
     all: appointments { nodes { description } }`,
  );
  expect(described(upcoming)).toEqual(["2026-11-22", "2026-12-24", "some day"]);
  expect(described(all)).toEqual(["some day", "2026-12-24", "2026-11-30", "2026-11-22", "2026-11-21"]);
});

test("the diary of one practitioner shows what is to come, soonest first", async () => {
  const nurse = randomUUID();
  const participants = [{ actor: { type: "Practitioner", id: nurse }, status: "ACCEPTED" }];
  for (const day of ["2026-12-02", "2026-11-02", "2026-12-01"]) await book(await elm.patient(), day, { participants });
  await book(await elm.patient(), "2026-12-03");
  const { data } = await coordinator.ask(
    `query ($id: ID!) { appointments(filter: { participantId: $id, upcoming: true }) { nodes { description } } }`,
    { id: nurse },
  );
  expect(described(data.appointments)).toEqual(["2026-12-01", "2026-12-02"]);
});

test("a message, a warning and an appointment are recorded, found and ended", async () => {
  const patientId = await elm.patient();
  const sent = await write(coordinator, "sendCommunication", "communication { status sent }", {
    patientId,
    recipients: [{ type: "Patient", id: patientId }],
    contents: [{ text: "Your plan is ready." }],
  });
  expect(sent).toEqual({ communication: { status: "COMPLETED", sent: "2026-11-22T10:00:00.000Z" }, errors: [] });
  const raised = await write(coordinator, "raiseFlag", "flag { id }", { patientId, code: { text: "Dog" } });
  const ended = await write(coordinator, "endFlag", "flag { status period { end } }", {
    id: raised.flag.id,
    expectedVersion: 1,
  });
  expect(ended).toEqual({ flag: { status: "INACTIVE", period: { end: "2026-11-22T10:00:00.000Z" } }, errors: [] });
  const { id } = await book(patientId, "2026-11-21");
  const missed = await write(coordinator, "recordAppointmentNoShow", "appointment { status }", {
    id,
    expectedVersion: 1,
  });
  expect(missed).toEqual({ appointment: { status: "NO_SHOW" }, errors: [] });
  expect(
    await of(
      patientId,
      `communications { nodes { contents { text } recipients { patient { id } } } }
       standing: flags(filter: { status: [ACTIVE] }) { totalCount } flags { nodes { code { text } } }`,
    ),
  ).toEqual({
    communications: {
      nodes: [{ contents: [{ text: "Your plan is ready." }], recipients: [{ patient: { id: patientId } }] }],
    },
    standing: { totalCount: 0 },
    flags: { nodes: [{ code: { text: "Dog" } }] },
  });
});

test("what is left empty is refused, and is no fault of ours", async () => {
  const patientId = await elm.patient();
  const { id } = await book(patientId, "2026-12-01");
  const refusals = await Promise.all([
    write(coordinator, "recordActivity", "activity { id }", { patientId, code: {} }),
    write(coordinator, "cancelAppointment", "appointment { id }", { id, expectedVersion: 1, reason: {} }),
    write(coordinator, "raiseFlag", "flag { id }", { patientId, code: {} }),
    write(coordinator, "sendCommunication", "communication { id }", { patientId, recipients: [{}] }),
  ]);
  expect(refusals.map(({ errors }) => errors[0].path.join("."))).toEqual([
    "input.code",
    "input.reason",
    "input.code",
    "input.recipients",
  ]);
  expect(server.reported).toEqual([]);
});
