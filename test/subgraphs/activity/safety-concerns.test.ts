import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Surgery, surgery } from "./surgery.ts";

/** A Saturday evening. */
let now = new Date("2026-11-21T20:00:00Z");
const server = testServer({ clock: { now: () => now } });
let place: Surgery;

beforeAll(async () => {
  place = await surgery(server);
});

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const fields = `safetyConcern { id version status acknowledgeBy namedContact { id display } escalations { to reason recipient { display } }
  flag { status kind } closing { outcome } code { codings { code } } }`;
const raise = (patientId: string, more: object = {}) =>
  write(place.callers.coordinator, "raiseSafetyConcern", fields, {
    patientId,
    urgency: "IMMEDIATE",
    description: "She has not eaten for two days.",
    raisedBy: place.asha,
    ...more,
  });
const alertsOf = async (patientId: string) =>
  (
    await place.callers.gp.ask(
      `query ($id: ID!) { patient(by: { id: $id }) { communications(first: 50) { nodes { priority recipients { id display } } } } }`,
      { id: patientId },
    )
  ).data.patient.communications.nodes as { priority: string; recipients: { id: string | null; display: string }[] }[];
const stepOf = (id: string, expectedVersion: number) => ({ id, expectedVersion });

test("a safety concern without a resolvable named clinical contact is not accepted, and nobody is alerted", async () => {
  const patientId = await place.patient();
  const unknown = { type: "PractitionerRole", id: "0190a000-0000-7000-8000-000000000000" };
  const vacant = await place.post("Nobody in particular", null);
  for (const namedContact of [place.asha, unknown, vacant, { display: "The doctor" }]) {
    expect(await raise(patientId, { namedContact })).toMatchObject({
      safetyConcern: null,
      errors: [{ __typename: "ClinicalContactRequired", code: "CLINICAL_CONTACT_REQUIRED" }],
    });
  }
  const unsupported = await place.post("Jo Bell", null);
  expect((await raise(patientId, { raisedBy: unsupported })).errors).toMatchObject([
    { code: "CLINICAL_CONTACT_REQUIRED" },
  ]);
  expect(await alertsOf(patientId)).toEqual([]);
  expect(await place.eventsOf(patientId)).toEqual([]);
});

test("the clinician whom the coordinator turns to is alerted, with everyone else who must know, and the practice where it is safeguarding; all see a flag", async () => {
  const patientId = await place.patient();
  const { safetyConcern, errors } = await raise(patientId, {
    kind: "SAFEGUARDING_ADULT",
    informed: [place.pharmacist],
  });
  expect(errors).toEqual([]);
  expect(safetyConcern).toMatchObject({
    status: "OPEN",
    namedContact: { id: place.doctor.id },
    flag: { status: "ACTIVE", kind: "SAFEGUARDING_ADULT" },
    code: { codings: [{ code: "766561000000109" }] },
    acknowledgeBy: new Date(now.getTime() + 60 * 60_000).toISOString(),
  });
  const [alert] = await alertsOf(patientId);
  expect(alert).toMatchObject({
    priority: "STAT",
    recipients: [{ id: place.doctor.id }, { id: place.pharmacist.id }, { id: place.practice }],
  });
  expect((await place.eventsOf(patientId)).map(({ type }) => type)).toEqual(["SAFETY_CONCERN_RAISED"]);
});

test("a clinician may be named in place of the coordinator's own", async () => {
  const { safetyConcern } = await raise(await place.patient(), { namedContact: place.pharmacist });
  expect(safetyConcern.namedContact.id).toBe(place.pharmacist.id);
});

test("a concern that nobody acknowledges at the weekend goes to the supervisor, then to the practice, once each", async () => {
  const patientId = await place.patient();
  const { id } = (await raise(patientId)).safetyConcern;
  const escalations = async () => {
    await server.passTime();
    await server.passTime();
    const { data } = await place.callers.gp.ask(
      `query ($id: ID!) { safetyConcern(id: $id) { status escalations { to } } }`,
      { id },
    );
    expect(data.safetyConcern.status).toBe("OPEN");
    return data.safetyConcern.escalations.map(({ to }: { to: string }) => to);
  };
  later(59);
  expect(await escalations()).toEqual([]);
  later(1);
  expect(await escalations()).toEqual(["SUPERVISOR"]);
  later(60);
  expect(await escalations()).toEqual(["SUPERVISOR", "GP"]);
  later(60);
  expect(await escalations()).toEqual(["SUPERVISOR", "GP"]);
  const told = (await alertsOf(patientId)).map(({ recipients }) => recipients[0]!.id);
  expect(told.toReversed()).toEqual([place.doctor.id, place.doctor.id, place.practice]);
  const events = await place.eventsOf(patientId);
  expect(events.map(({ type, data }) => [type, data.to])).toEqual([
    ["SAFETY_CONCERN_RAISED", null],
    ["SAFETY_CONCERN_ESCALATED", "SUPERVISOR"],
    ["SAFETY_CONCERN_ESCALATED", "GP"],
    ["SAFETY_CONCERN_UNANSWERED", "GP"],
  ]);
});

