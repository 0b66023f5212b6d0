import { beforeAll, describe, expect, test } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import { watching } from "../../../src/platform/statement.ts";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type CaseloadWorld, caseloadWorld, eventsOf } from "./people.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let it: CaseloadWorld;

beforeAll(async () => {
  it = await caseloadWorld(server);
});

/** Somebody on a coordinator's list. */
const enlist = async (coordinatorId: string, more: object = {}): Promise<string> => {
  const patientId = await it.patient();
  const { errors } = await it.open(patientId, { coordinatorId, ...more });
  expect(errors).toEqual([]);
  return patientId;
};
const tell = async (patientId: string, type: string, data: Record<string, string | number | null>) => {
  const event = { type, patientId, subject: { type: "CarePlan", id: patientId }, data };
  await announce(server.database.source.manager, { scope: { viewer: it.ids.practice }, now }, [event]);
};
const ENTRY = `patient { id } priority lastContact nextContactDue reviewDue unacknowledgedActions risk status`;
const list = async (coordinatorId: string, args = "first: 20") =>
  (
    await it.clerk.ask(`query ($id: ID!) { caseload(coordinatorId: $id, ${args}) { totalCount nodes { ${ENTRY} } } }`, {
      id: coordinatorId,
    })
  ).data.caseload.nodes;
const people = async (coordinatorId: string, args: string): Promise<string[]> =>
  (await list(coordinatorId, args)).map((entry: { patient: { id: string } }) => entry.patient.id);
const entryOf = async (coordinatorId: string, patientId: string) =>
  (await list(coordinatorId)).find((entry: { patient: { id: string } }) => entry.patient.id === patientId);

describe("an entry of a list keeps what other rooms tell:", () => {
  test("the last contact, and when the next is due", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    const contact = async (at: string, outcome: string, nextContactDue: string | null) => {
      await tell(patientId, "CONTACT_RECORDED", { at, outcome, nextContactDue, serviceId: null });
      await server.passTime();
      const { lastContact, nextContactDue: due } = await entryOf(ann, patientId);
      return [lastContact, due];
    };
    expect(await contact("2026-11-20T10:00:00Z", "MADE", "2026-12-01")).toEqual(["2026-11-20", "2026-12-01"]);
    expect(await contact("2026-12-01T10:00:00Z", "NOT_MADE", null)).toEqual(["2026-11-20", "2026-12-01"]);
    expect(await contact("2026-12-01T11:00:00Z", "NOT_MADE", "2026-12-03")).toEqual(["2026-11-20", "2026-12-03"]);
    expect(await contact("2026-12-02T10:00:00Z", "MADE", null)).toEqual(["2026-12-02", null]);
    expect(await contact("2026-11-01T10:00:00Z", "MADE", "2026-11-08")).toEqual(["2026-12-02", "2026-11-08"]);
  });

  test("when the plan is to be reviewed, what waits to be acknowledged, and the risk", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    await tell(patientId, "PLAN_REVIEW_SCHEDULED", { reviewDue: "2027-01-10" });
    await tell(patientId, "ACTION_PROPOSED", { actionId: "1", unacknowledged: 2 });
    await tell(patientId, "RISK_ASSESSED", { level: "HIGH" });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({
      reviewDue: "2027-01-10",
      unacknowledgedActions: 2,
      risk: "HIGH",
    });
    await tell(patientId, "ACTION_ACKNOWLEDGED", { actionId: "1", unacknowledged: 1 });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ unacknowledgedActions: 1 });
    await tell(patientId, "PLAN_CLOSED", {});
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ reviewDue: null, unacknowledgedActions: 0 });
  });

  test("a contact before the episode opened, and one that was imported after", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await it.patient();
    const contact = (occurredAt: string) =>
      write(it.clerk, "recordContact", "activity { id }", {
        patientId,
        mode: "TELEPHONE",
        occurredAt,
        recorder: { type: "Practitioner", id: ann },
      });
    await contact("2026-10-01T10:00:00Z");
    await it.open(patientId, { coordinatorId: ann });
    expect(await entryOf(ann, patientId)).toMatchObject({ lastContact: "2026-10-01" });
    await contact("2026-11-01T10:00:00Z");
    await server.database.pool.query("DELETE FROM events.event WHERE patient_id = $1", [patientId]);
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ lastContact: "2026-11-01" });
  });

  test("and a termination of services, which ends the episode", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    await tell(patientId, "SERVICES_TERMINATED", { reason: "NOT_ENGAGED" });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toBeUndefined();
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { status ending { kind reason { text } } } } } }",
      { id: patientId },
    );
    expect(data.patient.episodes.nodes).toEqual([
      { status: "FINISHED", ending: { kind: "TERMINATED", reason: { text: "NOT_ENGAGED" } } },
    ]);
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED", "SERVICES_TERMINATED", "EPISODE_ENDED"]);
  });
});

