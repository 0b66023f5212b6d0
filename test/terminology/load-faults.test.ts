import { mkdtemp, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ZipWriter } from "../../src/cli/bench/zip-writer.ts";
import { imageOf } from "../../src/terminology/open-release.ts";
import { Rf2Fault } from "../../src/terminology/rf2/fault.ts";
import { mini, miniRelease } from "./mini-release.ts";
import type { ReleaseBuilder } from "./release-builder.ts";
import { testId } from "./release-builder.ts";

async function faultOf(...builders: readonly ReleaseBuilder[]): Promise<Rf2Fault> {
  return faultIn(...(await Promise.all(builders.map((builder) => builder.write()))));
}

async function faultIn(...paths: readonly string[]): Promise<Rf2Fault> {
  const outcome = await imageOf(paths).catch((error: unknown) => error);
  if (!(outcome instanceof Rf2Fault)) throw new Error(`no fault, but ${String(outcome)}`);
  return outcome;
}

function changed(change: (build: ReleaseBuilder) => void): ReleaseBuilder {
  const build = miniRelease();
  change(build);
  return build;
}

/** Where a row that holds this text stands in the file, the header being row 1. */
function rowOf(build: ReleaseBuilder, file: string, text: string): number {
  const content = [...build.files()].find(([path]) => path.includes(file))?.[1] ?? "";
  return content.split("\r\n").findLastIndex((row) => row.includes(text)) + 1;
}

async function zipped(build: ReleaseBuilder): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "mini-zip-")), "release.zip");
  const zip = new ZipWriter(path);
  for (const [name, text] of build.files()) await zip.add(`SnomedCT_Mini/${name}`, [text]);
  await zip.end();
  return path;
}

describe("a release is refused, with file and row, when", () => {
  it("an is-a closes a cycle", async () => {
    const build = changed((it) => it.isA(mini.creature, mini.jubjub));
    const fault = await faultOf(build);
    expect(fault).toMatchObject({ kind: "cycle", file: expect.stringContaining("sct2_Relationship_") });
    const row = (await readFile(join(await build.write(), fault.file), "utf8")).split("\r\n")[fault.row! - 1];
    expect(row).toContain(mini.isA);
    expect([mini.creature, mini.bird, mini.swimmer, mini.jubjub]).toContain(row?.split("\t")[4]);
  });

  it("two concepts are each other's only parent", async () => {
    const build = changed((it) => {
      const [a, b] = [it.concept(testId(900)), it.concept(testId(901))];
      it.isA(a, b);
      it.isA(b, a);
    });
    expect((await faultOf(build)).kind).toBe("cycle");
  });

  it.each<[string, string, (build: ReleaseBuilder) => void]>([
    ["a relationship", "sct2_Relationship_", (it) => it.isA(mini.tove, testId(999))],
    ["a description", "sct2_Description_", (it) => it.description(testId(999), "Nobody")],
    ["a language row", "Language", (it) => it.language(mini.gbEnglish, testId(999, "description"))],
    ["a member", "der2_Refset_Simple", (it) => it.member("der2_Refset_Simple", mini.nursery, testId(999))],
    ["a concrete value", "ConcreteValues", (it) => it.concrete(testId(999), mini.legs, "#1")],
  ])("%s points at nothing", async (_, file, add) => {
    const build = changed(add);
    const row = rowOf(build, file, testId(999).slice(0, 10));
    expect(await faultOf(build)).toMatchObject({ kind: "dangling", file: expect.stringContaining(file), row });
  });

  it("an id comes twice in one package", async () => {
    const build = changed((it) => it.concept(mini.tove, { time: "20250101" }));
    const row = rowOf(build, "sct2_Concept_", mini.tove);
    expect(await faultOf(build)).toMatchObject({ kind: "duplicate", row });
  });

  it("a member's UUID comes twice in one package", async () => {
    const uuid = "0f0f0f0f-0000-4000-8000-00000000abcd";
    const build = changed((it) => {
      for (const id of [mini.tove, mini.bird]) it.member("der2_Refset_Simple", mini.nursery, id, {}, { uuid });
    });
    expect((await faultOf(build)).kind).toBe("duplicate");
  });

  it("a check digit is wrong, or the id is of another kind of component", async () => {
    const wrong = mini.tove.slice(0, -1) + ((Number(mini.tove.at(-1)) + 1) % 10);
    expect((await faultOf(changed((it) => it.concept(wrong)))).kind).toBe("digit");
    expect((await faultOf(changed((it) => it.concept(testId(7, "description"))))).kind).toBe("digit");
  });

  it("a file ends inside a row", async () => {
    const build = changed((it) => it.damage("sct2_Description", (text) => text.slice(0, -20)));
    expect(await faultOf(build)).toMatchObject({
      kind: "truncated",
      file: expect.stringContaining("sct2_Description"),
    });
  });

  it("a row lacks a column, or the header is another", async () => {
    const short = changed((it) => it.damage("sct2_Concept", (text) => text.replace(/\t[0-9]+\r\n/g, "\r\n")));
    expect((await faultOf(short)).kind).toBe("columns");
    const cut = changed((it) => it.damage("sct2_Description", (text) => text.replace("\tTove\t", "\t")));
    expect(await faultOf(cut)).toMatchObject({ kind: "columns", row: expect.any(Number) });
  });

  it("it holds Full or Delta files only, or no RF2 at all", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mini-full-"));
    await writeFile(join(folder, "readme.txt"), "nothing");
    expect((await faultIn(folder)).kind).toBe("not-a-release");
    await writeFile(join(folder, "sct2_Concept_Full_GB_20260101.txt"), "id\r\n");
    expect(await faultIn(folder)).toMatchObject({ kind: "not-a-snapshot", message: expect.stringContaining("Full") });
    expect((await faultIn(join(folder, "absent.zip"))).kind).toBe("not-a-release");
  });

  it("an archive is cut off, or a byte of it is another", async () => {
    const cut = await zipped(miniRelease());
    await truncate(cut, 900);
    expect((await faultIn(cut)).kind).toBe("truncated");
    const changedByte = await zipped(miniRelease());
    const bytes = await readFile(changedByte);
    bytes[200]! ^= 0x10;
    await writeFile(changedByte, bytes);
    expect(await faultIn(changedByte)).toBeInstanceOf(Rf2Fault);
  });
});

describe("a release is read", () => {
  it("from a zip as from a folder, to the same bytes but for its name", async () => {
    const [zip, folder] = [await imageOf([await zipped(miniRelease())]), await imageOf([await miniRelease().write()])];
    for (const name of Object.keys(folder.sizes())) expect(zip.sizes()[name]).toBe(folder.sizes()[name]);
  });

  it("past Full and Delta files that lie beside the Snapshot", async () => {
    const folder = await miniRelease().write();
    await writeFile(join(folder, "sct2_Concept_Full_GB_20260101.txt"), "not even RF2");
    expect((await imageOf([folder])).bytes.length).toBeGreaterThan(0);
  });

  it("with members that no package holds, if that is accepted", async () => {
    const build = changed((it) => it.member("der2_Refset_Simple", mini.nursery, testId(999)));
    expect((await imageOf([await build.write()], { keepDangling: true })).bytes.length).toBeGreaterThan(0);
  });

  it("until it is stopped", async () => {
    const stop = AbortSignal.abort(new Error("stopped"));
    await expect(imageOf([await miniRelease().write()], { signal: stop })).rejects.toThrow("stopped");
  });
});
