import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/platform/database.ts";
import { clusterUrl, testDatabase } from "../database.ts";

import { bundle, condition, patient, post } from "./resources.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ccg-fhir-"));
let database: Database;
let url: string;

beforeAll(async () => {
  database = await testDatabase();
  const [{ name }] = await database.source.query("SELECT current_database() AS name");
  url = clusterUrl(name);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const run = (script: string, args: readonly string[], heard: (err: string, stop: () => void) => void = () => {}) =>
  new Promise<Ran>((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", `src/cli/${script}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (piece) => {
      said.out += piece;
    });
    child.stderr.on("data", (piece) => {
      said.err += piece;
      heard(said.err, () => child.kill("SIGINT"));
    });
    child.on("close", (code) => resolve({ code, ...said }));
  });

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("npm run import", { timeout: 120_000 }, () => {
  test("takes in what it can, names file, entry and FHIRPath of what it cannot, and ends with an error", async () => {
    const id = v7();
    const good = file("good.json", JSON.stringify(bundle(post(patient({ id })))));
    const bad = file("bad.json", JSON.stringify(bundle(post(patient()), post({ resourceType: "Pateint" }))));
    const { code, out, err } = await run("import", [good, bad]);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json, entry 1, resourceType: "Pateint" is no resource type of FHIR R4/);
    expect(out).toMatch(/Patient +2 +0 +0 +0 +0/);
    expect(out).toMatch(/Pateint +0 +0 +0 +0 +1/);
    expect(err).toContain("Imported records, made for this");
  });

  test("ends well where everything is in, and its export is what went in", async () => {
    const id = v7();
    const about = condition({ reference: `Patient/${id}` }, { id: v7() });
    const sent = file("person.json", JSON.stringify(bundle(post(patient({ id })), post(about))));
    expect(await run("import", [sent, "--mode", "strict"])).toMatchObject({ code: 0 });
    const target = join(folder, "record.json");
    expect(await run("export", ["--patient", id, "--out", target])).toMatchObject({ code: 0 });
    const { entry } = JSON.parse(readFileSync(target, "utf8"));
    expect(entry.map(({ resource }: { resource: object }) => resource)).toEqual([{ ...patient(), id }, about]);
  });

  test("refuses a mode, an organisation or a path that there is not, before anything is written", async () => {
    const sent = file("one.json", JSON.stringify(patient({ id: v7() })));
    expect(await run("import", [sent, "--mode", "loose"])).toMatchObject({ code: 2 });
    expect(await run("import", [join(folder, "nowhere")])).toMatchObject({ code: 1 });
    const unknown = await run("import", [sent, "--organisation", "ZZ999"]);
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining("ZZ999") });
  });

  test("stopped by Ctrl-C, has whole groups in and none in part", async () => {
    const people = Array.from({ length: 20_000 }, (_, i) => JSON.stringify(patient({ id: `stop-${i}` })));
    const sent = file("many.ndjson", people.join("\n"));
    const before = await count();
    const { code, err } = await run("import", [sent], (heard, stop) => heard.includes("10% read") && stop());
    expect(code).toBe(130);
    expect(err).toContain("Stopping");
    const taken = (await count()) - before;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(20_000);
    expect(taken % 500).toBe(0);
  });
});

const count = async (): Promise<number> =>
  (await database.source.query("SELECT count(*)::int AS n FROM patients.patient"))[0].n;
