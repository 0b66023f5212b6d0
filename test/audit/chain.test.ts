import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { anchorNow, dropAnchor, readAnchors } from "../../src/access/audit/anchor.ts";
import { type Happening, operator, trail } from "../../src/access/audit/trail.ts";
import { verifyTrail } from "../../src/access/audit/verify.ts";
import { APPLICATION_ROLE } from "../../src/access/walls.ts";
import type { Database } from "../../src/platform/database.ts";
import { sendIn } from "../../src/platform/statement.ts";
import { testDatabase } from "../database.ts";

const at = new Date("2026-11-22T12:00:00.123Z");
const who = operator("a test", null);
const happening = (operation: string): Happening => ({ kind: "READ", operation, outcome: "OK", patients: [] });

let database: Database;
beforeEach(async () => {
  database = await testDatabase();
});

/** So many entries, one after the other in one chain. */
const fill = (entries: number) =>
  trail(database.pool).record(
    who,
    Array.from({ length: entries }, (_, n) => happening(`entry ${n + 1}`)),
    at,
  );

/** As whoever owns the database could, who switches off what stands in the way. */
const tamper = async (sql: string) => {
  await database.pool.query("ALTER TABLE audit.entry DISABLE TRIGGER USER");
  await database.pool.query(sql);
  await database.pool.query("ALTER TABLE audit.entry ENABLE TRIGGER USER");
};

const faults = async (anchors: Parameters<typeof verifyTrail>[1] = []) =>
  (await verifyTrail(database.pool, anchors)).faults.map(({ sequence, fault }) => `${fault} ${sequence}`);

describe("a trail", () => {
  test("that nobody touched is whole", async () => {
    await fill(5);
    expect(await verifyTrail(database.pool, [await anchorNow(database.pool, at)])).toEqual({ entries: 5, faults: [] });
  });

  test("shows progress up to all of it", async () => {
    await fill(3);
    const shown: number[][] = [];
    await verifyTrail(database.pool, [], (done, of) => shown.push([done, of]));
    expect(shown.at(-1)).toEqual([3, 3]);
  });

  test("tells any edit of any column, whichever it is", async () => {
    await fill(3);
    const { rows } = await database.pool.query<{ column: string; type: string }>(
      `SELECT column_name AS column, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'audit' AND table_name = 'entry'
         AND column_name NOT IN ('previous', 'hash', 'version', 'updated_at', 'entered_in_error', 'chain', 'sequence')`,
    );
    const other: Readonly<Record<string, string>> = {
      text: "'other'",
      jsonb: `'["x"]'`,
      uuid: "'01990000-0000-7000-8000-000000000000'",
      "timestamp with time zone": "created_at + interval '1 millisecond'",
    };
    for (const { column, type } of rows) {
      const before = await database.pool.query(`SELECT ${column}::text AS was FROM audit.entry WHERE sequence = 2`);
      await tamper(`UPDATE audit.entry SET ${column} = ${other[type]} WHERE sequence = 2`);
      expect([column, ...(await faults())]).toEqual([column, "EDITED 2"]);
      const { was } = before.rows[0]!;
      await tamper(
        `UPDATE audit.entry SET ${column} = ${was === null ? "NULL" : `'${was}'`}::${type} WHERE operation = 'entry 2' OR sequence = 2`,
      );
      expect(await faults()).toEqual([]);
    }
  });

  test("tells what was taken out of its midst", async () => {
    await fill(4);
    await tamper("DELETE FROM audit.entry WHERE sequence = 2");
    expect(await faults()).toEqual(["MISSING 2"]);
  });

  test("tells what was taken out, though the rest closed up", async () => {
    await fill(4);
    await tamper("DELETE FROM audit.entry WHERE sequence = 2");
    await tamper("UPDATE audit.entry SET sequence = sequence - 1 WHERE sequence > 2");
    expect(await faults()).toContain("MISPLACED 2");
  });

  test("tells two that changed places", async () => {
    await fill(4);
    await tamper("UPDATE audit.entry SET sequence = 5 - sequence + 100 WHERE sequence IN (2, 3)");
    await tamper("UPDATE audit.entry SET sequence = sequence - 100 WHERE sequence > 100");
    expect(await faults()).toEqual(expect.arrayContaining(["MISPLACED 2", "EDITED 2", "MISPLACED 3", "EDITED 3"]));
  });

  test("tells that its end was cut off", async () => {
    await fill(4);
    await tamper("DELETE FROM audit.entry WHERE sequence > 2");
    expect(await faults()).toEqual(["CUT_OFF 3"]);
  });

  test("tells by its anchor that its end was cut off, though the head was set back too", async () => {
    await fill(4);
    const anchor = await anchorNow(database.pool, at);
    await tamper("DELETE FROM audit.entry WHERE sequence > 2");
    await tamper(
      "UPDATE audit.head h SET sequence = 2, hash = e.hash FROM audit.entry e WHERE e.sequence = 2 AND e.chain = h.chain",
    );
    expect(await faults()).toEqual([]);
    expect(await faults([anchor])).toEqual(["CUT_OFF 3"]);
  });

  test("tells by its anchor that all of it was written and linked afresh", async () => {
    await fill(3);
    const anchor = await anchorNow(database.pool, at);
    await tamper("DELETE FROM audit.entry");
    await tamper("DELETE FROM audit.head WHERE sequence = 0");
    await tamper("UPDATE audit.head SET sequence = 0, hash = ''");
    await fill(3);
    const differs = await faults([anchor]);
    expect(await faults()).toEqual([]);
    expect(differs).toEqual(["REWRITTEN 3"]);
  });
});

