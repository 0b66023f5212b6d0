import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ subgraph: "activity", clock: { now: () => now } });
let elm: Practice;
let coordinator: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
});

const stayFields = "id version status admittedAt dischargedAt followUpState followUpDue ward";
const receive = (patientId: string, kind: "ADMISSION" | "DISCHARGE", at: string, more: object = {}) =>
  write(
    coordinator,
    "receiveHospitalMessage",
    `communication { id version action { state } hospitalStay { ${stayFields} } }`,
    {
      patientId,
      kind,
      hospital: { display: "Royal Infirmary" },
      at,
      ...more,
    },
  );
const list = async (field: "hospitalStays" | "recentDischarges", filter = "") =>
  (await coordinator.ask(`{ ${field}(first: 100 ${filter}) { nodes { id followUpState } } }`)).data[field].nodes as {
    id: string;
    followUpState: string;
  }[];
const eventsOf = async (patientId: string) =>
  (await server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
    patientId,
  ])) as { type: string; data: Record<string, unknown> }[];
const contact = (patientId: string, hospitalStayId: string, more: object = {}) =>
  write(coordinator, "recordContact", "activity { id }", {
    patientId,
    hospitalStayId,
    mode: "TELEPHONE",
    recorder: { type: "PractitionerRole", id: randomUUID() },
    ...more,
  });

test("an admission becomes a stay in hospital, and a discharge ends it with a follow-up due in the time of the service", async () => {
  const patientId = await elm.patient();
  const admitted = (await receive(patientId, "ADMISSION", "2026-11-20T08:00:00Z", { ward: "4B" })).communication;
  expect(admitted).toMatchObject({
    action: { state: "AWAITS_ACTION" },
    hospitalStay: { status: "ADMITTED", followUpState: "NONE", followUpDue: null },
  });
  expect((await list("hospitalStays")).map(({ id }) => id)).toContain(admitted.hospitalStay.id);
  const discharged = (await receive(patientId, "DISCHARGE", "2026-11-22T09:00:00Z")).communication.hospitalStay;
  expect(discharged).toEqual({
    id: admitted.hospitalStay.id,
    version: 2,
    status: "DISCHARGED",
    admittedAt: "2026-11-20T08:00:00Z",
    dischargedAt: "2026-11-22T09:00:00Z",
    followUpState: "DUE",
    followUpDue: "2026-11-25T09:00:00.000Z",
    ward: "4B",
  });
  expect((await eventsOf(patientId)).map(({ type, data }) => [type, data.followUpDue])).toEqual([
    ["HOSPITAL_ADMISSION_RECEIVED", null],
    ["HOSPITAL_DISCHARGE_RECEIVED", "2026-11-25T09:00:00.000Z"],
  ]);
});

test("a discharge from a stay that nobody told us about is followed up all the same", async () => {
  const { hospitalStay } = (await receive(await elm.patient(), "DISCHARGE", "2026-11-22T09:00:00Z")).communication;
  expect(hospitalStay).toMatchObject({ status: "DISCHARGED", admittedAt: null, followUpState: "DUE" });
});

test("a second message of the same admission, one from the future and a discharge before the admission are refused", async () => {
  const patientId = await elm.patient();
  await receive(patientId, "ADMISSION", "2026-11-20T08:00:00Z");
  for (const [kind, at, path] of [
    ["ADMISSION", "2026-11-20T09:00:00Z", "kind"],
    ["DISCHARGE", "2026-11-19", "at"],
    ["DISCHARGE", "2026-11-23T00:00:00Z", "at"],
  ] as const) {
    expect(await receive(patientId, kind, at)).toMatchObject({
      communication: null,
      errors: [{ path: ["input", path] }],
    });
  }
  expect(await eventsOf(patientId)).toHaveLength(1);
});

test("a message names the hospital, and no service that cannot be one", async () => {
  const wrong = { hospital: { display: " " }, serviceId: "ward" };
  const { errors } = await receive(await elm.patient(), "ADMISSION", "2026-11-20T08:00:00Z", wrong);
  expect(errors.map(({ path }: { path: string[] }) => path[1])).toEqual(["hospital", "serviceId"]);
});

