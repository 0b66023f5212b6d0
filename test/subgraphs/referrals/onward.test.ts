import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Clinic, clinic } from "./clinic.ts";

const START = new Date("2026-11-02T10:00:00Z");
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
const requester = { display: "Asha Rao, care coordinator" };
const send = (patientId: string, more: object = {}, caller = place.callers.coordinator) =>
  write(
    caller,
    "createReferral",
    `referral { id version kind progress status code { codings { code } text } performerType { codings { code } }
       carer { id } isSignposting tasks { id version status } }`,
    { patientId, requester, ...more },
  );
const typesOf = async (patientId: string) => (await place.eventsOf(patientId)).map(({ type }) => type);
/** What another room would announce of a person's stay in hospital. */
const hospital = async (patientId: string, type: string, id: string, data: Record<string, string> = {}) => {
  const event = { type, patientId, subject: { type: "HospitalStay", id }, data };
  await server.database.source.transaction((tx) => announce(tx, { scope: { viewer: place.practice }, now }, [event]));
  await server.passTime();
};

describe("a kind of referral says what is asked for, and of whom", () => {
  test.each([
    ["SOCIAL_PRESCRIBING", "R9815", null],
    ["HEALTH_COACHING", "R9807", null],
    ["SOCIAL_CARE", null, "306238000"],
    ["EMPLOYMENT_AND_BENEFITS", null, "1098041000000101"],
    ["CARER_SUPPORT", null, "1097201000000108"],
    ["GENERAL_PRACTICE", null, "1090411000000105"],
    ["VOLUNTARY_SECTOR", null, null],
    ["ADVOCACY", null, null],
    ["SELF_MANAGEMENT", null, null],
    ["PEER_SUPPORT", null, null],
    ["THERAPY", null, null],
  ])("%s", async (kind, role, code) => {
    const { referral, errors } = await send(await place.patient(), { kind });
    expect(errors).toEqual([]);
    expect(referral.kind).toBe(kind);
    expect(referral.performerType?.codings[0].code ?? null).toBe(role);
    expect(referral.code.codings[0]?.code ?? null).toBe(code);
    expect(code === null ? referral.code.text : "said").toBeTruthy();
  });

  test("and a person's referrals are found by it, and by who sent them", async () => {
    const patientId = await place.patient();
    const { id } = (await send(patientId, { kind: "ADVOCACY", sourceKind: "SELF" })).referral;
    await send(patientId, { kind: "THERAPY", sourceKind: "GP" });
    const { data } = await place.callers.coordinator.ask(
      `query ($id: ID!) { patient(by: { id: $id }) {
         kind: referrals(filter: { kind: [ADVOCACY] }) { nodes { id } }
         source: referrals(filter: { source: [SELF, PARENT] }) { nodes { id } } } }`,
      { id: patientId },
    );
    expect(data.patient).toEqual({ kind: { nodes: [{ id }] }, source: { nodes: [{ id }] } });
  });

  test("as they are among everybody's, each once, whatever its codes", async () => {
    const made: string[] = [];
    for (const [kind, sourceKind] of [
      ["PEER_SUPPORT", "HEALTH_VISITOR"],
      ["EDUCATION", "NURSERY"],
      ["EDUCATION", "COMMUNITY_NURSE"],
    ])
      made.push((await send(await place.patient(), { kind, sourceKind })).referral.id);
    const { data } = await place.callers.coordinator.ask(
      `{ kind: referrals(filter: { kind: [PEER_SUPPORT, EDUCATION] }) { nodes { id } }
         source: referrals(filter: { source: [NURSERY, HEALTH_VISITOR, COMMUNITY_NURSE] }) { nodes { id } totalCount }
         both: referrals(filter: { kind: [EDUCATION], source: [NURSERY] }) { nodes { id } totalCount } }`,
    );
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).filter((id) => made.includes(id));
    expect(ids(data.kind).sort()).toEqual(made.toSorted());
    expect(ids(data.source).sort()).toEqual(made.toSorted());
    expect(data.source.totalCount).toBe(data.source.nodes.length);
    expect([ids(data.both), data.both.totalCount]).toEqual([[made[1]], 1]);
  });
});

