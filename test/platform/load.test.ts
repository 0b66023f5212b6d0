import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { v7 } from "uuid";
import { afterAll, describe, expect, test } from "vitest";
import type { Stored } from "../../src/kernel/stored.ts";
import { Load } from "../../src/platform/load.ts";
import { json, table, text } from "../../src/platform/table.ts";
import { emptyDatabase } from "../database.ts";

interface Thing {
  readonly id: string;
  readonly said: string | null;
  readonly end: string;
  readonly whole: unknown;
}

const ThingTable = table<Thing>("public.thing", () => "true", { said: text.orNull, end: text, whole: json });

const kept = { version: 1, ownerId: v7(), enteredInError: false };
const times = { createdAt: "2026-11-22T10:00:00.000Z", updatedAt: "2026-11-22T10:00:00.123Z" };
const thing = (given: Partial<Thing>): Stored<Thing> => ({
  id: v7(),
  said: null,
  end: "",
  whole: [],
  ...kept,
  ...times,
  ...given,
});

describe("rows that are loaded", async () => {
  const { source, pool } = await emptyDatabase();
  const owner = `owner_${randomBytes(6).toString("hex")}`;
  afterAll(() => pool.query(`DROP OWNED BY ${owner}; DROP ROLE ${owner}`));
  const loadRows = (rows: readonly Stored<Thing>[], first = "SELECT") => {
    const load = new Load(ThingTable);
    load.add(rows);
    return source.transaction(async (tx) => {
      await tx.query(first);
      await load.into(tx);
    });
  };
  await pool.query(`CREATE TABLE public.thing (id uuid PRIMARY KEY, said text, "end" text, whole jsonb, version integer,
    created_at timestamptz, updated_at timestamptz, owner_id uuid, entered_in_error boolean)`);

  const anyText = fc.string({ unit: fc.constantFrom("\\", "\t", "\n", "\r", '"', "N", ".", "é", "a", "{") });

  test("come back as they were, whatever they say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ said: fc.option(anyText), end: anyText, whole: fc.dictionary(anyText, anyText) }), {
          maxLength: 1200,
        }),
        async (given) => {
          const rows = given.map(thing);
          await pool.query("TRUNCATE public.thing");
          await loadRows(rows);
          const found = await pool.query(`SELECT ${ThingTable.select} FROM public.thing t ORDER BY id`);
          expect(found.rows).toEqual(rows);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("are refused, all of them, when one is there already", async () => {
    const there = thing({});
    await loadRows([there]);
    const before = (await pool.query("SELECT count(*) FROM public.thing")).rows;
    const again = loadRows([thing({}), there]);
    await expect(again).rejects.toThrow(/duplicate key/);
    expect((await pool.query("SELECT count(*) FROM public.thing")).rows).toEqual(before);
  });

  test("may each be longer than what is sent at a time", async () => {
    const rows = ["a", "é", "\n", "😀"].map((unit) =>
      thing({ said: unit.repeat(100_000), whole: [unit.repeat(100_000)] }),
    );
    await pool.query("TRUNCATE public.thing");
    await loadRows(rows);
    const found = await pool.query(`SELECT ${ThingTable.select} FROM public.thing t ORDER BY id`);
    expect(found.rows).toEqual(rows);
  });

  test("are written behind a wall that stands before the table's owner too, as far as it lets them through", async () => {
    await pool.query(`CREATE ROLE ${owner} NOLOGIN; GRANT ALL ON SCHEMA public TO ${owner}; TRUNCATE public.thing;
      ALTER TABLE public.thing OWNER TO ${owner}; ALTER TABLE public.thing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY said ON public.thing USING (true) WITH CHECK (said IS NOT NULL)`);
    const asOwner = (rows: readonly Stored<Thing>[]) => loadRows(rows, `SET LOCAL ROLE ${owner}`);
    const rows = [thing({ said: "a" }), thing({ said: "b" })];
    await asOwner(rows);
    expect((await pool.query(`SELECT ${ThingTable.select} FROM public.thing t ORDER BY id`)).rows).toEqual(rows);
    await expect(asOwner([thing({ said: null })])).rejects.toThrow(/row-level security/);
  });
});
