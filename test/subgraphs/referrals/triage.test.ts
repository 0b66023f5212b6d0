import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Clinic, clinic } from "./clinic.ts";

const TODAY = new Date("2026-11-22T10:00:00Z");
let now = TODAY;
const server = testServer({ clock: { now: () => now } });
let place: Clinic;

afterEach(() => {
  now = TODAY;
});

beforeAll(async () => {
  place = await clinic(server);
});

const reason = { text: "The nursery asks for help soon" };
const typesOf = async (patientId: string) => (await place.eventsOf(patientId)).map(({ type }) => type);
const referred = async (more: object = {}) => {
  const patientId = await place.patient();
  const { referral, errors } = await place.refer(patientId, more);
  expect(errors).toEqual([]);
  return { patientId, id: referral.id as string, referral };
};

test("a referral to a service that triages waits for its decision, and its clocks start on its day", async () => {
  const { referral, patientId } = await referred({ authoredOn: "2026-11-20" });
  expect(referral).toMatchObject({
    kind: "CARE_COORDINATION",
    sourceKind: "NURSERY",
    progress: "SENT",
    code: { text: "Referral for care coordination" },
    performerType: { codings: [{ code: "R9801" }] },
    triage: { id: referral.id, state: "AWAITING", dueBy: "2027-03-26" },
    clocks: [{ kind: "CONTACT", state: "RUNNING", startedOn: "2026-11-20", dueBy: "2027-03-26" }],
  });
  expect(await place.eventsOf(patientId)).toMatchObject([
    { type: "REFERRAL_RECEIVED", data: { serviceId: place.children, priority: "ROUTINE" } },
  ]);
});

test("a service takes referrals from whom it says, and from nobody else", async () => {
  const patientId = await place.patient();
  for (const sourceKind of ["SCHOOL", "SELF", null]) {
    const { errors } = await place.refer(patientId, { sourceKind });
    expect(errors).toMatchObject([{ code: "INVALID_ARGUMENT", path: ["input", "sourceKind"] }]);
  }
  const gp = { codings: [{ code: "108161000000109", display: "Referred by general practitioner" }] };
  expect((await place.refer(patientId, { sourceKind: null, source: gp })).referral.sourceKind).toBe("GP");
});

