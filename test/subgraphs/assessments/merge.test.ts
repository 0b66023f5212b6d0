import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DateTime } from "../../../src/kernel/time.ts";
import type { JourneyEntry } from "../../../src/subgraphs/assessments/journey/journey.ts";
import {
  decodeProgress,
  encodeProgress,
  merged,
  type Progress,
  stretchOf,
} from "../../../src/subgraphs/assessments/journey/merge.ts";

const step = (id: string, at: string | null): JourneyEntry => ({
  id,
  kind: "CONTACT",
  at: at as DateTime | null,
  title: null,
  detail: null,
  subject: { typename: "Activity", id },
});

/** Few days and many steps, so that many fall on one day. */
const sources = fc
  .array(fc.array(fc.option(fc.integer({ min: 10, max: 19 }), { nil: null, freq: 8 }), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lists) =>
    lists.map((days, i) => days.map((day, j) => step(`${i}-${j}`, day === null ? null : `2026-11-${day}`))),
  );

const page = (all: readonly (readonly JourneyEntry[])[], first: number, before: Progress) =>
  merged(
    all.map((list, i) => stretchOf(`s${i}`, list, before[`s${i}`], first)),
    first,
    before,
  );

test("page by page, a journey gives every step once, latest first, whatever falls on one day", () => {
  fc.assert(
    fc.property(sources, fc.integer({ min: 1, max: 7 }), (all, first) => {
      const seen: JourneyEntry[] = [];
      let before: Progress = {};
      for (let more = true; more; ) {
        const { placed, hasMore } = page(all, first, before);
        seen.push(...placed.map(({ entry }) => entry));
        before = decodeProgress(encodeProgress(placed.at(-1)?.progress ?? before))!;
        more = hasMore;
        if (hasMore) expect(placed).toHaveLength(first);
      }
      expect(seen.map(({ id }) => id).sort()).toEqual(
        all
          .flat()
          .map(({ id }) => id)
          .sort(),
      );
      const times = seen.map(({ at }) => (at === null ? "" : at));
      expect(times).toEqual([...times].sort().reverse());
    }),
  );
});

test("a step that is recorded late does not move those that were read already", () => {
  const known = [step("b", "2026-11-12"), step("a", "2026-11-10")];
  const { placed } = page([known], 1, {});
  const late = [step("c", "2026-11-20"), ...known];
  expect(page([late], 5, placed[0]!.progress).placed.map(({ entry }) => entry.id)).toEqual(["a"]);
});

test("what is no place in a journey is told from one that is", () => {
  expect(decodeProgress("nonsense")).toBeNull();
  expect(decodeProgress(Buffer.from('{"plans":7}').toString("base64url"))).toBeNull();
  expect(decodeProgress(encodeProgress({ plans: "x" }))).toEqual({ plans: "x" });
});
