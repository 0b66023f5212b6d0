import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import { testServer } from "../../server.ts";
import { type Clinic, clinic } from "./clinic.ts";

const START = new Date("2026-01-05T10:00:00Z");
let now = START;
const server = testServer({ clock: { now: () => now } });
let place: Clinic;

beforeAll(async () => {
  place = await clinic(server);
});
beforeEach(() => {
  now = START;
});

const later = (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000);
};
const referred = async () => {
  const patientId = await place.patient();
  return { patientId, id: (await place.refer(patientId)).referral.id as string };
};
const FIELDS = `clocks { kind state dueBy elapsedDays elapsedWeeks inTime stoppedAt stoppedFor stoppedBy { type id }
  pauses { from until reason } }`;
const clocksOf = async (id: string) => (await place.see(id, FIELDS)).clocks;

/** What another room would announce of a person. */
const happens = async (patientId: string, type: string, data: Record<string, string | null>) => {
  const subject = { type: "Activity", id: randomUUID() };
  await server.database.source.transaction((tx) =>
    announce(tx, { scope: { viewer: place.practice }, now }, [{ type, patientId, subject, data }]),
  );
  await server.passTime();
  return subject;
};
const contact = (patientId: string, more: Record<string, string | null> = {}) =>
  happens(patientId, "CONTACT_RECORDED", {
    at: now.toISOString(),
    outcome: "MADE",
    serviceId: place.children,
    ...more,
  });
const eventsOf = async (patientId: string) => {
  await server.passTime();
  return (await place.eventsOf(patientId)).filter(({ type }) => type.startsWith("CLOCK_"));
};

describe("the 18 weeks to contact", () => {
  test("run from the day of the referral, and the last day is in time", async () => {
    const { id } = await referred();
    later(126);
    expect(await clocksOf(id)).toMatchObject([{ state: "DUE_SOON", dueBy: "2026-05-11", elapsedWeeks: 18 }]);
    later(1);
    expect(await clocksOf(id)).toMatchObject([{ state: "BREACHED", dueBy: "2026-05-11", elapsedDays: 127 }]);
  });

  test("stop with a contact that was made, which is named, and not with an attempt", async () => {
    const { id, patientId } = await referred();
    later(10);
    await contact(patientId, { outcome: "NOT_MADE" });
    expect(await clocksOf(id)).toMatchObject([{ state: "RUNNING" }]);
    later(1);
    const subject = await contact(patientId);
    later(200);
    expect(await clocksOf(id)).toMatchObject([
      { state: "STOPPED", stoppedFor: "CONTACT_MADE", stoppedBy: subject, elapsedDays: 11, inTime: true },
    ]);
  });

  test("stop late where the contact came after the last day", async () => {
    const { id, patientId } = await referred();
    later(127);
    await contact(patientId);
    expect(await clocksOf(id)).toMatchObject([{ state: "STOPPED", inTime: false }]);
  });

  test("run on after a contact before the referral, and after one by another service", async () => {
    const { id, patientId } = await referred();
    await contact(patientId, { at: "2026-01-04T10:00:00Z" });
    await contact(patientId, { serviceId: place.nursing });
    expect(await clocksOf(id)).toMatchObject([{ state: "RUNNING" }]);
  });

  test("stop with a contact that names no service only where one service alone waits", async () => {
    const { id, patientId } = await referred();
    const serviceId = await place.service("Therapies");
    await place.done(place.callers.supervisor, "createIntake", "intake { id version }", { serviceId });
    const other = await place.refer(patientId, { performers: [{ type: "HealthcareService", id: serviceId }] });
    await contact(patientId, { serviceId: null });
    expect(await clocksOf(id)).toMatchObject([{ state: "RUNNING" }]);
    await place.decide(other.referral.id, "rejectReferral", { reason: { text: "Not needed" } });
    await contact(patientId, { serviceId: null });
    expect(await clocksOf(id)).toMatchObject([{ state: "STOPPED" }]);
  });
});

