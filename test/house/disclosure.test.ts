import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Statements of a room's own that give numbers, and so tell of nobody. */
const COUNTS: ReadonlySet<string> = new Set([
  "src/subgraphs/analytics/count/count.loaders.ts",
  "src/subgraphs/care-plans/plan-review/satisfaction.ts",
  "src/subgraphs/caseloads/caseload-entry/sizes.ts",
  "src/subgraphs/referrals/unmet-need/unmet-need.store.ts",
]);

const sources = ["src/subgraphs", "src/fhir"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, name)),
);

/** Those that read rows by statements of their own, past the platform's, which tell the audit of whom. */
const readers = (files: readonly (readonly [file: string, text: string])[]) =>
  files.filter(([, text]) => /\bawait send[<(]/.test(text));

const silent = (files: readonly (readonly [file: string, text: string])[]) =>
  readers(files)
    .filter(([file, text]) => !COUNTS.has(file) && !/\.disclose\?\.\(|\bdisclose\(/.test(text))
    .map(([file]) => file);

test("whoever reads rows past the platform's own reads tells the audit of whom", () => {
  const files = sources.map((file) => [file, readFileSync(file, "utf8")] as const);
  expect(readers(files).length).toBeGreaterThan(1);
  expect(silent(files)).toEqual([]);
});

test("one who does not is found", () => {
  const text = "const rows = await send<Row>(pool, found, values);";
  expect(silent([["src/subgraphs/patients/patient/patient.store.ts", text]])).toHaveLength(1);
});

/** Transactions besides those of the platform's writer, which puts every write on record. */
const OWN_TRANSACTIONS: ReadonlySet<string> = new Set([
  "src/subgraphs/events/event/event.resolvers.ts",
  "src/fhir/import/once.ts",
  "src/fhir/import/run.ts",
]);

test("nobody writes past the platform's own writer, which puts each write on record", () => {
  const writers = sources.filter((file) => /\.transaction\(/.test(readFileSync(file, "utf8")));
  expect(new Set(writers)).toEqual(OWN_TRANSACTIONS);
});