describe("the loop of a referral out", () => {
  const step = async (id: string, mutation: string, more: object = {}) => {
    const { data } = await place.callers.coordinator.ask(
      "query ($id: ID!) { referral(id: $id) { tasks { id version } } }",
      { id },
    );
    const [task] = data.referral.tasks;
    const { errors } = await write(place.callers.coordinator, mutation, "task { id }", {
      id: task.id,
      expectedVersion: task.version,
      ...more,
    });
    expect(errors).toEqual([]);
    return place.see(id, "progress status");
  };

  test("is sent, received, accepted, in progress and completed, and completes the referral", async () => {
    const patientId = await place.patient();
    const { id, progress } = (await send(patientId, { kind: "PEER_SUPPORT" })).referral;
    expect(progress).toBe("SENT");
    expect(await step(id, "reviseTask", { status: "RECEIVED" })).toEqual({ progress: "RECEIVED", status: "ACTIVE" });
    expect((await step(id, "acceptTask", { owner: { display: "Good Neighbours" } })).progress).toBe("ACCEPTED");
    expect((await step(id, "startTask")).progress).toBe("IN_PROGRESS");
    expect(await step(id, "completeTask", { outcome: "Joined the walking group" })).toEqual({
      progress: "COMPLETED",
      status: "COMPLETED",
    });
    expect(await typesOf(patientId)).toEqual([
      "REFERRAL_RECEIVED",
      "TASK_ACCEPTED",
      "TASK_ENDED",
      "REFERRAL_COMPLETED",
    ]);
  });

  test("ends with the reason where the task is rejected, and the referral with it", async () => {
    const patientId = await place.patient();
    const { id } = (await send(patientId, { kind: "PEER_SUPPORT" })).referral;
    expect(await step(id, "rejectTask", { reason: { text: "No places until spring" } })).toEqual({
      progress: "REJECTED",
      status: "REVOKED",
    });
    expect((await place.see(id, "notes { text }")).notes).toEqual([{ text: "No places until spring" }]);
    expect(await typesOf(patientId)).toEqual(["REFERRAL_RECEIVED", "TASK_ENDED", "REFERRAL_REJECTED"]);
  });

  test("is called off with the referral, and others are told", async () => {
    const patientId = await place.patient();
    const { id } = (await send(patientId, { kind: "PEER_SUPPORT" })).referral;
    await place.done(place.callers.coordinator, "endReferral", "referral { id version }", {
      id,
      expectedVersion: 1,
      status: "REVOKED",
      reason: "Moved away",
    });
    expect((await place.see(id, "progress")).progress).toBe("STOPPED");
    expect((await place.eventsOf(patientId)).at(-1)).toMatchObject({
      type: "TASK_ENDED",
      data: { focusType: "Referral", focusId: id, status: "CANCELLED" },
    });
  });

  test("is chased when it is silent: after the service's own days, or fourteen, and again after as many", async () => {
    const [patientId, other] = [await place.patient(), await place.patient()];
    await send(patientId, { kind: "PEER_SUPPORT" });
    await place.refer(other);
    const chased = async (of: string) => {
      await server.passTime();
      return (await typesOf(of)).filter((type) => type === "REFERRAL_CHASED").length;
    };
    later(10);
    expect([await chased(patientId), await chased(other)]).toEqual([0, 0]);
    later(1);
    expect([await chased(patientId), await chased(other)]).toEqual([0, 1]);
    later(4);
    expect([await chased(patientId), await chased(patientId), await chased(other)]).toEqual([1, 1, 1]);
    later(15);
    expect([await chased(patientId), await chased(other)]).toEqual([2, 2]);
  });

  test("is no longer chased once somebody has answered", async () => {
    const patientId = await place.patient();
    const { id } = (await send(patientId, { kind: "PEER_SUPPORT" })).referral;
    const silent = async () => {
      const since = now.toISOString();
      const { data } = await place.callers.coordinator.ask(
        `query ($id: ID!, $since: DateTime!) { patient(by: { id: $id }) {
           tasks(filter: { silentSince: $since }) { totalCount } } }`,
        { id: patientId, since },
      );
      return data.patient.tasks.totalCount;
    };
    later(30);
    expect(await silent()).toBe(1);
    await step(id, "reviseTask", { status: "RECEIVED" });
    later(30);
    expect(await silent()).toBe(0);
    await server.passTime();
    expect(await typesOf(patientId)).toEqual(["REFERRAL_RECEIVED"]);
  });
});

