import { hash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where builds are kept. */
export const folder = process.env.BUILT_FOLDER ?? join(root, "node_modules/.cache/care-coordination-graph");

/** What is started again and again, and so is built whole. */
export const SERVER = "src/main.ts";

/** The data of an empty, migrated database cluster, beside the build whose sources say what it holds. */
export const templateBeside = (build) => join(dirname(build), `cluster-${process.platform}-${process.arch}`);

export const digest = (text) => hash("sha256", text);

/** What a build follows from beside the sources in it. */
export const makers = ["src/built/make.mjs", "tsconfig.json", "package.json", "node_modules/.package-lock.json"];

/** Our own files are known by what they hold; those of packages, which npm put there, by size and time. */
export const markOf = (path) => {
  if (!path.startsWith("node_modules/") || makers.includes(path)) return digest(readFileSync(join(root, path), "utf8"));
  const { size, mtimeMs } = statSync(join(root, path));
  return `${size} ${mtimeMs}`;
};

/** The name of the builds of an entry of one kind, and of the file that says which is the last. */
export const nameOf = (entry, kind) => `${entry.replaceAll(/\W/g, "-")}.${kind}`;

/** The file of the build that was kept, if that is of these very sources and packages. */
export const kept = (entry, kind) => {
  try {
    const { at, file, marks } = JSON.parse(readFileSync(join(folder, `${nameOf(entry, kind)}.json`), "utf8"));
    // Paths are written into a build, so that one which was copied along with its checkout is no build of the copy.
    return at === root && existsSync(file) && Object.entries(marks).every(([path, mark]) => markOf(path) === mark)
      ? file
      : undefined;
  } catch {
    return undefined;
  }
};
