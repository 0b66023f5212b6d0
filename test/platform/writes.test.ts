import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { register } from "../../src/access/relationships.ts";
import { withinWalls } from "../../src/access/within-walls.ts";
import { accept, type Decision, invalid, refuse } from "../../src/kernel/refusal.ts";
import type { Database } from "../../src/platform/database.ts";
import { bound, statement } from "../../src/platform/statement.ts";
import { type WriteContext, writer } from "../../src/platform/writes.ts";
import { FlagTable } from "../../src/subgraphs/activity/flag/flag.table.ts";
import type { Flag } from "../../src/subgraphs/activity/flag/flag.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";

const patientId = v7();
let database: Database;
let walled: Database;
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await testDatabase();
  walled = await withinWalls(database);
  const { practice, otherPractice } = await world(database);
  [ours, theirs] = [practice, otherPractice];
  await register(database.source.manager, [{ patientId, practiceId: practice, ownerId: practice, nhsNumber: null }]);
});
afterAll(() => walled?.close());

const noting = statement("INSERT INTO public.noted VALUES ($1)");

const context = (viewer: string, { source } = walled, more: Partial<WriteContext> = {}): WriteContext => ({
  scope: { viewer },
  actorId: "somebody",
  role: "CARE_COORDINATOR",
  now: new Date("2026-11-22T10:00:00Z"),
  source,
  barred: [],
  recorder: { entry: () => null, wrote: () => {} },
  checkCodes: async (model) => accept(model),
  ask: () => Promise.reject(new Error("nothing is asked here")),
  ...more,
});

const flags = writer(FlagTable);
const flag = (id: string): Flag => ({
  id,
  patientId,
  status: "ACTIVE",
  categories: [],
  code: { codings: [], text: "Has a large dog" },
  period: null,
  author: null,
  encounter: null,
});
const raise = (
  by: WriteContext,
  idempotencyKey: string,
  make: (id: string) => Decision<Flag> = (id) => accept(flag(id)),
) => flags.create(by, { operation: "raise", input: { idempotencyKey } }, make, "patientId");

const count = async (from: string, values: unknown[] = []) =>
  (await database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, values)).rows[0]!.n;
const usesOf = (key: string) => count("platform.idempotency WHERE key = $1", [key]);

describe("a request that is sent again", () => {
  const key = v7();
  test("is answered with what it wrote, though its rule would refuse it now", async () => {
    const { row } = await raise(context(ours), key);
    const again = await raise(context(ours), key, () => refuse(invalid("code", "No longer.")));
    expect(again).toEqual({ row, errors: [] });
    expect(await count("activity.flag WHERE id = $1", [row!.id])).toBe(1);
  });

  test("is no other request: the key is refused, whether or not a rule would refuse that one", async () => {
    for (const make of [undefined, () => refuse(invalid("code", "No longer."))]) {
      const other = { operation: "another", input: { idempotencyKey: key } };
      const { errors } = await flags.create(context(ours), other, make ?? ((id) => accept(flag(id))), "patientId");
      expect(errors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    }
  });

  test("at the same moment is written once, and all are told the same", async () => {
    const before = await count("activity.flag");
    const once = v7();
    const answers = await Promise.all(Array.from({ length: 8 }, () => raise(context(ours), once)));
    expect(new Set(answers.map(({ row }) => row?.id)).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await count("activity.flag")).toBe(before + 1);
  });

  test("after it was refused is a first request: what is refused uses no key up", async () => {
    const refused = v7();
    const { errors } = await raise(context(ours), refused, () => refuse(invalid("code", "Not yet.")));
    expect(errors).toMatchObject([{ message: "Not yet." }]);
    expect(await usesOf(refused)).toBe(0);
    expect((await raise(context(ours), refused)).row).toMatchObject({ patientId });
  });
});

describe("a row that its writer would not see is not found, and nothing of its packet is kept:", () => {
  const attempt = async (which: () => Database) => {
    const [key, before] = [v7(), await count("activity.flag")];
    const told: unknown[] = [];
    const recorder = { entry: () => bound(noting, key), wrote: (it: unknown) => told.push(it) };
    const { row, errors } = await raise(context(theirs, which(), { recorder }), key);
    expect([row, errors]).toMatchObject([null, [{ __typename: "NotFound", path: ["input", "patientId"] }]]);
    expect([await count("activity.flag"), await usesOf(key), await count("public.noted"), told]).toEqual([
      before,
      0,
      0,
      [],
    ]);
  };
  beforeAll(() =>
    database.pool.query(
      "CREATE TABLE public.noted (what text); GRANT INSERT ON public.noted TO PUBLIC; GRANT USAGE ON SCHEMA public TO PUBLIC",
    ),
  );

  test("by the statement's own word, where PostgreSQL has no wall", () => attempt(() => database));
  test("by both walls", () => attempt(() => walled));

  test("nor of a change that would take it out of sight", async () => {
    const elsewhere = v7();
    await register(database.source.manager, [
      { patientId: elsewhere, practiceId: theirs, ownerId: theirs, nhsNumber: null },
    ]);
    for (const { source } of [database, walled]) {
      const { row } = await raise(context(ours), v7());
      const request = { operation: "move", input: { idempotencyKey: v7(), id: row!.id, expectedVersion: 1 } };
      const moved = await flags.change(context(ours, { source } as Database), request, (current) =>
        accept({ ...current, patientId: elsewhere }),
      );
      expect(moved.errors).toMatchObject([{ __typename: "NotFound" }]);
      expect(await count("activity.flag WHERE id = $1 AND version = 1 AND patient_id = $2", [row!.id, patientId])).toBe(
        1,
      );
      expect(await usesOf(request.input.idempotencyKey)).toBe(0);
    }
  });
});

test("a write that cannot be put on record is not made, and its key is not used up", async () => {
  const [key, before] = [v7(), await count("activity.flag")];
  const recorder = { entry: () => bound(statement("INSERT INTO public.nowhere VALUES ($1)"), key), wrote: () => {} };
  await expect(raise(context(ours, walled, { recorder }), key)).rejects.toThrow("nowhere");
  expect([await count("activity.flag"), await usesOf(key)]).toEqual([before, 0]);
});

test("of two changes to one version, one is made, and the other is told that it is stale", async () => {
  const { row } = await raise(context(ours), v7());
  const change = () =>
    flags.change(
      context(ours),
      { operation: "end", input: { idempotencyKey: v7(), id: row!.id, expectedVersion: 1 } },
      (current) => accept({ ...current, status: "INACTIVE" }),
    );
  const answers = await Promise.all([change(), change(), change()]);
  expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["STALE_VERSION", "STALE_VERSION"]);
  expect(answers.find(({ row }) => row !== null)?.row).toMatchObject({ version: 2, status: "INACTIVE" });
});