test("a concern that is acknowledged in time goes no further, and stays in sight until it is closed with an outcome", async () => {
  const patientId = await place.patient();
  const { id } = (await raise(patientId)).safetyConcern;
  const open = async () =>
    (
      await place.callers.coordinator.ask("{ safetyConcerns(first: 100) { nodes { id } } }")
    ).data.safetyConcerns.nodes.map((it: { id: string }) => it.id);
  const by = place.doctor;
  const answer = (caller: "coordinator" | "supervisor" | "gp", version = 1) =>
    write(place.callers[caller], "acknowledgeSafetyConcern", fields, { ...stepOf(id, version), by });
  const close = (note: string, version: number, caller: "coordinator" | "gp" = "gp") =>
    write(place.callers[caller], "closeSafetyConcern", fields, {
      ...stepOf(id, version),
      by,
      outcome: "RESOLVED",
      note,
    });
  expect((await close("Seen", 1)).errors).toMatchObject([{ __typename: "WrongState" }]);
  for (const other of ["coordinator", "supervisor"] as const) {
    expect((await answer(other)).errors).toMatchObject([{ __typename: "NotPermitted" }]);
  }
  expect((await answer("gp")).safetyConcern).toMatchObject({ status: "ACKNOWLEDGED", acknowledgeBy: null });
  later(600);
  await server.passTime();
  expect(await open()).toContain(id);
  expect((await close(" ", 2)).errors).toMatchObject([{ path: ["input", "note"] }]);
  expect((await close("Seen", 2, "coordinator")).errors).toMatchObject([{ __typename: "NotPermitted" }]);
  expect((await close("Seen at home; eating.", 2)).safetyConcern).toMatchObject({
    status: "CLOSED",
    closing: { outcome: "RESOLVED" },
    escalations: [],
    flag: { status: "INACTIVE" },
  });
  expect(await open()).not.toContain(id);
  expect((await place.eventsOf(patientId)).map(({ type }) => type)).toEqual([
    "SAFETY_CONCERN_RAISED",
    "SAFETY_CONCERN_ACKNOWLEDGED",
    "SAFETY_CONCERN_CLOSED",
  ]);
});

test("somebody may take a concern further without waiting, and then a supervisor may answer", async () => {
  const { id } = (await raise(await place.patient(), { urgency: "ROUTINE" })).safetyConcern;
  const further = { ...stepOf(id, 1), to: "SUPERVISOR", reason: "The surgery is shut." };
  const escalated = await write(place.callers.coordinator, "escalateSafetyConcern", fields, further);
  expect(escalated.safetyConcern.escalations).toMatchObject([{ to: "SUPERVISOR", reason: "The surgery is shut." }]);
  const again = await write(place.callers.coordinator, "escalateSafetyConcern", fields, {
    ...further,
    expectedVersion: 2,
  });
  expect(again.errors).toMatchObject([{ __typename: "WrongState" }]);
  const answered = await write(place.callers.supervisor, "acknowledgeSafetyConcern", fields, {
    ...stepOf(id, 2),
    by: { display: "Supervisor" },
  });
  expect(answered.safetyConcern.status).toBe("ACKNOWLEDGED");
});

test("how long an acknowledgement may take is the service's decision, and a supervisor's to make", async () => {
  const policy = { acknowledgeWithinMinutes: { IMMEDIATE: 15, URGENT: 30, ROUTINE: 60 } };
  const make = (caller: "coordinator" | "supervisor") =>
    write(place.callers[caller], "createActivityPolicy", "activityPolicy { id version }", policy);
  expect((await make("coordinator")).errors).toMatchObject([{ __typename: "NotPermitted" }]);
  const { activityPolicy } = await make("supervisor");
  expect((await make("supervisor")).errors).toMatchObject([{ __typename: "AlreadyTaken" }]);
  const { safetyConcern } = await raise(await place.patient());
  expect(safetyConcern.acknowledgeBy).toBe(new Date(now.getTime() + 15 * 60_000).toISOString());
  const slower = { acknowledgeWithinMinutes: { IMMEDIATE: 60, URGENT: 30, ROUTINE: 60 } };
  const revised = await write(place.callers.supervisor, "reviseActivityPolicy", "activityPolicy { id }", {
    ...stepOf(activityPolicy.id, 1),
    ...slower,
  });
  expect(revised.errors).toMatchObject([{ path: ["input", "acknowledgeWithinMinutes"] }]);
  const { data } = await place.callers.coordinator.ask(
    "{ timeLimits { acknowledgeWithinMinutes { IMMEDIATE } followUpWithinHours freshness { fact days } decidedIn { id } } }",
  );
  expect(data.timeLimits).toMatchObject({
    acknowledgeWithinMinutes: { IMMEDIATE: 15 },
    followUpWithinHours: 72,
    decidedIn: { id: activityPolicy.id },
  });
});
