import * as fc from "fast-check";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import type { Stored } from "../../src/kernel/stored.ts";
import { loadRows } from "../../src/platform/bulk.ts";
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
          await source.transaction((tx) => loadRows(tx, ThingTable, rows));
          const found = await pool.query(`SELECT ${ThingTable.select} FROM public.thing t ORDER BY id`);
          expect(found.rows).toEqual(rows);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("are refused, all of them, when one is there already", async () => {
    const there = thing({});
    await source.transaction((tx) => loadRows(tx, ThingTable, [there]));
    const before = (await pool.query("SELECT count(*) FROM public.thing")).rows;
    const again = source.transaction((tx) => loadRows(tx, ThingTable, [thing({}), there]));
    await expect(again).rejects.toThrow(/duplicate key/);
    expect((await pool.query("SELECT count(*) FROM public.thing")).rows).toEqual(before);
  });
});
