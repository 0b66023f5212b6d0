import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";

const server = testServer();
const ours = { practice: v7(), patient: v7() };
const theirs = { practice: v7(), patient: v7() };
let coordinator: Caller;

beforeAll(async () => {
  const { source } = server.database;
  for (const [code, { practice, patient }] of Object.entries({ A81001: ours, B82002: theirs })) {
    await source.query("INSERT INTO access.membership VALUES ($1, $2, $1)", [practice, code]);
    await source.query("INSERT INTO access.relationship VALUES ($1, $2)", [patient, practice]);
  }
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
});

const CREATE = `mutation ($input: CreateCarePlanInput!) {
  createCarePlan(input: $input) { carePlan { id version status title patient { id } } errors { __typename code path message } }
}`;
const create = async (caller: Caller, input: object) => (await caller.ask(CREATE, { input })).data.createCarePlan;

describe("a write", () => {
  test("gives the thing as it now is", async () => {
    const { carePlan, errors } = await create(coordinator, {
      idempotencyKey: v7(),
      patientId: ours.patient,
      title: "Staying at home",
    });
    expect(errors).toEqual([]);
    expect(carePlan).toMatchObject({
      version: 1,
      status: "DRAFT",
      title: "Staying at home",
      patient: { id: ours.patient },
    });
  });

  test("about another organisation's patient is refused as not found, and nothing is kept of it", async () => {
    const before = await count();
    const { carePlan, errors } = await create(coordinator, {
      idempotencyKey: v7(),
      patientId: theirs.patient,
      title: "x",
    });
    expect(carePlan).toBeNull();
    expect(errors).toMatchObject([{ __typename: "NotFound", path: ["input", "patientId"] }]);
    expect(await count()).toBe(before);
  });

  test("about someone whose id is no id is refused as not found", async () => {
    const { errors } = await create(coordinator, { idempotencyKey: v7(), patientId: "9990000018", title: "x" });
    expect(errors).toMatchObject([{ __typename: "NotFound", path: ["input", "patientId"] }]);
  });

  test("sent again with the same key changes nothing and gives the same thing", async () => {
    const input = { idempotencyKey: v7(), patientId: ours.patient, title: "Once" };
    const first = await create(coordinator, input);
    const before = await count();
    expect(await create(coordinator, input)).toEqual(first);
    expect(await count()).toBe(before);
  });

  test("sent twenty times at once with the same key is made once", async () => {
    const input = { idempotencyKey: v7(), patientId: ours.patient, title: "Once more" };
    const before = await count();
    const all = await Promise.all(Array.from({ length: 20 }, () => create(coordinator, input)));
    expect(new Set(all.map(({ carePlan }) => carePlan.id)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test("with a key that was used for another request is refused", async () => {
    const input = { idempotencyKey: v7(), patientId: ours.patient, title: "First" };
    await create(coordinator, input);
    const { errors } = await create(coordinator, { ...input, title: "Second" });
    expect(errors).toMatchObject([{ __typename: "IdempotencyKeyReused" }]);
  });

  test("that expects an older version is refused, and says which is current", async () => {
    const { carePlan } = await create(coordinator, { idempotencyKey: v7(), patientId: ours.patient, title: "One" });
    const revise = `mutation ($input: ReviseCarePlanInput!) { reviseCarePlan(input: $input) {
      carePlan { version title } errors { __typename ... on StaleVersion { expectedVersion actualVersion } } } }`;
    const input = { id: carePlan.id, expectedVersion: 1, title: "Two" };
    const first = await coordinator.ask(revise, { input: { ...input, idempotencyKey: v7() } });
    expect(first.data.reviseCarePlan).toEqual({ carePlan: { version: 2, title: "Two" }, errors: [] });
    const second = await coordinator.ask(revise, { input: { ...input, idempotencyKey: v7(), title: "Three" } });
    expect(second.data.reviseCarePlan.errors).toEqual([
      { __typename: "StaleVersion", expectedVersion: 1, actualVersion: 2 },
    ]);
  });

  test("with a code whose last digit a spreadsheet lost is refused with the repair", async () => {
    const categories = [{ codings: [{ code: "1577041000000100", display: null }] }];
    const answer = await coordinator.ask(
      `mutation ($input: CreateCarePlanInput!) { createCarePlan(input: $input) { carePlan { id }
        errors { path ... on InvalidCode { reason suggestions { code } } } } }`,
      { input: { idempotencyKey: v7(), patientId: ours.patient, title: "x", categories } },
    );
    expect(answer.data.createCarePlan).toEqual({
      carePlan: null,
      errors: [
        {
          path: ["input", "categories", "0", "codings", "0", "code"],
          reason: "TRUNCATED",
          suggestions: [{ code: "1577041000000109" }],
        },
      ],
    });
  });

  test("by an analyst is refused", async () => {
    const analyst = await server.as("ANALYST", "A81001");
    const { errors } = await create(analyst, { idempotencyKey: v7(), patientId: ours.patient, title: "x" });
    expect(errors).toMatchObject([{ code: "NOT_PERMITTED" }]);
  });
});

describe("a list", () => {
  const page = (after: string | null) =>
    coordinator.ask(
      `query ($after: String) { carePlans(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );

  test("is walked page by page without a gap or a repeat, and counts what may be seen", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await page(after);
      total = data.carePlans.totalCount;
      seen.push(...data.carePlans.nodes.map(({ id }: { id: string }) => id));
      after = data.carePlans.pageInfo.hasNextPage ? data.carePlans.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
    expect(total).toBe(await count());
  });

  test.each([0, -1, 101])("does not give %i at a time", async (first) => {
    const { errors, status } = await coordinator.ask(
      `query ($first: Int!) { carePlans(first: $first) { totalCount } }`,
      { first },
    );
    expect(errors).toMatchObject([
      { message: "`first` must be from 1 to 100", extensions: { code: "BAD_USER_INPUT" } },
    ]);
    expect(status).toBeLessThan(500);
  });

  test("refuses what was never a cursor of its own", async () => {
    expect((await page("bm90IG9uZQ")).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", argument: "after" } },
    ]);
  });
});

const count = async () =>
  Number((await server.database.source.query("SELECT count(*) FROM care_plans.care_plan"))[0].count);