describe("871731000000106 |Referral to social prescribing service|", () => {
  const code = { codings: [{ code: "871731000000106" }] };

  test("is used once in an episode", async () => {
    const link = await server.as("SOCIAL_PRESCRIBING_LINK_WORKER", "A81001");
    const patientId = await place.patient();
    const [first, second] = [randomUUID(), randomUUID()];
    expect((await send(patientId, { code, episodeId: first }, link)).errors).toEqual([]);
    expect((await send(patientId, { code, episodeId: first }, link)).errors).toMatchObject([
      { __typename: "NotPermitted", path: ["input", "code"] },
    ]);
    expect((await send(patientId, { code, episodeId: second }, link)).errors).toEqual([]);
  });

  test("is not a care coordinator's, whose referral to a link worker says it in words", async () => {
    const patientId = await place.patient();
    expect((await send(patientId, { code })).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    expect((await send(patientId, { kind: "SOCIAL_PRESCRIBING" })).errors).toEqual([]);
  });
});

describe("a carer", () => {
  const carerOf = async (patientId: string, code: string, display: string) =>
    (
      await place.done(place.callers.coordinator, "createRelatedPerson", "relatedPerson { id version }", {
        patientId,
        relationships: [{ codings: [{ code, display }] }],
        names: [{ text: "Ben Marsh" }],
      })
    ).id;

  test("who looks after the person is referred for support of their own", async () => {
    const patientId = await place.patient();
    const carerId = await carerOf(patientId, "407542009", "Informal caregiver");
    const { referral, errors } = await send(patientId, { kind: "CARER_SUPPORT", carerId });
    expect(errors).toEqual([]);
    expect(referral.carer).toEqual({ id: carerId });
    expect((await send(patientId, { kind: "CARER_SUPPORT" })).referral.carer).toBeNull();
  });

  test("of somebody else is not found", async () => {
    const carerId = await carerOf(await place.patient(), "407542009", "Informal caregiver");
    const { errors } = await send(await place.patient(), { kind: "CARER_SUPPORT", carerId });
    expect(errors).toMatchObject([{ __typename: "NotFound", path: ["input", "carerId"] }]);
  });
});

test("a discharge from hospital makes a task with its day, which is done when the person was followed up", async () => {
  const patientId = await place.patient();
  const stay = randomUUID();
  await hospital(patientId, "HOSPITAL_DISCHARGE_RECEIVED", stay, {
    at: "2026-11-01T15:00:00Z",
    followUpDue: "2026-11-03T15:00:00Z",
  });
  const tasks = async () =>
    (
      await place.callers.coordinator.ask(
        "query ($id: ID!) { patient(by: { id: $id }) { tasks { nodes { status due priority description focus { type id } } } } }",
        { id: patientId },
      )
    ).data.patient.tasks.nodes;
  expect(await tasks()).toEqual([
    {
      status: "REQUESTED",
      due: "2026-11-03T15:00:00Z",
      priority: "URGENT",
      description: "Follow up after discharge from hospital",
      focus: { type: "HospitalStay", id: stay },
    },
  ]);
  await hospital(patientId, "HOSPITAL_FOLLOWED_UP", stay);
  expect(await tasks()).toMatchObject([{ status: "COMPLETED" }]);
});
