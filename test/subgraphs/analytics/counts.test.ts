import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { world, write } from "../../world.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let coordinator: Caller;
let analyst: Caller;
let patientId: string;

beforeAll(async () => {
  await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  analyst = await server.as("ANALYST", "U00001");
  const { patient } = await write(
    coordinator,
    "createPatient",
    { names: [{ family: "Marsh" }], nhsNumberUnavailableReason: "nhs-number-not-known" },
    "patient { id }",
  );
  patientId = patient.id;
});

/** What was done always carries a code. */
const phone = { codings: [{ code: "185317003", display: "Telephone encounter" }] };
const home = { codings: [{ code: "439708006", display: "Home visit" }] };

const record = async (start: string, more: object = {}) =>
  (
    await write(
      coordinator,
      "recordActivity",
      { patientId, kind: "CONTACT", code: phone, period: { start }, ...more },
      "activity { id version }",
    )
  ).activity as { id: string; version: number };

const tallied = async () =>
  (
    await server.database.pool.query(
      `SELECT month, kind, code, sum(n)::int AS n FROM analytics.tally WHERE measure = 'ACTIVITY'
       GROUP BY 1, 2, 3 HAVING sum(n) <> 0 ORDER BY 1, 2, 3`,
    )
  ).rows;

/** The same, by reading everything. */
const scanned = async () =>
  (
    await server.database.pool.query(
      `SELECT to_char(platform.moment(coalesce(occurred_at, period->>'start')), 'YYYY-MM') AS month, kind,
         coalesce((SELECT c->>'code' FROM jsonb_array_elements(code->'codings') c
                   WHERE c->>'system' = 'http://snomed.info/sct' LIMIT 1), '') AS code, count(*)::int AS n
       FROM activity.activity WHERE status = 'COMPLETED' AND NOT entered_in_error GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    )
  ).rows;

const counts = async (caller: Caller, input: object) =>
  caller.ask(
    `query ($input: CountsInput!) { counts(input: $input) {
       cells { month value count } totals { value count isWhole } } }`,
    { input },
  );

const november = { of: "ACTIVITY", from: "2026-11", to: "2026-11" };

test("what is counted as it is written equals the slow count, whatever becomes of what was written", async () => {
  for (let day = 1; day <= 9; day++) await record(`2026-10-0${day}T09:00:00Z`, day % 2 ? { code: home } : {});
  const wrong = await record("2026-10-10T09:00:00Z");
  const correction = { input: { idempotencyKey: v7(), id: wrong.id, expectedVersion: wrong.version } };
  const { data } = await coordinator.ask(
    `mutation ($input: EnterInErrorInput!) { enterActivityInError(input: $input) { errors { code } } }`,
    correction,
  );
  expect(data.enterActivityInError.errors).toEqual([]);
  expect(await tallied()).toEqual(await scanned());
  expect(await tallied()).not.toEqual([]);
});

test("what is deleted below the graph is counted no longer", async () => {
  const { id } = await record("2026-10-11T09:00:00Z");
  const before = await tallied();
  await server.database.pool.query("DELETE FROM activity.activity WHERE id = $1", [id]);
  expect(await tallied()).toEqual(await scanned());
  expect(await tallied()).not.toEqual(before);
});

test("a write that is undone is not counted", async () => {
  const before = await tallied();
  const stranger = await server.as("CARE_COORDINATOR", "B82002");
  await expect(
    write(stranger, "recordActivity", { patientId, code: phone, period: { start: "2026-11-02" } }, "activity { id }"),
  ).rejects.toThrow("NOT_FOUND");
  expect(await tallied()).toEqual(before);
});

test("writers that meet on one count lose nothing", async () => {
  const input = () => ({ idempotencyKey: v7(), patientId, code: phone, period: { start: "2026-09-01T09:00:00Z" } });
  const all = await Promise.all(
    Array.from({ length: 24 }, () =>
      coordinator.ask(`mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { errors { code } } }`, {
        input: input(),
      }),
    ),
  );
  expect(all.flatMap(({ data }) => data.recordActivity.errors)).toEqual([]);
  expect(await tallied()).toEqual(await scanned());
});

test("an analyst reads counts of their group in one statement, rounded, and none of another's", async () => {
  for (let hour = 10; hour < 22; hour++) await record(`2026-11-05T${hour}:00:00Z`);
  const sent: string[] = [];
  const { data, errors } = await watching(
    (text) => sent.push(text),
    () => counts(analyst, november),
  );
  expect(errors).toBe(undefined);
  expect(data.counts).toEqual({
    cells: [{ month: "2026-11", value: "", count: 10 }],
    totals: [{ value: "", count: 10, isWhole: true }],
  });
  expect(sent.filter((text) => text.includes("analytics.tally"))).toHaveLength(1);
  const stranger = await server.as("ANALYST", "B82002");
  expect((await counts(stranger, november)).data.counts.cells).toEqual([]);
});

test("sums over months are made of what is shown, so that subtracting two answers tells no month that is not", async () => {
  await record("2026-06-05T09:00:00Z");
  const { data } = await counts(analyst, { ...november, from: "2026-06" });
  const july = await counts(analyst, { ...november, from: "2026-07" });
  const total = (answer: { counts: { totals: { count: number }[] } }) => answer.counts.totals[0]!.count;
  expect(data.counts.cells[0]).toEqual({ month: "2026-06", value: "", count: null });
  expect(total(data) - total(july.data)).toBe(0);
});

test("a month that is none, or too long a span, is a fault that names the argument", async () => {
  const inputs = [{ from: "2026-13" }, { to: "November" }, { from: "2026-12" }, { from: "1990-01" }];
  for (const wrong of inputs) {
    const { errors } = await counts(analyst, { ...november, ...wrong });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  }
});
