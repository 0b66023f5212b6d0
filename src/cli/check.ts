import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(process.execPath, [join(root, "node_modules", command), ...args], { cwd: root, stdio: "inherit" })
    .status === 0;

/** What `npm run generate` writes must be what is there already. It is put back as it was if it is not. */
function generatedIsCurrent(): boolean {
  const files = spawnSync("git", ["ls-files", "schema", "src/generated"], { cwd: root, encoding: "utf8" });
  const before = new Map(
    files.stdout
      .trim()
      .split("\n")
      .map((file) => [file, readFileSync(join(root, file), "utf8")]),
  );
  if (!run("tsx/dist/cli.mjs", "src/cli/generate.ts")) return false;
  const stale = [...before].filter(([file, text]) => readFileSync(join(root, file), "utf8") !== text);
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
  if (stale.length > 0) console.error(`Not current, run npm run generate: ${stale.map(([file]) => file).join(", ")}`);
  return stale.length === 0;
}

const checks: readonly (readonly [string, () => boolean])[] = [
  ["types", () => run("typescript/bin/tsc", "--noEmit", "--project", ".")],
  ["lint and format", () => run("@biomejs/biome/bin/biome", "ci", "--error-on-warnings", ".")],
  ["generated files", generatedIsCurrent],
  ["imports flow one way", () => run("vitest/vitest.mjs", "run", "test/house")],
];

const failed = checks.filter(([name, holds]) => {
  console.log(`\n— ${name}`);
  return !holds();
});
console.log(failed.length === 0 ? "\nAll checks hold." : `\nFailed: ${failed.map(([name]) => name).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
