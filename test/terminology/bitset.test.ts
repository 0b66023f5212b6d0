import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bitset } from "../../src/terminology/bitset.ts";

const SIZE = 200;
const members = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));
const both = fc.tuple(members, members).map(([a, b]) => ({ a: new Set(a), b: new Set(b) }));
const sorted = (set: Iterable<number>) => [...set].sort((a, b) => a - b);

describe("a bitset is a set of ordinals", () => {
  it("in union, intersection and difference", () => {
    fc.assert(
      fc.property(both, ({ a, b }) => {
        const of = (set: Set<number>) => Bitset.of(SIZE, set);
        expect([...of(a).or(of(b)).toArray()]).toEqual(sorted(new Set([...a, ...b])));
        expect([...of(a).and(of(b)).toArray()]).toEqual(sorted([...a].filter((it) => b.has(it))));
        expect([...of(a).andNot(of(b)).toArray()]).toEqual(sorted([...a].filter((it) => !b.has(it))));
      }),
    );
  });

  it("in membership, size and order", () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 0, max: SIZE - 1 }), (list, probe) => {
        const set = Bitset.of(SIZE, list);
        expect(set.count()).toBe(list.length);
        expect(set.isEmpty()).toBe(list.length === 0);
        expect(set.has(probe)).toBe(list.includes(probe));
        expect(set.nextFrom(probe)).toBe(sorted(list).find((it) => it >= probe) ?? -1);
        expect(set.clone().delete(probe).has(probe)).toBe(false);
        expect(set.equals(Bitset.of(SIZE, [...list].reverse()))).toBe(true);
      }),
    );
  });

  it("in ranges, which fill whole words at a time", () => {
    const range = fc.tuple(fc.integer({ min: 0, max: SIZE }), fc.integer({ min: 0, max: SIZE }));
    fc.assert(
      fc.property(members, range, (list, [start, end]) => {
        const filled = Bitset.of(SIZE, list).fillRange(start, end);
        const wanted = new Set(list);
        for (let at = start; at < end; at++) wanted.add(at);
        expect([...filled.toArray()]).toEqual(sorted(wanted));
        const meets = list.some((it) => it >= start && it < end);
        expect(Bitset.of(SIZE, list).intersectsRange(start, end)).toBe(meets);
      }),
    );
  });
});