describe("a second referral of the same person to the same service", () => {
  test("is refused while one is open, and the open one is named", async () => {
    const { patientId, id } = await referred();
    const { data } = await place.callers.coordinator.ask(
      `mutation ($input: CreateReferralInput!) { createReferral(input: $input) {
         referral { id } errors { __typename code ... on DuplicateReferral { referral { id status } } } } }`,
      {
        input: {
          idempotencyKey: "again",
          patientId,
          kind: "CARE_COORDINATION",
          sourceKind: "GP",
          requester: { display: "Dr Boateng" },
          performers: [{ type: "HealthcareService", id: place.children }],
        },
      },
    );
    expect(data.createReferral).toEqual({
      referral: null,
      errors: [{ __typename: "DuplicateReferral", code: "DUPLICATE_REFERRAL", referral: { id, status: "ACTIVE" } }],
    });
  });

  test("is taken where the referrer says that it is for another problem", async () => {
    const { patientId } = await referred();
    expect((await place.refer(patientId, { besidesOpen: true })).errors).toEqual([]);
  });

  test("is refused also where both arrive at once", async () => {
    const patientId = await place.patient();
    const both = await Promise.all([place.refer(patientId), place.refer(patientId)]);
    expect(both.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  });

  test("tells a stranger nothing of the first", async () => {
    const { patientId } = await referred();
    const { errors } = await write(place.callers.stranger, "createReferral", "referral { id }", {
      patientId,
      kind: "CARE_COORDINATION",
      sourceKind: "GP",
      requester: { display: "Dr Hill" },
      performers: [{ type: "HealthcareService", id: place.children }],
    });
    expect(errors.map(({ __typename }: { __typename: string }) => __typename)).toEqual(["NotFound"]);
  });
});

describe("the triage queue", () => {
  const queue = async (filter: object = {}, first = 50, after: string | null = null) => {
    const { data, errors } = await place.callers.clinician.ask(
      `query ($filter: TriageFilter, $first: Int!, $after: String) {
         triageQueue(filter: $filter, first: $first, after: $after) {
           nodes { id state priority referral { status } patient { displayName } }
           pageInfo { endCursor hasNextPage } totalCount } }`,
      { filter, first, after },
    );
    expect(errors).toBeUndefined();
    return data.triageQueue;
  };
  const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

  test("has the most urgent first, then whose clock runs out first, page by page", async () => {
    const serviceId = await place.service("Community paediatrics");
    await place.done(place.callers.supervisor, "createIntake", "intake { id version }", {
      serviceId,
      clocks: [{ kind: "CONTACT", name: "Contact", startsOn: "REFERRED", stopsOn: "CONTACT_MADE", days: 28 }],
    });
    const performers = [{ type: "HealthcareService", id: serviceId }];
    const asked = async (priority: string, authoredOn: string) =>
      (await referred({ performers, priority, authoredOn })).id;
    const late = await asked("ROUTINE", "2026-11-20");
    const early = await asked("ROUTINE", "2026-11-01");
    const urgent = await asked("URGENT", "2026-11-21");
    const pages = [await queue({ serviceId }, 2)];
    pages.push(await queue({ serviceId }, 2, pages[0].pageInfo.endCursor));
    expect(pages.flatMap(ids)).toEqual([urgent, early, late]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([3, 3]);
    await place.decide(late, "prioritiseReferral", { priority: "STAT", reason });
    expect(ids(await queue({ serviceId }))).toEqual([late, urgent, early]);
    await place.decide(urgent, "acceptReferral");
    expect(ids(await queue({ serviceId }))).toEqual([late, early]);
    expect(ids(await queue({ serviceId, state: ["ACCEPTED"] }))).toEqual([urgent]);
  });

  test("shows nobody of another practice", async () => {
    await referred();
    const { data } = await place.callers.stranger.ask("{ triageQueue { totalCount nodes { id } } }");
    expect(data.triageQueue).toEqual({ totalCount: 0, nodes: [] });
  });
});

test("how soon is said with the reason, which stays on the referral", async () => {
  const { id } = await referred();
  const silent = await place.decide(id, "prioritiseReferral", { priority: "URGENT", reason: {} });
  expect(silent.errors).toMatchObject([{ path: ["input", "reason"] }]);
  const { triage } = await place.decide(id, "prioritiseReferral", { priority: "URGENT", reason });
  expect(triage).toMatchObject({
    priority: "URGENT",
    referral: { priority: "URGENT", priorityReason: { text: reason.text } },
  });
});

test("accepting closes the first half of the loop: the task is the service's, and others are told", async () => {
  const { patientId, id } = await referred();
  const { triage, errors } = await place.decide(id, "acceptReferral");
  expect(errors).toEqual([]);
  expect(triage).toMatchObject({ state: "ACCEPTED", referral: { status: "ACTIVE", progress: "ACCEPTED" } });
  const { tasks } = await place.see(id, "tasks { status owner { type id } }");
  expect(tasks).toEqual([{ status: "ACCEPTED", owner: { type: "HealthcareService", id: place.children } }]);
  expect(await place.eventsOf(patientId)).toMatchObject([
    { type: "REFERRAL_RECEIVED" },
    {
      type: "TASK_ACCEPTED",
      data: { ownerType: "HealthcareService", ownerId: place.children, focusType: "Referral", focusId: id },
    },
    { type: "REFERRAL_ACCEPTED", data: { serviceId: place.children, patientReferralPriority: "ROUTINE" } },
  ]);
  expect((await place.decide(id, "rejectReferral", { reason })).errors).toMatchObject([{ code: "WRONG_STATE" }]);
});

test("rejecting says why, revokes the referral, stops its clocks and tells whoever asked", async () => {
  const { patientId, id } = await referred();
  expect((await place.decide(id, "rejectReferral", { reason: { text: " " } })).errors).toMatchObject([
    { path: ["input", "reason"] },
  ]);
  const { triage } = await place.decide(id, "rejectReferral", { reason: { text: "Not our area" } });
  expect(triage).toMatchObject({
    state: "REJECTED",
    dueBy: null,
    referral: { status: "REVOKED", progress: "REJECTED", notes: [{ text: "Not our area" }] },
  });
  expect((await place.see(id, "clocks { state stoppedFor }")).clocks).toEqual([
    { state: "STOPPED", stoppedFor: "ENDED" },
  ]);
  expect(await typesOf(patientId)).toEqual(["REFERRAL_RECEIVED", "TASK_ENDED", "REFERRAL_REJECTED"]);
});

test("redirecting makes a linked referral to the other service, which keeps the date of the first", async () => {
  const { patientId, id } = await referred({ authoredOn: "2026-11-02" });
  const { triage } = await place.decide(id, "redirectReferral", { toServiceId: place.nursing, reason });
  expect(triage).toMatchObject({ state: "REDIRECTED", referral: { status: "REVOKED" } });
  expect(
    await place.see(triage.redirectedTo.id, "status authoredOn replaces { type id } service { id } tasks { status }"),
  ).toEqual({
    status: "ACTIVE",
    authoredOn: "2026-11-02",
    replaces: [{ type: "Referral", id }],
    service: { id: place.nursing },
    tasks: [{ status: "REQUESTED" }],
  });
  const events = await place.eventsOf(patientId);
  expect(events.at(-1)).toMatchObject({ type: "REFERRAL_REDIRECTED", data: { toReferralId: triage.redirectedTo.id } });
});

test("the task carries the decision for FHIR, and is due when the first clock runs out", async () => {
  const { id } = await referred({ authoredOn: "2026-11-20" });
  const task = async () => (await place.see(id, "tasks { status due businessStatus { codings { code } } }")).tasks[0];
  expect(await task()).toEqual({ status: "REQUESTED", due: "2027-03-26", businessStatus: null });
  const carried = async () => [(await task()).status, (await task()).businessStatus.codings[0].code];
  await place.decide(id, "askReferrer", { question: "Which nursery?" });
  expect(await carried()).toEqual(["RECEIVED", "MORE_INFORMATION"]);
  await place.decide(id, "recordReferrerAnswer", { answer: "Little Acorns" });
  expect(await carried()).toEqual(["RECEIVED", "AWAITING"]);
  await place.decide(id, "redirectReferral", { toServiceId: place.nursing, reason });
  expect(await carried()).toEqual(["REJECTED", "REDIRECTED"]);
});

test("a referral that a service decides on is not moved past it by a revision", async () => {
  const { id } = await referred();
  const input = { id, expectedVersion: 1, performers: [{ type: "HealthcareService", id: place.nursing }] };
  const { errors } = await write(place.callers.coordinator, "reviseReferral", "referral { id }", input);
  expect(errors).toMatchObject([{ path: ["input", "performers"] }]);
  expect(await place.see(id, "version service { id }")).toEqual({ version: 1, service: { id: place.children } });
});

test("nobody is redirected to a service that is not there, or to the same one", async () => {
  const { id } = await referred();
  for (const toServiceId of ["0190a000-0000-7000-8000-000000000000", place.children]) {
    const { errors } = await place.decide(id, "redirectReferral", { toServiceId, reason });
    expect(errors).toMatchObject([{ path: ["input", "toServiceId"] }]);
  }
  expect((await place.see(id, "status triage { state }")).triage.state).toBe("AWAITING");
});

test("whoever provides the service sees the people who are referred to it, until the end of the day on which it turns them down", async () => {
  const theirs = await server.as("SUPERVISOR", "B82002");
  const serviceId = await place.service("Paediatrics on the hill", place.otherPractice);
  await place.done(theirs, "createIntake", "intake { id version }", { serviceId });
  const patientId = await place.patient();
  const look = async () =>
    (
      await place.callers.stranger.ask(
        "query ($id: ID!, $serviceId: ID!) { patient(by: { id: $id }) { displayName } triageQueue(filter: { serviceId: $serviceId }) { totalCount } }",
        { id: patientId, serviceId },
      )
    ).data;
  expect(await look()).toEqual({ patient: null, triageQueue: { totalCount: 0 } });
  const { referral } = await place.refer(patientId, { performers: [{ type: "HealthcareService", id: serviceId }] });
  expect(await look()).toEqual({ patient: { displayName: "Noor Marsh" }, triageQueue: { totalCount: 1 } });
  const input = { id: referral.id, expectedVersion: referral.triage.version, reason };
  const { triage, errors } = await write(place.callers.stranger, "rejectReferral", "triage { state }", input);
  expect([triage, errors]).toEqual([{ state: "REJECTED" }, []]);
  expect((await look()).patient).not.toBeNull();
  now = new Date("2026-11-23T00:00:01Z");
  expect(await look()).toEqual({ patient: null, triageQueue: { totalCount: 0 } });
});