test("whoever is admitted to hospital is flagged on the list, and to the coordinator, until they are discharged", async () => {
  const ann = await it.coordinator("Ann");
  const [inpatient, other] = [await enlist(ann), await enlist(ann)];
  const message = async (type: string, at: string) => {
    await tell(inpatient, type, { at, followUpDue: null });
    await server.passTime();
    return people(ann, "filter: { inHospital: true }");
  };
  expect(await message("HOSPITAL_ADMISSION_RECEIVED", "2026-11-20T22:00:00Z")).toEqual([inpatient]);
  expect(await people(ann, "filter: { inHospital: false }")).toEqual([other]);
  expect((await eventsOf(server, inpatient)).filter((type) => type === "INPATIENT_FLAGGED")).toHaveLength(1);
  const { rows } = await server.database.pool.query(
    "SELECT code, at FROM platform.fact WHERE patient_id = $1 AND kind = 'SERVICE_USE'",
    [inpatient],
  );
  expect(rows).toEqual([{ code: "IMP", at: "2026-11-20" }]);
  expect(await message("HOSPITAL_DISCHARGE_RECEIVED", "2026-11-22T09:00:00Z")).toEqual([]);
});

describe("a coordinator's list", () => {
  test("is ordered as they work by it, what has no day last, and who was never seen first", async () => {
    const ann = await it.coordinator("Ann");
    const [a, b, c] = [await enlist(ann), await enlist(ann, { priority: "URGENT" }), await enlist(ann)];
    const made = (patientId: string, at: string, nextContactDue: string | null) =>
      tell(patientId, "CONTACT_RECORDED", { at, outcome: "MADE", nextContactDue, serviceId: null });
    await made(a, "2026-11-10T10:00:00Z", "2026-12-24");
    await made(b, "2026-11-12T10:00:00Z", "2026-12-01");
    await tell(c, "PLAN_REVIEW_SCHEDULED", { reviewDue: "2026-12-05" });
    await tell(b, "RISK_ASSESSED", { level: "MEDIUM" });
    await tell(c, "RISK_ASSESSED", { level: "HIGH" });
    await tell(a, "ACTION_PROPOSED", { unacknowledged: 3 });
    await server.passTime();
    expect(await people(ann, "orderBy: NEXT_CONTACT")).toEqual([b, a, c]);
    expect((await people(ann, "orderBy: PRIORITY"))[0]).toBe(b);
    expect((await people(ann, "orderBy: REVIEW"))[0]).toBe(c);
    expect(await people(ann, "orderBy: LAST_CONTACT")).toEqual([c, a, b]);
    expect(await people(ann, "orderBy: RISK")).toEqual([c, b, a]);
    expect((await people(ann, "orderBy: UNACKNOWLEDGED"))[0]).toBe(a);
    expect(await people(ann, 'filter: { nextContactBefore: "2026-12-24" }')).toEqual([b]);
    expect(await people(ann, 'filter: { notSeenSince: "2026-11-12" }, orderBy: LAST_CONTACT')).toEqual([c, a]);
    expect(await people(ann, "filter: { risk: [HIGH, MEDIUM] }, orderBy: RISK")).toEqual([c, b]);
    expect(await people(ann, "filter: { unacknowledged: true }")).toEqual([a]);
    expect(await people(ann, "filter: { priority: [URGENT] }")).toEqual([b]);
    expect(await people(ann, 'filter: { reviewBefore: "2026-12-06" }')).toEqual([c]);
  });

  test("is paged without a gap or a repeat in every order", async () => {
    const ann = await it.coordinator("Ann");
    const all = [await enlist(ann), await enlist(ann), await enlist(ann), await enlist(ann), await enlist(ann)].sort();
    for (const order of ["NEXT_CONTACT", "PRIORITY", "REVIEW", "LAST_CONTACT", "UNACKNOWLEDGED", "RISK"]) {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await it.clerk.ask(
          `query ($id: ID!, $after: String) { caseload(coordinatorId: $id, first: 2, after: $after, orderBy: ${order}) {
             nodes { patient { id } } pageInfo { hasNextPage endCursor } } }`,
          { id: ann, after },
        );
        found.push(...data.caseload.nodes.map((entry: { patient: { id: string } }) => entry.patient.id));
        after = data.caseload.pageInfo.hasNextPage ? data.caseload.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found.sort(), order).toEqual(all);
    }
  });

  test("costs three statements with people and episodes, however long it is", async () => {
    const ann = await it.coordinator("Ann");
    const cost = async () => {
      const sent: string[] = [];
      const { errors } = await watching(
        (text) => sent.push(text),
        () =>
          it.clerk.ask(
            `query ($id: ID!) { caseload(coordinatorId: $id) { nodes {
               nextContactDue patient { displayName } episode { status coordinator { id } } } } }`,
            { id: ann },
          ),
      );
      expect(errors).toBeUndefined();
      return sent.filter((text) => /caseloads\.|patients\./.test(text)).length;
    };
    await enlist(ann);
    const few = await cost();
    await enlist(ann);
    await enlist(ann);
    expect([few, await cost()]).toEqual([3, 3]);
  });

  test("is read by an index that has its order", async () => {
    const answers: unknown = await server.database.pool.query(
      `BEGIN; SET LOCAL enable_seqscan = off; EXPLAIN SELECT * FROM caseloads.caseload_entry t
       WHERE t.coordinator_id = gen_random_uuid() ORDER BY t.next_contact_order, t.id LIMIT 20; COMMIT`,
    );
    const { rows } = (answers as { rows: { "QUERY PLAN": string }[] }[])[2]!;
    expect(rows.map((row) => row["QUERY PLAN"]).join()).not.toContain("Sort");
  });

  test("of another network is not seen", async () => {
    const ann = await it.coordinator("Ann");
    await enlist(ann);
    const { data } = await it.stranger.ask("query ($id: ID!) { caseload(coordinatorId: $id) { nodes { id } } }", {
      id: ann,
    });
    expect(data.caseload.nodes).toEqual([]);
  });

  test("is counted against the capacity", async () => {
    const ann = await it.coordinator("Ann", 3);
    await enlist(ann, { priority: "URGENT" });
    const late = await enlist(ann);
    await tell(late, "CONTACT_RECORDED", {
      at: "2026-11-01T10:00:00Z",
      outcome: "MADE",
      nextContactDue: "2026-11-21",
      serviceId: null,
    });
    await server.passTime();
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { caseloadSize(coordinatorId: $id) { people urgent contactOverdue capacity room } }",
      { id: ann },
    );
    expect(data.caseloadSize).toEqual({ people: 2, urgent: 1, contactOverdue: 1, capacity: 3, room: 1 });
  });
});