test("an admission to another hospital ends the stay before it, without a follow-up", async () => {
  const patientId = await elm.patient();
  const first = (await receive(patientId, "ADMISSION", "2026-11-20T08:00:00Z")).communication.hospitalStay;
  const other = { hospital: { display: "Rehabilitation hospital" }, admissionKind: "TRANSFER" };
  await receive(patientId, "ADMISSION", "2026-11-21T08:00:00Z", other);
  const { data } = await coordinator.ask(
    `query ($id: ID!) { hospitalStay(id: $id) { status followUpState version } }`,
    first,
  );
  expect(data.hospitalStay).toEqual({ status: "DISCHARGED", followUpState: "NONE", version: 2 });
});

test("a contact that was made after the discharge is its follow-up; a failed attempt, or a call to the ward, is not", async () => {
  const patientId = await elm.patient();
  const { hospitalStay } = (await receive(patientId, "DISCHARGE", "2026-11-22T09:00:00Z")).communication;
  const open = async () => (await list("recentDischarges")).some(({ id }) => id === hospitalStay.id);
  await contact(patientId, hospitalStay.id, { made: false });
  await contact(patientId, hospitalStay.id, { occurredAt: "2026-11-22T08:00:00Z" });
  expect(await open()).toBe(true);
  const { activity } = await contact(patientId, hospitalStay.id);
  expect(await open()).toBe(false);
  const { data } = await coordinator.ask(
    "query ($id: ID!) { hospitalStay(id: $id) { followUpState followUp { activity { id } } } }",
    { id: hospitalStay.id },
  );
  expect(data.hospitalStay).toEqual({ followUpState: "DONE", followUp: { activity: { id: activity.id } } });
  expect((await eventsOf(patientId)).map(({ type }) => type)).toContain("HOSPITAL_FOLLOWED_UP");
  const foreign = await contact(await elm.patient(), hospitalStay.id);
  expect(foreign.errors).toMatchObject([{ path: ["input", "hospitalStayId"] }]);
});

test("a follow-up that nobody has made in time is overdue, and said to be so once", async () => {
  const patientId = await elm.patient();
  const { hospitalStay } = (await receive(patientId, "DISCHARGE", "2026-11-22T09:00:00Z")).communication;
  now = new Date("2026-11-25T08:59:00Z");
  await server.passTime();
  const states = async () => (await list("recentDischarges")).filter(({ id }) => id === hospitalStay.id);
  expect(await states()).toMatchObject([{ followUpState: "DUE" }]);
  now = new Date("2026-11-25T09:00:00Z");
  await server.passTime();
  await server.passTime();
  expect(await states()).toMatchObject([{ followUpState: "OVERDUE" }]);
  expect((await eventsOf(patientId)).filter(({ type }) => type === "HOSPITAL_FOLLOW_UP_OVERDUE")).toHaveLength(1);
});

test("somebody helps the ward with the way home while the person is in hospital, and not after", async () => {
  const patientId = await elm.patient();
  const { hospitalStay } = (await receive(patientId, "ADMISSION", "2026-11-20T08:00:00Z")).communication;
  const lead = { display: "Asha Rao" };
  const start = (expectedVersion: number) =>
    write(coordinator, "startDischargeCoordination", "hospitalStay { coordination { lead { display } } }", {
      id: hospitalStay.id,
      expectedVersion,
      lead,
    });
  expect((await start(1)).hospitalStay).toEqual({ coordination: { lead } });
  expect((await eventsOf(patientId)).map(({ type }) => type)).toContain("DISCHARGE_COORDINATION_STARTED");
  await receive(patientId, "DISCHARGE", "2026-11-22T09:00:00Z");
  expect((await start(3)).errors).toMatchObject([{ __typename: "WrongState" }]);
});

test("the lists of who is in hospital and who came out cost one statement each", async () => {
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () => coordinator.ask("{ hospitalStays { nodes { id ward } } recentDischarges { nodes { id followUpDue } } }"),
  );
  expect(sent.filter((text) => text.includes("activity."))).toHaveLength(2);
});
