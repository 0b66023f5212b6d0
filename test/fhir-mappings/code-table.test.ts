import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { codeTable } from "../../fhir-mappings/code-table.ts";
import { codeTables, conceptMaps } from "../../fhir-mappings/code-tables.ts";
import { CANONICAL } from "../../fhir-mappings/systems.ts";
import { sharedFolder } from "./shared.ts";

const definitions = [
  sharedFolder("fhir/definitions/hl7.fhir.r4.core-subset"),
  sharedFolder("fhir/definitions/uk-core-stu3-staging/codesystems"),
].filter((it) => it !== undefined);

describe("a code table", () => {
  test("refuses two of our codes for one of theirs", () => {
    expect(() => codeTable<"A" | "B", "a">("twice", "urn:x")({ A: "a", B: "a" })).toThrow("not one-to-one");
  });

  test("does not compile without a row for each code of either side", () => {
    // @ts-expect-error: ours has B
    codeTable<"A" | "B", "a">("ours", "urn:x")({ A: "a" });
    // @ts-expect-error: theirs has b
    codeTable<"A", "a" | "b">("theirs", "urn:x")({ A: "a" });
    expect(codeTable<"A", "a">("whole", "urn:x")({ A: "a" }).ours("a")).toBe("A");
  });

  test("reads back what it writes, and knows no other code", () => {
    for (const table of codeTables) {
      for (const [ours, theirs] of table.rows) {
        expect(table.theirs(ours)).toBe(theirs);
        expect(table.ours(theirs)).toBe(ours);
      }
      expect(table.ours("toString")).toBeUndefined();
      expect(() => table.theirs("NONE_SUCH")).toThrow(RangeError);
    }
  });
});

describe("the code tables together", () => {
  test("are one file each, and every file is published", () => {
    const files = readdirSync(join(import.meta.dirname, "../../fhir-mappings/code-tables"));
    expect(codeTables.map((it) => `${it.name}.ts`).sort()).toEqual(files.sort());
  });

  test("each become a ConceptMap that names both sides and every row", () => {
    const maps = conceptMaps();
    expect(new Set(maps.map((it) => it.url)).size).toBe(codeTables.length);
    for (const [index, map] of maps.entries()) {
      const table = codeTables[index]!;
      const pairs = map.group!.flatMap((group) => group.element.map((it) => [it.code, it.target![0]!.code]));
      expect(pairs.sort()).toEqual([...table.rows].sort());
      expect(map.url).toBe(`${CANONICAL}ConceptMap/${table.name}`);
      expect(map.group!.every((group) => group.source?.startsWith(CANONICAL) && group.target)).toBe(true);
    }
  });

  test("name the code system of each code where FHIR takes them from two", () => {
    const intent = conceptMaps().find((it) => it.id === "task-intent");
    expect(intent?.group?.map((it) => [it.target, it.element.length])).toEqual([
      ["http://hl7.org/fhir/task-intent", 1],
      ["http://hl7.org/fhir/request-intent", 8],
    ]);
  });

  test.skipIf(definitions.length === 0)("have only codes that the published code systems define", () => {
    const published = new Map<string, Set<string>>();
    for (const folder of definitions) {
      for (const file of readdirSync(folder).filter((it) => it.startsWith("CodeSystem-"))) {
        const system = JSON.parse(readFileSync(join(folder, file), "utf8")) as fhir.CodeSystem;
        published.set(system.url ?? "", new Set(codesOf(system.concept ?? [])));
      }
    }
    const checked = conceptMaps().flatMap((map) =>
      map.group!.flatMap((group) => {
        const codes = published.get(group.target ?? "");
        if (codes === undefined) return [];
        const unknown = group.element.map((it) => it.target![0]!.code!).filter((it) => !codes.has(it));
        expect([map.id, unknown]).toEqual([map.id, []]);
        return [map.id];
      }),
    );
    const unchecked = codeTables.map((it) => it.name).filter((it) => !checked.includes(it));
    expect(unchecked, "ours, and one that the material lacks").toEqual([
      "action-state",
      "circulation-state",
      "goal-achievement-status",
      "involvement-extent",
      "meeting-kind",
      "note-kind",
      "organisation-type",
      "qualification-status",
      "risk-level",
      "score-method",
    ]);
  });
});

const codesOf = (concepts: readonly fhir.CodeSystemConcept[]): string[] =>
  concepts.flatMap((it) => [it.code, ...codesOf(it.concept ?? [])]);
