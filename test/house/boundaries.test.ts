import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** What each room may import besides itself. A subgraph is a room of its own and may not see its neighbours. */
const allowed: readonly (readonly [room: RegExp, mayImport: RegExp])[] = [
  [/^src\/kernel\//, /^$/],
  [/^src\/platform\//, /^src\/kernel\//],
  [/^src\/(access|terminology)\//, /^src\/(kernel|platform)\//],
  [/^src\/subgraphs\/[\w-]+\//, /^src\/(kernel|platform|access|terminology|generated)\//],
  [/^fhir-mappings\//, /^src\/(kernel\/|subgraphs\/[\w-]+\/([\w-]+)\/\2\.ts$)/],
  [/^src\/fhir\//, /^(src\/(kernel|platform|access|terminology|subgraphs|generated)\/|fhir-mappings\/)/],
  [/^src\/demo\//, /^src\/(kernel|platform|access|subgraphs)\//],
];

const sources = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, name));

const importsOf = (file: string) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(file), fileName));

/** Every import that goes where it may not, of the files given. */
const trespasses = (files: readonly (readonly [file: string, imports: readonly string[]])[]) =>
  files.flatMap(([file, imports]) => {
    const found = allowed.find(([room]) => room.test(file));
    if (!found) return [];
    const home = found[0].exec(file)![0];
    return imports
      .filter((target) => !target.startsWith(home) && !found[1].test(target))
      .map((target) => `${file} must not import ${target}`);
  });

test("imports flow one way", () => {
  const files = ["src", "fhir-mappings"].flatMap(sources).map((file) => [file, importsOf(file)] as const);
  expect(files.length).toBeGreaterThan(50);
  expect(trespasses(files)).toEqual([]);
});

test("an import that flows the other way is found", () => {
  const wrong = [
    ["src/kernel/page.ts", ["src/platform/pages.ts"]],
    ["src/platform/reads.ts", ["src/access/access.ts"]],
    ["src/subgraphs/activity/index.ts", ["src/subgraphs/patients/index.ts"]],
    ["src/subgraphs/activity/flag/flag.ts", ["fhir-mappings/flag.ts"]],
    ["fhir-mappings/flag.ts", ["src/subgraphs/activity/flag/flag.store.ts"]],
  ] as const;
  expect(trespasses(wrong)).toHaveLength(wrong.length);
});

test("no room names another room's tables", () => {
  const roomOf = (file: string) => /^src\/subgraphs\/([\w-]+)\//.exec(file)?.[1];
  const schemas = readdirSync("src/subgraphs").map((room) => room.replaceAll("-", "_"));
  const faults = sources("src/subgraphs").flatMap((file) => {
    const own = roomOf(file)!.replaceAll("-", "_");
    const text = readFileSync(file, "utf8");
    return schemas
      .filter(
        (schema) =>
          schema !== own && new RegExp(`\\b(FROM|JOIN|INTO|UPDATE|table<\\w+>\\(") *${schema}\\.\\w`).test(text),
      )
      .map((schema) => `${file} names a table of ${schema}`);
  });
  expect(faults).toEqual([]);
});
