import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/terminology/engine/engine.ts";
import { openSnapshot } from "../../src/terminology/image/snapshot-view.ts";
import { imageOf } from "../../src/terminology/open-release.ts";
import { sharedFile } from "./shared-material.ts";

const folder = sharedFile("snomed/hl7-subset");
const file = (name: string) => readFileSync(`${folder}/Terminology/${name}`, "utf8").trim().split(/\r?\n/).slice(1);

describe.skipIf(folder === undefined)("a real subset of SNOMED CT (needs ../shared)", async () => {
  const engine = folder === undefined ? undefined : new Engine(openSnapshot(await imageOf([folder])));

  it("is read to the last term", () => {
    const { descriptions, concepts } = engine!.snapshot;
    const rows = file("sct2_Description_Snapshot-en_INT_20250909.txt").map((row) => row.split("\t"));
    for (const [id, , active, , concept, , , term] of rows) {
      const index = descriptions.indexOf(id!);
      expect([descriptions.term(index), concepts.idOf(descriptions.concept[index]!)]).toEqual([term, concept]);
      expect(descriptions.isActive(index)).toBe(active === "1");
    }
    expect(rows).toHaveLength(7882);
  });

  it("finds every active term by its own words", () => {
    const { descriptions } = engine!.snapshot;
    for (let index = 0; index < descriptions.count; index += 97) {
      if (!descriptions.isActive(index)) continue;
      const found = descriptions.withWords([
        descriptions
          .term(index)
          .toLowerCase()
          .match(/[a-z0-9]+/)![0],
      ]);
      expect(found).toContain(index);
    }
  });

  it("names its concepts by GB English where no UK reference set is loaded", () => {
    const { concepts } = engine!.snapshot;
    const language = "../Refset/Language/der2_cRefset_LanguageSnapshot-en_INT_20250909.txt";
    const preferred = new Set(
      file(language)
        .map((row) => row.split("\t"))
        .filter((row) => row[2] === "1" && row[4] === "900000000000508004" && row[6] === "900000000000548007")
        .map((row) => row[5]),
    );
    const rows = file("sct2_Description_Snapshot-en_INT_20250909.txt").map((row) => row.split("\t"));
    const synonyms = rows.filter((row) => row[2] === "1" && row[6] === "900000000000013009" && preferred.has(row[0]));
    expect(synonyms.length).toBeGreaterThan(2000);
    for (const [, , , , concept, , , term] of synonyms) {
      expect(engine!.terms.display(concepts.ordinalOf(concept!))).toBe(term);
    }
  });
});