test("whoever waits to be allocated is listed by urgency, then by how long they have waited", async () => {
  const waiting = [await it.patient(), await it.patient(), await it.patient()];
  await it.open(waiting[0]!, { start: "2026-11-20" });
  await it.open(waiting[1]!, { start: "2026-11-10" });
  await it.open(waiting[2]!, { start: "2026-11-21", priority: "URGENT" });
  const { data } = await it.clerk.ask("{ unallocated(first: 100) { nodes { patient { id } } } }");
  const order = data.unallocated.nodes.map((entry: { patient: { id: string } }) => entry.patient.id);
  expect(order.filter((id: string) => waiting.includes(id))).toEqual([waiting[2], waiting[1], waiting[0]]);
});

describe("a list is handed over", () => {
  const handOver = (fromCoordinatorId: string, toCoordinatorId: string, more: object = {}, by = it.clerk) =>
    write(by, "handOverCaseload", "handover { id moved beyondCapacity }", {
      fromCoordinatorId,
      toCoordinatorId,
      ...more,
    });

  test("whole, with an event for each person", async () => {
    const [ann, ben] = [await it.coordinator("Ann"), await it.coordinator("Ben")];
    const [a, b] = [await enlist(ann), await enlist(ann)];
    const mine = await enlist(ben);
    const { handover, errors } = await handOver(ann, ben, { reason: "Ann retires" });
    expect(errors).toEqual([]);
    expect(handover).toMatchObject({ moved: 2, beyondCapacity: false });
    expect(await people(ann, "first: 20")).toEqual([]);
    expect((await people(ben, "first: 20")).sort()).toEqual([a, b, mine].sort());
    expect(await eventsOf(server, a)).toEqual(["EPISODE_OPENED", "EPISODE_COORDINATOR_CHANGED"]);
    expect(await eventsOf(server, mine)).toEqual(["EPISODE_OPENED"]);
  });

  test("to somebody else, with people on it, and with a named contact", async () => {
    const [ann, ben] = [await it.coordinator("Ann"), await it.coordinator("Ben")];
    await enlist(ann);
    expect((await handOver(ann, ann)).errors).toMatchObject([{ path: ["input", "toCoordinatorId"] }]);
    expect((await handOver(ben, ann)).errors).toMatchObject([{ __typename: "WrongState" }]);
    const trainee = await it.trainee("New");
    expect((await handOver(ann, trainee.id)).errors).toMatchObject([{ code: "NAMED_CONTACT_REQUIRED" }]);
  });

  test("within the receiver's capacity, unless a supervisor goes beyond it; else nobody is moved", async () => {
    const [ann, ben] = [await it.coordinator("Ann"), await it.coordinator("Ben", 2)];
    const [a] = [await enlist(ann), await enlist(ann), await enlist(ben)];
    const beyond = { overCapacityReason: "Until the new post is filled" };
    expect((await handOver(ann, ben, beyond)).errors).toMatchObject([{ code: "CAPACITY_EXCEEDED" }]);
    expect(await people(ann, "first: 20")).toHaveLength(2);
    expect(await eventsOf(server, a!)).toEqual(["EPISODE_OPENED"]);
    const { handover, errors } = await handOver(ann, ben, beyond, it.supervisor);
    expect(errors).toEqual([]);
    expect(handover).toMatchObject({ moved: 2, beyondCapacity: true });
    expect(await people(ben, "first: 20")).toHaveLength(3);
  });

  test("once, however often the request is sent", async () => {
    const [ann, ben] = [await it.coordinator("Ann"), await it.coordinator("Ben")];
    const a = await enlist(ann);
    const again = { idempotencyKey: "handover-once" };
    const [first, second] = [await handOver(ann, ben, again), await handOver(ann, ben, again)];
    expect(second.handover).toEqual(first.handover);
    expect(await eventsOf(server, a)).toEqual(["EPISODE_OPENED", "EPISODE_COORDINATOR_CHANGED"]);
  });
});

