import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const setup = fileURLToPath(new URL("../../src/setup.mjs", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "ccg-setup-"));
afterAll(() => rm(scratch, { recursive: true, force: true }));

type Packages = Record<string, { version: string; optional?: boolean; dev?: boolean }>;

const wanted: Packages = {
  "": { version: "0.1.0" },
  "node_modules/greet": { version: "1.0.0" },
  "node_modules/for-another-system": { version: "1.0.0", optional: true },
  "node_modules/for-tests": { version: "1.0.0", dev: true },
};

/** Stands where npm would: says how it was called, and leaves what npm leaves. */
const npmInItsPlace = (installed: Packages) => `
import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("node_modules/.bin", { recursive: true });
writeFileSync("npm-was-called-with", process.argv.slice(2).join(" "));
writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(JSON.stringify({ packages: installed }))});
writeFileSync("node_modules/.bin/greet", "console.log(process.argv.slice(2).join(' ')); process.exitCode = 7;");
`;

/** A project of its own, with the packages that an earlier install left, or none. */
const project = async (installed?: Packages) => {
  const root = await mkdtemp(join(scratch, "project-"));
  await mkdir(join(root, "src"));
  await mkdir(join(root, "npm"));
  await copyFile(setup, join(root, "src/setup.mjs"));
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  const npm = join(root, "npm/npm-cli.js");
  await writeFile(npm, npmInItsPlace(wanted));
  if (installed) {
    await mkdir(join(root, "node_modules/.bin"), { recursive: true });
    await writeFile(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
    await writeFile(join(root, "node_modules/greet.js"), "console.log('already here');");
    await symlink("../greet.js", join(root, "node_modules/.bin/greet"));
  }
  return {
    run: (args: readonly string[], options: { flags?: readonly string[]; NODE_ENV?: string } = {}) =>
      spawnSync(process.execPath, [...(options.flags ?? []), join(root, "src/setup.mjs"), ...args], {
        cwd: tmpdir(),
        encoding: "utf8",
        env: { ...process.env, NODE_ENV: options.NODE_ENV ?? "", npm_execpath: npm },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    npmCall: () => readFile(join(root, "npm-was-called-with"), "utf8").catch(() => undefined),
  };
};

const { "": _root, "node_modules/for-another-system": _skipped, ...complete } = wanted;
const { "node_modules/for-tests": _dev, ...production } = complete;

describe("set-up", () => {
  it("installs what the lock says when there is nothing, says so, then runs the command", async () => {
    const fresh = await project();
    const { stdout, stderr, status } = fresh.run(["greet", "hello", "--loud"]);
    expect(stderr.trim()).toBe("Installing packages with npm ci, because node_modules is missing.");
    expect(await fresh.npmCall()).toMatch(/^ci /);
    expect({ stdout, status }).toEqual({ stdout: "hello --loud\n", status: 7 });
  });

  it("installs nothing, and says nothing, when everything is there; another system's package need not be", async () => {
    const ready = await project(complete);
    expect(ready.run(["greet"])).toMatchObject({ stdout: "already here\n", stderr: "", status: 0 });
    expect(await ready.npmCall()).toBeUndefined();
  });

  it.each([
    ["a package is missing", production, "node_modules/for-tests is missing"],
    [
      "a package has another version",
      { ...complete, "node_modules/greet": { version: "0.9.0" } },
      "greet is out of date",
    ],
  ])("installs again when %s", async (_, installed, reason) => {
    const stale = await project(installed);
    expect(stale.run(["greet"]).stderr).toContain(reason);
    expect(await stale.npmCall()).toMatch(/^ci /);
  });

  it("does without the packages of development in production", async () => {
    const lean = await project(production);
    lean.run(["greet"], { NODE_ENV: "production" });
    expect(await lean.npmCall()).toBeUndefined();
  });

  it("refuses a Node that is too old before it touches anything", async () => {
    const fresh = await project();
    const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.18.3'}})";
    const { stderr, status } = fresh.run(["greet"], { flags: ["--import", old] });
    expect({ stderr, status }).toEqual({
      stderr: "This project needs Node 20.19 or newer; this is Node 20.18.3.\n",
      status: 1,
    });
    expect(await fresh.npmCall()).toBeUndefined();
  });

  it("names the command that is not there", async () => {
    const { stderr, status } = (await project(complete)).run(["no-such-command"]);
    expect({ stderr, status }).toEqual({
      stderr: 'There is no command "no-such-command" in node_modules.\n',
      status: 1,
    });
  });

  it("runs a TypeScript file in its own process, with its arguments and its exit code", async () => {
    const file = join(scratch, "target.ts");
    await writeFile(join(scratch, "package.json"), '{ "type": "module" }');
    await writeFile(file, "const pid: number = process.pid; console.log(pid, process.argv[2]); process.exitCode = 3;");
    const { pid, stdout, status } = spawnSync(process.execPath, [setup, file, "x"], { encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: `${pid} x\n`, status: 3 });
  });
});
