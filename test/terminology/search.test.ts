import { describe, expect, it } from "vitest";
import { engineOf, miniEngine } from "./mini-engine.ts";
import { mini, miniRelease } from "./mini-release.ts";
import { testId } from "./release-builder.ts";

const engine = await miniEngine();
const found = (text: string, more: object = {}) => engine.search({ text, ...more }).hits;
const ids = (text: string, more: object = {}) => found(text, more).map(({ concept }) => concept.id);

describe("search as one types", () => {
  it("matches the beginnings of words, in any order", () => {
    expect(ids("bir jub")).toEqual([mini.jubjub]);
    expect(ids("jub bir")).toEqual([mini.jubjub]);
    expect(ids("ubjub")).toEqual([]);
  });

  it("folds case and accents, on both sides", () => {
    expect(ids("TOVE badger")).toEqual([mini.tove]);
    expect(ids("tové BADGER")).toEqual([mini.tove]);
  });

  it("gives the whole term first, then the shorter ones", () => {
    expect(ids("bird")[0]).toBe(mini.bird);
    expect(ids("b")[0]).toBe(mini.bird);
  });

  it("gives each concept once, with the matched term beside the GB preferred one", () => {
    const hits = found("liz");
    expect(hits).toMatchObject([{ matchedTerm: "Lizard-like tove", concept: { id: mini.tove, display: "Tove" } }]);
    expect(ids("tove")).toEqual([mini.tove]);
  });

  it("does not look at inactive terms or at definitions", () => {
    expect(ids("long ago")).toEqual([]);
    expect(ids("corkscrew")).toEqual([]);
  });

  it("stays within an ECL expression", () => {
    expect(ids("bird", { within: `<< ${mini.swimmer}` })).toEqual([mini.jubjub]);
    expect(() => ids("bird", { within: "<< 734163000" })).toThrow(/734163000/);
  });

  it("shows inactive concepts on request only, with their replacements", () => {
    expect(ids("mome")).toEqual([]);
    const [hit] = found("mome", { includeInactive: true });
    expect(hit).toMatchObject({ concept: { id: mini.retired, active: false } });
    expect(hit?.replacements.map(({ concept }) => concept.id)).toEqual([mini.jubjub, mini.borogove]);
  });

  it("finds nothing for nothing", () => {
    expect(found("")).toEqual([]);
    expect(found(" -- ")).toEqual([]);
  });

  it("goes on page by page without gap or repetition, and says when there is no more", async () => {
    const build = miniRelease();
    for (let n = 0; n < 200; n++) {
      const id = build.concept(testId(5000 + n));
      build.isA(id, mini.creature);
      build.description(id, `Bandersnatch number ${n}`);
      build.description(id, `Frumious bandersnatch ${n}`);
    }
    const many = await engineOf(build);
    const seen: string[] = [];
    for (let offset = 0, more = true; more; offset += 30) {
      const page = many.search({ text: "band", offset, count: 30 });
      seen.push(...page.hits.map(({ concept }) => concept.id));
      more = page.more;
    }
    expect(seen).toHaveLength(200);
    expect(new Set(seen).size).toBe(200);
    const small = many.search({ text: "band", within: `<< ${mini.creature}`, count: 1000 });
    expect(new Set(small.hits.map(({ concept }) => concept.id))).toEqual(new Set(seen));
  });
});
