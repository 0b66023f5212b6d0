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

const performer = { type: "PractitionerRole", id: randomUUID() };
const record = (patientId: string, kind: string, more: object = {}) =>
  write(
    coordinator,
    "recordIntervention",
    "activity { id kind status interventionKind givenFormat component code { codings { code system } text } }",
    { patientId, kind, performer, ...more },
  );
const book = async (patientId: string) =>
  (
    await write(coordinator, "bookAppointment", "appointment { id }", {
      patientId,
      start: "2026-12-01T14:00:00Z",
      durationMinutes: 20,
    })
  ).appointment.id;

test.each(["ADVICE", "SELF_ADVOCACY", "HELP_SEEKING", "CARER_SUPPORT"])(
  "%s is recorded as what a coordinator did",
  async (kind) => {
    const { activity, errors } = await record(await elm.patient(), kind, { about: "Whom to ring at night" });
    expect(errors).toEqual([]);
    expect(activity).toMatchObject({
      kind: "INTERVENTION",
      status: "COMPLETED",
      interventionKind: kind,
      code: {
        codings: [{ system: "https://care-coordination.example/fhir/CodeSystem/intervention-kind" }],
        text: "Whom to ring at night",
      },
    });
  },
);

test("an intervention is part of a component of personalised care: that of its kind, unless another is given", async () => {
  const patientId = await elm.patient();
  expect((await record(patientId, "HELP_SEEKING")).activity.component).toBe("SUPPORTED_SELF_MANAGEMENT");
  const other = await record(patientId, "HELP_SEEKING", { component: "ENABLING_CHOICE" });
  expect(other.activity.component).toBe("ENABLING_CHOICE");
});

test("what was done is found by its component of personalised care, by how it took place and by its kind", async () => {
  const patientId = await elm.patient();
  await record(patientId, "HELP_SEEKING");
  const contact = { patientId, mode: "HOME_VISIT", recorder: performer, component: "ENABLING_CHOICE" };
  await write(coordinator, "recordContact", "activity { id }", contact);
  const { data } = await coordinator.ask(
    `{ kind: activities(filter: { interventionKind: HELP_SEEKING, component: SUPPORTED_SELF_MANAGEMENT }) { nodes { interventionKind } }
       mode: activities(filter: { contactMode: HOME_VISIT, component: ENABLING_CHOICE }) { nodes { contactMode } }
       none: activities(filter: { contactMode: HOME_VISIT, component: SOCIAL_PRESCRIBING }) { nodes { contactMode } } }`,
  );
  expect(data.kind.nodes).toContainEqual({ interventionKind: "HELP_SEEKING" });
  expect(data.mode.nodes).toEqual([{ contactMode: "HOME_VISIT" }]);
  expect(data.none.nodes).toEqual([]);
});

test("a code of SNOMED CT that is given is checked, and one of another system does not do", async () => {
  const patientId = await elm.patient();
  const social = { codings: [{ code: "1084431000000106", display: "Signposting to Social Services" }] };
  const agency = { participants: [{ display: "Social services" }] };
  expect((await record(patientId, "SIGNPOSTING", { code: social, ...agency })).activity.code.codings[0].code).toBe(
    "1084431000000106",
  );
  const cut = { codings: [{ code: "136632100000010" }] };
  expect((await record(patientId, "ADVICE", { code: cut })).errors).toMatchObject([{ __typename: "InvalidCode" }]);
  const other = { codings: [{ system: "http://read.info/readv2", code: "9N31." }] };
  expect((await record(patientId, "ADVICE", { code: other })).errors).toMatchObject([{ path: ["input", "code"] }]);
});

test("preparation and follow-up of a conversation belong to an appointment of the person, and are found from it", async () => {
  const patientId = await elm.patient();
  const appointmentId = await book(patientId);
  for (const kind of ["PREPARATION_FOR_CONVERSATION", "FOLLOW_UP_OF_CONVERSATION"]) {
    expect((await record(patientId, kind)).errors).toMatchObject([{ path: ["input", "appointmentId"] }]);
    expect((await record(patientId, kind, { appointmentId, durationMinutes: 40 })).errors).toEqual([]);
    expect((await record(await elm.patient(), kind, { appointmentId })).errors).toMatchObject([
      { __typename: "NotFound" },
    ]);
  }
  const { data } = await coordinator.ask(
    "query ($id: ID!) { appointment(id: $id) { activityRecords { nodes { interventionKind durationMinutes } } } }",
    { id: appointmentId },
  );
  expect(data.appointment.activityRecords.nodes).toEqual(
    expect.arrayContaining([
      { interventionKind: "PREPARATION_FOR_CONVERSATION", durationMinutes: 40 },
      { interventionKind: "FOLLOW_UP_OF_CONVERSATION", durationMinutes: 40 },
    ]),
  );
});

test("advocating for the family's involvement, and signposting, say to whom", async () => {
  const patientId = await elm.patient();
  for (const kind of ["FAMILY_INVOLVEMENT_ADVOCACY", "SIGNPOSTING"]) {
    expect((await record(patientId, kind)).errors).toMatchObject([{ path: ["input", "participants"] }]);
    expect((await record(patientId, kind, { participants: [{ display: "School" }] })).errors).toEqual([]);
  }
});

test("information is given in a form that is said, and is a message to the person and their family besides", async () => {
  const patientId = await elm.patient();
  expect((await record(patientId, "INFORMATION_GIVEN")).errors).toMatchObject([{ path: ["input", "format"] }]);
  const { activity } = await record(patientId, "INFORMATION_GIVEN", {
    format: "LARGE_PRINT",
    about: "Falls at home",
    participants: [{ type: "RelatedPerson", id: randomUUID(), display: "Daughter" }],
    enclosures: [{ display: "Leaflet: staying steady" }],
  });
  expect(activity).toMatchObject({ givenFormat: "LARGE_PRINT", component: "ENABLING_CHOICE" });
  const [message] = await server.database.source.query(
    "SELECT recipients, contents, media FROM activity.communication WHERE patient_id = $1",
    [patientId],
  );
  expect(message).toMatchObject({
    recipients: [{ type: "Patient", id: patientId }, { display: "Daughter" }],
    contents: [{ text: "Falls at home" }, { reference: { display: "Leaflet: staying steady" } }],
    media: [{ codings: [{ code: "large-print" }] }],
  });
});

test("whoever needs information in an accessible form is not simply given a leaflet", async () => {
  const patientId = await elm.patient();
  await write(coordinator, "raiseFlag", "flag { id }", {
    patientId,
    code: { text: "Easy read, please" },
    kind: "ACCESSIBLE_INFORMATION",
  });
  const give = (format: string, more: object = {}) => record(patientId, "INFORMATION_GIVEN", { format, ...more });
  expect((await give("WRITTEN")).errors).toMatchObject([{ path: ["input", "needsSeen"] }]);
  expect((await give("EASY_READ")).errors).toEqual([]);
  expect((await give("WRITTEN", { needsSeen: true })).errors).toEqual([]);
});

test("what each kind needs can be asked, as data", async () => {
  const { data } = await coordinator.ask("{ interventionKinds { kind term needs component } }");
  expect(data.interventionKinds).toContainEqual({
    kind: "INFORMATION_GIVEN",
    term: "Information given",
    needs: "format",
    component: "ENABLING_CHOICE",
  });
});
