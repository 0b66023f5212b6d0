import { beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type OnList, onList } from "./on-a-list.ts";
import { type CaseloadWorld, caseloadWorld, eventsOf } from "./people.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let it: CaseloadWorld;
let enlist: OnList["enlist"];
let tell: OnList["tell"];
let people: OnList["people"];

beforeAll(async () => {
  it = await caseloadWorld(server);
  ({ enlist, tell, people } = onList(server, it, now));
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