describe("an accepted referral", () => {
  test("waits for a coordinator where the service's rules say so, and not where none do", async () => {
    const [ours, theirs] = [await it.service("Care Coordination"), await it.service("Falls")];
    await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId: ours });
    const accepted = async (serviceId: string) => {
      const patientId = await it.patient();
      await tell(patientId, "REFERRAL_ACCEPTED", { serviceId, patientReferralPriority: "URGENT" });
      await server.passTime();
      const { data } = await it.clerk.ask(
        `query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes {
           status entryRoute priority service { id } referrals { id } } } } }`,
        { id: patientId },
      );
      return { patientId, episodes: data.patient.episodes.nodes };
    };
    const { patientId, episodes } = await accepted(ours);
    expect(episodes).toEqual([
      {
        status: "WAITLIST",
        entryRoute: "REFERRAL",
        priority: "URGENT",
        service: { id: ours },
        referrals: [{ id: patientId }],
      },
    ]);
    expect((await accepted(theirs)).episodes).toEqual([]);
  });

  test("that is turned down or redirected after all waits no longer", async () => {
    const serviceId = await it.service("Coordination of children");
    await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId });
    const patientId = await it.patient();
    await tell(patientId, "REFERRAL_ACCEPTED", { serviceId, patientReferralPriority: "ROUTINE" });
    await server.passTime();
    await tell(patientId, "REFERRAL_REDIRECTED", { serviceId, toReferralId: patientId });
    await server.passTime();
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { status ending { kind } } } } }",
      { id: patientId },
    );
    expect(data.patient.episodes.nodes).toEqual([{ status: "CANCELLED", ending: { kind: "DECLINED" } }]);
  });
});

test("services that one service terminated end its episode, and not another's", async () => {
  const [ours, theirs] = [await it.service("Care Coordination"), await it.service("Falls")];
  const patientId = await it.patient();
  await it.open(patientId, { serviceId: ours });
  await it.open(patientId, { serviceId: theirs });
  await tell(patientId, "SERVICES_TERMINATED", { serviceId: ours, reason: "NON_ENGAGEMENT" });
  await server.passTime();
  const { data } = await it.clerk.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { service { id } ending { kind } } } } }",
    { id: patientId },
  );
  expect(data.patient.episodes.nodes).toEqual([
    { service: { id: theirs }, ending: null },
    { service: { id: ours }, ending: { kind: "TERMINATED" } },
  ]);
});

test("a birthday that is corrected moves the day on which somebody is too old", async () => {
  const serviceId = await it.service("Children");
  await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId, upperAge: 12 });
  const patientId = await it.patient("2020-02-29");
  await it.open(patientId, { serviceId });
  const limit = async () =>
    (
      await it.clerk.ask(`{ ageOut(before: "2040-01-01", first: 100) { nodes { ageLimitOn patient { id } } } }`)
    ).data.ageOut.nodes.find((entry: { patient: { id: string } }) => entry.patient.id === patientId)?.ageLimitOn;
  expect(await limit()).toBe("2032-02-29");
  await write(it.clerk, "revisePatient", "patient { id }", {
    id: patientId,
    expectedVersion: 1,
    birthDate: "2020-03-01",
  });
  await server.passTime();
  expect(await limit()).toBe("2032-03-01");
});
