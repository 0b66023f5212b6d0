import { setImmediate as endOfTick, setTimeout as later } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Scoped, shared } from "../../src/platform/loaders.ts";

const ours = { viewer: "ours" };
const theirs = { viewer: "theirs" };

const watched = (maxBatchSize?: number) => {
  const batches: (readonly Scoped<string>[])[] = [];
  const loader = shared<string, string>(
    async (keys) => {
      batches.push(keys);
      return keys.map(({ key, scope }) => `${key} for ${scope.viewer}`);
    },
    String,
    maxBatchSize,
  );
  return { batches, loader };
};

describe("a shared loader", () => {
  test("lets so many batches out at a time, and gathers meanwhile what comes", async () => {
    const batches: number[] = [];
    let answer = () => {};
    const loader = shared<string, string>(
      async (keys) => {
        batches.push(keys.length);
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return keys.map(({ key }) => key);
      },
      String,
      4,
      1,
    );
    const load = (key: string) => loader.bind(ours).load(key);
    const first = load("a");
    await later(1);
    const others: Promise<string>[] = [];
    for (const key of ["b", "c", "d", "e", "f"]) {
      others.push(load(key));
      await later(1);
    }
    expect(batches).toEqual([1]);
    for (const expected of [
      [1, 4],
      [1, 4, 1],
    ]) {
      answer();
      await later(1);
      expect(batches).toEqual(expected);
    }
    answer();
    expect(await Promise.all([first, ...others])).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("lets the batch that waits leave before those hear who waited for the one before it", async () => {
    const seen: string[] = [];
    let answer = () => {};
    const loader = shared<string, string>(
      async (keys) => {
        const names = keys.map(({ key }) => key);
        // As a pool of connections sends.
        process.nextTick(() => seen.push(`${names} sent`));
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return names;
      },
      String,
      4,
      1,
    );
    const load = async (key: string) => seen.push(`${await loader.bind(ours).load(key)} heard`);
    const first = load("a");
    await later(1);
    const second = load("b");
    await later(1);
    answer();
    await first;
    answer();
    await second;
    expect(seen).toEqual(["a sent", "b sent", "a heard", "b heard"]);
  });

  test("gathers the keys of all requests of a tick in one batch for each viewer, so that no batch has two people's rights", async () => {
    const { batches, loader } = watched();
    const first = loader.bind(ours).load("a");
    // The next request is read from its socket after the first one's promises and ticks have run.
    await new Promise((resolve) => process.nextTick(() => Promise.resolve().then(() => process.nextTick(resolve))));
    const second = loader.bind(ours).load("b");
    const third = loader.bind(theirs).load("a");
    expect(await Promise.all([first, second, third])).toEqual(["a for ours", "b for ours", "a for theirs"]);
    expect(batches).toEqual([
      [
        { scope: ours, key: "a" },
        { scope: ours, key: "b" },
      ],
      [{ scope: theirs, key: "a" }],
    ]);
  });

  test("remembers nothing for the next request", async () => {
    const { batches, loader } = watched();
    await loader.bind(ours).load("a");
    await endOfTick();
    await loader.bind(ours).load("a");
    expect(batches).toHaveLength(2);
  });

  test("asks once for what one request asks twice, also in another tick", async () => {
    const { batches, loader } = watched();
    const bound = loader.bind(ours);
    await bound.load("a");
    await later(1);
    await bound.load("a");
    expect(batches).toHaveLength(1);
  });

  test("keeps its batches small, so that one caller cannot hold up the others", async () => {
    const { batches, loader } = watched(3);
    const bound = loader.bind(ours);
    await Promise.all(["a", "b", "c", "d", "e"].map((key) => bound.load(key)));
    expect(batches.map((batch) => batch.length)).toEqual([3, 2]);
  });
});
