import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { testServer } from "../../server.ts";
import { type Clinic, clinic } from "./clinic.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let place: Clinic;

beforeAll(async () => {
  place = await clinic(server);
  for (let i = 0; i < 6; i++) await place.refer(await place.patient());
});

/** Who asks is looked up now and then, and what was read goes on the trail: neither is the cost of the list. */
const NOT_READING = /audit\.|WHERE ods_code/;

/** What is learnt once of a caller is learnt before. */
const cost = async (document: string, first: number) => {
  await place.callers.clinician.ask("{ __typename terminologyStatus { ready } clocks(first: 1) { nodes { id } } }");
  const sent: string[] = [];
  const { data, errors } = await watching(
    (text) => {
      if (!NOT_READING.test(text)) sent.push(text);
    },
    () => place.callers.clinician.ask(document, { first }),
  );
  expect(errors).toBeUndefined();
  return { statements: sent.length, data };
};

test("the triage queue with people, referrals and clocks costs six statements at the most, however long it is", async () => {
  const document = `query ($first: Int!) { triageQueue(first: $first) { nodes {
    state priority dueBy patient { displayName birthDate }
    referral { authoredOn code { text } progress history { id } clocks { state dueBy } } } } }`;
  const [one, many] = [await cost(document, 1), await cost(document, 6)];
  expect(many.data.triageQueue.nodes).toHaveLength(6);
  expect(many.statements).toBe(one.statements);
  expect(many.statements).toBeLessThanOrEqual(6);
});

test("the clocks of many people with their referrals cost three statements at the most", async () => {
  const document = `query ($first: Int!) { clocks(first: $first, filter: { state: RUNNING }) { nodes {
    dueBy elapsedDays patient { displayName } referral { priority } } } }`;
  const [one, many] = [await cost(document, 1), await cost(document, 6)];
  expect(many.data.clocks.nodes).toHaveLength(6);
  expect(many.statements).toBe(one.statements);
  expect(many.statements).toBeLessThanOrEqual(3);
});

test("the page of a queue is read from an index in its order, and nothing is sorted", async () => {
  const plan = async (condition: string) => {
    const client = await server.database.pool.connect();
    try {
      await client.query("BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off");
      const { rows } = await client.query<{ "QUERY PLAN": string }>(
        `EXPLAIN SELECT t.id FROM referrals.triage t WHERE t.state IN ('AWAITING', 'MORE_INFORMATION')
           AND NOT t.entered_in_error AND ${condition} ORDER BY t.queue_place, t.id LIMIT 101`,
      );
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  };
  for (const [condition, index] of [
    ["true", "triage_queue"],
    [`t.service_id = '${place.children}'`, "triage_queue_of_service"],
  ] as const) {
    const text = await plan(condition);
    expect(text).toContain(index);
    expect(text).not.toContain("Sort");
  }
});
