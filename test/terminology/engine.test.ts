import { describe, expect, it } from "vitest";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import { miniEngine } from "./mini-engine.ts";
import { mini } from "./mini-release.ts";

const engine = await miniEngine();
const terminology = localTerminology(() => engine.snapshot);

async function value<T>(answer: Promise<{ kind: string } | { kind: "answered"; value: T }>): Promise<T> {
  const given = await answer;
  if (!("value" in given)) throw new Error(JSON.stringify(given));
  return given.value;
}

describe("a concept", () => {
  it("is shown with its parents, children, descriptions and attributes", async () => {
    const bird = await value(terminology.lookup(mini.bird));
    expect(bird).toMatchObject({ display: "Bird", fsn: "Bird (thing)", active: true, defined: false });
    expect(bird.parents.map(({ id }) => id)).toEqual([mini.creature]);
    expect(bird.children.map(({ id }) => id).sort()).toEqual([mini.borogove, mini.jubjub].sort());
    const borogove = await value(terminology.lookup(mini.borogove));
    expect(
      borogove.attributes.map(({ group, type, value }) => [group, type.id, "id" in value ? value.id : value]),
    ).toEqual(
      expect.arrayContaining([
        [1, mini.hue, mini.mimsy],
        [1, mini.legs, { concrete: "2" }],
      ]),
    );
  });

  it("that is a product is named by the pharmacy language refset, any other by the clinical one", async () => {
    expect((await value(terminology.lookup(mini.potion))).display).toBe("Potion as the pharmacy says");
    expect((await value(terminology.lookup(mini.tove))).display).toBe("Tove");
  });

  it("keeps quotes, backslashes and letters beyond ASCII in its terms, and an empty effectiveTime", async () => {
    const terms = (await value(terminology.lookup(mini.tove))).descriptions.map(({ term }) => term);
    expect(terms).toContain('Tove, the "slithy" one');
    expect(terms).toContain("Tové \\ badger-like");
    const { descriptions } = engine.snapshot;
    const index = Array.from({ length: descriptions.count }, (_, at) => at).find((at) =>
      descriptions.term(at).includes("\\"),
    );
    expect(descriptions.effectiveTime(index!)).toBe(0);
  });

  it("that is not in the release is refused by name, and a description id as no concept", async () => {
    expect(await terminology.lookup("734163000")).toMatchObject({ kind: "refused", reason: "UNKNOWN_CONCEPT" });
    const { descriptions } = engine.snapshot;
    expect(await terminology.lookup(descriptions.id(0))).toMatchObject({ kind: "refused", reason: "NOT_A_CONCEPT" });
  });
});

describe("the hierarchy", () => {
  it.each([
    [mini.bird, mini.jubjub, "subsumes"],
    [mini.swimmer, mini.jubjub, "subsumes"],
    [mini.jubjub, mini.creature, "subsumed-by"],
    [mini.jubjub, mini.jubjub, "equivalent"],
    [mini.swimmer, mini.borogove, "not-subsumed"],
    [mini.creature, mini.retired, "not-subsumed"],
  ])("%s to %s: %s", async (a, b, outcome) => {
    expect(await value(terminology.subsumes(a, b))).toBe(outcome);
  });

  it("gives all ancestors and all descendants", async () => {
    expect([...(await value(terminology.ancestors(mini.jubjub)))].sort()).toEqual(
      [mini.root, mini.creature, mini.bird, mini.swimmer].sort(),
    );
    const { total, ids } = await value(terminology.descendants(mini.creature, { offset: 1, count: 2 }));
    expect(total).toBe(5);
    expect(ids).toHaveLength(2);
  });

  it("does not hold inactive concepts, though they are found by id", async () => {
    const retired = await value(terminology.lookup(mini.retired));
    expect(retired).toMatchObject({ active: false, parents: [], children: [], attributes: [] });
    expect(engine.snapshot.concepts.ordinalOf(mini.retired)).toBeGreaterThanOrEqual(engine.snapshot.hierarchySize);
  });
});

describe("membership", () => {
  it("is active member rows, whether or not the concept is active", async () => {
    const { ids } = await value(terminology.membersOf(mini.nursery));
    expect([...ids].sort()).toEqual([mini.borogove, mini.retired].sort());
  });

  it("is known from the concept's side too", async () => {
    const refsets = await value(terminology.refsetsOf(mini.borogove));
    expect(refsets.map(({ id }) => id).sort()).toEqual([mini.nursery, mini.creatureMap].sort());
  });

  it("of an id that is no reference set is refused", async () => {
    expect(await terminology.membersOf(mini.tove)).toMatchObject({ kind: "refused", reason: "UNKNOWN_REFSET" });
    expect(await terminology.evaluateEcl("^ 999027291000230105")).toMatchObject({ kind: "refused" });
  });
});

describe("history and maps", () => {
  it("suggest the surest replacement first, and follow one that was itself replaced", async () => {
    const of = async (id: string) =>
      (await value(terminology.replacements(id))).map(({ concept, association }) => [concept.id, association]);
    expect(await of(mini.retired)).toEqual([
      [mini.jubjub, "SAME AS"],
      [mini.borogove, "REPLACED BY"],
    ]);
    expect((await of(mini.retiredEarlier)).map(([id]) => id).sort()).toEqual([mini.borogove, mini.jubjub].sort());
    expect(await of(mini.tove)).toEqual([]);
  });

  it("name the associations of an inactive concept", async () => {
    const associations = await value(terminology.historyOf(mini.retiredEarlier));
    expect(associations).toMatchObject([{ refset: { id: mini.sameAs }, target: { id: mini.retired, active: false } }]);
  });

  it("give the rows of a map with every column", async () => {
    const rows = await value(terminology.mapTargets(mini.borogove, mini.creatureMap));
    expect(rows.map(({ target, columns }) => [target, columns.mapGroup, columns.mapAdvice])).toEqual([
      ["B01.1", "1", "ALWAYS"],
      ["B02", "2", "ALWAYS"],
    ]);
    expect(await value(terminology.mapTargets(mini.tove))).toEqual([]);
  });

  it("find a concept by an active alternate identifier", () => {
    const { identifiers, concepts } = engine.snapshot;
    expect(identifiers.find(mini.looking, "871-4")).toBe(concepts.ordinalOf(mini.borogove));
    expect(identifiers.find(mini.looking, "999-9")).toBe(-1);
  });
});

describe("ECL", () => {
  it("does not take Is a for an attribute, and says how to ask for the hierarchy", async () => {
    expect(await terminology.evaluateEcl("*: 116680003 = *")).toMatchObject({
      kind: "refused",
      reason: "ECL_REFUSED",
      message: expect.stringContaining("is the hierarchy"),
    });
  });

  it("is answered in pages of ids", async () => {
    const answer = await value(terminology.evaluateEcl(`<< ${mini.bird}`, { offset: 0, count: 2 }));
    expect(answer.total).toBe(3);
    expect(answer.ids[0]).toBe(mini.bird);
  });

  it("that is wrong is refused with its position and what was expected", async () => {
    const answer = await terminology.evaluateEcl(`<< ${mini.bird} ANDD ${mini.tove}`);
    expect(answer).toMatchObject({ kind: "refused", reason: "ECL_SYNTAX", position: expect.any(Number) });
    expect(answer.kind === "refused" && answer.expected?.length).toBeGreaterThan(0);
  });
});
