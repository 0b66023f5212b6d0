import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { Bitset } from "../../src/terminology/bitset.ts";
import { ConceptSet } from "../../src/terminology/ecl/concept-set.ts";
import { SpanBitset } from "../../src/terminology/ecl/span-bitset.ts";

const SIZE = 200;
const ordinals = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 20 });

type Change = (set: Bitset) => unknown;

/** The other operand is a plain bitset one time and a spanned one the next. */
const operand = fc.tuple(ordinals, fc.boolean()).map(([members, plain]) => {
  const set = plain ? new Bitset(SIZE) : new SpanBitset(SIZE);
  for (const member of members) set.add(member);
  return set;
});

const change: Arbitrary<Change> = fc.oneof(
  fc.nat(SIZE - 1).map(
    (one): Change =>
      (set) =>
        set.add(one),
  ),
  fc.nat(SIZE - 1).map(
    (one): Change =>
      (set) =>
        set.delete(one),
  ),
  fc.tuple(fc.nat(SIZE), fc.nat(SIZE)).map(
    ([start, end]): Change =>
      (set) =>
        set.fillRange(start, end),
  ),
  operand.map(
    (other): Change =>
      (set) =>
        set.or(other),
  ),
  operand.map(
    (other): Change =>
      (set) =>
        set.and(other),
  ),
  operand.map(
    (other): Change =>
      (set) =>
        set.andNot(other),
  ),
  operand.map(
    (other): Change =>
      (set) =>
        set.copyFrom(other),
  ),
  fc.constant<Change>((set) => set.clear()),
);

test("knowing the span changes no answer", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(SIZE - 1), (changes, from) => {
      const plain = new Bitset(SIZE);
      const spanned = new SpanBitset(SIZE);
      for (const apply of changes) {
        apply(plain);
        apply(spanned);
        expect(spanned.toArray()).toEqual(plain.toArray());
        expect(spanned.words).toEqual(plain.words);
        expect(spanned.count()).toBe(plain.count());
        expect(spanned.isEmpty()).toBe(plain.isEmpty());
        expect(spanned.nextFrom(from)).toBe(plain.nextFrom(from));
        expect(spanned.clone().equals(plain)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("a kept set answers as the bitset it was made of, page by page", () => {
  fc.assert(
    fc.property(ordinals, fc.nat(SIZE), fc.nat(SIZE), (members, offset, count) => {
      const set = new SpanBitset(SIZE);
      for (const member of members) set.add(member);
      const kept = ConceptSet.of(set);
      expect(kept.count()).toBe(members.length);
      expect(kept.isEmpty()).toBe(members.length === 0);
      expect(kept.toArray()).toEqual(set.toArray());
      expect(kept.slice(offset, count)).toEqual(set.toArray().slice(offset, offset + count));
      const visited: number[] = [];
      kept.forEach((ordinal) => {
        visited.push(ordinal);
      });
      expect(visited).toEqual([...set.toArray()]);
      for (let ordinal = 0; ordinal < SIZE + 64; ordinal++) expect(kept.has(ordinal)).toBe(members.includes(ordinal));
    }),
  );
});
