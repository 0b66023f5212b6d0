import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { digest, folder, makers, markOf, nameOf, root } from "./kept.mjs";

/** `own` takes a moment to make, and Node loads the packages as ever; `whole` has the packages in it too. */
const kinds = { own: { packages: "external" }, whole: { packages: "bundle" } };

/** A server that runs may still read its own build, so that some older ones stay. */
const KEPT = 3;

const target = "node20";

/** A module that asks where it stands is told where it stood. */
const define = {
  "import.meta.url": "__url",
  "import.meta.dirname": "__folder",
  "import.meta.filename": "__path",
};

const standing = (text, path) => {
  const [url, folder, file] = [pathToFileURL(path).href, dirname(path), path].map((it) => JSON.stringify(it));
  if (/\bimport\.meta\b/.test(text)) return `const __url = ${url}, __folder = ${folder}, __path = ${file}; ${text}`;
  if (!/\b__(dir|file)name\b/.test(text) || /^(import|export)\b/m.test(text)) return text;
  const [strict = ""] = /^\s*["']use strict["']/.exec(text) ?? [];
  return `${strict};var __dirname = ${folder}, __filename = ${file}; ${text}`;
};

/**
 * Notes what each source holds as it is read. A migration is known by the name of its class, which stays: the names of
 * all functions would, for a twelfth of what a small request costs node, be put on each closure as it is made.
 */
const reading = (marks, transform) => ({
  name: "reading",
  setup({ onLoad }) {
    onLoad({ filter: /\.([cm]?js|ts)$/ }, async ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!path.includes("node_modules")) marks[relative(root, path).replaceAll("\\", "/")] = digest(text);
      const loader = path.endsWith("ts") ? "ts" : "js";
      if (!path.endsWith(".migrations.ts")) return { contents: standing(text, path), loader };
      const { code } = await transform(standing(text, path), { loader, keepNames: true, target });
      return { contents: code, loader: "js" };
    });
  },
});

/** For packages that Node would give a `require`. */
const banner = `const require = process.getBuiltinModule("module").createRequire(${JSON.stringify(join(root, "package.json"))});`;

/** Makes a build, keeps it for the next start, and gives its file. Throws where esbuild is not there or finds a fault. */
export const make = async (entry, kind) => {
  const { build, transform } = await import("esbuild");
  const marks = Object.fromEntries(makers.map((path) => [path, markOf(path)]));
  const name = nameOf(entry, kind);
  const outdir = join(folder, `${name}-${Date.now()}-${process.pid}`);
  const { metafile } = await build({
    ...kinds[kind],
    absWorkingDir: root,
    entryPoints: { main: entry },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target,
    define,
    banner: { js: banner },
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
    plugins: [reading(marks, transform)],
  });
  const file = join(outdir, "main.mjs");
  for (const path of Object.keys(metafile.inputs)) if (existsSync(join(root, path))) marks[path] ??= markOf(path);
  writeFileSync(`${outdir}.json`, JSON.stringify({ at: root, file, marks }));
  renameSync(`${outdir}.json`, join(folder, `${name}.json`));
  const made = readdirSync(folder).filter((it) => it.startsWith(`${name}-`));
  for (const old of made.sort().slice(0, -KEPT)) rmSync(join(folder, old), { recursive: true, force: true });
  return file;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await make(process.argv[2], process.argv[3]);