test("a clock stands still while the referrer is asked, and its last day moves on by the days of the pause", async () => {
  const { id } = await referred();
  later(10);
  const { triage } = await place.decide(id, "askReferrer", { question: "Which therapists?" });
  expect(triage).toMatchObject({ state: "MORE_INFORMATION", dueBy: null });
  later(200);
  expect(await clocksOf(id)).toMatchObject([{ state: "PAUSED", elapsedDays: 10, pauses: [{ until: null }] }]);
  const answered = await place.decide(id, "recordReferrerAnswer", { answer: "Physiotherapy and speech" });
  expect(answered.triage).toMatchObject({
    state: "AWAITING",
    dueBy: "2026-11-27",
    questions: [{ question: "Which therapists?", answer: "Physiotherapy and speech" }],
  });
  later(5);
  expect(await clocksOf(id)).toMatchObject([{ state: "RUNNING", dueBy: "2026-11-27", elapsedDays: 15 }]);
});

test("the two weeks to the plan run from the first visit until the plan is agreed", async () => {
  const { id, patientId } = await referred();
  await place.decide(id, "acceptReferral");
  later(30);
  await happens(patientId, "FIRST_VISIT_HELD", { at: now.toISOString() });
  expect((await clocksOf(id))[0]).toMatchObject({ kind: "PLAN", state: "RUNNING", dueBy: "2026-02-18" });
  later(14);
  await happens(patientId, "PLAN_AGREED", { at: now.toISOString(), planId: randomUUID() });
  expect((await clocksOf(id))[0]).toMatchObject({
    kind: "PLAN",
    state: "STOPPED",
    inTime: true,
    stoppedFor: "PLAN_AGREED",
  });
});

test("a pathway has times of its own, which start when it is allocated, once", async () => {
  const { id, patientId } = await referred();
  expect((await place.decide(id, "allocatePathway", { pathway: "NONE" })).errors).toMatchObject([
    { path: ["input", "pathway"] },
  ]);
  later(7);
  expect((await place.decide(id, "allocatePathway", { pathway: "COMPLEX" })).triage).toMatchObject({
    pathway: "COMPLEX",
    dueBy: "2026-02-23",
  });
  await place.decide(id, "allocatePathway", { pathway: "COMPLEX" });
  expect((await clocksOf(id)).map(({ kind }: { kind: string }) => kind)).toEqual(["PATHWAY", "CONTACT"]);
  await happens(patientId, "FIRST_VISIT_HELD", { at: now.toISOString() });
  expect((await clocksOf(id)).find(({ kind }: { kind: string }) => kind === "PATHWAY")).toMatchObject({
    state: "STOPPED",
    inTime: true,
  });
});

describe("what falls due", () => {
  test("is announced once as due soon and once as breached, however often time passes", async () => {
    const { id, patientId } = await referred();
    later(111);
    expect(await eventsOf(patientId)).toEqual([]);
    later(1);
    const dueSoon = { type: "CLOCK_DUE_SOON", data: { kind: "CONTACT", dueBy: "2026-05-11" } };
    expect(await eventsOf(patientId)).toEqual([dueSoon]);
    later(14);
    expect(await eventsOf(patientId)).toEqual([dueSoon]);
    later(1);
    const breached = { ...dueSoon, type: "CLOCK_BREACHED" };
    expect(await eventsOf(patientId)).toEqual([dueSoon, breached]);
    later(30);
    expect(await eventsOf(patientId)).toEqual([dueSoon, breached]);
    await contact(patientId);
    expect(await clocksOf(id)).toMatchObject([{ state: "STOPPED", inTime: false }]);
  });

  test("is not announced of a clock that stopped or stands still", async () => {
    const [seen, asked] = [await referred(), await referred()];
    await contact(seen.patientId);
    await place.decide(asked.id, "askReferrer", { question: "Which therapists?" });
    later(300);
    expect([...(await eventsOf(seen.patientId)), ...(await eventsOf(asked.patientId))]).toEqual([]);
  });

  test("is found by its state, the next to run out first", async () => {
    const serviceId = await place.service("Paediatrics");
    await place.done(place.callers.supervisor, "createIntake", "intake { id version }", {
      serviceId,
      clocks: [{ kind: "CONTACT", name: "C", startsOn: "REFERRED", stopsOn: "CONTACT_MADE", days: 20, dueSoonDays: 5 }],
    });
    const performers = [{ type: "HealthcareService", id: serviceId }];
    const started = async (authoredOn: string) =>
      (await place.refer(await place.patient(), { performers, authoredOn })).referral.id as string;
    const late = await started("2025-12-10");
    const soon = await started("2025-12-16");
    const lastDay = await started("2025-12-16");
    const fresh = await started("2026-01-04");
    const found = async (state: string) => {
      const { data } = await place.callers.coordinator.ask(
        `query ($serviceId: ID!, $state: ClockState!) {
           clocks(filter: { serviceId: $serviceId, state: $state }) { nodes { referral { id } state } totalCount } }`,
        { serviceId, state },
      );
      for (const clock of data.clocks.nodes) expect(clock.state).toBe(state);
      return data.clocks.nodes.map(({ referral }: { referral: { id: string } }) => referral.id);
    };
    expect(await found("BREACHED")).toEqual([late]);
    expect((await found("DUE_SOON")).sort()).toEqual([soon, lastDay].sort());
    expect(await found("RUNNING")).toEqual([fresh]);
    expect(await found("STOPPED")).toEqual([]);
    const { data } = await place.callers.stranger.ask("{ clocks { totalCount } }");
    expect(data.clocks.totalCount).toBe(0);
  });
});