describe("the application's role", () => {
  test.each([
    "UPDATE audit.entry SET operation = 'x'",
    "DELETE FROM audit.entry",
    "TRUNCATE audit.entry",
    "INSERT INTO audit.entry SELECT * FROM audit.entry",
    "UPDATE audit.head SET sequence = 0",
    "DELETE FROM audit.head",
  ])("cannot: %s", async (sql) => {
    await fill(1);
    const walled = await database.as(APPLICATION_ROLE);
    try {
      await expect(walled.pool.query(sql)).rejects.toThrow("permission denied");
      await trail(walled.pool).record(who, [happening("added")], at);
    } finally {
      await walled.close();
    }
    expect(await verifyTrail(database.pool, [])).toMatchObject({ entries: 2, faults: [] });
  });

  test("is not alone in that: who owns the tables must first take the guard away", async () => {
    await fill(1);
    for (const sql of ["UPDATE audit.entry SET operation = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry"]) {
      await expect(database.pool.query(sql)).rejects.toThrow("never changed");
    }
  });
});

test("many at once, some of whom take their word back, leave a whole trail of the others", async () => {
  const burst = fc.array(fc.record({ entries: fc.integer({ min: 1, max: 4 }), kept: fc.boolean() }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(burst, async (callers) => {
      const before = (await verifyTrail(database.pool, [])).entries;
      const { entry, record } = trail(database.pool);
      await Promise.all(
        callers.map(async ({ entries, kept }, i) => {
          if (i % 2)
            return record(
              who,
              Array.from({ length: entries }, () => happening("read")),
              at,
            );
          return database.source
            .transaction(async (tx) => {
              for (let n = 0; n < entries; n++) {
                const { values, ...append } = entry(who, happening("write"), at)!;
                await sendIn(tx, append, values);
              }
              if (!kept) throw new Error("taken back");
            })
            .catch((error: Error) => expect(error.message).toBe("taken back"));
        }),
      );
      const told = callers.reduce((sum, { entries, kept }, i) => sum + (i % 2 || kept ? entries : 0), 0);
      expect(await verifyTrail(database.pool, [])).toEqual({ entries: before + told, faults: [] });
    }),
    { numRuns: 8 },
  );
});

test("whoever finds every chain held waits for one, and is put on record all the same", async () => {
  const holder = await database.pool.connect();
  await holder.query("BEGIN");
  await holder.query("SELECT FROM audit.head FOR UPDATE");
  const waiting = fill(2);
  await holder.query("SELECT pg_sleep(0.05)");
  await holder.query("COMMIT");
  holder.release();
  await waiting;
  expect(await verifyTrail(database.pool, [])).toEqual({ entries: 2, faults: [] });
});

test("those of one moment go in by one statement", async () => {
  const { record } = trail(database.pool);
  await Promise.all(Array.from({ length: 50 }, (_, n) => record(who, [happening(`entry ${n}`)], at)));
  const { rows } = await database.pool.query("SELECT count(DISTINCT xmin::text)::int AS statements FROM audit.entry");
  expect(rows).toEqual([{ statements: 1 }]);
});

test("anchors are kept in a file of their own, line by line, and read again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ccg-anchor-"));
  afterAll(() => rm(folder, { recursive: true }));
  const file = join(folder, "deep", "anchors.jsonl");
  expect(await readAnchors(file)).toEqual([]);
  await fill(1);
  const first = await anchorNow(database.pool, at);
  await dropAnchor(file, first);
  await fill(1);
  const second = await anchorNow(database.pool, at);
  await dropAnchor(file, second);
  expect(await readAnchors(file)).toEqual([first, second]);
});
