import { describe, expect, it } from "vitest";
import { missingModules } from "../../src/terminology/module-dependencies.ts";
import { takeInventory } from "../../src/terminology/rf2/inventory.ts";
import { readRelease } from "../../src/terminology/rf2/read-release.ts";
import { openSource } from "../../src/terminology/rf2/source.ts";
import { engineOf } from "./mini-engine.ts";
import { mini, miniRelease } from "./mini-release.ts";
import { ReleaseBuilder, testId } from "./release-builder.ts";

/** A second package over the mini release, with rows of its own and later or earlier versions of the first's. */
function extension(fill: (build: ReleaseBuilder) => void): ReleaseBuilder {
  const build = new ReleaseBuilder();
  fill(build);
  return build;
}

const later = "20260601";
const earlier = "20200101";

describe("of packages loaded together", () => {
  it("the latest version of a concept wins, in whichever order they come", async () => {
    const retires = () => extension((it) => it.concept(mini.tove, { active: 0, time: later }));
    for (const packages of [
      [miniRelease(), retires()],
      [retires(), miniRelease()],
    ]) {
      const { snapshot } = await engineOf(...packages);
      expect(snapshot.concepts.isActive(snapshot.concepts.ordinalOf(mini.tove))).toBe(false);
    }
  });

  it("an earlier version changes nothing", async () => {
    const old = extension((it) => it.concept(mini.tove, { active: 0, time: earlier }));
    const { snapshot } = await engineOf(miniRelease(), old);
    expect(snapshot.concepts.isActive(snapshot.concepts.ordinalOf(mini.tove))).toBe(true);
  });

  it("a relationship and a member that a later package withdraws are gone", async () => {
    const uuid = "0a0a0a0a-0000-4000-8000-000000000001";
    const base = miniRelease();
    const isA = base.isA(mini.borogove, mini.swimmer);
    base.member("der2_Refset_Simple", mini.nursery, mini.bird, {}, { uuid });
    const withdraws = extension((it) => {
      it.concept(testId(500));
      it.isA(mini.borogove, mini.swimmer, { id: isA, active: 0, time: later });
      it.member("der2_Refset_Simple", mini.nursery, mini.bird, {}, { uuid, active: 0, time: later });
    });
    const { snapshot, subsumes } = await engineOf(base, withdraws).then((engine) => ({
      snapshot: engine.snapshot,
      subsumes: engine.subsumes(mini.swimmer, mini.borogove),
    }));
    expect(subsumes).toBe("not-subsumed");
    const bird = snapshot.concepts.ordinalOf(mini.bird);
    expect(snapshot.refsets.find(mini.nursery)?.members).not.toContain(bird);
  });

  it("a later term of a description is the one shown and found", async () => {
    const base = miniRelease();
    const id = base.description(mini.bird, "Feathered thing");
    const renames = extension((it) => {
      it.concept(testId(500));
      it.description(mini.bird, "Winged thing", "synonym", { id, time: later });
    });
    const engine = await engineOf(base, renames);
    expect(engine.search({ text: "winged" }).hits.map(({ concept }) => concept.id)).toEqual([mini.bird]);
    expect(engine.search({ text: "feathered" }).hits).toEqual([]);
  });

  it("one may refer to what another holds", async () => {
    const adds = extension((it) => {
      const griffin = it.concept(testId(501));
      it.isA(griffin, mini.bird);
      it.description(griffin, "Griffin");
    });
    const engine = await engineOf(adds, miniRelease());
    expect(engine.subsumes(mini.creature, testId(501))).toBe("subsumes");
  });
});

describe("module dependencies", () => {
  const warningsOf = async (build: ReleaseBuilder) => {
    const sources = [await openSource(await build.write())];
    return missingModules(await readRelease(takeInventory(sources)));
  };
  const dependsOn = (build: ReleaseBuilder, on: string, targetEffectiveTime: string) =>
    build.member("der2_ssRefset_ModuleDependency", mini.moduleDependency, on, {
      sourceEffectiveTime: "20260101",
      targetEffectiveTime,
    });

  it("that the packages hold are silent", async () => {
    expect(await warningsOf(miniRelease())).toEqual([]);
  });

  it("that no package holds, or only an older one, are told by name and date", async () => {
    const build = miniRelease();
    dependsOn(build, mini.core, "20270101");
    dependsOn(build, mini.colour, "20260101");
    expect(await warningsOf(build)).toEqual([
      expect.stringMatching(new RegExp(`${mini.core} of 20270101, and the packages given hold that of 20260101`)),
      expect.stringMatching(new RegExp(`${mini.colour} of 20260101, which no package`)),
    ]);
  });
});