describe("a person who is referred once more", () => {
  const again = (previousReferralId: string) =>
    place.done(
      place.callers.coordinator,
      "referAgain",
      `referral { id version status basedOn { type id } sourceKind history { id status } triage { state }
        clocks { kind state startedOn } tasks { status } }`,
      { previousReferralId, requester: { display: "The parents" }, sourceKind: "PARENT" },
    );

  test("starts with new clocks, and the history is kept", async () => {
    const { id, patientId } = await referred();
    await place.decide(id, "acceptReferral");
    await contact(patientId);
    await place.done(place.callers.coordinator, "endReferral", "referral { id version }", { id, expectedVersion: 1 });
    later(100);
    expect(await again(id)).toMatchObject({
      status: "ACTIVE",
      sourceKind: "PARENT",
      basedOn: [{ type: "Referral", id }],
      history: [{ id, status: "COMPLETED" }],
      triage: { state: "AWAITING" },
      clocks: [{ kind: "CONTACT", state: "RUNNING", startedOn: now.toISOString() }],
      tasks: [{ status: "REQUESTED" }],
    });
    expect(await clocksOf(id)).toMatchObject([{ state: "STOPPED", stoppedFor: "CONTACT_MADE" }]);
  });

  test("may be once the episode has ended that the referral led to, which it names", async () => {
    const { id, patientId } = await referred();
    await place.decide(id, "acceptReferral");
    const episode = { type: "Episode", id: randomUUID() };
    const announced = async (type: string, data: Record<string, string>) => {
      await server.database.source.transaction((tx) =>
        announce(tx, { scope: { viewer: place.practice }, now }, [{ type, patientId, subject: episode, data }]),
      );
      await server.passTime();
    };
    await announced("EPISODE_OPENED", { referralId: id });
    expect(await place.see(id, "status supportingInfo { type id }")).toEqual({
      status: "ACTIVE",
      supportingInfo: [episode],
    });
    await announced("EPISODE_ENDED", { reason: "DISCHARGED" });
    expect(await place.see(id, "status progress")).toEqual({ status: "COMPLETED", progress: "COMPLETED" });
    expect((await place.eventsOf(patientId)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["TASK_ENDED", "REFERRAL_COMPLETED"]),
    );
    expect(await again(id)).toMatchObject({ status: "ACTIVE", history: [{ id }] });
  });

  test("is not referred again while the first referral is open", async () => {
    const { id } = await referred();
    await expect(again(id)).rejects.toThrow("WRONG_STATE");
  });

  test("is known to the service by then, and exempt from its age rule until the twelfth birthday", async () => {
    const patientId = await place.patient({ birthDate: "2022-01-05" });
    const { id } = (await place.refer(patientId)).referral;
    await place.decide(id, "acceptReferral");
    await place.done(place.callers.coordinator, "endReferral", "referral { id version }", { id, expectedVersion: 1 });
    later(300);
    const { id: second } = await again(id);
    const stated = { areasOfDelay: ["COGNITION", "SENSORY"], therapies: ["PHYSIOTHERAPY", "DIETETICS"] };
    await place.decide(second, "stateReferralFacts", { stated });
    expect((await place.decide(second, "acceptReferral")).errors).toEqual([]);
  });
});
