import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bitset } from "../../src/terminology/bitset.ts";
import { engineOf } from "./mini-engine.ts";
import { ReleaseBuilder, testId } from "./release-builder.ts";

/** Concept n's parents, all of lower number; concept 0 is the root. Some concepts are inactive. */
interface Graph {
  readonly parents: readonly (readonly number[])[];
  readonly active: readonly boolean[];
}

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc.record({
    parents: fc.tuple(
      ...Array.from({ length: size }, (_, n) =>
        n === 0
          ? fc.constant<number[]>([])
          : fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { minLength: 1, maxLength: 3 }),
      ),
    ),
    active: fc.tuple(
      ...Array.from({ length: size }, (_, n) =>
        n === 0 ? fc.constant(true) : fc.integer({ min: 0, max: 7 }).map((k) => k > 0),
      ),
    ),
  }),
);

const idOf = (n: number): string => (n === 0 ? "138875005" : testId(100 + n));

/** The slow and obvious answer: walk up from an active concept through active parents only. */
function ancestorsOf({ parents, active }: Graph, n: number): Set<number> {
  const found = new Set<number>();
  if (!active[n]) return found;
  for (const parent of parents[n]!.filter((it) => active[it])) {
    found.add(parent);
    for (const above of ancestorsOf({ parents, active }, parent)) found.add(above);
  }
  return found;
}

/** Only what an unbroken line of active concepts joins to the root is in the hierarchy. */
const inside = (graph: Graph, n: number): boolean => n === 0 || ancestorsOf(graph, n).has(0);

function releaseOf({ parents, active }: Graph): ReleaseBuilder {
  const build = new ReleaseBuilder();
  build.concept("116680003");
  build.isA("116680003", idOf(0));
  for (const [n] of parents.entries()) build.concept(idOf(n), { active: active[n] ? 1 : 0 });
  // Written from the last to the first, so that no order of arrival helps.
  for (const [n, above] of [...parents.entries()].reverse())
    for (const parent of above) build.isA(idOf(n), idOf(parent));
  return build;
}

describe("the hierarchy of any graph", () => {
  it("gives the ancestors, descendants and subsumptions that walking it gives", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { snapshot, ...engine } = await engineOf(releaseOf(graph)).then((it) => ({
          snapshot: it.snapshot,
          subsumes: it.subsumes.bind(it),
        }));
        const { concepts, hierarchy } = snapshot;
        const numbers = [...graph.parents.keys()];
        const ordinals = numbers.map((n) => concepts.ordinalOf(idOf(n)));
        for (const n of numbers) {
          const above = inside(graph, n)
            ? new Set([...ancestorsOf(graph, n)].filter((it) => inside(graph, it)))
            : new Set<number>();
          const up = new Bitset(snapshot.size);
          hierarchy.addAncestors(ordinals[n]!, up);
          expect(numbers.filter((it) => up.has(ordinals[it]!))).toEqual([...above].sort((a, b) => a - b));
          for (const other of numbers) {
            expect(hierarchy.isA(ordinals[n]!, ordinals[other]!)).toBe(other === n || above.has(other));
          }
          expect(engine.subsumes(idOf(0), idOf(n))).toBe(
            n === 0 ? "equivalent" : above.has(0) ? "subsumes" : "not-subsumed",
          );
        }
        for (const n of numbers.filter((it) => inside(graph, it))) {
          const down = new Bitset(snapshot.size);
          hierarchy.addDescendants(ordinals[n]!, down);
          const below = numbers.filter((it) => it !== n && hierarchy.isA(ordinals[it]!, ordinals[n]!));
          expect(numbers.filter((it) => down.has(ordinals[it]!))).toEqual(below);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("numbers concepts in preorder: a concept's own run begins with it, and every parent comes first or is merged", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { hierarchy, hierarchySize } = (await engineOf(releaseOf(graph))).snapshot;
        const { starts, values } = hierarchy.intervals;
        for (let ordinal = 0; ordinal < hierarchySize; ordinal++) {
          const pairs = values.subarray(starts[ordinal], starts[ordinal + 1]);
          expect([...pairs]).toEqual([...pairs].sort((a, b) => a - b));
          expect(pairs[pairs.length - 2]).toBe(ordinal);
        }
      }),
      { numRuns: 20 },
    );
  });
});
