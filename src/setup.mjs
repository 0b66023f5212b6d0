// Runs before anything is installed: Node's own modules only, and syntax that an old Node can still read.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const oldestNode = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [target, ...args] = process.argv.slice(2);

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const refuseOldNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  refuse(`This project needs Node ${oldestNode.join(".")} or newer; this is Node ${process.versions.node}.`);
};

const packagesOf = (lockFile) => JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;

/** Why node_modules does not hold what package-lock.json asks for, or undefined when it does. */
const staleness = () => {
  if (!existsSync(join(root, "node_modules"))) return "node_modules is missing";
  // npm writes this file last, so an interrupted install has none.
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return "node_modules is incomplete";
  const installed = packagesOf("node_modules/.package-lock.json");
  for (const [path, wanted] of Object.entries(packagesOf("package-lock.json"))) {
    const found = installed[path];
    const skippable = wanted.optional || wanted.devOptional || (wanted.dev && process.env.NODE_ENV === "production");
    if (path === "" || (!found && skippable)) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return `${path} is out of date`;
  }
  return undefined;
};

const npm = () => {
  const started = process.env.npm_execpath;
  const byNpm = started !== undefined && basename(started) === "npm-cli.js";
  return byNpm ? { command: process.execPath, first: [started] } : { command: "npm", first: [] };
};

/** Install scripts stay off: npm 11 asks about them, npm 12 blocks them, and nothing here depends on one. */
const install = (reason) => {
  console.error(`Installing packages with npm ci, because ${reason}.`);
  const { command, first } = npm();
  const { status, error } = spawnSync(
    command,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" && command === "npm" },
  );
  if (error || status !== 0) refuse(`npm ci failed${error ? `: ${error.message}` : ""}. Nothing was started.`);
  const ahead = join(root, "src/built/install.mjs");
  spawnSync(process.execPath, [ahead], { cwd: root, stdio: "ignore", timeout: 120_000 });
};

const entryOfBin = (name) => {
  const link = join(root, "node_modules/.bin", name);
  if (process.platform !== "win32" && existsSync(link)) return realpathSync(link);
  const folder = join(root, "node_modules", name);
  if (!existsSync(join(folder, "package.json"))) return refuse(`There is no command "${name}" in node_modules.`);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
};

refuseOldNode();
if (!target) refuse("Usage: node src/setup.mjs FILE.ts|COMMAND [ARGUMENTS...]");
const reason = staleness();
if (reason) install(reason);

// The target runs in this very process, so that Ctrl-C and the exit code are its own.
const isTypeScript = target.endsWith(".ts");
const entry = isTypeScript ? resolve(root, target) : entryOfBin(target);
process.argv = [process.argv[0], entry, ...args];
if (isTypeScript) await (await import("./built/run.mjs")).runTypeScript(entry);
else await import(pathToFileURL(entry).href);
