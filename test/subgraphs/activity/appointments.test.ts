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

const eventsOf = async (patientId: string) =>
  (
    (await server.database.source.query("SELECT type FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])) as { type: string }[]
  ).map(({ type }) => type);

test("a risk for whoever visits is shown before a home visit is booked, and booking goes on once it was seen", async () => {
  const patientId = await elm.patient();
  const risk = { patientId, code: { text: "Unleashed dog" }, kind: "HOME_VISIT_RISK" };
  const { flag } = await write(coordinator, "raiseFlag", "flag { id visitRisk }", risk);
  expect(flag.visitRisk).toBe(true);
  const input = { patientId, start: "2026-12-01T14:00:00Z", durationMinutes: 20, mode: "HOME_VISIT" };
  const document = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
    appointment { mode standingFlags { code { text } } }
    errors { code path ... on HomeVisitRisk { flags { id code { text } } } } } }`;
  const book = async (more: object = {}) =>
    (await coordinator.ask(document, { input: { idempotencyKey: randomUUID(), ...input, ...more } })).data
      .bookAppointment;
  expect(await book()).toEqual({
    appointment: null,
    errors: [
      {
        code: "HOME_VISIT_RISK",
        path: ["input", "riskSeen"],
        flags: [{ id: flag.id, code: { text: "Unleashed dog" } }],
      },
    ],
  });
  expect(await book({ riskSeen: true })).toEqual({
    appointment: { mode: "HOME_VISIT", standingFlags: [{ code: { text: "Unleashed dog" } }] },
    errors: [],
  });
});

test("a flag whose time is over stands no longer, and one that ends on a day stands for all of it", async () => {
  const patientId = await elm.patient();
  const raise = async (end: string) =>
    (
      await write(coordinator, "raiseFlag", "flag { id }", {
        patientId,
        code: { text: end },
        period: { start: "2026-11", end },
      })
    ).flag.id;
  const over = await raise("2026-11-21");
  const today = await raise("2026-11-22");
  await server.passTime();
  const { data } = await coordinator.ask(
    `query ($a: ID!, $b: ID!) { a: flag(id: $a) { status } b: flag(id: $b) { status } }`,
    {
      a: over,
      b: today,
    },
  );
  expect(data).toEqual({ a: { status: "INACTIVE" }, b: { status: "ACTIVE" } });
});

test("appointments of all sectors are one timeline, and one sector can be picked out", async () => {
  const patientId = await elm.patient();
  await book(patientId, "2026-12-02", { sector: "PRIMARY" });
  const external = await write(
    coordinator,
    "recordExternalAppointment",
    "appointment { external sector familyInvited }",
    {
      patientId,
      sector: "SECONDARY",
      provider: { display: "Eye hospital" },
      description: "2026-12-01",
      start: "2026-12-01T09:00:00Z",
      participants: [{ actor: { type: "RelatedPerson", id: randomUUID() } }],
    },
  );
  expect(external.appointment).toEqual({ external: true, sector: "SECONDARY", familyInvited: true });
  const { all, secondary } = await of(
    patientId,
    `all: appointments(orderBy: SOONEST) { nodes { description } }
     secondary: appointments(filter: { sector: SECONDARY }) { nodes { description } }`,
  );
  expect(described(all)).toEqual(["2026-12-01", "2026-12-02"]);
  expect(described(secondary)).toEqual(["2026-12-01"]);
});

test("an appointment that is booked, moved and missed is announced, and nobody is called non-engaged for it", async () => {
  const patientId = await elm.patient();
  const { id } = await book(patientId, "2026-11-24");
  await write(coordinator, "reviseAppointment", "appointment { id }", {
    id,
    expectedVersion: 1,
    start: "2026-11-21T14:00:00Z",
  });
  await write(coordinator, "reviseAppointment", "appointment { id }", {
    id,
    expectedVersion: 2,
    comment: "Ring twice",
  });
  await write(coordinator, "recordAppointmentNoShow", "appointment { id }", { id, expectedVersion: 3 });
  expect(await eventsOf(patientId)).toEqual(["APPOINTMENT_BOOKED", "APPOINTMENT_MOVED", "APPOINTMENT_MISSED"]);
});
