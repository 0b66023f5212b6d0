import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const home = fileURLToPath(new URL("../../", import.meta.url));
const scratch = await realpath(await mkdtemp(join(tmpdir(), "ccg-built-")));
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  await rm(scratch, { recursive: true, force: true });
});

const greeting = (word: string) => `export const word = "${word}"; export const from = import.meta.url;\n`;

/** A project of its own that greets, with the tools of this one. */
const project = async (source = 'import { word } from "./word.ts"; console.log(word);') => {
  const root = await mkdtemp(join(scratch, "project-"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await cp(join(home, "src/built"), join(root, "src/built"), { recursive: true });
  await mkdir(join(root, "node_modules"));
  for (const tool of ["esbuild", "tsx"])
    await symlink(join(home, "node_modules", tool), join(root, "node_modules", tool));
  await write("package.json", '{ "type": "module" }');
  await write("tsconfig.json", "{}");
  await write("node_modules/.package-lock.json", "{}");
  await write("node_modules/words/package.json", '{ "name": "words", "type": "module", "main": "index.js" }');
  await write("node_modules/words/index.js", greeting("hello"));
  await write("src/word.ts", 'export const word: string = "hello";\n');
  await write("src/main.ts", source);
  const folder = join(root, "built");
  const command = [
    "--input-type=module",
    "--eval",
    `await (await import(${JSON.stringify(join(root, "src/built/run.mjs"))})).runTypeScript(${JSON.stringify(join(root, "src/main.ts"))})`,
  ];
  const options = (BUILT_FOLDER = folder, more = {}) => ({ cwd: root, env: { ...process.env, BUILT_FOLDER, ...more } });
  return {
    root,
    folder,
    write,
    /** What it prints. */
    run: (built?: string) => {
      const { stdout, stderr } = spawnSync(process.execPath, command, { ...options(built), encoding: "utf8" });
      return `${stdout}${stderr}`.trim();
    },
    start: (environment: Readonly<Record<string, string>>) =>
      running.push(spawn(process.execPath, command, { ...options(folder, environment), stdio: "ignore" })),
    builds: async () => (await readdir(folder)).filter((name) => !name.endsWith(".json")),
  };
};

describe("what is started from a build", () => {
  it("is built once, as long as nothing changes", async () => {
    const { run, builds } = await project();
    expect([run(), await builds()]).toEqual(["hello", [expect.stringContaining("own")]]);
    const before = await builds();
    expect([run(), await builds()]).toEqual(["hello", before]);
  });

  it("is never older than a source, even one of the same size and time as before", async () => {
    const { root, run, write } = await project();
    expect(run()).toBe("hello");
    const { atime, mtime } = await stat(join(root, "src/word.ts"));
    await write("src/word.ts", 'export const word: string = "howdy";\n');
    await utimes(join(root, "src/word.ts"), atime, mtime);
    expect(run()).toBe("howdy");
  });

  it("is built anew with what else it follows from, and where what was kept is gone or broken", async () => {
    const { folder, run, write, builds } = await project();
    const builtAnew = async () => {
      const before = await builds();
      expect(run()).toBe("hello");
      return (await builds()).some((name) => !before.includes(name));
    };
    run();
    await write("tsconfig.json", "{ }");
    expect(await builtAnew()).toBe(true);
    await writeFile(join(folder, "src-main-ts.own.json"), '{ "file": ');
    expect(await builtAnew()).toBe(true);
    for (const name of await builds()) await rm(join(folder, name), { recursive: true });
    expect(await builtAnew()).toBe(true);
    expect(await builtAnew()).toBe(false);
  });

  it("is no build of another checkout, were it the same to the last byte", async () => {
    const [one, other] = await Promise.all([
      project("console.log(import.meta.url);"),
      project("console.log(import.meta.url);"),
    ]);
    expect(one.run()).toContain(one.root);
    expect(other.run(one.folder)).toContain(other.root);
  });

  it("keeps few builds", async () => {
    const { run, write, builds } = await project();
    for (const word of ["one", "two", "three", "four", "five"]) {
      await write("src/word.ts", `export const word: string = "${word}";`);
      expect(run()).toBe(word);
    }
    expect((await builds()).length).toBe(3);
  });

  it("keeps the names of migrations, by which they are known, where two have the same", async () => {
    const { write, run } = await project(
      'import { a } from "./a.migrations.ts"; import { b } from "./b.migrations.ts"; console.log(a, b);',
    );
    const named = (word: string) => `class Same {} export const ${word}: string = new Same().constructor.name;`;
    await write("src/a.migrations.ts", named("a"));
    await write("src/b.migrations.ts", named("b"));
    expect(run()).toBe("Same Same");
  });

  it("runs file by file where no build can be made or kept", async () => {
    const { root, run } = await project();
    expect(run(join(root, "package.json"))).toBe("hello");
    await rm(join(root, "node_modules/esbuild"));
    expect(run(join(root, "elsewhere"))).toBe("hello");
  });

  it("stands where its sources stand: for itself, in stack traces, and for the error that ends it", async () => {
    const { root, run } = await project(`interface Nothing {}


console.log(import.meta.url.endsWith("/src/main.ts"), import.meta.dirname, import.meta.filename);
const fail = (_: Nothing): never => { throw new Error("over"); };
try { fail({}); } catch (error) { console.log((error as Error).stack); }
fail({});`);
    const said = run();
    const main = join(root, "src/main.ts");
    expect(said).toContain(`true ${join(root, "src")} ${main}\n`);
    expect(said).toMatch(new RegExp(`^Error: over\\n {4}at fail \\(${main}:5:\\d+\\)\\n {4}at ${main}:6:\\d+`, "m"));
    expect(said).toMatch(new RegExp(`at ${main}:7:1`));
  });
});

describe("a server", () => {
  const source =
    'import { from, word } from "words"; console.log(word, from); if (process.env.STAYS) setTimeout(() => {}, 60_000);';

  it("gets its packages built in once it runs, and again when one of them changes", async () => {
    const { root, folder, run, write, start } = await project(source);
    const whole = join(folder, "src-main-ts.whole.json");
    const made = () => readFile(whole, "utf8").catch(() => "");
    const fromPackage = join(root, "node_modules/words/index.js");
    expect(run()).toBe(`hello file://${fromPackage}`);
    start({ STAYS: "yes" });
    await expect.poll(made, { timeout: 20_000 }).not.toBe("");
    const { file } = JSON.parse(await made()) as { file: string };
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll('"hello"', '"hello from the build"'));
    expect(run()).toBe(`hello from the build file://${fromPackage}`);
    await write("node_modules/words/index.js", greeting("good morning"));
    expect(run()).toBe(`good morning file://${fromPackage}`);
  });

  it("is built whole when packages are installed, with a cluster beside it to begin from, and both only once", async () => {
    // A build finds the packages above it.
    await mkdir(join(home, "node_modules/.cache"), { recursive: true });
    const folder = await mkdtemp(join(home, "node_modules/.cache/test-"));
    try {
      const options = { cwd: home, env: { ...process.env, BUILT_FOLDER: folder }, encoding: "utf8" } as const;
      const install = () => spawnSync(process.execPath, [join(home, "src/built/install.mjs")], options);
      expect(install()).toMatchObject({ stderr: "", status: 0 });
      const made = await readdir(folder);
      const { file } = JSON.parse(await readFile(join(folder, "src-main-ts.whole.json"), "utf8")) as { file: string };
      const [template] = (await readdir(dirname(file))).filter((name) => name.startsWith("cluster-"));
      expect(await readdir(join(dirname(file), template!))).toContain("PG_VERSION");
      expect(install()).toMatchObject({ stderr: "", status: 0 });
      expect(await readdir(folder)).toEqual(made);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
