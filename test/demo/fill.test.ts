import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../src/demo/rows.ts";
import { tables } from "../../src/demo/tables.ts";
import { beginDemo, fillDemo, isEmpty, OtherDemoError } from "../../src/fill-demo.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { testServer } from "../server.ts";
import { DAY, everything } from "./everything.ts";

const options = { patients: 30, seed: 1, day: DAY };

/** How many rows there are of each kind, and the transactions that wrote them. */
const held = async ({ pool }: Database) =>
  Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => {
        const text = `SELECT count(*)::int AS rows, max(xmin::text::bigint) AS last FROM ${tables[kind].name}`;
        return [kind, (await pool.query(text)).rows[0]] as const;
      }),
    ),
  );

const rowsOf = (all: Awaited<ReturnType<typeof held>>) =>
  Object.fromEntries(Object.entries(all).map(([kind, { rows }]) => [kind, rows]));

describe("a fill", async () => {
  const database = await testDatabase();

  test("of an empty database writes every row of the demo as it is", async () => {
    expect(await isEmpty(database)).toBe(true);
    expect(await fillDemo(database, options)).toEqual({ added: 30, known: 0 });
    expect(await isEmpty(database)).toBe(false);
    const all = everything({ patients: 30 });
    for (const kind of kinds) {
      const { rows } = await database.pool.query(
        `SELECT ${tables[kind].select} FROM ${tables[kind].name} t ORDER BY id`,
      );
      expect(rows, kind).toEqual([...all[kind]].sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
  });

  test("that was begun before the database was there writes the same, unless another came first", async () => {
    const other = await testDatabase();
    const [begun, later] = [beginDemo(options), beginDemo(options)];
    expect(await fillDemo(other, options, begun)).toEqual({ added: 30, known: 0 });
    expect(rowsOf(await held(other))).toEqual(rowsOf(await held(database)));
    const before = await held(other);
    expect(await fillDemo(other, options, later)).toEqual({ added: 0, known: 30 });
    expect(await held(other)).toEqual(before);
  });

  test("of the same again, on any day, changes nothing", async () => {
    const before = await held(database);
    expect(await fillDemo(database, { ...options, day: "2027-01-01" })).toEqual({ added: 0, known: 30 });
    expect(await held(database)).toEqual(before);
  });

  test("of more people adds the rest", async () => {
    expect(await fillDemo(database, { ...options, patients: 45 })).toEqual({ added: 15, known: 30 });
  });

  test("of another seed is refused, and changes nothing", async () => {
    const before = await held(database);
    await expect(fillDemo(database, { ...options, seed: 2 })).rejects.toThrow(OtherDemoError);
    expect(await held(database)).toEqual(before);
  });
});

test("a fill that is stopped leaves whole records, and goes on from there", async () => {
  const database = await testDatabase();
  const stop = new AbortController();
  const all = { ...options, patients: 600 };
  const { added } = await fillDemo(database, { ...all, signal: stop.signal, onProgress: () => stop.abort() });
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(600);
  const whole = everything({ patients: added });
  for (const kind of kinds) expect((await held(database))[kind].rows, kind).toBe(whole[kind].length);
  expect(await fillDemo(database, all)).toEqual({ added: 600 - added, known: added });
});

test("two fills at once add everybody once", async () => {
  const database = await testDatabase();
  const both = await Promise.all([fillDemo(database, options), fillDemo(database, options)]);
  expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(30);
});

describe("a coordinator of the network", () => {
  const server = testServer();
  beforeAll(() => fillDemo(server.database, { ...options, patients: 50 }));

  test("sees its own patients, and not the other network's", async () => {
    const theirs = everything({ patients: 50 }).Patient.filter(({ registeredPractice }) =>
      registeredPractice!.display!.startsWith("Weir"),
    );
    const ask = async (odsCode: string) =>
      (await (await server.as("CARE_COORDINATOR", odsCode)).ask("{ patients(first: 1) { totalCount } }")).data.patients;
    expect(theirs).toHaveLength(2);
    expect(await ask("U99001")).toEqual({ totalCount: 48 });
    expect(await ask("U99002")).toEqual({ totalCount: 2 });
    expect(await ask("Z99003")).toEqual({ totalCount: 48 });
  });
});
