import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../src/subgraphs/analytics/count/count.ts";
import { shown } from "../../../src/subgraphs/analytics/count/disclosure.ts";

const cell = (value: string, n: number, month = "2026-11"): Cell => ({ month, value, n });
const counts = (cells: readonly Cell[]) => shown(cells).map(({ value, count }) => [value, count]);

test("1 to 7 are not shown, more is rounded to 5, and nothing is not there", () => {
  for (const n of [1, 7]) expect(counts([cell("a", n)])).toEqual([["a", null]]);
  expect(counts([cell("a", 8)])).toEqual([["a", 10]]);
  expect(counts([cell("a", 12)])).toEqual([["a", 10]]);
  expect(counts([cell("a", 13)])).toEqual([["a", 15]]);
  expect(counts([cell("a", 0)])).toEqual([]);
});

test("where one count of a month alone is too small, the smallest of the others is not shown either", () => {
  expect(counts([cell("a", 3), cell("b", 40), cell("c", 20)])).toEqual([
    ["a", null],
    ["b", 40],
    ["c", null],
  ]);
  expect(counts([cell("a", 3), cell("b", 2), cell("c", 20)])).toEqual([
    ["a", null],
    ["b", null],
    ["c", 20],
  ]);
});

test("a month is judged by itself, whatever the span that was asked for", () => {
  const span = [cell("a", 3, "2026-10"), cell("a", 20, "2026-11")];
  expect(shown(span)).toEqual([...shown(span.slice(0, 1)), ...shown(span.slice(1))]);
});

/** Every true month that would have been shown like this, with this total. */
function* worlds(values: readonly string[], published: ReadonlyMap<string, number | null>, total: number | null) {
  const choices = values.map((value) => {
    const count = published.get(value) ?? null;
    return count === null ? range(1, 24) : range(Math.max(count - 2, 8), count + 2);
  });
  for (const ns of product(choices)) {
    const cells = values.map((value, i) => cell(value, ns[i]!));
    const same = shown(cells).every(({ value, count }) => count === published.get(value));
    const [whole] = shown([
      cell(
        "",
        ns.reduce((sum, n) => sum + n, 0),
      ),
    ]);
    if (same && whole!.count === total) yield ns;
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
function* product(lists: readonly (readonly number[])[]): Generator<number[]> {
  const [first, ...rest] = lists;
  if (!first) return yield [];
  for (const n of first) for (const more of product(rest)) yield [n, ...more];
}

test("no count that is too small can be told from its month's other counts and their total", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 22 }), { minLength: 1, maxLength: 3 }), (ns) => {
      const values = ns.map((_, i) => `v${i}`);
      const cells = ns.map((n, i) => cell(values[i]!, n));
      const published = new Map(shown(cells).map(({ value, count }) => [value, count]));
      const total = shown([
        cell(
          "",
          ns.reduce((sum, n) => sum + n, 0),
        ),
      ])[0]!.count;
      const possible = [...worlds(values, published, total)];
      ns.forEach((n, i) => {
        if (n < 8) expect(new Set(possible.map((world) => world[i])).size).toBeGreaterThanOrEqual(3);
      });
    }),
    { numRuns: 40 },
  );
});
