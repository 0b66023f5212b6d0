import { createHash } from "node:crypto";
import { Rf2Fault } from "./fault.ts";
import { parseFileName, type Rf2FileName } from "./file-name.ts";
import type { ReleaseFile, ReleaseSource } from "./source.ts";

export interface InventoryFile {
  readonly file: ReleaseFile;
  readonly name: Rf2FileName;
  /** Sub-packages of one archive count as packages of their own. */
  readonly packageIndex: number;
}

export interface Inventory {
  /** In the order they must be read: what is referred to before what refers. */
  readonly files: readonly InventoryFile[];
  readonly packages: readonly string[];
  /** The latest date of the file names, yyyymmdd. */
  readonly date: string;
  /** Of names, sizes and fingerprints: the same release given twice has the same. */
  readonly digest: string;
  readonly bytes: number;
}

const order = ["concept", "relationship", "concreteValues", "description", "textDefinition", "identifier", "refset"];

export function takeInventory(sources: readonly ReleaseSource[]): Inventory {
  const packages: string[] = [];
  const files: InventoryFile[] = [];
  const others = new Set<string>();
  for (const source of sources) {
    for (const file of source.files) {
      const name = parseFileName(file.path);
      if (name === undefined) continue;
      if (name.releaseType === "Snapshot") files.push({ file, name, packageIndex: packageOf(packages, source, file) });
      else others.add(name.releaseType);
    }
  }
  const given = sources.map(({ name }) => name).join(", ");
  if (files.length === 0) throw nothingToRead(given, [...others]);
  if (!files.some(({ name }) => name.kind === "concept")) {
    throw new Rf2Fault("not-a-release", given, null, "there is no concept file (sct2_Concept_...Snapshot_...)");
  }
  files.sort(byNeed);
  return {
    files,
    packages,
    date: files
      .map(({ name }) => name.date)
      .sort()
      .at(-1)!,
    digest: digestOf(files),
    bytes: files.reduce((sum, { file }) => sum + file.size, 0),
  };
}

function nothingToRead(given: string, types: readonly string[]): Rf2Fault {
  if (types.length === 0) return new Rf2Fault("not-a-release", given, null, "it holds no RF2 files");
  const problem = `it holds ${types.join(" and ")} files only; this product loads the Snapshot of a release`;
  return new Rf2Fault("not-a-snapshot", given, null, problem);
}

function byNeed(a: InventoryFile, b: InventoryFile): number {
  return order.indexOf(a.name.kind) - order.indexOf(b.name.kind) || a.packageIndex - b.packageIndex;
}

/** The folder above "Snapshot", or above "Terminology" and "Refset" where a package has no such folder. */
function packageOf(packages: string[], source: ReleaseSource, file: ReleaseFile): number {
  const folder = file.path.replace(/(^|[\\/])(Snapshot|Terminology|Refset)[\\/].*$/, "").replace(/[^\\/]*\.txt$/, "");
  const key = `${source.name}:${folder}`;
  const known = packages.indexOf(key);
  return known === -1 ? packages.push(key) - 1 : known;
}

function digestOf(files: readonly InventoryFile[]): string {
  const lines = files.map(({ file }) => `${file.path.split(/[\\/]/).at(-1)} ${file.size} ${file.fingerprint}`).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12);
}
