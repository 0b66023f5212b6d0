import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilesReport, importFiles } from "../../src/fhir/import/import-files.ts";
import type { EntryResult } from "../../src/fhir/import/outcome.ts";
import { Tally } from "../../src/fhir/import/summary.ts";
import type { UnreadableFile } from "../../src/fhir/read/fault.ts";
import { sourceFiles } from "../../src/fhir/read/files.ts";
import { unitsOf } from "../../src/fhir/read/units.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { optionsFor, organisation } from "./database.ts";
import { bundle, condition, patient, post } from "./resources.ts";

let database: Database;
let viewer: string;
const folder = mkdtempSync(join(tmpdir(), "ccg-fhir-"));

beforeAll(async () => {
  database = await testDatabase();
  viewer = await organisation(database, "A81001");
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

class Report implements FilesReport {
  readonly tally = new Tally();
  readonly entries: EntryResult[] = [];
  readonly unreadables: UnreadableFile[] = [];
  bytes = 0;
  read(bytes: number) {
    this.bytes += bytes;
  }
  unit(_: string, { entries }: { entries: readonly EntryResult[] }) {
    this.tally.add(entries);
    this.entries.push(...entries);
  }
  unreadable(fault: UnreadableFile) {
    this.unreadables.push(fault);
  }
}

const take = async (paths: readonly string[], stopped?: () => boolean) => {
  const report = new Report();
  await importFiles(database.source, await sourceFiles(paths), optionsFor(viewer), report, stopped);
  return report;
};

const entriesOf = async (path: string) => {
  const entries: unknown[] = [];
  for await (const unit of unitsOf(path)) entries.push(...unit.entries.map(({ resource }) => resource));
  return entries;
};

const lines = (...resources: readonly object[]) => resources.map((it) => JSON.stringify(it)).join("\n");

describe("a file", () => {
  const people = [patient({ id: "a" }), patient({ id: "b" }), patient({ id: "c" })];
  const whole = JSON.stringify(bundle(...people.map((it) => post(it))));

  test.each([
    ["a resource", "one.json", JSON.stringify(people[0]), 1],
    ["a resource over many lines", "pretty.json", JSON.stringify(people[0], null, 2), 1],
    ["a Bundle", "bundle.json", whole, 3],
    ["NDJSON", "people.ndjson", `${lines(...people)}\n`, 3],
    [
      "NDJSON with empty lines, and Windows' line ends",
      "windows.ndjson",
      lines(...people).replaceAll("\n", "\r\n\r\n"),
      3,
    ],
    ["gzipped NDJSON", "people.ndjson.gz", gzipSync(lines(...people)), 3],
    [
      "a gzip of two parts",
      "parts.ndjson.gz",
      Buffer.concat([gzipSync(`${lines(people[0]!)}\n`), gzipSync(lines(people[1]!))]),
      2,
    ],
    ["a gzip by any name", "bundle-packed.json", gzipSync(whole), 3],
    ["text that begins with a byte order mark", "bom.json", `\uFEFF${whole}`, 3],
  ])("is read where it is %s", async (_, name, content, count) => {
    expect(await entriesOf(file(name, content))).toEqual(people.slice(0, count));
  });

  test.each([
    ["a gzip that was cut off", "cut.json.gz", gzipSync(whole).subarray(0, 60), "cut off"],
    [
      "a gzip that was damaged",
      "bad.json.gz",
      Buffer.concat([gzipSync(whole).subarray(0, 30), Buffer.alloc(80, 7)]),
      "damaged",
    ],
    ["JSON that was cut off", "cut.json", whole.slice(0, 200), "not JSON"],
    [
      "not UTF-8",
      "latin.json",
      Buffer.from('{"resourceType":"Patient","name":[{"family":"Gr\xfcn"}]}', "latin1"),
      "UTF-8",
    ],
    ["empty", "empty.json", "", "empty"],
  ])("that is %s is told by its name, and shows nothing of what is in it", async (_, name, content, reason) => {
    const path = file(name, content);
    const { unreadables, entries } = await take([path]);
    expect(unreadables.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
    expect(unreadables[0]!.message).toContain(path);
    expect(unreadables[0]!.message).not.toContain("Moss");
    expect(entries).toEqual([]);
  });

  test("of NDJSON tells a broken line by its number, and takes the others", async () => {
    const path = file(
      "broken.ndjson",
      `${lines(patient({ id: "x" }))}\n{"resourceType":\n${lines(patient({ id: "y" }))}`,
    );
    const { entries } = await take([path]);
    expect(entries.map(({ place, outcome }) => [place, outcome])).toEqual([
      ["line 1", "created"],
      ["line 2", "rejected"],
      ["line 3", "created"],
    ]);
  });
});

describe("a folder", () => {
  test("is read to its depths, in the order in which its files need each other", async () => {
    const [url, staff] = [`urn:uuid:${v7()}`, { system: "https://staff.example", value: v7() }];
    const recorder = { reference: `Practitioner?identifier=${staff.system}|${staff.value}` };
    file("need/a/about.ndjson", lines(condition({ reference: "Patient/later" }, { id: "c1" })));
    file(
      "need/b/bundle.json",
      JSON.stringify(bundle(post(patient(), url), post(condition({ reference: url }, { recorder })))),
    );
    file("need/c/patients.ndjson", lines(patient({ id: "later" })));
    file("need/d/staff.json", JSON.stringify({ resourceType: "Practitioner", id: "s", identifier: [staff] }));
    file("need/read-me.txt", "not FHIR");
    const { entries, tally, unreadables } = await take([join(folder, "need")]);
    expect(unreadables).toEqual([]);
    expect(entries.flatMap(({ findings }) => findings)).toEqual([]);
    expect(tally.total("created")).toBe(5);
  });

  test("whose files need each other in a way that no file shows is tried until that helps no more", async () => {
    const [one, two] = [v7(), v7()].map((value) => ({ system: "https://staff.example", value }));
    const search = ({ system, value }: { system: string; value: string }) =>
      `Practitioner?identifier=${system}|${value}`;
    const hidden = (id: string, needs: typeof one, ...more: object[]) =>
      lines(
        patient({ id }),
        condition({ reference: `Patient/${id}` }, { recorder: { reference: search(needs!) } }),
        ...more,
      );
    file("tangle/1.ndjson", hidden("t1", one));
    file("tangle/2.ndjson", hidden("t2", two, { resourceType: "Practitioner", identifier: [one] }));
    file("tangle/3.ndjson", lines(patient({ id: "t3" }), { resourceType: "Practitioner", identifier: [two] }));
    const { entries } = await take([join(folder, "tangle")]);
    expect(entries).toHaveLength(7);
    expect(entries.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("that is stopped between two files has whole files in, and goes on from there the next time", async () => {
    for (let i = 0; i < 6; i++) file(`stop/${i}.json`, JSON.stringify(bundle(post(patient({ id: `stop-${i}` })))));
    const report = new Report();
    const files = await sourceFiles([join(folder, "stop")]);
    await importFiles(database.source, files, optionsFor(viewer), report, () => report.tally.total("created") >= 2);
    expect(report.tally.total("created")).toBe(2);
    const again = await take([join(folder, "stop")]);
    expect([again.tally.total("created"), again.tally.total("unchanged")]).toEqual([4, 2]);
  });

  test("that is not there is an error by its name", async () => {
    await expect(sourceFiles([join(folder, "nowhere")])).rejects.toThrow("nowhere: there is no such file or folder");
  });
});
