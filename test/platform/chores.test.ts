import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Chore, type NumberedEvent, passTime, type Reaction, resting } from "../../src/platform/chores.ts";
import type { Database } from "../../src/platform/database.ts";
import { announce } from "../../src/platform/events.ts";
import { testDatabase } from "../database.ts";

const now = new Date("2026-11-22T10:00:00Z");
const viewer = v7();
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

const happen = (type: string, data: Record<string, number> = {}) =>
  database.source.transaction((tx) =>
    announce(tx, { scope: { viewer }, now }, [
      { type, patientId: null, subject: { type: "Referral", id: v7() }, data },
    ]),
  );

const pass = (
  chores: readonly Chore[],
  reactions: readonly Reaction[],
  report = (error: unknown) => expect(error).toBe(undefined),
) => passTime(database.source, { chores, reactions }, now, report);

const listening = (type: string, heard: NumberedEvent[], name = `hears ${type}`): Reaction => ({
  name,
  to: [type],
  act: async (_, event) => void heard.push(event),
});

test("a reaction hears each event of its types once and in order, however often time passes", async () => {
  const heard: NumberedEvent[] = [];
  for (let i = 0; i < 120; i++) await happen("KETTLE_BOILED", { i });
  await happen("TEA_POURED");
  const reaction = listening("KETTLE_BOILED", heard);
  await pass([], [reaction]);
  await pass([], [reaction]);
  expect(heard.map(({ data }) => data.i)).toEqual([...Array(120).keys()]);
});

test("of two processes that pass time together, one hears an event", async () => {
  const heard: NumberedEvent[] = [];
  await happen("DOOR_OPENED");
  const slow: Reaction = {
    name: "opens slowly",
    to: ["DOOR_OPENED"],
    act: async (tx, event) => {
      await tx.query("SELECT pg_sleep(0.2)");
      heard.push(event);
    },
  };
  await Promise.all([pass([], [slow]), pass([], [slow])]);
  await pass([], [slow]);
  expect(heard).toHaveLength(1);
});

test("a reaction that fails leaves its events for the next time, is reported, and holds up no other", async () => {
  const [reported, heard]: [unknown[], NumberedEvent[]] = [[], []];
  await happen("LIGHT_FAILED");
  let broken = true;
  const fails: Reaction = {
    name: "fails",
    to: ["LIGHT_FAILED"],
    act: async (_, event) => {
      if (broken) throw new Error("dark");
      heard.push(event);
    },
  };
  const other: NumberedEvent[] = [];
  await pass([], [fails, listening("LIGHT_FAILED", other)], (error) => reported.push(error));
  expect([reported.length, heard.length, other.length]).toEqual([1, 0, 1]);
  broken = false;
  await pass([], [fails]);
  expect(heard).toHaveLength(1);
});

test("what a chore announces is heard in the same passing of time", async () => {
  const heard: NumberedEvent[] = [];
  const chore: Chore = {
    name: "announces",
    run: async (tx, at) => {
      const subject = { type: "Referral", id: v7() };
      await announce(tx, { scope: { viewer }, now: at }, [
        { type: "CLOCK_STRUCK", patientId: null, subject, data: {} },
      ]);
      return 1;
    },
  };
  expect(await pass([chore], [listening("CLOCK_STRUCK", heard)])).toMatchObject({ announces: 1 });
  expect(heard).toHaveLength(1);
});

test("an event of a transaction that is undone never was", async () => {
  const undone = database.source.transaction(async (tx) => {
    const subject = { type: "Referral", id: v7() };
    await announce(tx, { scope: { viewer }, now }, [{ type: "NEVER_HAPPENED", patientId: null, subject, data: {} }]);
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  const heard: NumberedEvent[] = [];
  await pass([], [listening("NEVER_HAPPENED", heard)]);
  expect(heard).toEqual([]);
});

test("a reaction looks at what is not its own a thousand at a time, and misses nothing that comes after", async () => {
  const heard: NumberedEvent[] = [];
  const reaction = listening("BELL_RUNG", heard);
  const others = Array.from({ length: 1_001 }, () => ({
    type: "LEAF_FELL",
    patientId: null,
    subject: { type: "Referral", id: v7() },
    data: {},
  }));
  const fall = () => database.source.transaction((tx) => announce(tx, { scope: { viewer }, now }, others));
  const reached = async () => {
    const query = "SELECT sequence::int FROM platform.reaction WHERE name = $1";
    return ((await database.source.query(query, [reaction.name])) as { sequence: number }[])[0]?.sequence ?? 0;
  };
  await fall();
  await pass([], [reaction]);
  const first = await reached();
  await happen("LEAF_FELL");
  await pass([], [reaction]);
  expect([first > 1_000, await reached()]).toEqual([true, first]);
  await fall();
  await happen("BELL_RUNG");
  await fall();
  await pass([], [reaction]);
  await pass([], [reaction]);
  expect(heard).toHaveLength(1);
  expect(await reached()).toBe(first + 2_004);
});

test("a chore that found nothing rests a hundred times as long as it looked, and one that found something does not", async () => {
  let elapsed = 0;
  const pace = resting(() => elapsed);
  for (const ms of [20, 25]) pace.ran("looks for long", ms, 0);
  for (const ms of [20, 20]) pace.ran("finds", ms, 1);
  const ran: string[] = [];
  const chores = ["looks for long", "finds", "never ran"].map((name) => ({
    name,
    run: async () => ran.push(name),
  }));
  const passAt = async (at: number) => {
    elapsed = at;
    await passTime(database.source, { chores, reactions: [] }, now, (error) => expect(error).toBe(undefined), pace);
    return ran.splice(0);
  };
  expect(await passAt(1_999)).toEqual(["finds", "never ran"]);
  expect(await passAt(2_000)).toEqual(["looks for long", "finds", "never ran"]);
});

test("a chore that was slow once, or failed, does not rest for it, and none rests longer than two minutes", async () => {
  let elapsed = 0;
  const pace = resting(() => elapsed);
  for (const ms of [1, 9_000]) pace.ran("slow once", ms, 0);
  for (const ms of [9_000, 9_000]) pace.ran("slow always", ms, 0);
  const dueAt = (at: number) => {
    elapsed = at;
    return ["slow once", "slow always"].filter(pace.isDue);
  };
  expect([dueAt(99), dueAt(100), dueAt(119_999), dueAt(120_000)]).toEqual([
    [],
    ["slow once"],
    ["slow once"],
    ["slow once", "slow always"],
  ]);
  let ran = 0;
  const fails: Chore = {
    name: "fails",
    run: async () => {
      ran++;
      throw new Error("locked");
    },
  };
  for (let n = 0; n < 3; n++) await passTime(database.source, { chores: [fails], reactions: [] }, now, () => {}, pace);
  expect(ran).toBe(3);
});

test("where the newest event cannot be read, that is reported, and a reaction hears its own all the same", async () => {
  const [reported, heard]: [unknown[], NumberedEvent[]] = [[], []];
  await happen("GATE_CLOSED");
  const { source } = database;
  const broken = Object.assign(Object.create(source) as typeof source, {
    query: () => Promise.reject(new Error("gone")),
  });
  const reactions = [listening("GATE_CLOSED", heard)];
  await passTime(broken, { chores: [], reactions }, now, (error) => reported.push(error));
  expect([reported.length, heard.length]).toEqual([1, 1]);
});
