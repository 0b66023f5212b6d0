import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { register, relate } from "../../src/access/relationships.ts";
import { APPLICATION_ROLE } from "../../src/access/walls.ts";
import { withinWalls } from "../../src/access/within-walls.ts";
import type { Database } from "../../src/platform/database.ts";
import { enter } from "../../src/platform/enter.ts";
import { pages } from "../../src/platform/pages.ts";
import { many, one } from "../../src/platform/reads.ts";
import { send, statement } from "../../src/platform/statement.ts";
import { writer } from "../../src/platform/writes.ts";
import { ConsentTable } from "../../src/subgraphs/consents/consent/consent.table.ts";
import { SealTable } from "../../src/subgraphs/consents/seal/seal.table.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";

let database: Database;
let walled: Database;
let ours: string;
let theirs: string;
const [patient, seal] = [v7(), v7()];
const moment = "2026-11-22T10:00:00Z";
const row = {
  patientId: patient,
  hides: "WHEREABOUTS" as const,
  reason: "x",
  start: moment as never,
  end: null,
  endReason: null,
};

/** The first wall is gone: every statement of this table asks for all rows. */
const Unguarded = { ...SealTable, visibleTo: () => "true", afterWrite: null };

beforeAll(async () => {
  database = await testDatabase();
  walled = await withinWalls(database);
  const { practice, otherPractice } = await world(database);
  [ours, theirs] = [practice, otherPractice];
  const tx = database.source.manager;
  await register(tx, [{ patientId: patient, practiceId: practice, ownerId: practice, nhsNumber: null }]);
  const kept = { version: 1, createdAt: moment, updatedAt: moment, ownerId: practice, enteredInError: false };
  await tx.insert(SealTable.entity, { ...row, id: seal, ...kept });
});
afterAll(() => walled?.close());

const context = (viewer: string) => ({
  scope: { viewer },
  actorId: v7(),
  role: "PRIVACY_OFFICER" as const,
  now: new Date(moment),
  source: walled.source,
  barred: [],
  recorder: { entry: () => null, wrote: () => {} },
  checkCodes: async <Model>(accepted: Model) => ({ accepted }),
  ask: async () => {
    throw new Error("nothing is asked here");
  },
});
const request = (more: object = {}) => ({
  operation: "x",
  input: { idempotencyKey: v7(), id: seal, expectedVersion: 1, ...more },
});

describe("with the first wall gone, PostgreSQL still hides a person's rows from a stranger", () => {
  const both = async <Value>(read: (scope: { viewer: string }) => Promise<Value>) =>
    Promise.all([ours, theirs].map((viewer) => read({ viewer })));

  test("by id", async () => {
    const byIds = one(walled.pool, Unguarded);
    const [seen, hidden] = await both(async (scope) => (await byIds([{ scope, key: seal }]))[0]);
    expect([seen?.id, hidden]).toEqual([seal, null]);
  });

  test("in what belongs to a patient", async () => {
    const ofPatients = many(walled.pool, Unguarded, "t.patient_id = k.key::uuid");
    const [seen, hidden] = await both(async (scope) => (await ofPatients([{ scope, key: patient }]))[0]);
    expect([seen?.length, hidden?.length]).toEqual([1, 0]);
  });

  test("in pages and in counts", async () => {
    const all = pages(walled.pool, Unguarded, { orders: { OLDEST: { by: "t.created_at", type: "timestamptz" } } });
    const key = { key: "", first: 10, after: null, orderBy: null, filter: {} };
    const counts = await both(async (scope) => [
      (await all.page([{ scope, key }]))[0]?.rows.length,
      (await all.count([{ scope, key }]))[0],
    ]);
    expect(counts).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  test("from a change, which finds nothing to change", async () => {
    const change = (viewer: string) =>
      writer(Unguarded).change(context(viewer) as never, request(), (current) => ({ accepted: current }));
    expect((await change(theirs)).errors).toMatchObject([{ __typename: "NotFound", path: ["input", "id"] }]);
    expect((await change(ours)).errors).toEqual([]);
  });

  test("from a new row about the person, which is refused as not found, and not kept", async () => {
    const create = (viewer: string) =>
      writer(Unguarded).create(
        context(viewer) as never,
        request(),
        (id) => ({ accepted: { ...row, id } }),
        "patientId",
      );
    expect((await create(theirs)).errors).toMatchObject([{ __typename: "NotFound", path: ["input", "patientId"] }]);
    expect((await create(ours)).row).toMatchObject({ patientId: patient });
  });
});

describe("behind the second wall", () => {
  test("a statement for nobody in particular sees nobody", async () => {
    expect(await send(walled.pool, statement(`SELECT id FROM ${SealTable.name}`), [])).toEqual([]);
  });

  test("a viewer is forgotten with the statement: the next user of the connection is not taken for them", async () => {
    const byIds = one(walled.pool, Unguarded);
    const at = (viewer: string) =>
      Promise.all(Array.from({ length: 8 }, () => byIds([{ scope: { viewer }, key: seal }])));
    await at(ours);
    expect(await send(walled.pool, statement(`SELECT id FROM ${SealTable.name} t`), [])).toEqual([]);
    expect((await at(theirs)).flat()).toEqual(Array.from({ length: 8 }, () => null));
  });

  test("a statement for two viewers at once is refused", async () => {
    const keys = [ours, theirs].map((viewer) => ({ scope: { viewer }, key: seal }));
    await expect(one(walled.pool, SealTable)(keys)).rejects.toThrow("one viewer");
  });

  test("nobody brings about a relationship with a person whom they may not see", async () => {
    const related = { patientId: patient, organisationId: theirs, sourceId: v7(), starts: null, ends: null };
    const bring = (viewer: string) =>
      walled.source.transaction(async (tx) => {
        await enter(tx, { viewer });
        await relate(tx, "REFERRAL", [related.sourceId], [related]);
      });
    await expect(bring(theirs)).rejects.toThrow("row-level security");
    await bring(ours);
  });

  test("what is worked out, and what was audited, cannot be written", async () => {
    for (const table of ["access.sight", "access.reach", "access.viewer", "audit.entry"]) {
      await expect(walled.pool.query(`DELETE FROM ${table}`)).rejects.toThrow("permission denied");
    }
  });

  test("the role owns nothing and bypasses nothing", async () => {
    const { rows } = await walled.pool.query(
      `SELECT current_user AS name, rolsuper, rolbypassrls, rolcanlogin,
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    const nothing = { rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 };
    expect(rows).toEqual([{ name: APPLICATION_ROLE, ...nothing }]);
  });

  test("a consent is hidden from a stranger by its own table's wall, and not only a seal", async () => {
    const open = { ...ConsentTable, visibleTo: () => "true" };
    await database.pool.query(
      `INSERT INTO consents.consent (id, patient_id, status, scope, categories, given_by, organisations, actors, actions,
         purposes, classes, version, created_at, updated_at, owner_id, entered_in_error)
       VALUES ($1, $2, 'DRAFT', '{}', '[]', '[]', '[]', '[]', '[]', '[]', '[]', 1, now(), now(), $3, false)`,
      [seal, patient, ours],
    );
    const ofPatients = many(walled.pool, open, "t.patient_id = k.key::uuid");
    const stranger = (await database.pool.query("SELECT gen_random_uuid() AS id")).rows[0].id as string;
    expect((await ofPatients([{ scope: { viewer: stranger }, key: patient }]))[0]).toEqual([]);
    expect((await ofPatients([{ scope: { viewer: ours }, key: patient }]))[0]).toHaveLength(1);
  });
});
